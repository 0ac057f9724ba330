// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitors/histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace Gizmoscope {

namespace {

constexpr int pieceBits = 10;
constexpr std::uint64_t inPiece = 1U << pieceBits; // 1,024 buckets: each narrower than a thousandth
// std::bit_width is not of the same type everywhere.
constexpr int widthOf(std::uint64_t value) { return 64 - std::countl_zero(value); }
constexpr auto highestNs = static_cast<std::uint64_t>(LatencyHistogram::highest.count());
// Values below 2 · inPiece have a bucket of their own each; every further bit doubles the width.
constexpr int pieces = widthOf(highestNs) - pieceBits;
constexpr std::size_t places = (pieces + 1) * inPiece;
// A percentage of a count is rarely a whole number in binary: 99.9 % of 1,000 would be a little more than
// 999.
constexpr double roundingError = 1e-12;

} // namespace

LatencyHistogram::Ns LatencyHistogram::clamped(Time value)
{
    return static_cast<Ns>(std::clamp(value, Time::zero(), highest).count());
}

std::size_t LatencyHistogram::placeOf(Ns value)
{
    const int shift = std::max(0, widthOf(value) - pieceBits - 1);
    return static_cast<std::size_t>(shift) * inPiece + static_cast<std::size_t>(value >> shift);
}

LatencyHistogram::Ns LatencyHistogram::firstOf(std::size_t place)
{
    if (place < 2 * inPiece)
        return place;
    const std::size_t shift = place / inPiece - 1;
    return Ns {place - shift * inPiece} << shift;
}

// Its middle is never further from a value in it than half its width.
LatencyHistogram::Ns LatencyHistogram::valueOf(std::size_t place) const
{
    const Ns first = firstOf(place);
    const Ns middle = first + (firstOf(place + 1) - first) / 2;
    return std::clamp(middle, static_cast<Ns>(m_least), static_cast<Ns>(m_greatest));
}

void LatencyHistogram::put(std::size_t place, std::uint64_t times, Ns least, Ns greatest, double sum)
{
    if (m_counts.empty())
        m_counts.resize(places);
    m_least =
        m_count == 0 ? static_cast<std::int64_t>(least) : std::min(m_least, static_cast<std::int64_t>(least));
    m_greatest = std::max(m_greatest, static_cast<std::int64_t>(greatest));
    m_counts[place] += times;
    m_count += times;
    m_sum += sum;
}

void LatencyHistogram::record(Time value, std::uint64_t times)
{
    if (times == 0)
        return;
    if (value > highest)
        m_cut += times;
    const Ns ns = clamped(value);
    put(placeOf(ns), times, ns, ns, static_cast<double>(ns) * static_cast<double>(times));
}

void LatencyHistogram::recordCorrected(Time value, Time expected, std::uint64_t times)
{
    record(value, times);
    if (times == 0 || expected <= Time::zero() || expected > highest)
        return;
    const Ns step = clamped(expected);
    Ns missing = clamped(value);
    if (missing < 2 * step)
        return;
    missing -= step;
    // Many of them may fall into one bucket: these go in together.
    while (missing >= step) {
        const std::size_t place = placeOf(missing);
        const Ns least = std::max(firstOf(place), step);
        const Ns together = (missing - least) / step + 1;
        const Ns last = missing - (together - 1) * step;
        const double middle = (static_cast<double>(missing) + static_cast<double>(last)) / 2;
        put(place, together * times, last, missing,
            middle * static_cast<double>(together) * static_cast<double>(times));
        missing = last - step; // not below zero: `last` is one step at least
    }
}

void LatencyHistogram::add(const LatencyHistogram &other)
{
    if (other.isEmpty())
        return;
    if (isEmpty()) {
        *this = other;
        return;
    }
    for (std::size_t i = 0; i < places; ++i)
        m_counts[i] += other.m_counts[i];
    m_count += other.m_count;
    m_cut += other.m_cut;
    m_least = std::min(m_least, other.m_least);
    m_greatest = std::max(m_greatest, other.m_greatest);
    m_sum += other.m_sum;
}

LatencyHistogram LatencyHistogram::corrected(Time expected) const
{
    LatencyHistogram result;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i] > 0)
            result.recordCorrected(Time(valueOf(i)), expected, m_counts[i]);
    }
    if (!isEmpty()) {
        // Of the values themselves more is known than their buckets.
        result.m_greatest = m_greatest;
        result.m_least = std::min(result.m_least, m_least);
        result.m_cut = m_cut;
    }
    return result;
}

LatencyHistogram::Time LatencyHistogram::mean() const
{
    return Time(isEmpty() ? 0 : std::llround(m_sum / static_cast<double>(m_count)));
}

LatencyHistogram::Time LatencyHistogram::percentile(double percent) const
{
    return percentiles(std::span(&percent, 1)).front();
}

std::vector<LatencyHistogram::Time> LatencyHistogram::percentiles(std::span<const double> percents) const
{
    std::vector<Time> result;
    result.reserve(percents.size());
    std::size_t place = 0;
    std::uint64_t passed = 0; // values up to that place
    for (const double percent : percents) {
        const double part = std::clamp(percent, 0.0, 100.0) / 100 * static_cast<double>(m_count);
        const auto rank = std::clamp(static_cast<std::uint64_t>(std::ceil(part * (1 - roundingError))),
            std::uint64_t {1}, std::max<std::uint64_t>(1, m_count));
        while (passed < rank && place < m_counts.size())
            passed += m_counts[place++];
        const bool isEnd = rank == 1 || rank == m_count;
        const Time end = rank == 1 ? least() : greatest();
        result.push_back(isEmpty() ? Time::zero() : isEnd ? end : Time(valueOf(place - 1)));
    }
    return result;
}

std::vector<LatencyHistogram::Bucket> LatencyHistogram::buckets() const
{
    std::vector<Bucket> result;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i] > 0)
            result.push_back({Time(firstOf(i)), Time(firstOf(i + 1)), m_counts[i]});
    }
    return result;
}

} // namespace Gizmoscope
