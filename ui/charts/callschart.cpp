// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/callschart.h"

#include "ui/charts/chartstyle.h"

namespace Gizmoscope {

CallsChart::CallsChart(ViewState &state, QWidget *parent)
    : TimeChart(QStringLiteral("calls"), state, parent)
{
    retranslate();
}

std::vector<TimeCurve> CallsChart::curves() const
{
    std::vector<TimeCurve> result;
    for (const RunMode mode : {RunMode::sync, RunMode::async}) {
        if (!has(mode))
            continue;
        const CallSeries &figures = m_data[indexOf(mode)];
        const bool isSync = mode == RunMode::sync;
        const QColor colour = colours().of(mode);
        result.push_back({.name = nameOf(tr("in flight"), mode),
            .mode = mode,
            .pen = linePen(colour, isSync ? Dash::dashes : Dash::solid, font()),
            .series = &figures.inFlight});
        if (!figures.atBackend.isEmpty()) { // only one's own backend tells
            result.push_back({.name = nameOf(tr("at the backend"), mode),
                .mode = mode,
                .pen = linePen(colour, isSync ? Dash::dashDot : Dash::dots, font()),
                .series = &figures.atBackend});
        }
    }
    return result;
}

void CallsChart::retranslate()
{
    setTexts(tr("Calls in flight"),
        tr("The number of calls that are under way will appear here, and how many of them wait at the "
           "backend. Press Run."),
        tr("A call is in flight from the moment it is issued until it has ended in one way or another. How "
           "many wait at the backend is asked some 20 times a second, and only of a backend of one's own."));
}

} // namespace Gizmoscope
