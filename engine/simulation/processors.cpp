// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/processors.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace Gizmoscope {

// A number that is not negative has bits that are in order like itself.
static_assert(std::bit_cast<std::uint64_t>(1.5) < std::bit_cast<std::uint64_t>(2.0));

void Processors::advance(std::int64_t nowNs)
{
    const auto passed = static_cast<double>(nowNs - m_atNs);
    m_shareNs += m_running > m_count ? passed * m_count / m_running : passed;
    m_atNs = nowNs;
}

void Processors::plan()
{
    if (m_jobs.empty()) {
        m_jobs.restart();
        m_shareNs = 0;
        m_nextNs = neverNs;
        return;
    }
    const double left = std::max(0.0, std::bit_cast<double>(m_jobs.firstKey()) - m_shareNs);
    const double time = m_running > m_count ? left * m_running / m_count : left;
    m_nextNs = m_atNs + static_cast<std::int64_t>(std::ceil(time));
}

void Processors::add(std::int64_t nowNs, std::int64_t workNs, Slot who)
{
    advance(nowNs);
    m_jobs.push(std::bit_cast<std::uint64_t>(m_shareNs + static_cast<double>(workNs)), who);
    ++m_running;
    plan();
}

Slot Processors::take()
{
    advance(m_nextNs);
    // Rounding must not leave the share behind the one who has done.
    m_shareNs = std::max(m_shareNs, std::bit_cast<double>(m_jobs.firstKey()));
    const Slot who = m_jobs.pop();
    --m_running;
    plan();
    return who;
}

} // namespace Gizmoscope
