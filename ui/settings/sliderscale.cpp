// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sliderscale.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace Gizmoscope {

namespace {

constexpr int catches = 6; // positions within which a tick catches the handle

// Two significant digits are as fine as a slider can be moved.
int rounded(double value)
{
    if (value < 10)
        return static_cast<int>(std::lround(value));
    const double unit = std::pow(10, std::floor(std::log10(value)) - 1);
    return static_cast<int>(std::lround(std::round(value / unit) * unit));
}

} // namespace

SliderScale::SliderScale(int least, int most, double knee, std::vector<int> ticks)
    : m_least(least)
    , m_most(most)
    , m_knee(knee)
    , m_ticks(std::move(ticks))
{ }

int SliderScale::position(int value) const
{
    const double way = std::log1p((std::clamp(value, m_least, m_most) - m_least) / m_knee);
    return static_cast<int>(std::lround(positions * way / std::log1p((m_most - m_least) / m_knee)));
}

double SliderScale::exactValue(int position) const
{
    const double way = std::log1p((m_most - m_least) / m_knee) * position / positions;
    return m_least + m_knee * std::expm1(way);
}

int SliderScale::value(int position) const
{
    if (position <= 0)
        return m_least;
    if (position >= positions)
        return m_most;
    for (const int tick : m_ticks) {
        if (std::abs(this->position(tick) - position) <= catches)
            return tick;
    }
    return std::clamp(rounded(exactValue(position)), m_least, m_most);
}

} // namespace Gizmoscope
