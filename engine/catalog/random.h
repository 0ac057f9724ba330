// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace Gizmoscope {

/// Draw `index` of the stream that `seed` names, evenly from `low` to `high` (both included).
/// A pure function (SplitMix64 by Steele, Lea and Flood), so that the same seed gives the same delays
/// whatever the order in which calls arrive, and on every platform. Any thread.
[[nodiscard]] constexpr std::uint64_t uniform(
    std::uint64_t seed, std::uint64_t index, std::uint64_t low, std::uint64_t high)
{
    std::uint64_t z = seed + (index + 1) * 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    z ^= z >> 31;
    if (high <= low)
        return low;
    const std::uint64_t count = high - low + 1;
    return count == 0 ? z : low + z % count; // no count holds the whole range of 64 bits
}

} // namespace Gizmoscope
