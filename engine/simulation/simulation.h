// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/simulationsettings.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace Gizmoscope {

/// Of the requests that were served, from sent to answered. Mean and max are exact (the mean is rounded
/// down to a nanosecond); the others are of the nearest rank and at most one part in a thousand too large.
struct SimulatedLatency {
    std::int64_t meanNs = 0;
    std::int64_t p50Ns = 0;
    std::int64_t p95Ns = 0;
    std::int64_t p99Ns = 0;
    std::int64_t maxNs = 0;
    bool operator==(const SimulatedLatency &) const = default;
};

/// How things stood at one moment, after all that happened at it.
struct SimulationSample {
    std::int64_t timeNs = 0;
    std::int64_t threads = 0; ///< pool threads made so far; none ends
    std::int64_t blocked = 0; ///< of these, waiting for a call
    std::int64_t queued = 0; ///< requests that wait to be let in or for a pool thread
    std::int64_t inside = 0; ///< requests begun and not ended: running, blocked, suspended
    std::int64_t served = 0; ///< so far
    bool operator==(const SimulationSample &) const = default;
};

/// How many requests had got their page, or the page that says that the time was up, at one moment.
struct SimulatedAnswers {
    std::int64_t timeNs = 0;
    std::int64_t answered = 0;
    bool operator==(const SimulatedAnswers &) const = default;
};

/// What the model came to. Figures of a model: whoever shows them says so. Times are of the virtual clock.
struct SimulationResult {
    std::int64_t served = 0;
    std::int64_t rejected = 0; ///< the queue was full
    std::int64_t timedOut = 0; ///< the three add up to the requests that were sent
    std::int64_t elapsedNs = 0; ///< to the end of the last request
    SimulatedLatency latency;
    std::int64_t threadsPeak = 0;
    std::int64_t blockedPeak = 0;
    std::int64_t queuedPeak = 0;
    std::int64_t insidePeak = 0;
    double presentMean = 0; ///< requests sent and not ended, waiting ones included; the mean over time
    std::vector<SimulationSample> samples; ///< at equal distances, at most 1,025; the last at the end
    /// At most 1,024, in order. Of each moment at which somebody was answered; where these are more, of the last
    /// in stretches of equal length.
    std::vector<SimulatedAnswers> answers;
    bool operator==(const SimulationResult &) const = default;
};

/// A result and what was asked.
struct SimulatedRun {
    SimulationSettings settings;
    SimulationResult result;
};

/// The three tiers as a discrete-event model on a virtual clock: no thread, no socket, no waiting. The same
/// settings give the same result. std::nullopt where outOfBounds(settings) names a member.
/// Computes on the calling thread; a million requests take about a second and some 100 MB.
///
/// Requests wait in one queue, first come, first served, to be let in (`atOnce`) and for a pool thread;
/// continuations of asynchronous requests stand in the same queue. `queue` bounds the requests in it, not the
/// continuations, and not those that are let in to a pool that has as many threads as needed.
/// Pool: `poolMin` threads (0: all of `pool`) are there when they are needed; above that one more each
/// `injectionMs`, counted from when something began to wait, as .NET does. A pool of 0 has as many as needed:
/// when no thread is blocked, as many as processors; for each that is blocked, another.
/// Processors are shared equally by the threads that compute, as schedulers of operating systems do with
/// threads that want more than a time slice: of 8 threads with 100 ms of work each on 2 processors all end at
/// 400 ms. (First come, first served would end the first two at 100 ms, which no desktop system does.)
/// A timeout counts from the start of the request on its thread. What computes is not interrupted. A request
/// all of whose calls were answered is served. The calls of one that is not give back their connections.
/// Not modelled: memory, the network, and what it costs to wake a blocked thread or to have thousands of them.
/// Visitors who are turned away come again after their pause, at least 100 ms.
[[nodiscard]] std::optional<SimulationResult> simulate(const SimulationSettings &settings);

} // namespace Gizmoscope
