// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/interrupts.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "backend/embeddedbackend.h"
#include "experiments/claimschecker.h"

#include <memory>

namespace Gizmoscope {

/// “claims”: checks each claim and prints what came of it. Main thread; needs its event loop.
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
    [[nodiscard]] int report();

    ClaimsOptions m_options;
    std::unique_ptr<EmbeddedBackend> m_backend;
    std::unique_ptr<ClaimsChecker> m_checker; // ends before the backend
    Interrupts m_interrupts;
    std::optional<Progress> m_progress;
};

} // namespace Gizmoscope
