// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/runkeeper.h"

#include "telemetry/threadname.h"

#include <algorithm>
#include <span>
#include <utility>

namespace Gizmoscope {

namespace {

// The program is ending; without its end in the file, the run is read as an interrupted one.
bool wasCutShort(const RunRecord &run)
{
    return run.state() == RunState::cancelled
        && std::any_of(run.calls().begin(), run.calls().end(),
            [](const CallRecord &call) { return call.cause == Cause::shutdown; });
}

} // namespace

RunKeeper::RunKeeper(Session &session, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_writer(std::make_shared<RecoveryWriter>(folder))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setObjectName(QStringLiteral("autosave"));
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &RunKeeper::take);
    connect(&session, &Session::recordStarted, this, &RunKeeper::begin);
    connect(&session, &Session::recordFinished, this, &RunKeeper::end);
    connect(&session, &Session::recordRemoved, this, &RunKeeper::drop);
    connect(&session, &Session::recordFiled, this, &RunKeeper::onFiled);
}

RunKeeper::~RunKeeper() { m_thread.waitForDone(); }

void RunKeeper::begin(int number)
{
    const SessionRun *run = m_session.find(number);
    if (!run || run->opened)
        return;
    m_number = number;
    m_taken = 0;
    m_begun = m_predicted = false;
    m_rounds[number] = run->round;
    m_timer.start();
}

RunPiece RunKeeper::pieceOf(const SessionRun &run, std::size_t most)
{
    RunPiece piece;
    piece.round = run.round;
    if (!std::exchange(m_begun, true))
        piece.head = RunPiece::Head {run.record.settings(), run.record.facts()};
    if (run.record.prediction() && !std::exchange(m_predicted, true))
        piece.prediction = run.record.prediction();
    const auto left = std::span(run.record.events()).subspan(m_taken);
    const auto now = left.first(std::min(left.size(), most));
    piece.events.assign(now.begin(), now.end());
    m_taken += now.size();
    return piece;
}

void RunKeeper::take()
{
    const SessionRun *run = m_session.find(m_number);
    if (run && !m_busy)
        submit(pieceOf(*run, mostAtOnce));
}

void RunKeeper::end(int number)
{
    const SessionRun *run = m_session.find(number);
    if (!run || number != m_number)
        return;
    m_timer.stop();
    m_number = 0;
    if (run->record.state() == RunState::failed) { // nobody will want to see that again
        drop(number);
        return;
    }
    RunPiece piece = pieceOf(*run, run->record.events().size());
    piece.isLast = run->record.state() != RunState::running && !wasCutShort(run->record);
    submit(std::move(piece));
}

void RunKeeper::submit(RunPiece piece)
{
    m_busy = true;
    m_thread.start([this, writer = m_writer, piece = std::move(piece)] {
        letOthersGoFirst();
        const KeepTrouble trouble = writer->write(piece);
        QMetaObject::invokeMethod(
            this, [this, trouble, reason = writer->reason()] { onWritten(trouble, reason); });
    });
}

void RunKeeper::onWritten(KeepTrouble trouble, const QString &reason)
{
    m_busy = false;
    if (trouble != KeepTrouble::none && !std::exchange(m_complained, true))
        Q_EMIT troubled(trouble, reason);
    const SessionRun *run = m_session.find(m_number);
    if (run && run->record.events().size() >= m_taken + mostAtOnce)
        take(); // more than goes into one piece has come
}

void RunKeeper::onFiled(int number)
{
    const SessionRun *run = m_session.find(number);
    if (run && !run->unsaved)
        drop(number);
}

// The file goes with the last run in it that somebody may still want.
void RunKeeper::drop(int number)
{
    const auto found = m_rounds.find(number);
    if (found == m_rounds.end())
        return;
    const int round = found->second;
    m_rounds.erase(found);
    const bool isWanted = std::any_of(
        m_rounds.begin(), m_rounds.end(), [round](const auto &each) { return each.second == round; });
    if (!isWanted)
        m_thread.start([writer = m_writer, round] { writer->remove(round); });
}

void RunKeeper::discardAllBut(int round)
{
    m_thread.start([writer = m_writer, round] { writer->removeAllBut(round); });
}

} // namespace Gizmoscope
