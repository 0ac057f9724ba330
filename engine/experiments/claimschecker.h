// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/claims.h"
#include "experiments/experimentrunner.h"

#include <QTimer>

namespace Gizmoscope {

/// A claim, and what came of checking it.
struct CheckedClaim {
    const Claim *claim = nullptr;
    Judgement judgement;
    StartError startError; ///< for ClaimReason::notStarted
};

/// Carries out the runs of claims, one after the other, and judges them. Claims that need the same run share
/// it. Has a runner of its own, and so an I/O thread, for as long as it is checking; what it runs is in no
/// session. Lives on its owner's thread and never blocks it, but for the destructor, which cancels what runs
/// and waits for its end.
class ClaimsChecker final : public QObject
{
    Q_OBJECT

public:
    /// `embedded`: the backend to sample; may be nullptr, else it outlives this.
    explicit ClaimsChecker(const GizmoBackend *embedded = nullptr, QObject *parent = nullptr);
    ~ClaimsChecker() override;

    /// Forgets what was checked before and begins, with the backend at this address. Nothing happens while it
    /// is running. finished() follows, always from the event loop.
    void start(std::vector<const Claim *> claims, std::string backend);
    /// What is under way ends soon; it and what would follow are not checked.
    void cancel(Cause cause = Cause::user);

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Those of the last start(), in their order.
    [[nodiscard]] const std::vector<const Claim *> &claims() const { return m_claims; }
    /// The first of these, as far as they are judged; after finished() all of them.
    [[nodiscard]] const std::vector<CheckedClaim> &checked() const { return m_checked; }
    /// Of the run that goes on, as far as it has come; nullptr where none does.
    [[nodiscard]] const RunRecord *current() const;

Q_SIGNALS:
    /// The run that goes on has come further, several times a second.
    void progressed();
    /// One claim more is judged.
    void concluded();
    void finished();

private:
    [[nodiscard]] std::vector<RunSettings> runsOf(const Claim &claim) const;
    [[nodiscard]] const RunRecord *recordOf(const RunSettings &settings) const;
    void goOn();
    [[nodiscard]] bool startNext();
    [[nodiscard]] bool startRun(const RunSettings &settings);
    void conclude(CheckedClaim checked);
    void onTick();
    void onRunFinished();
    void end();

    const GizmoBackend *m_embedded;
    std::unique_ptr<ExperimentRunner> m_runner; // only while checking
    QTimer m_tick;
    std::string m_backend;
    std::vector<const Claim *> m_claims;
    std::vector<CheckedClaim> m_checked;
    std::vector<RunRecord> m_records; // of all runs; some claims share one
    bool m_isRunning = false;
    bool m_isCancelled = false;
};

} // namespace Gizmoscope
