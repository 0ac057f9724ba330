// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/gizmobackend.h"

namespace Gizmoscope {

/// The backend that comes with the program: on its usual port or, when that is taken, on a free one.
class EmbeddedBackend final
{
public:
    explicit EmbeddedBackend(BackendSettings settings = {});

    /// Opens the port; `moved()` tells when it is not the usual one. An error only when no port is free at
    /// all.
    [[nodiscard]] ListenResult start(std::uint16_t usualPort = GizmoBackend::defaultPort);
    [[nodiscard]] bool moved() const { return m_moved; }
    /// "http://127.0.0.1:7734/"
    [[nodiscard]] std::string address() const;

    GizmoBackend &backend() { return m_backend; }
    [[nodiscard]] const GizmoBackend &backend() const { return m_backend; }

private:
    GizmoBackend m_backend;
    bool m_moved = false;
};

} // namespace Gizmoscope
