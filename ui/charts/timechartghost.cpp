// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An earlier run behind the one that is shown: for comparison.

#include "ui/charts/chartstyle.h"
#include "ui/charts/timechart.h"

#include <QLineSeries>
#include <QValueAxis>

#include <utility>

namespace Gizmoscope {

// Each chart knows only how to read runs that it shows. So the earlier one is shown for a moment, its curves
// are copied, and what was shown is read once more.
void TimeChart::setGhost(const SessionRun *run)
{
    if (!run && m_ghosts.empty())
        return;
    m_ghosts.clear();
    const std::array<const SessionRun *, 2> shown = std::exchange(m_runs, {});
    const RunMode modeInView = m_modeInView;
    for (const RunMode mode : {RunMode::sync, RunMode::async}) {
        forget(mode);
        m_readers[indexOf(mode)] = RecordReader();
    }
    m_curves.clear();
    m_peaks = {};
    m_topNs = 0;
    if (run)
        copyGhost(*run);
    m_modeInView = modeInView;
    for (const RunMode mode : {RunMode::sync, RunMode::async})
        follow(mode, shown[indexOf(mode)]);
    refresh();
}

void TimeChart::copyGhost(const SessionRun &run)
{
    const RunMode mode = run.record.settings().mode;
    m_modeInView = mode;
    m_runs[indexOf(mode)] = &run;
    for (const Event &event : run.record.events())
        take(mode, event);
    for (const TimeCurve &curve : curves()) {
        if (!curve.area && !curve.series->isEmpty())
            m_ghosts.push_back(
                {curve.name, curve.pen.style(), curve.side, *curve.series, run.record.elapsedNs()});
    }
    m_runs = {};
    forget(mode);
}

// Gray, and as thin as can be: it is the later run that is looked at.
QPen TimeChart::penOf(const Ghost &ghost) const
{
    QPen pen(colours().of(Tint::faint), std::max(1.0, strokeFor(font()) / 2));
    pen.setStyle(ghost.style);
    return pen;
}

void TimeChart::drawGhosts()
{
    const double time = timeUnit();
    for (std::size_t i = 0; i < std::max(m_ghosts.size(), m_ghostLines.size()); ++i) {
        if (i == m_ghostLines.size()) {
            auto *series = new QLineSeries(chart());
            chart()->addSeries(series);
            series->attachAxis(timeAxis());
            series->attachAxis(valueAxis(m_ghosts[i].side));
            m_ghostLines.push_back(series);
        }
        QList<QPointF> points;
        if (i < m_ghosts.size()) {
            const Ghost &ghost = m_ghosts[i];
            m_ghostLines[i]->setPen(penOf(ghost));
            const double unit = m_units[static_cast<std::size_t>(ghost.side)];
            for (const SeriesPoint &point : ghost.series.points(ghost.untilNs))
                points.emplaceBack(static_cast<double>(point.timeNs) / time, point.value / unit);
        }
        if (!points.isEmpty() || m_ghostLines[i]->count() > 0)
            m_ghostLines[i]->replace(points);
    }
}

} // namespace Gizmoscope
