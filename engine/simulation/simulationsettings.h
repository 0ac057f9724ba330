// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runsettings.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace Gizmoscope {

/// What the model is asked: the settings of a run, and what a run has from elsewhere.
/// Any thread; a plain value.
struct SimulationSettings {
    /// As of a real run, but for `requests`, `backend` and `backendGoesOn`, which are not looked at (a delay
    /// that goes on for nothing holds nothing; one that sleeps goes on in any case). A `rate` makes the load
    /// an open one, whatever `burst` says.
    RunSettings run;
    std::int64_t requests = 1; ///< all in all; 1 to 10,000,000
    bool burst = false; ///< all requests at once, else those of `run.visitors`
    int callsPerRequest = 1; ///< 0 to 16
    bool together = true; ///< an asynchronous request makes all its calls, then awaits them; a synchronous
                          ///< one makes them in turn, always
    int processors = 4; ///< of the web app's machine, 1 to 1,024
    /// Processor time of each call on the client's side, 0 to 100,000 microseconds. Qt's network access was
    /// measured at 70 to 115 with 96 connections and no delay; the default is the middle of that.
    int callUs = 90;
    /// Processor time of each continuation of an asynchronous request, 0 to 100,000 microseconds: a queue, a
    /// wake-up and two switches of context. The default is an estimate.
    int resumeUs = 10;
    bool operator==(const SimulationSettings &) const = default;
};

namespace SimulationBounds {
inline constexpr Range requests {1, 10'000'000};
inline constexpr Range callsPerRequest {0, 16};
inline constexpr Range processors {1, 1'024};
inline constexpr Range costUs {0, 100'000};
} // namespace SimulationBounds

/// The member that is out of its bounds, as its word in JSON ("delayMinMs", "processors", …), if any.
/// "requests" also where they could take longer than the clock counts, some 250 years.
[[nodiscard]] std::optional<std::string_view> outOfBounds(const SimulationSettings &settings);

} // namespace Gizmoscope
