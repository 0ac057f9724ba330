// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulatedvisitors.h"

#include <algorithm>

namespace Gizmoscope {

namespace {

constexpr std::int64_t turnedAwayNs = 100 * nsPerMs; // at once would only fill the queue

std::int64_t firstOf(const SimulationSettings &s)
{
    if (s.run.rate > 0)
        return 0;
    return s.burst ? s.requests : std::min<std::int64_t>(s.run.visitors, s.requests);
}

} // namespace

SimulatedVisitors::SimulatedVisitors(const SimulationSettings &s)
    : m_requests(s.requests)
    , m_first(firstOf(s))
    , m_open(s.run.rate > 0)
    , m_closed(!m_open && !s.burst)
    , m_thinkNs(s.run.thinkMs * nsPerMs)
    , m_plan(std::max(1, s.run.rate), s.run.arrivals, s.run.seed)
{
    if (m_open)
        m_openNs = m_plan.next().count();
}

std::int64_t SimulatedVisitors::nextNs() const
{
    if (m_sent == m_requests)
        return neverNs;
    if (m_sent < m_first)
        return 0;
    if (m_open)
        return m_openNs;
    return m_again.empty() ? neverNs : static_cast<std::int64_t>(m_again.firstKey());
}

std::uint32_t SimulatedVisitors::take()
{
    if (m_sent >= m_first && m_closed)
        (void)m_again.pop();
    if (m_open)
        m_openNs = m_plan.next().count();
    return static_cast<std::uint32_t>(++m_sent);
}

void SimulatedVisitors::turnedAway(std::int64_t nowNs)
{
    comeAgain(nowNs + std::max(m_thinkNs, turnedAwayNs));
}

void SimulatedVisitors::comeAgain(std::int64_t atNs)
{
    if (m_closed)
        m_again.push(static_cast<std::uint64_t>(atNs), {});
}

} // namespace Gizmoscope
