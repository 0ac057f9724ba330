// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace Gizmoscope {

/// Where on the screen a moment of a run lies, and back. `fromNs` lies at `left`, `toNs` at `left + width`
/// (device-independent pixels). A value; any thread.
struct TimeMap {
    static constexpr std::int64_t leastSpanNs = 10'000; ///< closer than 10 us there is nothing to see
    static constexpr std::int64_t mostNs = 30LL * 24 * 3600 * 1'000'000'000; ///< a month, as in RunRecord

    std::int64_t fromNs = 0;
    std::int64_t toNs = 1'000'000'000;
    double left = 0;
    double width = 1;

    [[nodiscard]] std::int64_t spanNs() const { return toNs - fromNs; }
    [[nodiscard]] double toX(std::int64_t ns) const;
    /// Rounded to the nearest nanosecond; also outside of the map.
    [[nodiscard]] std::int64_t toNsAt(double x) const;
    [[nodiscard]] double nsPerPixel() const;

    /// `factor` above 1 comes closer. What lies at `x` stays there, unless the map would begin before 0.
    [[nodiscard]] TimeMap zoomed(double x, double factor) const;
    /// As a hand that moves the picture by that many pixels; never to before 0.
    [[nodiscard]] TimeMap panned(double pixels) const;
    /// The whole of a run of that length, with a little room at its end.
    [[nodiscard]] TimeMap fitted(std::int64_t lengthNs) const;
    /// The same moments on another stretch of the screen.
    [[nodiscard]] TimeMap placed(double newLeft, double newWidth) const;

    bool operator==(const TimeMap &) const = default;
};

/// Round moments for the marks of an axis: 1, 2 or 5 times a power of ten apart, all within the map, at least
/// `leastPixels` from each other.
[[nodiscard]] std::vector<std::int64_t> axisMarks(const TimeMap &map, double leastPixels);

} // namespace Gizmoscope
