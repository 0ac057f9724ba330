// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/roundaxis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Gizmoscope {

namespace {

constexpr double tolerance = 1e-9;
constexpr int mostDecimalsOfMarks = 6;

struct Level {
    double leading;
    std::array<int, 3> intervals; // that give round marks, the most first
};

constexpr std::array<Level, 9> levels {{
    {1, {5, 2, 1}},
    {1.5, {3, 1, 1}},
    {2, {4, 2, 1}},
    {3, {6, 3, 1}},
    {4, {4, 2, 1}},
    {5, {5, 1, 1}},
    {6, {6, 3, 2}},
    {8, {8, 4, 2}},
    {10, {5, 2, 1}},
}};

bool isWhole(double number) { return std::abs(number - std::round(number)) < tolerance; }

double unitOf(double number) { return std::pow(10, std::floor(std::log10(number) + tolerance)); }

} // namespace

double roundTop(double most, bool integers)
{
    if (!(most > 0) || !std::isfinite(most))
        return 1;
    const double unit = unitOf(most);
    for (const Level &level : levels) {
        const double top = level.leading * unit;
        if (most <= top * (1 + tolerance) && (!integers || isWhole(top)))
            return top;
    }
    return integers ? std::max(1.0, 10 * unit) : 10 * unit;
}

RoundAxis roundAxis(double top, int mostIntervals, bool integers)
{
    RoundAxis axis {top, 1, 0};
    const double leading = top / unitOf(top);
    for (const Level &level : levels) {
        if (std::abs(level.leading - leading) > tolerance)
            continue;
        for (auto count = level.intervals.rbegin(); count != level.intervals.rend(); ++count) {
            if (*count <= mostIntervals && *count > axis.intervals && (!integers || isWhole(top / *count)))
                axis.intervals = *count;
        }
        break;
    }
    double step = top / axis.intervals;
    while (axis.decimals < mostDecimalsOfMarks && !isWhole(step)) {
        step *= 10;
        ++axis.decimals;
    }
    return axis;
}

} // namespace Gizmoscope
