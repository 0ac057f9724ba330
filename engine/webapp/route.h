// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/event.h"

#include <span>
#include <string_view>

namespace Gizmoscope {

/// A page of the web app: where it is, and which action makes it.
struct Route {
    std::string_view path; ///< found whatever the case of its letters
    std::string_view experiment; ///< whose action makes it, by name
    RunMode mode = RunMode::sync;
    int timeoutMs = 0; ///< of the request; 0: the run's own
};

/// Those of the original sample: first as its MVC pages have them, then as its Web Forms pages.
[[nodiscard]] std::span<const Route> routes();
/// nullptr where there is no such page.
[[nodiscard]] const Route *findRoute(std::string_view path);

} // namespace Gizmoscope
