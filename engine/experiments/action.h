// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/gizmoservice.h"

#include <QCoroTask>

namespace Gizmoscope {

/// What one request shows on its page: the three lists, as far as it asked for them. A list whose call
/// did not end well says so itself.
struct Page {
    std::optional<Answer<Products>> products;
    std::optional<Answer<Widgets>> widgets;
    std::optional<Answer<Gizmos>> gizmos;

    /// The worst of its calls: ok only if all are.
    [[nodiscard]] Outcome outcome() const;
};

/// An action answers one request. The synchronous one blocks its pool thread; the asynchronous one gives it
/// back at each co_await and goes on later on any pool thread.
using SyncAction = Page (*)(GizmoService &service);
using AsyncAction = QCoro::Task<Page> (*)(GizmoService &service, std::stop_token stop);

} // namespace Gizmoscope
