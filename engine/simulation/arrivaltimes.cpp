// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/arrivaltimes.h"

#include "catalog/random.h"

#include <cmath>

namespace Gizmoscope {

namespace {

constexpr std::uint64_t draws = std::uint64_t {1} << 53; // what a double holds exactly
constexpr std::uint64_t arrivalStream = 0xA3317A15; // as the real visitors draw
constexpr double nsPerSecond = 1e9;

} // namespace

std::int64_t ArrivalTimes::nextNs()
{
    if (m_arrivals == Arrivals::poisson) {
        // Times between visitors who know nothing of each other are distributed exponentially.
        const auto draw = static_cast<double>(uniform(m_seed ^ arrivalStream, m_drawn++, 1, draws));
        m_seconds += -std::log(draw / static_cast<double>(draws)) / m_rate;
    } else {
        m_seconds = static_cast<double>(m_drawn++) / m_rate;
    }
    return static_cast<std::int64_t>(m_seconds * nsPerSecond);
}

} // namespace Gizmoscope
