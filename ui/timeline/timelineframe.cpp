// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineframe.h"

#include "experiments/registry.h"
#include "ui/timeline/timelinelinks.h"
#include "ui/timeline/timelinerows.h"
#include "ui/timeline/timelinewords.h"
#include "ui/words/words.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Gizmoscope {

namespace {

// Every 1st, 2nd, 5th, 10th … row has a name, so that names do not touch.
std::uint32_t namedEvery(double rowHeight, double nameHeight)
{
    const double least = nameHeight / rowHeight;
    for (std::uint32_t power = 1; power < 1'000'000'000; power *= 10) {
        for (const std::uint32_t times : {1U, 2U, 5U}) {
            if (power * times >= least)
                return power * times;
        }
    }
    return 1'000'000'000;
}

QString rowName(const TimelineStage &stage, int section, std::uint32_t row, bool inFull)
{
    if (stage.kind == TimelineKind::byThread) {
        const TimelineData &data = stage.run(section);
        const bool isThere = row < data.lanes().size() && data.hasCome(data.lanes()[row]);
        return isThere ? TimelineWords::laneName(row) : QString();
    }
    const CallRecord *call = stage.run(section).call(row + 1);
    if (!call)
        return {};
    return inFull ? TimelineWords::callName(*call) : QLocale().toString(call->id);
}

QRectF inflated(const QRectF &rect, double by) { return rect.adjusted(-by, -by, by, by); }

} // namespace

TimelineFrame::TimelineFrame(
    QPainter &painter, const TimelineStage &stage, const QFont &font, const QRegion &area)
    : m_painter(painter)
    , m_stage(stage)
    , m_metrics(stage.layout.metrics())
    , m_font(font)
    , m_area(area)
{ }

bool TimelineFrame::isTouched(const QRectF &rect) const { return m_area.intersects(rect.toAlignedRect()); }

double TimelineFrame::paintWord(double x, const QRectF &band, const QString &word)
{
    const QRectF place(x, band.top(), std::max(0.0, band.right() - x), band.height());
    QRectF painted;
    m_painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, word, &painted);
    return painted.right() + 2 * m_metrics.gap;
}

double TimelineFrame::paintMark(double x, const QRectF &band, const QPixmap &mark)
{
    const QSizeF size = mark.deviceIndependentSize();
    m_painter.drawPixmap(QPointF(std::round(x), std::round(band.center().y() - size.height() / 2)), mark);
    return x + size.width() + m_metrics.gap;
}

void TimelineFrame::paintHeadings()
{
    m_painter.save();
    m_painter.setClipRect(
        QRectF(0, m_metrics.axis, m_stage.layout.size().width(), m_stage.layout.size().height()));
    for (int section = 0; section < m_stage.sections(); ++section) {
        if (isTouched(m_stage.layout.heading(section)))
            paintHeading(section);
    }
    m_painter.restore();
}

void TimelineFrame::paintHeading(int section)
{
    const TimelineData &data = m_stage.run(section);
    const QRectF band = m_stage.layout.heading(section);
    m_painter.fillRect(band, m_stage.inks.of(Tint::panel));
    double x = m_metrics.gap;
    if (!data.isServed())
        x = paintMark(x, band, m_stage.inks.mark(data.mode()));
    QFont bold = m_font;
    bold.setBold(true);
    m_painter.setFont(bold);
    m_painter.setPen(m_stage.inks.of(Tint::text));
    x = paintWord(x, band, data.isServed() ? experimentTitle(webAppExperiment()) : modeWord(data.mode()));
    m_painter.setFont(m_font);
    x = paintWord(x, band, TimelineWords::threadCount(data));
    x = paintWord(x, band, TimelineWords::callCount(data));
    if (data.turnedAway() > 0) {
        x = paintMark(x, band, m_stage.inks.mark(Outcome::rejected));
        x = paintWord(x, band, TimelineWords::turnedAwayCount(data));
    }
    const QLocale locale;
    for (int i = 0; i < outcomeCount; ++i) {
        const auto outcome = static_cast<Outcome>(i);
        std::uint32_t count = data.outcomes()[static_cast<std::size_t>(i)];
        if (outcome == Outcome::pending)
            count = data.count(CallPhase::queued) + data.count(CallPhase::waiting)
                + data.count(CallPhase::receiving);
        if (count == 0)
            continue;
        x = paintMark(x, band, m_stage.inks.mark(outcome));
        x = paintWord(x, band, QStringLiteral("%1 %2").arg(locale.toString(count), outcomeWord(outcome)));
    }
}

void TimelineFrame::paintNames(std::uint32_t selectedCall)
{
    const QRectF plot = m_stage.layout.plot();
    const QRectF column(0, plot.top(), m_metrics.head, plot.height());
    if (!isTouched(column))
        return;
    m_painter.fillRect(column, m_stage.inks.of(Tint::ground));
    m_painter.save();
    m_painter.setClipRect(column);
    for (int section = 0; section < m_stage.sections(); ++section) {
        const QRectF io = m_stage.layout.io(section);
        if (!io.isEmpty())
            paintName(QRectF(0, io.top(), m_metrics.head, io.height()), TimelineWords::ioName(), false);
        paintRowNames(section, selectedCall);
    }
    m_painter.restore();
    m_painter.fillRect(QRectF(m_metrics.head - 1, plot.top(), 1, plot.height()), m_stage.inks.of(Tint::line));
}

void TimelineFrame::paintRowNames(int section, std::uint32_t selectedCall)
{
    const TimelineLayout &layout = m_stage.layout;
    const double height = layout.rowHeight(section);
    const std::uint32_t every = namedEvery(height, m_metrics.name);
    const TimelineLayout::Span rows = layout.visibleRows(section);
    for (std::uint32_t row = rows.first / every * every; row < rows.last; row += every) {
        // Of many the first has the name 1; of the others the round ones have theirs.
        const std::uint32_t named = every == 1 || row == 0 ? row : row - 1;
        QRectF place = layout.row(section, named);
        if (every > 1)
            place = QRectF(0, place.center().y() - m_metrics.text / 2, 0, m_metrics.text);
        if (named == 0 && every > 1)
            place.moveTop(layout.rows(section).top());
        else if (every > 1 && place.top() < layout.rows(section).top() + m_metrics.text)
            continue;
        if (place.bottom() > layout.rows(section).bottom() && every > 1 && named > 0)
            continue;
        const bool selected = m_stage.kind == TimelineKind::byCall && selectedCall == named + 1 && every == 1;
        paintName(QRectF(0, place.top(), m_metrics.head, place.height()),
            rowName(m_stage, section, named, every == 1), selected);
    }
}

void TimelineFrame::paintName(const QRectF &row, const QString &name, bool selected)
{
    if (selected)
        m_painter.fillRect(row, m_stage.inks.of(Tint::accent));
    m_painter.setPen(m_stage.inks.of(selected ? Tint::onAccent : Tint::text));
    QRectF place = row.adjusted(m_metrics.gap, 0, -2 * m_metrics.gap, 0);
    const QFontMetricsF metrics(m_font);
    // There is more space above letters than below: in a thin row it is the letters that are in the middle.
    if (row.height() < m_metrics.text)
        place.translate(0, -m_metrics.nameLift);
    const QString fitting = metrics.elidedText(name, Qt::ElideRight, place.width());
    m_painter.drawText(
        place, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine | Qt::TextDontClip, fitting);
}

void TimelineFrame::paintAxis(std::optional<std::int64_t> cursorNs)
{
    const QRectF axis = m_stage.layout.axis();
    const QRectF band(0, 0, m_stage.layout.size().width(), axis.height());
    if (!isTouched(band))
        return;
    m_painter.fillRect(band, m_stage.inks.of(Tint::panel));
    m_painter.fillRect(QRectF(0, band.bottom() - 1, band.width(), 1), m_stage.inks.of(Tint::line));
    const QRectF label = cursorLabel(cursorNs);
    const std::vector<std::int64_t> marks = timelineMarks(m_stage);
    const std::int64_t step = marks.size() > 1 ? marks[1] - marks[0] : m_stage.map.spanNs();
    m_painter.setPen(m_stage.inks.of(Tint::text));
    for (const std::int64_t ns : marks) {
        const double x = std::floor(m_stage.map.toX(ns));
        m_painter.fillRect(
            QRectF(x, band.bottom() - m_metrics.gap, 1, m_metrics.gap), m_stage.inks.of(Tint::idle));
        const QString text = TimelineWords::moment(ns, step, m_stage.map.toNs);
        const double width = QFontMetricsF(m_font).horizontalAdvance(text) + 1;
        const QRectF place(x + m_metrics.gap / 2, 0, width, band.height() - 1);
        if (place.right() <= band.right() && !place.intersects(label))
            m_painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    }
    paintFlags();
}

// A pole through the plot and a flag on the axis; what it says is in the tooltip.
void TimelineFrame::paintFlags()
{
    const QRectF axis = m_stage.layout.axis();
    const QColor colour = m_stage.inks.of(Tint::text);
    const double side = m_metrics.mark * 0.8;
    double last = -1;
    for (int section = 0; section < m_stage.sections(); ++section) {
        for (const SettingFlag &flag : m_stage.run(section).flags()) {
            const double x = std::floor(m_stage.map.toX(flag.ns));
            const bool isToCome = flag.ns > m_stage.run(section).limitNs();
            if (x < axis.left() || x > axis.right() || x == last || isToCome)
                continue;
            last = x;
            m_painter.fillRect(QRectF(x, axis.bottom() - 1.5 * side, 1, 1.5 * side), colour);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(colour);
            m_painter.setRenderHint(QPainter::Antialiasing);
            const double top = axis.bottom() - 1.5 * side;
            m_painter.drawPolygon(QPolygonF {{x, top}, {x + side, top + side * 0.4}, {x, top + side * 0.8}});
            m_painter.setRenderHint(QPainter::Antialiasing, false);
            QPen pole(colour, 1, Qt::DotLine);
            m_painter.setPen(pole);
            m_painter.drawLine(QPointF(x, axis.bottom()), QPointF(x, m_stage.layout.plot().bottom()));
        }
    }
}

void TimelineFrame::paintSelection(std::uint32_t id)
{
    if (id == 0)
        return;
    m_painter.save();
    m_painter.setClipRect(m_stage.layout.plot());
    m_painter.setPen(QPen(m_stage.inks.of(Tint::accent), 2 * m_metrics.stroke));
    m_painter.setBrush(Qt::NoBrush);
    if (const CallRecord *call = m_stage.run(m_stage.inView).call(id)) {
        if (m_stage.kind == TimelineKind::byCall)
            paintSelectedCall(m_stage.inView, *call);
        else
            paintSelectedWait(m_stage.inView, id);
    }
    m_painter.restore();
}

void TimelineFrame::paintSelectedCall(int section, const CallRecord &call)
{
    const QRectF row = barIn(m_stage.layout.row(section, call.id - 1));
    const PhaseTimes times = m_stage.run(section).timesOf(call);
    const double left = std::max(m_stage.map.toX(times.issuedNs), -m_stage.map.width);
    const double right = std::min(m_stage.map.toX(times.endNs), 2 * m_stage.map.width + m_stage.map.left);
    if (right >= left)
        m_painter.drawRect(
            inflated(QRectF(left, row.top(), right - left, row.height()), 2 * m_metrics.stroke));
}

void TimelineFrame::paintSelectedWait(int section, std::uint32_t id)
{
    const TimelineData &data = m_stage.run(section);
    if (const TimelineData::Place place = data.blockedFor(id); place.stretch) {
        const QRectF row = barIn(m_stage.layout.row(section, place.lane));
        const double left = std::max(m_stage.map.toX(place.stretch->fromNs), -m_stage.map.width);
        const double right =
            std::min(m_stage.map.toX(data.endOf(*place.stretch)), 2 * m_stage.map.width + m_stage.map.left);
        if (right >= left)
            m_painter.drawRect(
                inflated(QRectF(left, row.top(), right - left, row.height()), 2 * m_metrics.stroke));
    }
    if (const ResumeLink *link = data.linkFor(id)) {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.drawPath(linkPath(m_stage, section, *link));
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

QString TimelineFrame::cursorText(std::int64_t ns) const
{
    return TimelineWords::moment(ns, static_cast<std::int64_t>(m_stage.map.nsPerPixel()), m_stage.map.toNs);
}

QRectF TimelineFrame::cursorLabel(std::optional<std::int64_t> cursorNs) const
{
    if (!cursorNs)
        return {};
    const QRectF axis = m_stage.layout.axis();
    const double x = m_stage.map.toX(*cursorNs);
    if (x < axis.left() || x > axis.right())
        return {};
    const double width = QFontMetricsF(m_font).horizontalAdvance(cursorText(*cursorNs)) + 2 * m_metrics.gap;
    const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, axis.right() - width));
    return {left, axis.top(), width, axis.height() - 1};
}

void TimelineFrame::paintCursor(std::optional<std::int64_t> cursorNs)
{
    const QRectF label = cursorLabel(cursorNs);
    if (!cursorNs || label.isEmpty())
        return;
    const QRectF plot = m_stage.layout.plot();
    const QColor colour = m_stage.inks.of(Tint::text);
    const double x = std::floor(m_stage.map.toX(*cursorNs));
    m_painter.fillRect(
        QRectF(x, plot.top(), std::max(1.0, std::floor(m_metrics.stroke)), plot.height()), colour);
    m_painter.fillRect(label, colour);
    m_painter.setPen(m_stage.inks.of(Tint::ground));
    m_painter.drawText(label, Qt::AlignCenter | Qt::TextSingleLine, cursorText(*cursorNs));
}

double nameWidth(const QFont &font, TimelineKind kind, const std::vector<TimelineSection> &sections)
{
    std::uint32_t most = 1;
    for (const TimelineSection &section : sections)
        most = std::max(most, section.rows);
    const QFontMetricsF metrics(font);
    double width = metrics.horizontalAdvance(TimelineWords::laneName(most));
    CallRecord call;
    call.id = most;
    for (int i = 0; kind == TimelineKind::byCall && i < serviceCount; ++i) {
        call.service = static_cast<Service>(i);
        width = std::max(width, metrics.horizontalAdvance(TimelineWords::callName(call)));
    }
    return std::ceil(width + metrics.height());
}

} // namespace Gizmoscope
