// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/claimsreport.h"
#include "app/cli/interrupts.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "backend/embeddedbackend.h"
#include "experiments/experimentrunner.h"

#include <memory>

namespace Gizmoscope {

/// “claims”: carries out the runs of each claim one after the other, judges them and prints what came of it.
/// Main thread; needs its event loop.
class ClaimsCommand final : public QObject
{
    Q_OBJECT

public:
    explicit ClaimsCommand(ClaimsOptions options, QObject *parent = nullptr);
    ~ClaimsCommand() override;

    /// As RunCommand::begin().
    [[nodiscard]] std::optional<int> begin();

Q_SIGNALS:
    void ended(int exitStatus);

private:
    [[nodiscard]] bool startNext();
    [[nodiscard]] bool startRun(const RunSettings &settings);
    [[nodiscard]] const RunRecord *recordOf(const RunSettings &settings) const;
    void conclude();
    void onTick();
    void onFinished();
    [[nodiscard]] int report();

    ClaimsOptions m_options;
    std::unique_ptr<EmbeddedBackend> m_backend;
    std::unique_ptr<ExperimentRunner> m_runner;
    Interrupts m_interrupts;
    QTimer m_tick;
    std::optional<Progress> m_progress;
    std::vector<RunRecord> m_records; // of all runs; some claims share one
    std::vector<CheckedClaim> m_checked;
};

} // namespace Gizmoscope
