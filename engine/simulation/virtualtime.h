// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>

namespace Gizmoscope {

/// Nanoseconds of the virtual clock that do not come.
inline constexpr std::int64_t neverNs = std::numeric_limits<std::int64_t>::max();
inline constexpr std::int64_t nsPerMs = 1'000'000;
inline constexpr std::int64_t nsPerUs = 1'000;

/// A request by its place among those that the model holds.
using Slot = std::uint32_t;

/// A call by its request and its place in it, from 0.
struct SimulatedCall {
    Slot slot = 0;
    std::uint32_t index = 0;
};

} // namespace Gizmoscope
