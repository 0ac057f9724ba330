// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/event.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace Gizmoscope {

/// What a run is made with. Two runs with equal settings and seed ask for the same delays.
struct RunSettings {
    std::string experiment; ///< its name in the registry
    RunMode mode = RunMode::async;
    int delayMinMs = 500; ///< of each call, drawn evenly up to delayMaxMs; 0 to 60,000
    int delayMaxMs = 500;
    int timeoutMs = 0; ///< of each request as a whole; 0: off, else 1 to 60,000
    int visitors = 1; ///< who each send their requests one after the other; 1 to 10,000
    int requests = 1; ///< all in all; 1 to 100,000
    int connections = 0; ///< to the backend at once; 0: as many as needed, else 1 to 10,000
    int pool = 0; ///< pool threads at most; 0: as many as needed, else 1 to 5,000
    int queue = -1; ///< requests that may wait for a pool thread, 0 to 100,000; -1: any number
    std::uint64_t seed = 1; ///< of the delays
    std::string backend; ///< root address, as in "http://127.0.0.1:7734/"
    bool operator==(const RunSettings &) const = default;
};

/// A range that a value must be in.
struct Range {
    std::int64_t least = 0;
    std::int64_t most = 0;
    [[nodiscard]] constexpr bool contains(std::int64_t value) const
    {
        return value >= least && value <= most;
    }
};

namespace Bounds {
inline constexpr Range delayMs {0, 60'000};
inline constexpr Range timeoutMs {1, 60'000};
inline constexpr Range visitors {1, 10'000};
inline constexpr Range requests {1, 100'000};
inline constexpr Range connections {1, 10'000};
inline constexpr Range pool {1, 5'000};
inline constexpr Range queue {0, 100'000};
} // namespace Bounds

/// The member of `settings` that is out of its bounds, as its word in JSON ("delayMinMs", …), if any.
[[nodiscard]] std::optional<std::string_view> outOfBounds(const RunSettings &settings);

/// What the run was made on; kept with it, so that figures can be judged later.
struct MachineFacts {
    std::string program; ///< version of Gizmoscope
    std::string qt; ///< version of Qt at run time
    std::string system; ///< operating system, as it names itself
    int processors = 0;
    std::string startedAt; ///< ISO 8601 with zone
    bool operator==(const MachineFacts &) const = default;
};

} // namespace Gizmoscope
