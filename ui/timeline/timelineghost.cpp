// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineghost.h"

#include <algorithm>
#include <cmath>

namespace Gizmoscope {

namespace {

constexpr double shade = 0.35; // of gray on the ground

void fill(
    QPainter &painter, const TimelineStage &stage, const QRectF &row, std::int64_t fromNs, std::int64_t toNs)
{
    const double left = std::max(stage.map.toX(fromNs), stage.map.left - 2);
    const double right = std::min(stage.map.toX(toNs), stage.map.left + stage.map.width + 2);
    if (right <= left)
        return;
    const QRectF place(left, row.top(), std::max(1.0, right - left), std::max(1.0, row.height() - 1));
    painter.fillRect(place, blended(stage.inks.of(Tint::idle), stage.inks.of(Tint::ground), shade));
}

void paintCalls(
    QPainter &painter, const TimelineStage &stage, int section, std::int64_t from, std::int64_t to)
{
    const TimelineData &ghost = *stage.ghost;
    const TimelineLayout::Span rows = stage.layout.visibleRows(section);
    for (std::uint32_t row = rows.first; row < rows.last; ++row) {
        const CallRecord *call = ghost.call(row + 1);
        if (!call)
            continue;
        const PhaseTimes times = ghost.timesOf(*call);
        if (times.issuedNs <= to && times.endNs >= from)
            fill(painter, stage, stage.layout.row(section, row), times.issuedNs, times.endNs);
    }
}

void paintLanes(
    QPainter &painter, const TimelineStage &stage, int section, std::int64_t from, std::int64_t to)
{
    const TimelineData &ghost = *stage.ghost;
    const TimelineLayout::Span rows = stage.layout.visibleRows(section);
    for (std::uint32_t row = rows.first; row < rows.last && row < ghost.lanes().size(); ++row) {
        for (const ThreadStretch &stretch : ghost.lanes()[row].stretches) {
            const std::int64_t end = ghost.endOf(stretch);
            if (stretch.isBlocked() && stretch.fromNs <= to && end >= from)
                fill(painter, stage, stage.layout.row(section, row), stretch.fromNs, end);
        }
    }
}

bool isBehind(const TimelineStage &stage, int section)
{
    return stage.ghost && stage.ghost->mode() == stage.run(section).mode();
}

} // namespace

void paintGhost(
    QPainter &painter, const TimelineStage &stage, int section, std::int64_t fromNs, std::int64_t toNs)
{
    if (!isBehind(stage, section))
        return;
    if (stage.kind == TimelineKind::byCall)
        paintCalls(painter, stage, section, fromNs, toNs);
    else
        paintLanes(painter, stage, section, fromNs, toNs);
}

void paintGhostEnd(QPainter &painter, const TimelineStage &stage, int section)
{
    if (!isBehind(stage, section))
        return;
    const double x = std::floor(stage.map.toX(stage.ghost->endNs())) + 0.5;
    const QRectF rows = stage.layout.rows(section);
    painter.setPen(
        QPen(stage.inks.of(Tint::text), std::max(1.0, stage.layout.metrics().stroke * 0.7), Qt::DashLine));
    painter.drawLine(QPointF(x, rows.top()), QPointF(x, rows.bottom()));
}

} // namespace Gizmoscope
