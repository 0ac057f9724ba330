// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/event.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Gizmoscope {

/// How requests follow each other at a rate.
enum class Arrivals : std::uint8_t {
    even, ///< at equal distances
    poisson, ///< each when it likes, as people do
};

/// The word of files and of the command line.
[[nodiscard]] constexpr std::string_view toWord(Arrivals arrivals)
{
    return arrivals == Arrivals::even ? "even" : "poisson";
}

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
    int queue = -1; ///< requests that may wait, to be let in or for a pool thread, 0 to 100,000; -1: any number
    int poolMin = 0; ///< pool threads that are made at once; 0: all of `pool`, else 1 to 5,000
    int injectionMs = 500; ///< above poolMin one thread is added each time, while requests wait; 0 to 10,000
    int atOnce = 0; ///< requests that may be inside at once, also while they wait for calls; 0: any number, else
                    ///< 1 to 10,000
    int thinkMs = 0; ///< between the answer to a visitor and the visitor's next request; 0 to 60,000
    int rate = 0; ///< requests a second, whoever has been answered; 0: visitors or a burst, else 1 to 10,000
    Arrivals arrivals = Arrivals::even; ///< of the requests of `rate`
    int asyncShare = 100; ///< requests of an asynchronous run that are asynchronous, per cent
    int workMs = 0; ///< processor time that each request uses, 0 to 10,000
    bool backendSleeps = false; ///< each delay of the backend holds one of its few threads
    bool backendGoesOn = false; ///< the backend works on when its caller has left
    std::uint64_t seed = 1; ///< of the delays
    std::string backend; ///< root address, as in "http://127.0.0.1:7734/"
    /// Of the calls of each request, in their order, 0 to 60,000 each; empty: drawn as above. Only the experiment
    /// "recorded-page" has them, at most 10,000.
    std::vector<int> delaysMs;
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
inline constexpr Range injectionMs {0, 10'000};
inline constexpr Range atOnce {1, 10'000};
inline constexpr Range thinkMs {0, 60'000};
inline constexpr Range rate {1, 10'000};
inline constexpr Range percent {0, 100};
inline constexpr Range workMs {0, 10'000};
inline constexpr Range delays {0, 10'000}; // of one request
} // namespace Bounds

/// A setting that is a whole number, for all who read and write them.
struct NumberSetting {
    std::string_view word; ///< in JSON and in files
    std::string_view option; ///< on the command line
    int RunSettings::*member = nullptr;
    Range range;
    int off = 0; ///< allowed as well; within the range where there is no such value
    bool sinceFirst = true; ///< in run files of every version
};
/// Without the delay, which is two numbers.
[[nodiscard]] std::span<const NumberSetting> numberSettings();

/// The member of `settings` that is out of its bounds, as its word in JSON ("delayMinMs", …), if any.
[[nodiscard]] std::optional<std::string_view> outOfBounds(const RunSettings &settings);

/// Whether that request of the run has an asynchronous action: in an asynchronous run `asyncShare` per cent of
/// them, drawn by the seed.
[[nodiscard]] bool isAsync(const RunSettings &settings, std::uint32_t request);

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
