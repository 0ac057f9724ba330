// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinelinks.h"

#include "ui/timeline/timelinerows.h"

#include <QPen>

#include <algorithm>
#include <cmath>

namespace Gizmoscope {

namespace {

constexpr std::size_t mostScanned = 20'000; // links that lie outside of the picture

template <typename Visit> void eachLink(const TimelineStage &stage, int section, const Visit &visit)
{
    const std::vector<ResumeLink> &links = stage.run(section).links();
    const TimelineLayout::Span rows = stage.layout.visibleRows(section);
    const auto isSeen = [&rows](std::uint32_t lane) { return lane >= rows.first && lane < rows.last; };
    auto link = std::partition_point(
        links.begin(), links.end(), [&stage](const ResumeLink &one) { return one.toNs < stage.map.fromNs; });
    std::size_t scanned = 0;
    for (; link != links.end() && scanned < mostScanned; ++link) {
        if (link->fromNs > stage.map.toNs)
            ++scanned;
        else if ((isSeen(link->fromLane) || isSeen(link->toLane)) && !visit(*link))
            return;
    }
}

} // namespace

QPainterPath linkPath(const TimelineStage &stage, int section, const ResumeLink &link)
{
    const QRectF fromBar = barIn(stage.layout.row(section, link.fromLane));
    const QRectF toBar = barIn(stage.layout.row(section, link.toLane));
    // Far outside nobody sees where it comes from, and the painter has its limits.
    const auto x = [&map = stage.map](std::int64_t ns) {
        return std::clamp(map.toX(ns), map.left - 4 * map.width, map.left + 5 * map.width);
    };
    const QPointF from(x(link.fromNs), fromBar.center().y());
    const QPointF to(x(link.toNs), toBar.center().y());
    const double dx = (to.x() - from.x()) / 3;
    const double lift = link.fromLane == link.toLane ? fromBar.height() * 0.6 : 0;
    QPainterPath path(from);
    path.cubicTo(from + QPointF(dx, -lift), to - QPointF(dx, lift), to);
    const double arrow = std::min(stage.layout.metrics().gap * 1.2, toBar.height() / 2);
    if (to.x() - from.x() > 2 * arrow) {
        const QPointF tail = path.pointAtPercent(0.97) - to;
        const double length = std::max(1e-6, std::hypot(tail.x(), tail.y()));
        const QPointF back = tail * (arrow / length);
        const QPointF side(-back.y() * 0.6, back.x() * 0.6);
        path.moveTo(to + back + side);
        path.lineTo(to);
        path.lineTo(to + back - side);
    }
    return path;
}

std::size_t countLinks(const TimelineStage &stage)
{
    std::size_t count = 0;
    for (int section = 0; stage.kind == TimelineKind::byThread && section < stage.sections(); ++section) {
        if (!stage.layout.isHeat(section))
            eachLink(stage, section, [&count](const ResumeLink &) { return ++count <= mostLinks; });
    }
    return std::min(count, mostLinks + 1);
}

void paintLinks(
    QPainter &painter, const TimelineStage &stage, int section, std::int64_t fromNs, std::int64_t toNs)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(stage.inks.of(Tint::async), std::max(1.0, stage.layout.metrics().stroke * 0.7)));
    painter.setBrush(Qt::NoBrush);
    const std::int64_t limitNs = stage.run(section).limitNs();
    eachLink(stage, section, [&](const ResumeLink &link) {
        if (link.toNs >= fromNs && link.fromNs <= toNs && link.toNs <= limitNs)
            painter.drawPath(linkPath(stage, section, link));
        return true;
    });
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace Gizmoscope
