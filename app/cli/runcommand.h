// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/interrupts.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "backend/embeddedbackend.h"
#include "experiments/experimentrunner.h"

#include <QElapsedTimer>

#include <memory>

namespace Gizmoscope {

/// “run”: carries out the runs one after the other and prints them. Main thread; needs its event loop.
class RunCommand final : public QObject
{
    Q_OBJECT

public:
    explicit RunCommand(RunOptions options, QObject *parent = nullptr);
    ~RunCommand() override;

    /// Begins; std::nullopt when the event loop is to go on until ended(), else the exit status.
    [[nodiscard]] std::optional<int> begin();

Q_SIGNALS:
    void ended(int exitStatus);

private:
    [[nodiscard]] QString startBackend();
    [[nodiscard]] QString readRecording();
    [[nodiscard]] std::optional<int> startRun();
    void onFinished();
    void onTick();
    [[nodiscard]] int report();

    RunOptions m_options;
    std::unique_ptr<EmbeddedBackend> m_backend;
    std::unique_ptr<ExperimentRunner> m_runner;
    Interrupts m_interrupts;
    QTimer m_tick;
    QElapsedTimer m_since;
    std::optional<Progress> m_progress;
    std::vector<RunRecord> m_records;
};

} // namespace Gizmoscope
