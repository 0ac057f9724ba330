// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulatedpool.h"

#include <algorithm>

namespace Gizmoscope {

namespace {

std::int64_t minimumOf(const RunSettings &s, std::int64_t maximum)
{
    const bool all = s.poolMin == 0 || s.injectionMs == 0; // that are added at once need no waiting for
    return all ? maximum : std::min<std::int64_t>(s.poolMin, maximum);
}

} // namespace

SimulatedPool::SimulatedPool(const SimulationSettings &s)
    : m_processors(s.processors)
    , m_maximum(s.run.pool > 0 ? s.run.pool : neverNs)
    , m_minimum(minimumOf(s.run, m_maximum))
    , m_asNeeded(m_minimum == neverNs)
    , m_injectionNs(s.run.injectionMs * nsPerMs)
{ }

bool SimulatedPool::mayGrow() const
{
    if (m_asNeeded)
        return m_threads < m_blocked + m_processors; // more would only take turns
    return m_threads < m_minimum;
}

bool SimulatedPool::take()
{
    if (m_idle > 0) {
        --m_idle;
        return true;
    }
    if (!mayGrow())
        return false;
    ++m_threads;
    return true;
}

void SimulatedPool::block()
{
    ++m_blocked;
    m_blockedPeak = std::max(m_blockedPeak, m_blocked);
}

void SimulatedPool::setStarving(std::int64_t nowNs, bool starving)
{
    if (!starving || m_threads < m_minimum || m_threads >= m_maximum)
        m_nextNs = neverNs;
    else if (m_nextNs == neverNs)
        m_nextNs = nowNs + m_injectionNs;
}

void SimulatedPool::inject()
{
    ++m_threads;
    ++m_idle;
    m_nextNs = neverNs; // counted anew, if it was not enough
}

} // namespace Gizmoscope
