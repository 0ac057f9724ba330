// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline in a replay, which is the picture of whole runs up to a moment, and in a comparison.

#include "ui/timeline/timelinelinks.h"
#include "ui/timeline/timelinerows.h"
#include "ui/timeline/timelinescene.h"

#include <algorithm>
#include <cmath>

namespace Gizmoscope {

bool TimelineScene::setLimit(std::int64_t ns)
{
    const bool isOther = std::exchange(m_limitNs, ns) != ns;
    for (Shown &shown : m_shown) {
        if (!isOther && shown.data.limitNs() == ns)
            continue;
        shown.data.setLimit(ns);
        shown.data.countAtLimit();
    }
    return isOther;
}

void TimelineScene::setGhost(const SessionRun *run)
{
    if (run)
        m_ghost.emplace().reset(run->record);
    else
        m_ghost.reset();
    m_layer.valid = false;
    arrange();
}

// Of the data alone; what was counted at the limit stays.
void TimelineScene::liftLimit(std::int64_t ns)
{
    for (Shown &shown : m_shown)
        shown.data.setLimit(ns);
}

// The image holds the whole runs, so that a replay has it at hand whichever way it goes. What is to come is
// covered, up to the marks of what has just ended.
void TimelineScene::paintLimit(QPainter &painter, const QRegion &area) const
{
    TimelineStage now = stage();
    const QRectF plot = m_layout.plot();
    const double x = std::max(plot.left(), std::floor(m_map.toX(m_limitNs)));
    painter.save();
    painter.setClipRegion(area & plot.toAlignedRect());
    paintBlank(painter, now, x, plot.right());
    paintPlot(painter, now, x, x + 3 * m_layout.metrics().mark);
    if (m_kind == TimelineKind::byThread && countLinks(now) <= mostLinks) {
        for (int section = 0; section < now.sections(); ++section) {
            if (!m_layout.isHeat(section))
                paintLinks(painter, now, section, m_map.fromNs, m_map.toNs);
        }
    }
    painter.restore();
}

} // namespace Gizmoscope
