// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/interrupts.h"
#include "app/cli/options.h"
#include "telemetry/runrecord.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace Gizmoscope {

/// “replay”: tells the events of the runs in a file, each when it happened, one run after the other. Main
/// thread; needs its event loop.
class ReplayCommand final : public QObject
{
    Q_OBJECT

public:
    explicit ReplayCommand(ReplayOptions options, QObject *parent = nullptr);

    /// As RunCommand::begin().
    [[nodiscard]] std::optional<int> begin();

Q_SIGNALS:
    void ended(int exitStatus);

private:
    [[nodiscard]] std::optional<int> load();
    /// The lines of what has happened by then in the run that is on.
    [[nodiscard]] QString take(std::int64_t untilNs);
    [[nodiscard]] QString heading() const;
    [[nodiscard]] const RunRecord &run() const { return m_runs[m_run]; }
    [[nodiscard]] bool hasMore() const { return m_taken < run().events().size(); }
    void onTick();
    [[nodiscard]] std::optional<int> print(const QString &text) const;

    ReplayOptions m_options;
    Interrupts m_interrupts;
    QTimer m_tick;
    QElapsedTimer m_since; // the run has been on
    std::vector<RunRecord> m_runs;
    std::size_t m_run = 0;
    std::size_t m_taken = 0; // of its events
};

} // namespace Gizmoscope
