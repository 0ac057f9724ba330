// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include <algorithm>
#include <utility>

namespace Gizmoscope {

namespace {

// Whether `next` of a file with many runs is the counterpart of the one before it.
bool arePair(const std::deque<SessionRun> &runs, const RunRecord &next)
{
    const SessionRun &before = runs.back();
    const bool isAlone = runs.size() < 2 || runs[runs.size() - 2].round != before.round;
    RunSettings settings = next.settings();
    settings.mode = RunMode::sync;
    return isAlone && next.settings().mode == RunMode::async && before.record.settings() == settings;
}

} // namespace

Session::Session(ExperimentRunner &runner, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
{
    m_frame.setInterval(frame);
    connect(&m_frame, &QTimer::timeout, this, &Session::collect);
    connect(&m_runner, &ExperimentRunner::finished, this, &Session::onFinished);
}

StartError Session::start(RunSettings settings, ModeChoice modes, std::optional<Prediction> prediction)
{
    if (isRunning())
        return {StartError::Kind::alreadyRunning, {}, 0, 0};
    if (m_claimsUnderWay)
        return {StartError::Kind::claimsUnderWay, {}, 0, 0};
    m_settings = std::move(settings);
    m_prediction = std::move(prediction);
    m_next.reset();
    if (modes == ModeChoice::both)
        m_next = RunMode::async;
    ++m_round;
    const StartError error = begin(modes == ModeChoice::async ? RunMode::async : RunMode::sync);
    if (error.kind != StartError::Kind::none)
        m_next.reset();
    return error;
}

StartError Session::begin(RunMode mode)
{
    m_settings.mode = mode;
    const StartError error = m_runner.start(m_settings);
    if (error.kind != StartError::Kind::none)
        return error;
    m_lost = 0;
    SessionRun &run = append(m_runner.newRecord(m_settings));
    run.unsaved = true;
    if (m_prediction)
        run.record.setPrediction(*m_prediction);
    m_frame.start();
    setStage(Stage::running);
    Q_EMIT recordStarted(run.number);
    return error;
}

SessionRun &Session::append(RunRecord record)
{
    while (m_runs.size() >= mostRuns) {
        const int oldest = m_runs.front().number;
        m_runs.pop_front();
        Q_EMIT recordRemoved(oldest);
    }
    m_runs.push_back({++m_lastNumber, m_round, false, std::move(record), false, {}, false});
    return m_runs.back();
}

void Session::cancel(Cause cause)
{
    if (!isRunning())
        return;
    m_next.reset();
    m_runner.cancel(cause);
    setStage(Stage::cancelling);
}

void Session::setDelay(int minMs, int maxMs)
{
    if (!isRunning() || !m_settings.delaysMs.empty() || (m_settings.delayMinMs == minMs && m_settings.delayMaxMs == maxMs))
        return;
    m_settings.delayMinMs = minMs;
    m_settings.delayMaxMs = maxMs;
    m_runs.back().changedLive = true;
    m_runner.setDelay(minMs, maxMs);
}

// False where there is nothing to change.
bool Session::change(int RunSettings::*member, int value)
{
    if (!isRunning() || m_settings.*member == value)
        return false;
    m_settings.*member = value;
    m_runs.back().changedLive = true;
    return true;
}

void Session::setTimeout(int ms)
{
    if (change(&RunSettings::timeoutMs, ms))
        m_runner.setTimeout(ms);
}

void Session::setConnections(int connections)
{
    if (!isRunning() || m_settings.connections == connections)
        return;
    const StartError error = m_runner.setConnections(connections);
    if (error.kind == StartError::Kind::none)
        (void)change(&RunSettings::connections, connections);
    else
        Q_EMIT startRefused(error);
}

void Session::setPool(int threads)
{
    if (change(&RunSettings::pool, threads))
        m_runner.setPool(threads);
}

void Session::cancelCall(std::uint32_t id)
{
    if (isRunning())
        m_runner.cancelCall(id);
}

const SessionRun *Session::find(int number) const
{
    for (const SessionRun &run : m_runs) {
        if (run.number == number)
            return &run;
    }
    return nullptr;
}

void Session::collect()
{
    if (m_runner.collect(m_runs.back().record))
        Q_EMIT recordChanged(m_runs.back().number);
}

void Session::onFinished()
{
    if (!isRunning())
        return;
    m_frame.stop();
    collect();
    m_lost = m_runner.lost();
    const bool again = m_next && m_runs.back().record.state() != RunState::failed;
    if (!again)
        setStage(Stage::ended);
    Q_EMIT recordFinished(m_runs.back().number);
    // A receiver may have cancelled meanwhile.
    if (!again || !m_next) {
        m_next.reset();
        setStage(Stage::ended);
        for (Arrival &each : std::exchange(m_arrived, {}))
            add(std::move(each.records), each.file, each.unsaved);
        return;
    }
    const StartError error = begin(*std::exchange(m_next, std::nullopt));
    if (error.kind != StartError::Kind::none) {
        setStage(Stage::ended);
        Q_EMIT startRefused(error);
    }
}

void Session::setStage(Stage stage)
{
    if (std::exchange(m_stage, stage) != stage)
        Q_EMIT stageChanged();
}

void Session::add(std::vector<RunRecord> records, const QString &file, bool unsaved)
{
    if (records.empty())
        return;
    if (isRunning()) { // it was asked for before; it is shown as soon as the run has ended
        m_arrived.push_back({std::move(records), file, unsaved});
        return;
    }
    if (records.size() > mostRuns)
        records.erase(records.begin(), records.end() - mostRuns);
    ++m_round;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (records.size() > 2 && i > 0 && !arePair(m_runs, records[i]))
            ++m_round;
        SessionRun &run = append(std::move(records[i]));
        run.opened = true;
        run.changedLive = wasChangedLive(run.record);
        run.file = file;
        run.unsaved = unsaved;
    }
    setStage(Stage::ended);
    Q_EMIT recordStarted(m_runs.back().number);
    Q_EMIT recordFinished(m_runs.back().number);
}

void Session::setFile(const std::vector<int> &numbers, const QString &file)
{
    for (SessionRun &run : m_runs) {
        if (std::find(numbers.begin(), numbers.end(), run.number) == numbers.end())
            continue;
        run.file = file;
        run.unsaved = false;
        Q_EMIT recordFiled(run.number);
    }
}

std::vector<int> Session::unsaved() const
{
    std::vector<int> numbers;
    for (const SessionRun &run : m_runs) {
        const RunState state = run.record.state();
        if (run.unsaved && state != RunState::running && state != RunState::failed)
            numbers.push_back(run.number);
    }
    return numbers;
}

void Session::clear()
{
    if (isRunning())
        return;
    while (!m_runs.empty()) {
        const int oldest = m_runs.front().number;
        m_runs.pop_front();
        Q_EMIT recordRemoved(oldest);
    }
    m_lost = 0;
    setStage(Stage::ready);
}

} // namespace Gizmoscope
