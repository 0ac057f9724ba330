// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/interrupts.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "backend/gizmobackend.h"

#include <optional>

namespace Gizmoscope {

/// “serve backend”: the backend alone, until it is interrupted. Main thread; needs its event loop.
class ServeCommand final : public QObject
{
    Q_OBJECT

public:
    explicit ServeCommand(const BackendOptions &options, QObject *parent = nullptr);

    /// As RunCommand::begin().
    [[nodiscard]] std::optional<int> begin();

Q_SIGNALS:
    void ended(int exitStatus);

private:
    void onInterrupted();

    BackendOptions m_options;
    GizmoBackend m_backend;
    Interrupts m_interrupts;
};

} // namespace Gizmoscope
