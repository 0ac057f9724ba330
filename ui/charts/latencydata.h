// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/event.h"
#include "visitors/latencies.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace Gizmoscope {

/// A place on an axis on which each further nine takes the same room: 90 % is 1, 99 % is 2, 99.9 % is 3.
[[nodiscard]] double ninesOf(double percent);
[[nodiscard]] double percentOf(double nines);

struct LatencyPoint {
    double nines = 0;
    std::int64_t ns = 0;
    bool operator==(const LatencyPoint &) const = default;
};

/// One way of measuring: as sent, or corrected.
struct LatencyShape {
    std::vector<LatencyPoint> curve; ///< from 0 % up to the last request
    std::vector<double> bars; ///< requests in each of the equal pieces of LatencyData::topNs
    bool operator==(const LatencyShape &) const = default;
};

struct LatencyRun {
    Latencies figures;
    LatencyShape corrected;
    LatencyShape uncorrected;
    /// Whether the two ways can be told apart in a picture.
    [[nodiscard]] bool differs() const;
};

/// What the chart of latencies shows. A value; any thread.
struct LatencyData {
    static constexpr int bars = 40;
    static constexpr double mostNines = 5; ///< 99.999 %
    std::array<std::optional<LatencyRun>, 2> runs; ///< by mode
    std::int64_t topNs = 0; ///< of the histogram: a round number, not below the longest
    std::int64_t unitNs = 1'000'000; ///< of axes: milliseconds, or seconds where they are many
    double topNines = 1; ///< where the longest curve ends

    [[nodiscard]] const std::optional<LatencyRun> &run(RunMode mode) const
    {
        return runs[static_cast<std::size_t>(mode)];
    }
    [[nodiscard]] bool isEmpty() const { return !runs[0] && !runs[1]; }
    /// Of all bars.
    [[nodiscard]] double highestBar() const;
};

/// Of the readers of a sync and an async run; one that has read nothing has no part in it. Costs the same
/// however many requests there are.
[[nodiscard]] LatencyData latencyData(std::array<LatencyReader, 2> &readers);

} // namespace Gizmoscope
