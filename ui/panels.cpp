// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels.h"

#include "ui/calls/calllist.h"
#include "ui/charts/answerschart.h"
#include "ui/charts/callschart.h"
#include "ui/charts/cancellationschart.h"
#include "ui/charts/elapsedchart.h"
#include "ui/charts/latencychart.h"
#include "ui/charts/memorychart.h"
#include "ui/charts/threadschart.h"
#include "ui/code/codepane.h"
#include "ui/historylist.h"
#include "ui/order/orderpanel.h"
#include "ui/pool/poolpanel.h"
#include "ui/sentencepanel.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/viewstate.h"

namespace Gizmoscope {

namespace {

constexpr int charts = 7;

} // namespace

Panels::Panels(const Session &session, ViewState &state, QWidget *window)
    : QObject(window)
    , timeline(new TimelinePanel(state, window))
    , elapsed(new ElapsedChart(window))
    , latency(new LatencyChart(window))
    , answers(new AnswersChart(state, window))
    , threads(new ThreadsChart(state, window))
    , callsInFlight(new CallsChart(state, window))
    , cancellations(new CancellationsChart(state, window))
    , memory(new MemoryChart(state, window))
    , code(new CodePane(state, window))
    , sentence(new SentencePanel(window))
    , pool(new PoolPanel(window))
    , order(new OrderPanel(window))
    , calls(new CallList(state, window))
    , history(new HistoryList(window))
    , m_session(session)
    , m_state(state)
{
    for (ChartPanel *chart :
        std::initializer_list<ChartPanel *> {
            elapsed, latency, answers, threads, callsInFlight, cancellations, memory})
        connect(chart, &ChartPanel::failed, this, &Panels::failed);
}

void Panels::setColours(const Colours &colours)
{
    timeline->setColours(colours);
    elapsed->setColours(colours);
    latency->setColours(colours);
    answers->setColours(colours);
    threads->setColours(colours);
    callsInFlight->setColours(colours);
    cancellations->setColours(colours);
    memory->setColours(colours);
    code->setColours(colours);
    pool->setColours(colours);
    order->setColours(colours);
    calls->setColours(colours);
    history->setColours(colours);
}

void Panels::show(const SessionRun *run, const RunPair &pair) { showReplay(run, pair, run, pair); }

void Panels::showReplay(
    const SessionRun *whole, const RunPair &wholePair, const SessionRun *cut, const RunPair &cutPair)
{
    m_pair = wholePair;
    timeline->show(whole, wholePair);
    answers->show(whole, wholePair);
    threads->show(whole, wholePair);
    callsInFlight->show(whole, wholePair);
    cancellations->show(whole, wholePair);
    memory->show(whole, wholePair);
    latency->show(cut, cutPair);
    code->show(cut, cutPair);
    sentence->show(cut, cutPair);
    pool->show(cut);
    order->show(cut, cutPair);
    calls->show(cut);
    refreshElapsed();
}

void Panels::refreshElapsed()
{
    if (const auto ns = m_state.limitNs())
        elapsed->setRuns(m_session.runs(), *ns, m_pair);
    else
        elapsed->setRuns(m_session.runs());
}

void Panels::refresh()
{
    timeline->refresh();
    code->refresh();
    sentence->refresh();
    pool->refresh();
    order->refresh();
    calls->refresh();
    m_turn = (m_turn + 1) % charts;
    refreshChart(m_turn);
}

void Panels::refreshAll()
{
    refresh();
    for (int turn = 0; turn < charts; ++turn)
        refreshChart(turn);
}

void Panels::refreshChart(int turn)
{
    switch (turn) {
    case 0:
        return refreshElapsed();
    case 1:
        return threads->refresh();
    case 2:
        return callsInFlight->refresh();
    case 3:
        return cancellations->refresh();
    case 4:
        return latency->refresh();
    case 5:
        return answers->refresh();
    default:
        return memory->refresh();
    }
}

void Panels::setGhost(const SessionRun *run)
{
    timeline->setGhost(run);
    latency->setGhost(run);
    for (TimeChart *chart :
        std::initializer_list<TimeChart *> {threads, callsInFlight, cancellations, memory})
        chart->setGhost(run);
}

void Panels::setStage(Stage stage) { sentence->setStage(stage); }

void Panels::setAsTable(bool asTable)
{
    elapsed->setAsTable(asTable);
    latency->setAsTable(asTable);
    answers->setAsTable(asTable);
    threads->setAsTable(asTable);
    callsInFlight->setAsTable(asTable);
    cancellations->setAsTable(asTable);
    memory->setAsTable(asTable);
    order->setAsTable(asTable);
}

} // namespace Gizmoscope
