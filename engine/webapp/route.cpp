// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webapp/route.h"

#include "http/message.h"

#include <algorithm>
#include <array>

namespace Gizmoscope {

namespace {

// "GizmosCancelAsync" has a timeout of 150 milliseconds in the one style and of one second in the other: the
// same name, another unit. That is how the original has it.
constexpr std::array pages {
    Route {"/Home/Gizmos", "gizmos", RunMode::sync},
    Route {"/Home/GizmosAsync", "gizmos", RunMode::async},
    Route {"/Home/Widgets", "widgets", RunMode::sync},
    Route {"/Home/WidgetsAsync", "widgets", RunMode::async},
    Route {"/Home/Products", "products", RunMode::sync},
    Route {"/Home/ProductsAsync", "products", RunMode::async},
    Route {"/Home/PWG", "pwg", RunMode::sync},
    Route {"/Home/PWGasync", "pwg", RunMode::async},
    Route {"/Home/PWGtimeOut", "pwg-timeout", RunMode::async, 50},
    Route {"/Home/GizmosCancelAsync", "gizmos-cancel", RunMode::async, 150},
    Route {"/Gizmos.aspx", "gizmos", RunMode::sync},
    Route {"/GizmosAsync.aspx", "gizmos", RunMode::async},
    Route {"/PWG.aspx", "pwg", RunMode::sync},
    Route {"/PWGasync.aspx", "pwg", RunMode::async},
    Route {"/GizmosCancelAsync.aspx", "gizmos-cancel", RunMode::async, 1000},
};

} // namespace

std::span<const Route> routes() { return pages; }

const Route *findRoute(std::string_view path)
{
    const std::string wanted = lowerCase(path);
    const auto found = std::find_if(
        pages.begin(), pages.end(), [&wanted](const Route &route) { return lowerCase(route.path) == wanted; });
    return found == pages.end() ? nullptr : &*found;
}

} // namespace Gizmoscope
