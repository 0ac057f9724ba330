// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace Gizmoscope {

/// How many times each latency was seen, with a precision of three significant digits from 1 µs to 1 hour, in
/// constant memory (270 KB, from the first value on). After the idea of HdrHistogram (hdrhistogram.org): the
/// range is cut in pieces that double, each piece in 1,024 buckets of equal width, so that the width of a
/// bucket is never more than a thousandth of the values in it. Least, greatest, sum and count are kept
/// exactly. A value. Nothing in it is guarded: one thread at a time; threads that measure each keep one of
/// their own, and add() brings these together.
class LatencyHistogram final
{
public:
    using Time = std::chrono::nanoseconds;

    /// Above it a value counts as this; below zero as zero. Below 1 µs the precision is 1 ns.
    static constexpr Time highest = std::chrono::hours(1);
    /// Of a value that was read back, at most, in relation to the one that was recorded.
    static constexpr double precision = 0.001;

    /// Takes the same time for each value.
    void record(Time value, std::uint64_t times = 1);
    /// For somebody who measures every `expected` and could not while it waited for `value`: adds the values
    /// that were left out, as value - expected, value - 2 · expected, … down to `expected` (Gil Tene's
    /// correction for coordinated omission). Nothing is added where `expected` is not above zero. However
    /// many these are, it takes no longer than the number of buckets.
    void recordCorrected(Time value, Time expected, std::uint64_t times = 1);
    /// The values of both.
    void add(const LatencyHistogram &other);
    /// The same values, each as by recordCorrected().
    [[nodiscard]] LatencyHistogram corrected(Time expected) const;
    void clear() { *this = {}; }

    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] std::uint64_t count() const { return m_count; }
    /// Values that were above the highest.
    [[nodiscard]] std::uint64_t cut() const { return m_cut; }
    // All of these are zero where there is no value.
    [[nodiscard]] Time least() const { return Time(m_least); }
    [[nodiscard]] Time greatest() const { return Time(m_greatest); }
    [[nodiscard]] Time mean() const;
    /// The least value that at least that part of all values, 0 to 100 per cent, do not exceed.
    [[nodiscard]] Time percentile(double percent) const;
    /// Several at once for the price of one; `percents` ascend.
    [[nodiscard]] std::vector<Time> percentiles(std::span<const double> percents) const;

    struct Bucket {
        Time from {}; ///< the least value that belongs to it
        Time until {}; ///< the least that does not any more
        std::uint64_t count = 0;
        bool operator==(const Bucket &) const = default;
    };
    /// Those that hold a value, in ascending order.
    [[nodiscard]] std::vector<Bucket> buckets() const;

    bool operator==(const LatencyHistogram &) const = default;

private:
    using Ns = std::uint64_t;

    [[nodiscard]] static Ns clamped(Time value);
    [[nodiscard]] static std::size_t placeOf(Ns value);
    [[nodiscard]] static Ns firstOf(std::size_t place);
    [[nodiscard]] Ns valueOf(std::size_t place) const;
    void put(std::size_t place, std::uint64_t times, Ns least, Ns greatest, double sum);

    std::vector<std::uint64_t> m_counts; // none before the first value
    std::uint64_t m_count = 0;
    std::uint64_t m_cut = 0;
    std::int64_t m_least = 0;
    std::int64_t m_greatest = 0;
    double m_sum = 0; // ns: an integer would overflow with some million values of an hour
};

} // namespace Gizmoscope
