// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinescene.h"

#include "ui/timeline/timelineframe.h"
#include "ui/timeline/timelineheat.h"
#include "ui/timeline/timelinelinks.h"
#include "ui/timeline/timelinerows.h"
#include "ui/timeline/timelinewords.h"
#include "ui/words/words.h"

#include <algorithm>
#include <cmath>

namespace Gizmoscope {

namespace {

constexpr double pointerReach = 4; // pixels around the pointer in which it finds what is thin
constexpr std::int64_t leastFollowedNs = 100'000'000;
constexpr std::uint32_t exactRows = 40;

// While rows still come, room for some more, so that not every new call moves all others.
std::uint32_t roomFor(std::size_t rows, bool live)
{
    const auto count = static_cast<std::uint32_t>(rows);
    return live && count > exactRows ? static_cast<std::uint32_t>(nextRound(count)) : count;
}

} // namespace

std::int64_t nextRound(std::int64_t value)
{
    for (std::int64_t power = 1; power < TimeMap::mostNs; power *= 10) {
        for (const std::int64_t tenths : {10, 12, 15, 20, 25, 30, 40, 50, 60, 80}) {
            if (power * tenths >= value * 10)
                return power * tenths / 10;
        }
    }
    return TimeMap::mostNs;
}

TimelineScene::TimelineScene()
    : m_inks(m_colours, m_layout.metrics().mark, m_pixelRatio)
{ }

void TimelineScene::show(const SessionRun *run, const RunPair &pair)
{
    std::vector<Shown> before = std::exchange(m_shown, {});
    const std::size_t shownBefore = before.size();
    std::size_t kept = 0;
    for (const SessionRun *one : {pair.sync, pair.async}) {
        if (!one)
            continue;
        if (one == run)
            m_inView = static_cast<int>(m_shown.size());
        const auto known = std::find_if(before.begin(), before.end(),
            [one](const Shown &old) { return old.run == one && old.number == one->number; });
        if (known != before.end()) {
            m_shown.push_back(std::move(*known));
            m_shown.back().data.refresh(one->record);
            ++kept;
        } else {
            m_shown.push_back({one, one->number, {}});
            m_shown.back().data.reset(one->record);
        }
        m_shown.back().data.setLimit(m_limitNs);
        m_shown.back().data.countAtLimit();
    }
    m_inView = std::min(m_inView, std::max(0, static_cast<int>(m_shown.size()) - 1));
    m_layer.valid = false;
    // The same again: what the user has zoomed to stays.
    if (kept == shownBefore && kept == m_shown.size())
        arrange();
    else
        fit();
}

bool TimelineScene::refresh()
{
    std::int64_t changed = TimelineData::noChange;
    const bool withLinks = m_kind == TimelineKind::byThread && m_layer.withLinks;
    for (Shown &shown : m_shown) {
        shown.data.refresh(shown.run->record);
        changed = std::min(changed, shown.data.takeChanges(withLinks));
    }
    if (changed == TimelineData::noChange)
        return false;
    m_changedNs = std::min(m_changedNs, changed);
    arrange();
    return true;
}

void TimelineScene::setKind(TimelineKind kind)
{
    if (std::exchange(m_kind, kind) == kind)
        return;
    m_layout.setZoom(1);
    m_layout.setScroll(0);
    arrange();
}

void TimelineScene::setSize(const QSizeF &size)
{
    m_layout.setSize(size);
    arrange();
}

void TimelineScene::setFont(const QFont &font)
{
    m_font = font;
    m_layout.setMetrics(TimelineMetrics::of(font));
    makeInks();
    arrange();
}

void TimelineScene::setColours(const Colours &colours)
{
    m_colours = colours;
    makeInks();
}

void TimelineScene::setPixelRatio(double ratio)
{
    if (std::exchange(m_pixelRatio, ratio) != ratio)
        makeInks();
}

void TimelineScene::makeInks()
{
    m_inks = TimelineInks(m_colours, m_layout.metrics().mark, m_pixelRatio);
    m_layer.valid = false;
}

// Rows, names and time find their places anew; cheap when nothing has grown.
void TimelineScene::arrange()
{
    std::vector<TimelineSection> sections;
    for (const Shown &shown : m_shown) {
        const bool byThread = m_kind == TimelineKind::byThread;
        const std::size_t rows = byThread ? shown.data.lanes().size() : shown.data.calls().size();
        sections.push_back({shown.data.mode(), roomFor(rows, shown.data.isLive()), byThread});
    }
    TimelineMetrics metrics = m_layout.metrics();
    const double head = std::min(nameWidth(m_font, m_kind, sections), m_layout.size().width() / 2);
    if (std::exchange(metrics.head, head) != head)
        m_layout.setMetrics(metrics);
    m_layout.setSections(sections);
    const QRectF plot = m_layout.plot();
    m_map = m_map.placed(plot.left(), plot.width());
    if (m_following)
        follow();
}

// While a run goes on the span grows in steps: a picture that shrinks with every frame is hard to read, and
// all of it would have to be painted again.
void TimelineScene::follow()
{
    std::int64_t length = 0;
    bool live = false;
    for (const Shown &shown : m_shown) {
        length = std::max(length, shown.data.endNs());
        live = live || shown.data.isLive();
    }
    if (m_ghost)
        length = std::max(length, m_ghost->endNs());
    const double room = 2 * m_layout.metrics().mark; // for the marks of those that end last
    const double share = m_map.width / std::max(m_map.width / 2, m_map.width - room);
    length = std::llround(static_cast<double>(std::min(length, TimeMap::mostNs / 4)) * share);
    if (live)
        length = nextRound(std::max(length, leastFollowedNs));
    m_map = m_map.fitted(length);
}

void TimelineScene::zoomTime(double x, double factor)
{
    const TimeMap before = m_map;
    m_map = m_map.zoomed(x, factor);
    m_following = m_following && m_map == before;
}

void TimelineScene::pan(double pixels)
{
    const TimeMap before = m_map;
    m_map = m_map.panned(pixels);
    m_following = m_following && m_map == before;
}

void TimelineScene::fit()
{
    m_following = true;
    m_layout.setZoom(1);
    m_layout.setScroll(0);
    arrange();
}

void TimelineScene::revealMoment(std::int64_t ns)
{
    const double x = m_map.toX(ns);
    const QRectF plot = m_layout.plot();
    if (x < plot.left())
        pan(plot.left() - x + plot.width() / 10);
    else if (x > plot.right())
        pan(plot.right() - x - plot.width() / 10);
}

void TimelineScene::reveal(std::uint32_t id)
{
    if (isEmpty())
        return;
    const TimelineData &data = run(m_inView);
    const CallRecord *call = data.call(id);
    if (!call)
        return;
    if (m_kind == TimelineKind::byCall)
        m_layout.reveal(m_inView, id - 1);
    else if (const TimelineData::Place place = data.blockedFor(id); place.stretch)
        m_layout.reveal(m_inView, place.lane);
    else if (const ResumeLink *link = data.linkFor(id))
        m_layout.reveal(m_inView, link->toLane);
    const PhaseTimes times = data.timesOf(*call);
    if (times.endNs < m_map.fromNs || times.issuedNs > m_map.toNs)
        revealMoment(times.issuedNs);
}

TimelineStage TimelineScene::stage() const
{
    TimelineStage stage {m_layout, m_map, m_inks, {}, m_kind, m_pixelRatio, true, false, nullptr, m_inView};
    if (m_ghost)
        stage.ghost = &*m_ghost;
    for (const Shown &shown : m_shown)
        stage.runs.push_back(&shown.data);
    // In a replay they are painted over the image, because a line that leads to what is to come must not
    // show.
    stage.withLinks = m_limitNs == TimelineData::noLimit && countLinks(stage) <= mostLinks;
    return stage;
}

bool TimelineScene::isLayerOf(const TimelineStage &stage) const
{
    return m_layer.valid && m_layer.map == m_map && m_layer.layout == m_layout && m_layer.kind == m_kind
        && m_layer.withLinks == stage.withLinks;
}

void TimelineScene::paintLayer()
{
    TimelineStage now = stage();
    const std::int64_t changedNs = std::exchange(m_changedNs, TimelineData::noChange);
    const bool reuse = isLayerOf(now);
    if (reuse && changedNs == TimelineData::noChange)
        return;
    const QSize pixels = (m_layout.size() * m_pixelRatio).toSize();
    if (m_layer.image.size() != pixels)
        m_layer.image = QImage(pixels, QImage::Format_RGB32);
    m_layer.image.setDevicePixelRatio(m_pixelRatio);
    double left = m_layout.plot().left();
    double right = m_layout.plot().right();
    if (reuse) {
        std::int64_t lengthNs = 0;
        for (const Shown &shown : m_shown)
            lengthNs = std::max(lengthNs, shown.data.endNs());
        left = std::max(left, std::floor(m_map.toX(changedNs)) - 2 * pointerReach);
        right = std::min(right, std::ceil(m_map.toX(lengthNs)) + 4 * m_layout.metrics().mark);
    }
    for (int section = 0; section < now.sections(); ++section) {
        if (now.layout.isHeat(section))
            writeHeat(m_layer.image, {}, now, section,
                heatPixels(now, section, left, right) & m_layer.image.rect());
    }
    now.heatIsDone = true;
    QPainter painter(&m_layer.image);
    paintPlot(painter, now, left, right);
    m_layer.map = m_map;
    m_layer.layout = m_layout;
    m_layer.kind = m_kind;
    m_layer.withLinks = now.withLinks;
    m_layer.valid = true;
}

void TimelineScene::paintAround(QPainter &painter, const TimelineStage &stage, const QRegion &area,
    std::optional<std::int64_t> cursorNs, std::uint32_t selectedCall) const
{
    painter.setFont(m_font);
    TimelineFrame frame(painter, stage, m_font, area);
    frame.paintSelection(selectedCall);
    frame.paintNames(selectedCall);
    frame.paintHeadings();
    frame.paintAxis(cursorNs);
    frame.paintCursor(cursorNs);
}

void TimelineScene::paint(
    QPainter &painter, const QRegion &area, std::optional<std::int64_t> cursorNs, std::uint32_t selectedCall)
{
    liftLimit(TimelineData::noLimit);
    paintLayer();
    liftLimit(m_limitNs);
    for (const QRect &rect : area) {
        const QRectF part = QRectF(rect) & m_layout.plot();
        painter.drawImage(
            part, m_layer.image, QRectF(part.topLeft() * m_pixelRatio, part.size() * m_pixelRatio));
    }
    if (m_limitNs != TimelineData::noLimit)
        paintLimit(painter, area);
    const TimelineStage now = stage();
    paintAround(painter, now, area, cursorNs, selectedCall);
}

void TimelineScene::paintDirectly(QPainter &painter, std::uint32_t selectedCall) const
{
    const TimelineStage now = stage();
    const QRectF plot = m_layout.plot();
    paintPlot(painter, now, plot.left(), plot.right());
    if (m_limitNs != TimelineData::noLimit)
        paintLimit(painter, plot.toAlignedRect());
    paintAround(painter, now, QRect(QPoint(), m_layout.size().toSize()), std::nullopt, selectedCall);
}

const IoTick *TimelineScene::tickAt(int section, const QPointF &point) const
{
    const std::vector<IoTick> &ticks = run(section).ticks();
    const QRectF bar = barIn(m_layout.io(section));
    const int tier = std::clamp(static_cast<int>((point.y() - bar.top()) / (bar.height() / 3)), 0, 2);
    const std::array<EventKind, 3> kinds {
        EventKind::callSent, EventKind::callFirstByte, EventKind::callFinished};
    auto tick = std::partition_point(ticks.begin(), ticks.end(),
        [from = m_map.toNsAt(point.x() - pointerReach)](const IoTick &one) { return one.ns < from; });
    const std::int64_t to = std::min(run(section).limitNs(), m_map.toNsAt(point.x() + pointerReach));
    for (; tick != ticks.end() && tick->ns <= to; ++tick) {
        if (tick->kind == kinds[static_cast<std::size_t>(tier)])
            return &*tick;
    }
    return nullptr;
}

const ThreadStretch *TimelineScene::stretchAt(const TimelineHit &hit, double x) const
{
    const TimelineData &data = run(hit.section);
    for (const double by : {0.0, -pointerReach / 2, pointerReach / 2, -pointerReach, pointerReach}) {
        if (const ThreadStretch *stretch = data.stretchAt(hit.row, m_map.toNsAt(x + by)))
            return stretch;
    }
    return nullptr;
}

std::uint32_t TimelineScene::callAt(const QPointF &point) const
{
    const TimelineHit hit = m_layout.hit(point);
    if (hit.part == TimelineHit::Part::io) {
        const IoTick *tick = tickAt(hit.section, point);
        return tick ? tick->call : 0;
    }
    if (hit.part != TimelineHit::Part::row)
        return 0;
    if (m_kind == TimelineKind::byCall)
        return run(hit.section).call(hit.row + 1) ? hit.row + 1 : 0;
    const ThreadStretch *stretch = m_layout.isHeat(hit.section)
        ? run(hit.section).stretchAt(hit.row, m_map.toNsAt(point.x()))
        : stretchAt(hit, point.x());
    return stretch ? stretch->call : 0;
}

QString TimelineScene::flagsAt(double x) const
{
    QStringList lines;
    for (const Shown &shown : m_shown) {
        for (const SettingFlag &flag : shown.data.flags()) {
            if (std::abs(m_map.toX(flag.ns) - x) <= 2 * pointerReach && flag.ns <= shown.data.limitNs())
                lines += TimelineWords::flagDetails(flag);
        }
    }
    constexpr int most = 8; // of a slider that was pulled: the last ones count
    return lines.mid(std::max<qsizetype>(0, lines.size() - most)).join(QLatin1Char('\n'));
}

QString TimelineScene::rowDetails(const TimelineHit &hit, const QPointF &point) const
{
    const TimelineData &data = run(hit.section);
    const std::int64_t ns = std::max<std::int64_t>(0, m_map.toNsAt(point.x()));
    const bool byCall = m_kind == TimelineKind::byCall;
    const std::size_t rows = byCall ? data.calls().size() : data.lanes().size();
    if (hit.row >= rows)
        return {};
    if (m_layout.isHeat(hit.section)) {
        const double y = point.y() - m_layout.rows(hit.section).top();
        auto span = m_layout.binRows(hit.section, static_cast<std::uint32_t>(y / TimelineLayout::heatBin));
        span.last = std::min(span.last, static_cast<std::uint32_t>(rows));
        if (span.first >= span.last)
            return {};
        return byCall ? TimelineWords::callsDetails(data, span, ns)
                      : TimelineWords::lanesDetails(data, span, ns);
    }
    if (!byCall)
        return TimelineWords::laneDetails(data, hit.row, stretchAt(hit, point.x()), ns);
    const CallRecord *call = data.call(hit.row + 1);
    return call ? TimelineWords::callDetails(data, *call) : QString();
}

QString TimelineScene::detailsAt(const QPointF &point) const
{
    const TimelineHit hit = m_layout.hit(point);
    switch (hit.part) {
    case TimelineHit::Part::axis:
        return flagsAt(point.x());
    case TimelineHit::Part::row:
        return rowDetails(hit, point);
    case TimelineHit::Part::io: {
        const IoTick *tick = tickAt(hit.section, point);
        return tick ? TimelineWords::tickDetails(run(hit.section), *tick) : QString();
    }
    default:
        return {};
    }
}

QString TimelineScene::figures() const
{
    QStringList parts;
    for (const Shown &shown : m_shown) {
        const QString text = TimelineWords::figures(shown.data);
        parts += m_shown.size() == 1 ? text : QStringLiteral("%1: %2").arg(modeWord(shown.data.mode()), text);
    }
    return parts.join(QStringLiteral(". "));
}

} // namespace Gizmoscope
