// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recovery/recoverywriter.h"
#include "ui/session.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <map>
#include <memory>

namespace Gizmoscope {

/// Sees to it that a run outlives the program: writes each to the disk while it goes on, until it is saved or
/// nobody wants it any more. Main thread; the disk is touched on a thread of its own, and never waited for
/// while a run goes on.
class RunKeeper final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds interval {500};
    static constexpr std::size_t mostAtOnce = 25'000; // events that are copied in one frame

    /// `session` outlives this.
    RunKeeper(Session &session, const QString &folder, QObject *parent = nullptr);
    /// Waits until what there is to write is written.
    ~RunKeeper() override;

    /// What is not saved is not wanted either.
    void discard() { discardAllBut(0); }
    void discardAllBut(int round);

Q_SIGNALS:
    /// Once: runs go on, but are not written down. `reason` is the system's.
    void troubled(Gizmoscope::KeepTrouble trouble, const QString &reason);

private:
    void begin(int number);
    void end(int number);
    void take();
    void drop(int number);
    void onFiled(int number);
    void submit(RunPiece piece);
    void onWritten(KeepTrouble trouble, const QString &reason);
    [[nodiscard]] RunPiece pieceOf(const SessionRun &run, std::size_t most);

    Session &m_session;
    QTimer m_timer; // while a run goes on
    int m_number = 0; // of that run
    std::size_t m_taken = 0; // of its events
    bool m_begun = false; // its head is written
    bool m_predicted = false; // and its prediction
    bool m_busy = false; // a piece is being written: the next waits, so that a slow disk costs no memory
    bool m_complained = false;
    std::map<int, int> m_rounds; // of the runs that are kept, by number
    std::shared_ptr<RecoveryWriter> m_writer; // used on m_thread only
    QThreadPool m_thread;
};

} // namespace Gizmoscope
