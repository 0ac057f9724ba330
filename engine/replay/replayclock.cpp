// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay/replayclock.h"

#include <algorithm>
#include <array>

namespace Gizmoscope {

namespace {

constexpr std::array rates {ReplayRate {1, 1000}, ReplayRate {1, 500}, ReplayRate {1, 200},
    ReplayRate {1, 100}, ReplayRate {1, 50}, ReplayRate {1, 20}, ReplayRate {1, 10}, ReplayRate {1, 5},
    ReplayRate {1, 2}, ReplayRate {1, 1}, ReplayRate {2, 1}, ReplayRate {5, 1}, ReplayRate {10, 1}};
static_assert(rates[ReplayClock::usualRate] == ReplayRate {1, 1});
constexpr std::int64_t longestStepNs = 3600LL * 1'000'000'000; // ten times as fast, it still fits

} // namespace

std::span<const ReplayRate> replayRates() { return rates; }

void ReplayClock::setPosition(std::int64_t ns)
{
    m_positionNs = std::clamp<std::int64_t>(ns, 0, m_lengthNs);
    m_rest = 0;
}

void ReplayClock::setRate(std::size_t rate)
{
    m_rate = std::min(rate, rates.size() - 1);
    m_rest = 0;
}

void ReplayClock::play()
{
    if (m_positionNs >= m_lengthNs)
        setPosition(0);
    m_direction = 1;
}

void ReplayClock::press(int direction)
{
    if (m_direction == direction)
        setRate(m_rate + 1);
    m_direction = direction;
}

bool ReplayClock::advance(std::int64_t passedNs)
{
    if (m_direction == 0)
        return false;
    const ReplayRate rate = rates[m_rate];
    const std::int64_t parts = std::clamp<std::int64_t>(passedNs, 0, longestStepNs) * rate.times + m_rest;
    m_rest = parts % rate.parts;
    m_positionNs = std::clamp<std::int64_t>(m_positionNs + m_direction * (parts / rate.parts), 0, m_lengthNs);
    const bool isAtEnd = m_direction > 0 ? m_positionNs == m_lengthNs : m_positionNs == 0;
    if (isAtEnd)
        pause();
    return !isAtEnd;
}

} // namespace Gizmoscope
