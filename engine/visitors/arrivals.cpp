// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitors/arrivals.h"

#include "catalog/random.h"
#include "telemetry/threadname.h"

#include <cmath>
#include <utility>

namespace Gizmoscope {

namespace {

constexpr std::uint64_t draws = std::uint64_t {1} << 53; // what a double holds exactly
constexpr std::uint64_t stream = 0xA3317A15; // of its own: the delays are drawn from the seed itself

} // namespace

std::chrono::nanoseconds ArrivalPlan::next()
{
    if (m_arrivals == Arrivals::poisson) {
        // Times between visitors who know nothing of each other are distributed exponentially.
        const auto draw = static_cast<double>(uniform(m_seed ^ stream, m_drawn++, 1, draws));
        m_seconds += -std::log(draw / static_cast<double>(draws)) / m_rate;
    } else {
        m_seconds = static_cast<double>(m_drawn++) / m_rate;
    }
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::duration<double>(m_seconds));
}

ArrivalClock::ArrivalClock(
    ArrivalPlan plan, std::uint32_t count, std::chrono::steady_clock::time_point begin, Arrive arrive)
    : m_plan(plan)
    , m_count(count)
    , m_begin(begin)
    , m_arrive(std::move(arrive))
    , m_thread([this](const std::stop_token &stop) { send(stop); })
{ }

void ArrivalClock::send(const std::stop_token &stop)
{
    nameThisThread(ThreadRole::other);
    for (std::uint32_t i = 0; i < m_count; ++i) {
        const std::chrono::nanoseconds meant = m_plan.next();
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_until(lock, stop, m_begin + meant, [this] { return m_hurry; });
        }
        if (stop.stop_requested())
            return;
        m_arrive(meant);
    }
}

void ArrivalClock::hurry()
{
    {
        const std::lock_guard lock(m_mutex);
        m_hurry = true;
    }
    m_wake.notify_one();
}

} // namespace Gizmoscope
