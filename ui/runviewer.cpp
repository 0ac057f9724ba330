// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runviewer.h"

#include "ui/calls/calllist.h"
#include "ui/historylist.h"
#include "ui/panels.h"
#include "ui/readout.h"
#include "ui/replay/replayed.h"
#include "ui/statusline.h"
#include "ui/viewstate.h"

#include <QElapsedTimer>

namespace Gizmoscope {

RunViewer::RunViewer(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    const Session &session = m_parts.session;
    connect(&session, &Session::recordStarted, this, &RunViewer::follow);
    connect(&session, &Session::recordChanged, this, &RunViewer::refresh);
    connect(&session, &Session::recordFinished, this, &RunViewer::finish);
    connect(&session, &Session::recordRemoved, this, &RunViewer::forget);
}

RunViewer::~RunViewer() = default;

void RunViewer::follow(int number)
{
    Q_EMIT runArrived();
    choose(number);
    showRuns();
}

void RunViewer::choose(int number)
{
    m_inView = number;
    m_parts.state.clear();
    const std::unique_ptr<Replayed> before = renewReplay(); // the panels look at it until show()
    show();
    m_parts.panels.history->choose(m_inView);
    showFigures();
    Q_EMIT changed();
}

RunPair RunViewer::pair() const
{
    const SessionRun *run = inView();
    return run ? pairOf(m_parts.session.runs(), *run) : RunPair {};
}

std::vector<RunRecord> RunViewer::recordsInView() const
{
    std::vector<RunRecord> records;
    const RunPair both = pair();
    for (const SessionRun *run : {both.sync, both.async}) {
        if (run)
            records.push_back(run->record);
    }
    return records;
}

void RunViewer::show()
{
    m_shown = pair();
    if (m_replayed)
        m_parts.panels.showReplay(inView(), m_shown, m_replayed->inView(), m_replayed->pair());
    else
        m_parts.panels.show(inView(), m_shown);
}

bool RunViewer::canReplay() const { return Replayed::isPossible(inView(), pair()); }

void RunViewer::setReplaying(bool replaying)
{
    if (replaying == (m_replayed != nullptr) || (replaying && !canReplay()))
        return;
    // Until show() the panels have what they had.
    const std::unique_ptr<Replayed> before = std::move(m_replayed);
    if (replaying)
        m_replayed = std::make_unique<Replayed>(*inView(), pair());
    m_parts.state.setLimitNs(replaying ? std::optional<std::int64_t>(0) : std::nullopt);
    m_parts.readout.setReplaying(replaying);
    show();
    m_parts.panels.refreshAll();
    showFigures();
    Q_EMIT changed();
}

// The run beside it may come into view at the same moment; with any other the replay is over. Returns the one
// that was.
std::unique_ptr<Replayed> RunViewer::renewReplay()
{
    std::unique_ptr<Replayed> before = std::move(m_replayed);
    if (!before)
        return before;
    if (before->isOf(pair()) && canReplay()) {
        m_replayed = std::make_unique<Replayed>(*inView(), pair());
        m_replayed->goTo(m_parts.state.limitNs().value_or(0));
    } else {
        m_parts.state.setLimitNs(std::nullopt);
        m_parts.readout.setReplaying(false);
    }
    return before;
}

void RunViewer::goTo(std::int64_t ns)
{
    if (!m_replayed)
        return;
    QElapsedTimer clock;
    clock.start();
    m_replayed->goTo(ns);
    m_parts.state.setLimitNs(ns);
    m_parts.panels.refresh();
    showFigures();
    m_frameNs = clock.nsecsElapsed();
}

void RunViewer::chooseCounterpart()
{
    const RunPair both = pair();
    if (both.sync && both.async)
        choose(both.sync == inView() ? both.async->number : both.sync->number);
}

void RunViewer::showRuns()
{
    m_parts.panels.calls->setRuns(m_parts.session.runs());
    m_parts.panels.calls->choose(m_inView);
    m_parts.panels.history->setRuns(m_parts.session.runs(), m_inView);
}

void RunViewer::refresh(int number)
{
    if (m_paused)
        return;
    QElapsedTimer clock;
    clock.start();
    // The run that goes on may be the counterpart of the one in view.
    m_parts.panels.refresh();
    if (const SessionRun *run = m_parts.session.find(number))
        m_parts.panels.history->refresh(*run);
    showFigures();
    m_frameNs = clock.nsecsElapsed();
    Q_EMIT changed();
}

void RunViewer::finish(int number)
{
    refresh(number);
    if (m_paused)
        return;
    // Only when it has ended is it known whether there is another to compare it with.
    const RunPair now = pair();
    if (now.sync != m_shown.sync || now.async != m_shown.async)
        show();
    m_parts.panels.refreshAll();
}

void RunViewer::showFigures()
{
    const Session &session = m_parts.session;
    const SessionRun *run = m_replayed ? m_replayed->inView() : inView();
    m_parts.readout.show(run, m_replayed ? m_replayed->pair() : pair(), session.stage());
    m_parts.status.setEvents(run ? run->record.events().size() : 0, session.lost());
}

void RunViewer::setPaused(bool paused)
{
    m_paused = paused;
    m_parts.readout.setPaused(paused);
    if (!paused) {
        show();
        showRuns();
        m_parts.panels.refreshAll();
    }
    showFigures();
}

// The one that is gone may be in view, or its counterpart.
void RunViewer::forget(int number)
{
    showRuns();
    choose(number == m_inView ? 0 : m_inView);
}

bool RunViewer::isCallPending() const
{
    const Session &session = m_parts.session;
    const SessionRun *run = inView();
    const std::uint32_t call = m_parts.state.call();
    if (!run || !session.isRunning() || run != &session.runs().back())
        return false;
    const auto &calls = run->record.calls();
    return call >= 1 && call <= calls.size() && calls[call - 1].outcome == Outcome::pending;
}

} // namespace Gizmoscope
