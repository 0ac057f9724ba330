// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <thread>

namespace Gizmoscope::Test {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

/// Long enough for a busy machine under a sanitizer; a test that passes never waits for it.
inline constexpr std::chrono::seconds patience {30};

/// Looks at `condition` until it holds; false when it still does not after `time`.
template <typename Condition>
[[nodiscard]] bool waitUntil(Condition condition, Clock::duration time = patience)
{
    const auto end = Clock::now() + time;
    while (!condition()) {
        if (Clock::now() > end)
            return false;
        std::this_thread::sleep_for(1ms);
    }
    return true;
}

} // namespace Gizmoscope::Test
