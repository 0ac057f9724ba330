// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/theme.h"

#include <QObject>

namespace Gizmoscope {

class AnswersChart;
class CallList;
class CallsChart;
class CancellationsChart;
class CodePane;
class ElapsedChart;
class HistoryList;
class LatencyChart;
class MemoryChart;
class OrderPanel;
class PoolPanel;
class SentencePanel;
class ThreadsChart;
class TimelinePanel;
class ViewState;

/// The panels that look at the run in view, and what is done with all of them. Main thread; owned by the
/// window, which is also the parent of the panels.
class Panels final : public QObject
{
    Q_OBJECT

public:
    /// `session` outlives this.
    Panels(const Session &session, ViewState &state, QWidget *window);

    void setColours(const Colours &colours);
    /// The pointers stay valid until the next show().
    void show(const SessionRun *run, const RunPair &pair);
    /// In a replay. Who paints pictures over time is shown the whole runs and leaves out what comes later
    /// than the limit of ViewState, so that axes and rows stay; all others are shown what there was by then.
    void showReplay(
        const SessionRun *whole, const RunPair &wholePair, const SessionRun *cut, const RunPair &cutPair);
    /// Takes in what has come since, for the next frame. The charts take turns: to paint one of them takes as
    /// long as all else, and they need not move sixty times a second.
    void refresh();
    /// All at once, when a run has ended.
    void refreshAll();
    void setStage(Stage stage);
    /// An earlier run behind the one in view, in all panels over time; nullptr: none.
    void setGhost(const SessionRun *run);
    void setAsTable(bool asTable);

    TimelinePanel *const timeline;
    ElapsedChart *const elapsed;
    LatencyChart *const latency;
    AnswersChart *const answers;
    ThreadsChart *const threads;
    CallsChart *const callsInFlight;
    CancellationsChart *const cancellations;
    MemoryChart *const memory;
    CodePane *const code;
    SentencePanel *const sentence;
    PoolPanel *const pool;
    OrderPanel *const order;
    CallList *const calls;
    HistoryList *const history;

Q_SIGNALS:
    /// A panel could not do what it was asked for: a sentence.
    void failed(const QString &sentence);

private:
    void refreshChart(int turn);
    void refreshElapsed();

    const Session &m_session;
    const ViewState &m_state;
    RunPair m_pair; // that is shown
    int m_turn = 0;
};

} // namespace Gizmoscope
