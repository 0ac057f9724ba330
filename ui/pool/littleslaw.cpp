// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pool/littleslaw.h"

#include <algorithm>
#include <cmath>

namespace Gizmoscope {

namespace {

constexpr double nsInSecond = 1e9;

} // namespace

// Things stood until then as they do now. Threads overtake each other by microseconds: time does not go back.
void LittlesLaw::pass(std::int64_t timeNs)
{
    const std::int64_t passed = std::max<std::int64_t>(0, timeNs - m_nowNs);
    if (m_ended > 0 && m_came < m_requests) {
        m_insideNs += static_cast<double>(m_inside) * static_cast<double>(passed);
        m_countedNs += passed;
    }
    m_nowNs = std::max(m_nowNs, timeNs);
}

void LittlesLaw::take(const Event &event)
{
    if (m_rate == 0)
        return;
    if (event.kind == EventKind::requestQueued) {
        pass(event.timeNs);
        if (m_cameNs.size() <= event.id)
            m_cameNs.resize(2 * std::size_t {event.id} + 1);
        m_cameNs[event.id] = event.timeNs;
        ++m_came;
        ++m_inside;
    } else if (event.kind == EventKind::requestFinished && event.id < m_cameNs.size()) {
        pass(event.timeNs);
        ++m_ended;
        --m_inside;
        m_sumNs += static_cast<double>(std::max<std::int64_t>(0, event.timeNs - m_cameNs[event.id]));
    }
}

std::optional<LittlesLaw::Figures> LittlesLaw::figures() const
{
    if (m_rate == 0 || m_ended == 0 || m_countedNs == 0)
        return std::nullopt;
    const double meanNs = m_sumNs / static_cast<double>(m_ended);
    return Figures {m_rate, std::llround(meanNs), m_rate * meanNs / nsInSecond,
        m_insideNs / static_cast<double>(m_countedNs)};
}

} // namespace Gizmoscope
