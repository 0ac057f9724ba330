// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinerows.h"

#include "ui/timeline/timelineghost.h"
#include "ui/timeline/timelineheat.h"
#include "ui/timeline/timelinelinks.h"

#include <QRegion>

#include <algorithm>
#include <cmath>

namespace Gizmoscope {

namespace {

constexpr double leastBar = 5; // of height, for an outline
constexpr double tickWidth = 2;
constexpr double reach = 4; // closer together than these pixels, ticks are many

/// What is painted now: between two places and the moments that lie there, with room for what sticks out.
struct Window {
    double left = 0;
    double right = 0;
    std::int64_t fromNs = 0;
    std::int64_t toNs = 0;
};

/// Rectangles of whole pixels, painted all of one brush together: several times as fast as one by one.
class Batch final
{
public:
    void add(const QRectF &rect)
    {
        const int left = qRound(rect.left());
        const int top = qRound(rect.top());
        m_rects.emplace_back(left, top, qRound(rect.right()) - left, qRound(rect.bottom()) - top);
    }
    void addOutline(const QRectF &bar, double width)
    {
        add(QRectF(bar.left(), bar.top(), bar.width(), width));
        add(QRectF(bar.left(), bar.bottom() - width, bar.width(), width));
        add(QRectF(bar.left(), bar.top(), width, bar.height()));
        add(QRectF(bar.right() - width, bar.top(), width, bar.height()));
    }
    void paint(QPainter &painter, const QBrush &brush)
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(brush);
        painter.drawRects(m_rects.data(), static_cast<int>(m_rects.size()));
        m_rects.clear();
    }

private:
    std::vector<QRect> m_rects;
};

/// Calls of one section, a row each.
class CallRows final
{
public:
    CallRows(QPainter &painter, const TimelineStage &stage, int section, const Window &window)
        : m_painter(painter)
        , m_stage(stage)
        , m_section(section)
        , m_window(window)
        , m_data(stage.run(section))
        , m_colour(stage.inks.colours().of(m_data.mode()))
    { }

    void paint()
    {
        const TimelineLayout::Span rows = m_stage.layout.visibleRows(m_section);
        for (std::uint32_t row = rows.first; row < rows.last; ++row) {
            if (const CallRecord *call = m_data.call(row + 1))
                addCall(*call, m_stage.layout.row(m_section, row));
        }
        m_pale.paint(m_painter, m_stage.inks.pale(m_data.mode()));
        m_full.paint(m_painter, m_stage.inks.full(m_data.mode()));
        m_lines.paint(m_painter, m_colour);
        for (std::size_t i = 0; i < outcomeCount; ++i)
            m_ends[i].paint(m_painter, m_stage.inks.colours().of(static_cast<Outcome>(i)));
    }

private:
    void addCall(const CallRecord &call, const QRectF &row)
    {
        const PhaseTimes times = m_data.timesOf(call);
        const double end = m_stage.map.toX(times.endNs);
        if (m_stage.map.toX(times.issuedNs) > m_window.right
            || end + 3 * m_stage.layout.metrics().mark < m_window.left)
            return;
        const QRectF bar = barIn(row);
        const QRectF queued = piece(bar, times.issuedNs, times.sentNs);
        const QRectF waiting = piece(bar, times.sentNs, times.firstByteNs);
        const QRectF receiving = piece(bar, times.firstByteNs, times.endNs);
        const bool low = bar.height() < leastBar;
        const double line = low ? 1 : std::max(1.0, m_stage.layout.metrics().stroke * 0.7);
        if (low)
            m_lines.add(QRectF(queued.left(), std::floor(bar.center().y()), queued.width(), 1));
        else if (queued.width() > 0)
            m_lines.addOutline(queued, line);
        m_pale.add(waiting);
        if (!low && waiting.width() > 0)
            m_lines.addOutline(waiting, line);
        // What took no time that could be seen took place all the same.
        if (receiving.width() > 0 && call.firstByteNs != notYet)
            m_full.add(receiving.adjusted(std::min(0.0, receiving.width() - tickWidth), 0, 0, 0));
        if (!low && receiving.width() > 0)
            m_lines.addOutline(receiving, line);
        if (end - m_stage.map.toX(times.issuedNs) < tickWidth)
            m_lines.add(QRectF(end - 1, bar.top(), tickWidth, bar.height()));
        if (call.outcome != Outcome::pending)
            addMark(call.outcome, end, row);
    }

    void addMark(Outcome outcome, double end, const QRectF &row)
    {
        const TimelineMetrics &metrics = m_stage.layout.metrics();
        if (row.height() >= metrics.mark) {
            const QPixmap &mark = m_stage.inks.mark(outcome);
            const double side = mark.deviceIndependentSize().height();
            m_painter.drawPixmap(
                QPointF(std::round(end + metrics.gap), std::round(row.center().y() - side / 2)), mark);
        } else if (outcome != Outcome::ok) {
            // Too low for a mark: a line of the outcome's colour, and the heading counts them with marks.
            m_ends[static_cast<std::size_t>(outcome)].add(
                QRectF(end, row.top(), 2 * tickWidth, std::max(1.0, row.height() - 1)));
        }
    }

    [[nodiscard]] QRectF piece(const QRectF &bar, std::int64_t from, std::int64_t to) const
    {
        const double left = std::max(m_stage.map.toX(from), m_stage.map.left - 2 * tickWidth);
        const double right =
            std::min(m_stage.map.toX(to), m_stage.map.left + m_stage.map.width + 2 * tickWidth);
        return {left, bar.top(), std::max(0.0, right - left), bar.height()};
    }

    QPainter &m_painter;
    const TimelineStage &m_stage;
    int m_section;
    const Window &m_window;
    const TimelineData &m_data;
    QColor m_colour;
    Batch m_lines;
    Batch m_pale;
    Batch m_full;
    std::array<Batch, outcomeCount> m_ends;
};

/// Threads of one section, a lane each.
class LaneRows final
{
public:
    LaneRows(QPainter &painter, const TimelineStage &stage, int section, const Window &window)
        : m_painter(painter)
        , m_stage(stage)
        , m_section(section)
        , m_window(window)
        , m_data(stage.run(section))
    { }

    void paint()
    {
        const TimelineLayout::Span rows = m_stage.layout.visibleRows(m_section);
        for (std::uint32_t row = rows.first; row < rows.last && row < m_data.lanes().size(); ++row)
            addLane(m_data.lanes()[row], barIn(m_stage.layout.row(m_section, row)));
        m_idle.paint(m_painter, m_stage.inks.of(Tint::idle));
        m_blocked.paint(m_painter, m_stage.inks.blocked());
        m_outlines.paint(m_painter, m_stage.inks.of(Tint::sync));
        m_running.paint(m_painter, m_stage.inks.of(Tint::running));
    }

private:
    /// Stretches too short to be seen that lie in one column of pixels.
    struct Column {
        double x = 0;
        double running = 0; // share of the column
        double blocked = 0;
        int count = 0;
        bool ran = false;
    };

    void addLane(const ThreadLane &lane, const QRectF &bar)
    {
        const std::vector<ThreadStretch> &stretches = lane.stretches;
        if (!m_data.hasCome(lane))
            return;
        addIdle(stretches.front().fromNs, bar);
        m_columns.clear();
        auto stretch = std::partition_point(stretches.begin(), stretches.end(),
            [this](const ThreadStretch &one) { return m_data.endOf(one) < m_window.fromNs; });
        const std::int64_t toNs = std::min(m_window.toNs, m_data.limitNs());
        for (; stretch != stretches.end() && stretch->fromNs <= toNs; ++stretch)
            addStretch(*stretch, bar);
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            addColumn(i, bar);
    }

    // Idle from when the thread first took part: an outline, and in a low lane a line.
    void addIdle(std::int64_t fromNs, const QRectF &bar)
    {
        const double left = std::max(m_window.left, m_stage.map.toX(fromNs));
        const double right = std::min(m_window.right, m_stage.map.toX(m_data.nowNs()));
        if (right <= left)
            return;
        const double inset = bar.height() < 2 * leastBar ? bar.height() / 2 : bar.height() * 0.3;
        m_idle.add(QRectF(left, std::floor(bar.top() + inset), right - left, 1));
        if (bar.height() >= 2 * leastBar)
            m_idle.add(QRectF(left, std::floor(bar.bottom() - inset), right - left, 1));
    }

    void addStretch(const ThreadStretch &stretch, const QRectF &bar)
    {
        const double left = m_stage.map.toX(stretch.fromNs);
        const double right = m_stage.map.toX(m_data.endOf(stretch));
        if (right - left < tickWidth) {
            gather(stretch, left, right);
            return;
        }
        const double first = std::max(left, m_window.left - 2 * tickWidth);
        const double last = std::min(right, m_window.right + 2 * tickWidth);
        const QRectF place(first, bar.top(), last - first, bar.height());
        (stretch.isBlocked() ? m_blocked : m_running).add(place);
        if (stretch.isBlocked() && bar.height() >= leastBar)
            m_outlines.addOutline(place, 1);
    }

    void gather(const ThreadStretch &stretch, double left, double right)
    {
        const double x = std::floor(left);
        if (m_columns.empty() || m_columns.back().x != x)
            m_columns.push_back({x});
        Column &column = m_columns.back();
        (stretch.isBlocked() ? column.blocked : column.running) += right - left;
        column.ran = column.ran || !stretch.isBlocked();
        ++column.count;
    }

    // One alone stands for itself; where there are many, the heights say how long they took, so that a thread
    // that has little to do does not look busy.
    void addColumn(std::size_t i, const QRectF &bar)
    {
        const Column &column = m_columns[i];
        const bool alone = column.count <= 2 && (i == 0 || column.x - m_columns[i - 1].x > reach)
            && (i + 1 == m_columns.size() || m_columns[i + 1].x - column.x > reach);
        if (alone) {
            (column.ran ? m_running : m_outlines).add(QRectF(column.x, bar.top(), tickWidth, bar.height()));
            return;
        }
        const double least = std::min(bar.height(), std::max(tickWidth, bar.height() / 4));
        const double ran = column.ran ? std::clamp(bar.height() * column.running, least, bar.height()) : 0;
        const double blocked = std::clamp(bar.height() * column.blocked, 0.0, bar.height() - ran);
        m_running.add(QRectF(column.x, bar.bottom() - ran, 1, ran));
        if (blocked > 0)
            m_outlines.add(QRectF(column.x, bar.bottom() - ran - blocked, 1, blocked));
    }

    QPainter &m_painter;
    const TimelineStage &m_stage;
    int m_section;
    const Window &m_window;
    const TimelineData &m_data;
    std::vector<Column> m_columns;
    Batch m_idle;
    Batch m_blocked;
    Batch m_outlines;
    Batch m_running;
};

int tierOf(EventKind kind)
{
    return kind == EventKind::callSent ? 0 : kind == EventKind::callFirstByte ? 1 : 2;
}

// Three tiers, so that the kinds are told by place: sent, first byte, ended.
void paintIo(QPainter &painter, const TimelineStage &stage, int section, const Window &window)
{
    const QRectF bar = barIn(stage.layout.io(section));
    if (bar.isEmpty() || !bar.intersects(stage.layout.plot()))
        return;
    const TimelineData &data = stage.run(section);
    const double right = std::min(window.right, stage.map.toX(data.nowNs()));
    if (right > window.left)
        painter.fillRect(
            QRectF(window.left, bar.bottom() - 1, right - window.left, 1), stage.inks.of(Tint::idle));
    const double tier = std::floor(bar.height() / 3);
    std::array<double, 3> painted {-1, -1, -1};
    const std::vector<IoTick> &ticks = data.ticks();
    auto tick = std::partition_point(
        ticks.begin(), ticks.end(), [&window](const IoTick &one) { return one.ns < window.fromNs; });
    Batch good;
    std::array<Batch, outcomeCount> bad;
    const std::int64_t toNs = std::min(window.toNs, data.limitNs());
    for (; tick != ticks.end() && tick->ns <= toNs; ++tick) {
        const double x = std::floor(stage.map.toX(tick->ns));
        const int at = tierOf(tick->kind);
        if (painted[static_cast<std::size_t>(at)] == x)
            continue;
        painted[static_cast<std::size_t>(at)] = x;
        const CallRecord *call = data.call(tick->call);
        const bool isBad = at == 2 && call && call->outcome > Outcome::ok;
        (isBad ? bad[static_cast<std::size_t>(call->outcome)] : good)
            .add(QRectF(x, bar.top() + at * tier, tickWidth, tier - 1));
    }
    good.paint(painter, stage.inks.colours().of(data.mode()));
    for (std::size_t i = 0; i < outcomeCount; ++i)
        bad[i].paint(painter, stage.inks.colours().of(static_cast<Outcome>(i)));
}

void paintGrid(QPainter &painter, const TimelineStage &stage, const QRectF &area)
{
    const QColor line = stage.inks.of(Tint::line);
    for (const std::int64_t ns : timelineMarks(stage)) {
        const double x = std::floor(stage.map.toX(ns));
        if (x >= area.left() - 1 && x <= area.right())
            painter.fillRect(QRectF(x, area.top(), 1, area.height()), line);
    }
}

void paintSection(QPainter &painter, const TimelineStage &stage, int section, const Window &window)
{
    paintGhost(painter, stage, section, window.fromNs, window.toNs);
    if (stage.kind == TimelineKind::byCall) {
        CallRows(painter, stage, section, window).paint();
        return;
    }
    LaneRows(painter, stage, section, window).paint();
    if (stage.withLinks)
        paintLinks(painter, stage, section, window.fromNs, window.toNs);
}

} // namespace

std::vector<std::int64_t> timelineMarks(const TimelineStage &stage)
{
    constexpr double leastSpacing = 7.5; // in heights of the text, so that no two labels touch
    return axisMarks(stage.map, stage.layout.metrics().text * leastSpacing);
}

QRectF barIn(const QRectF &row)
{
    constexpr double enough = 8;
    if (row.height() < enough)
        return row.adjusted(0, 0, 0, row.height() > 2 ? -1 : 0);
    const double margin = std::round(row.height() * 0.16);
    return row.adjusted(0, margin, 0, -margin);
}

void paintBlank(QPainter &painter, const TimelineStage &stage, double left, double right)
{
    const QRectF plot = stage.layout.plot();
    const QRectF area = plot & QRectF(left, plot.top(), right - left, plot.height());
    if (area.isEmpty())
        return;
    painter.fillRect(area, stage.inks.of(Tint::ground));
    paintGrid(painter, stage, area);
}

void paintPlot(QPainter &painter, const TimelineStage &stage, double left, double right)
{
    const QRectF plot = stage.layout.plot();
    const QRectF area = plot & QRectF(left, plot.top(), right - left, plot.height());
    if (area.isEmpty())
        return;
    const double room = 3 * reach; // whether a tick is alone depends on its neighbours
    const Window window {area.left(), area.right(), stage.map.toNsAt(area.left() - room),
        stage.map.toNsAt(area.right() + room)};
    painter.save();
    painter.setClipRect(area);
    QRegion ground = area.toAlignedRect();
    for (int section = 0; section < stage.sections(); ++section) {
        if (stage.layout.isHeat(section))
            ground -= (stage.layout.rows(section) & area).toRect();
    }
    for (const QRect &rect : ground)
        painter.fillRect(rect, stage.inks.of(Tint::ground));
    for (int section = 0; section < stage.sections(); ++section) {
        if (stage.layout.isHeat(section) && !stage.heatIsDone)
            paintHeat(painter, stage, section, area.left(), area.right());
    }
    paintGrid(painter, stage, area);
    for (int section = 0; section < stage.sections(); ++section) {
        if (!stage.layout.isHeat(section))
            paintSection(painter, stage, section, window);
        paintGhostEnd(painter, stage, section);
        if (stage.kind == TimelineKind::byThread)
            paintIo(painter, stage, section, window);
    }
    painter.restore();
}

} // namespace Gizmoscope
