// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/figures.h"

#include "simulation/virtualtime.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace Gizmoscope {

namespace {

constexpr int keptBits = 11; // of each time; the highest is always set
constexpr std::int64_t half = std::int64_t {1} << (keptBits - 1);
constexpr std::int64_t wholeSecond = 1'000'000'000; // in ns

constexpr int shiftOf(std::int64_t ns)
{
    return std::max(0, static_cast<int>(std::bit_width(static_cast<std::uint64_t>(ns))) - keptBits);
}

constexpr std::size_t bucketOf(std::int64_t ns)
{
    const int shift = shiftOf(ns);
    return static_cast<std::size_t>(shift * half + (ns >> shift));
}

// The longest time in it.
constexpr std::int64_t endOf(std::size_t bucket)
{
    const auto number = static_cast<std::int64_t>(bucket);
    const std::int64_t shift = std::max<std::int64_t>(0, number / half - 1);
    const std::int64_t first = number - shift * half;
    return (first << shift) + ((std::int64_t {1} << shift) - 1);
}
static_assert(endOf(bucketOf(2'047)) == 2'047 && endOf(bucketOf(2'048)) == 2'049);
static_assert(bucketOf(endOf(bucketOf(500'000'000))) == bucketOf(500'000'000));
static_assert(bucketOf(endOf(bucketOf(500'000'000)) + 1) == bucketOf(500'000'000) + 1);

} // namespace

SimulatedTimes::SimulatedTimes()
    : m_counts(bucketOf(neverNs) + 1)
{ }

void SimulatedTimes::add(std::int64_t ns)
{
    ++m_counts[bucketOf(ns)];
    ++m_count;
    m_max = std::max(m_max, ns);
    m_seconds += ns / wholeSecond;
    m_nanoseconds += ns % wholeSecond;
}

std::int64_t SimulatedTimes::atRank(std::int64_t rank) const
{
    std::int64_t soFar = 0;
    for (std::size_t bucket = 0; bucket < m_counts.size(); ++bucket) {
        soFar += m_counts[bucket];
        if (soFar >= rank)
            return std::min(endOf(bucket), m_max);
    }
    return m_max;
}

SimulatedLatency SimulatedTimes::figures() const
{
    if (m_count == 0)
        return {};
    const auto at = [this](std::int64_t percent) { return atRank((m_count * percent + 99) / 100); };
    const std::int64_t meanNs =
        m_seconds / m_count * wholeSecond + (m_seconds % m_count * wholeSecond + m_nanoseconds) / m_count;
    return {meanNs, at(50), at(95), at(99), m_max};
}

void AnswerSeries::add(std::int64_t timeNs)
{
    const std::int64_t before = m_answers.empty() ? 0 : m_answers.back().answered;
    if (!m_answers.empty() && m_answers.back().timeNs / m_widthNs == timeNs / m_widthNs)
        m_answers.back() = {timeNs, before + 1};
    else
        m_answers.push_back({timeNs, before + 1});
    if (m_answers.size() > most)
        thin();
}

void AnswerSeries::thin()
{
    while (m_answers.size() > most / 2) {
        m_widthNs *= 2;
        std::size_t kept = 0;
        for (std::size_t i = 1; i < m_answers.size(); ++i) {
            kept += m_answers[i].timeNs / m_widthNs != m_answers[kept].timeNs / m_widthNs ? 1 : 0;
            m_answers[kept] = m_answers[i];
        }
        m_answers.resize(kept + 1);
    }
}

void SampleSeries::keep(SimulationSample state, std::int64_t untilNs)
{
    while (m_nextNs < untilNs) {
        state.timeNs = m_nextNs;
        m_samples.push_back(state);
        m_nextNs += m_stepNs;
        if (m_samples.size() == most)
            thin();
    }
}

// Every other one stays.
void SampleSeries::thin()
{
    for (std::size_t i = 0; i < most / 2; ++i)
        m_samples[i] = m_samples[2 * i];
    m_samples.resize(most / 2);
    m_stepNs *= 2;
}

std::vector<SimulationSample> SampleSeries::end(const SimulationSample &last)
{
    m_samples.push_back(last);
    return std::move(m_samples);
}

} // namespace Gizmoscope
