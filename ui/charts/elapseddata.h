// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sessionrun.h"

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace Gizmoscope {

struct ElapsedBar {
    int run = 0; ///< its number
    double seconds = 0;
    RunState state = RunState::running;
    bool operator==(const ElapsedBar &) const = default;
};

/// Runs with the same settings, side by side.
struct ElapsedGroup {
    std::string experiment;
    std::optional<ElapsedBar> sync;
    std::optional<ElapsedBar> async;
    std::optional<double> idealSeconds;
    bool operator==(const ElapsedGroup &) const = default;
};

/// What the chart of elapsed times shows. A value; any thread.
struct ElapsedData {
    static constexpr std::size_t mostGroups = 6;
    std::vector<ElapsedGroup> groups; ///< the latest, in the order of their runs
    /// The upper end of the axis: a round number not below any figure; above zero.
    [[nodiscard]] double top() const;
    bool operator==(const ElapsedData &) const = default;
};

[[nodiscard]] ElapsedData elapsedData(const std::deque<SessionRun> &runs);

} // namespace Gizmoscope
