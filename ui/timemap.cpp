// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timemap.h"

#include <algorithm>
#include <cmath>

namespace Gizmoscope {

namespace {

constexpr double roomAtTheEnd = 1.02;

TimeMap at(const TimeMap &map, double from, double span)
{
    TimeMap moved = map;
    const double most = static_cast<double>(TimeMap::mostNs);
    span = std::clamp(span, static_cast<double>(TimeMap::leastSpanNs), most);
    from = std::clamp(from, 0.0, most - span);
    moved.fromNs = std::llround(from);
    moved.toNs = moved.fromNs + std::llround(span);
    return moved;
}

} // namespace

double TimeMap::nsPerPixel() const { return static_cast<double>(spanNs()) / std::max(1.0, width); }

double TimeMap::toX(std::int64_t ns) const { return left + static_cast<double>(ns - fromNs) / nsPerPixel(); }

std::int64_t TimeMap::toNsAt(double x) const { return fromNs + std::llround((x - left) * nsPerPixel()); }

TimeMap TimeMap::zoomed(double x, double factor) const
{
    const double span = static_cast<double>(spanNs());
    const double least = static_cast<double>(leastSpanNs);
    const double newSpan = std::clamp(span / factor, least, static_cast<double>(mostNs));
    const double share = (x - left) / std::max(1.0, width);
    return at(*this, static_cast<double>(fromNs) + share * (span - newSpan), newSpan);
}

TimeMap TimeMap::panned(double pixels) const
{
    return at(*this, static_cast<double>(fromNs) - pixels * nsPerPixel(), static_cast<double>(spanNs()));
}

TimeMap TimeMap::fitted(std::int64_t lengthNs) const
{
    return at(*this, 0, static_cast<double>(lengthNs) * roomAtTheEnd);
}

TimeMap TimeMap::placed(double newLeft, double newWidth) const
{
    TimeMap map = *this;
    map.left = newLeft;
    map.width = newWidth;
    return map;
}

std::vector<std::int64_t> axisMarks(const TimeMap &map, double leastPixels)
{
    const double least = std::max(1.0, leastPixels * map.nsPerPixel());
    double step = std::pow(10.0, std::floor(std::log10(least)));
    for (const double times : {1.0, 2.0, 5.0, 10.0}) {
        if (step * times >= least) {
            step *= times;
            break;
        }
    }
    const auto stepNs = std::max<std::int64_t>(1, std::llround(step));
    std::vector<std::int64_t> marks;
    for (std::int64_t ns = (map.fromNs + stepNs - 1) / stepNs * stepNs; ns <= map.toNs; ns += stepNs)
        marks.push_back(ns);
    return marks;
}

} // namespace Gizmoscope
