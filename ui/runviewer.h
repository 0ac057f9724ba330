// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QObject>

#include <memory>
#include <utility>

namespace Gizmoscope {

class Panels;
class Readout;
class Replayed;
class StatusLine;
class ViewState;

/// Which run is in view, and that all who show it do: a new one when it begins, another when it is chosen,
/// and what has come since once a frame, unless the picture is paused. Main thread; owned by the window.
class RunViewer final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Session &session;
        ViewState &state;
        Panels &panels;
        Readout &readout;
        StatusLine &status;
    };

    RunViewer(const Parts &parts, QObject *parent);
    ~RunViewer() override;

    /// nullptr where there is none (any more).
    [[nodiscard]] const SessionRun *inView() const { return m_parts.session.find(m_inView); }
    /// The run in view with its counterpart, sync first; copies.
    [[nodiscard]] std::vector<RunRecord> recordsInView() const;
    /// 0: none.
    void choose(int number);
    /// The picture stands still; the run goes on and is recorded.
    void setPaused(bool paused);
    /// There is a run in view, and both it and the one beside it have ended.
    [[nodiscard]] bool canReplay() const;
    /// From now on all show what goTo() says; or what is, again.
    void setReplaying(bool replaying);
    /// nullptr: no replay. Ends by itself when a run comes into view that has no part in it.
    [[nodiscard]] const Replayed *replayed() const { return m_replayed.get(); }
    /// In a replay: everything as it was at that moment.
    void goTo(std::int64_t ns);
    /// The selected call is one that can still be cancelled.
    [[nodiscard]] bool isCallPending() const;
    /// Head, foot and lists, anew: another stage, another language.
    void showFigures();
    /// The run that stands beside the one in view comes into view.
    void chooseCounterpart();
    void showRuns();

    /// Nanoseconds that the figures of the frame to be painted took; 0 when it has been asked for.
    [[nodiscard]] qint64 takeFrameNs() { return std::exchange(m_frameNs, 0); }

Q_SIGNALS:
    /// A run has begun or was opened, and is in view now.
    void runArrived();
    /// What is in view has changed.
    void changed();

private:
    void show();
    std::unique_ptr<Replayed> renewReplay();
    [[nodiscard]] RunPair pair() const;
    void follow(int number);
    void refresh(int number);
    void finish(int number);
    void forget(int number);

    Parts m_parts;
    int m_inView = 0;
    RunPair m_shown; // with the panels
    std::unique_ptr<Replayed> m_replayed;
    bool m_paused = false;
    qint64 m_frameNs = 0;
};

} // namespace Gizmoscope
