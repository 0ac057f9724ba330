// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runsettings.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace Gizmoscope {

/// When the requests of an open load come: nobody waits for an answer before the next is sent. The same seed
/// gives the same times. A value; any thread.
class ArrivalPlan final
{
public:
    /// `rate`: requests a second, 1 or more.
    ArrivalPlan(int rate, Arrivals arrivals, std::uint64_t seed)
        : m_rate(rate)
        , m_arrivals(arrivals)
        , m_seed(seed)
    { }

    /// The time of the next request since the beginning; the first comes at 0 where they are even.
    [[nodiscard]] std::chrono::nanoseconds next();

private:
    int m_rate;
    Arrivals m_arrivals;
    std::uint64_t m_seed;
    std::uint64_t m_drawn = 0;
    double m_seconds = 0;
};

/// Sends `count` requests when the plan says, on a thread of its own. One that is late comes at once, with the
/// time at which it was meant to come: who measured from the later time would leave out the wait.
class ArrivalClock final
{
public:
    using Arrive = std::function<void(std::chrono::nanoseconds meant)>;

    ArrivalClock(ArrivalPlan plan, std::uint32_t count, std::chrono::steady_clock::time_point begin, Arrive arrive);
    /// Ends the thread, after the request that is being sent. Not on that thread.
    ~ArrivalClock() = default;
    ArrivalClock(const ArrivalClock &) = delete;
    ArrivalClock &operator=(const ArrivalClock &) = delete;

    /// All that are left come at once. Any thread.
    void hurry();

private:
    void send(const std::stop_token &stop);

    ArrivalPlan m_plan;
    const std::uint32_t m_count;
    const std::chrono::steady_clock::time_point m_begin;
    const Arrive m_arrive;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    bool m_hurry = false; // guarded by m_mutex
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace Gizmoscope
