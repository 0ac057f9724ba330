// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace Gizmoscope {

/// Where a value stands on a slider. Small values get most of the way, because that is where lessons happen;
/// the largest is still in reach: the way grows with the logarithm of 1 + value / knee. A value; any thread.
class SliderScale final
{
public:
    static constexpr int positions = 1000;

    SliderScale(int least, int most, double knee, std::vector<int> ticks = {});

    [[nodiscard]] int least() const { return m_least; }
    [[nodiscard]] int most() const { return m_most; }
    [[nodiscard]] const std::vector<int> &ticks() const { return m_ticks; }

    /// 0 to `positions`.
    [[nodiscard]] int position(int value) const;
    /// A round number near that position; a tick where one is near.
    [[nodiscard]] int value(int position) const;

private:
    [[nodiscard]] double exactValue(int position) const;

    int m_least;
    int m_most;
    double m_knee;
    std::vector<int> m_ticks;
};

} // namespace Gizmoscope
