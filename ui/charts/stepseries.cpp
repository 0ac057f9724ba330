// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stepseries.h"

#include <algorithm>

namespace Gizmoscope {

namespace {

constexpr std::int64_t firstWidthNs = 1000;
constexpr std::size_t enoughRoom = StepSeries::mostSteps * 3 / 4;

} // namespace

bool StepSeries::belongs(const Step &step, std::int64_t timeNs) const
{
    return m_widthNs == 0 ? step.timeNs == timeNs : step.timeNs / m_widthNs == timeNs / m_widthNs;
}

// The number of steps that begin at that time or before.
std::size_t StepSeries::findPlace(std::int64_t timeNs) const
{
    if (m_steps.empty() || m_steps.back().timeNs <= timeNs)
        return m_steps.size();
    const auto after = std::upper_bound(m_steps.begin(), m_steps.end(), timeNs,
        [](std::int64_t ns, const Step &step) { return ns < step.timeNs; });
    return static_cast<std::size_t>(after - m_steps.begin());
}

void StepSeries::merge(Step &step, std::int64_t timeNs, double value)
{
    const bool isLate = timeNs < step.endNs;
    const double after = m_kind == Kind::count ? step.last + value : value;
    if (m_kind == Kind::count || !isLate)
        step.last = after;
    // What is simultaneous is one step: a figure that held for no time is no peak.
    if (step.timeNs == timeNs && step.endNs == timeNs) {
        step.low = step.high = after;
        return;
    }
    step.low = std::min(step.low, after);
    step.high = std::max(step.high, after);
    step.timeNs = std::min(step.timeNs, timeNs);
    step.endNs = std::max(step.endNs, timeNs);
}

void StepSeries::put(std::int64_t timeNs, double value)
{
    timeNs = std::max<std::int64_t>(0, timeNs);
    // A gauge that has not moved makes no step.
    if (m_kind == Kind::gauge && !m_steps.empty() && timeNs >= m_steps.back().endNs
        && m_steps.back().last == value)
        return;
    std::size_t later = findPlace(timeNs); // the first that it comes before
    if (later > 0 && belongs(m_steps[later - 1], timeNs)) {
        merge(m_steps[later - 1], timeNs, value);
    } else if (later < m_steps.size() && belongs(m_steps[later], timeNs)) {
        merge(m_steps[later], timeNs, value);
        ++later;
    } else {
        const double before = later > 0 ? m_steps[later - 1].last : 0;
        const double after = m_kind == Kind::count ? before + value : value;
        m_steps.insert(
            m_steps.begin() + static_cast<std::ptrdiff_t>(later), Step {timeNs, timeNs, after, after, after});
        ++later;
    }
    if (m_kind == Kind::count) {
        for (; later < m_steps.size(); ++later) {
            m_steps[later].low += value;
            m_steps[later].high += value;
            m_steps[later].last += value;
        }
    }
    if (m_steps.size() > mostSteps)
        fold();
}

// Doubles the stretches until there is room again, so that the work for each step stays the same.
void StepSeries::fold()
{
    while (m_steps.size() > enoughRoom) {
        m_widthNs = m_widthNs == 0 ? firstWidthNs : 2 * m_widthNs;
        std::size_t kept = 0;
        for (std::size_t i = 1; i < m_steps.size(); ++i) {
            Step &into = m_steps[kept];
            const Step &step = m_steps[i];
            if (!belongs(into, step.timeNs)) {
                m_steps[++kept] = step;
                continue;
            }
            into.low = std::min(into.low, step.low);
            into.high = std::max(into.high, step.high);
            into.endNs = std::max(into.endNs, step.endNs);
            into.last = step.last;
        }
        m_steps.resize(kept + 1);
    }
}

double StepSeries::peak() const
{
    double highest = 0;
    for (const Step &step : m_steps)
        highest = std::max(highest, step.high);
    return highest;
}

std::optional<double> StepSeries::valueAt(std::int64_t timeNs) const
{
    const std::size_t place = findPlace(timeNs);
    if (place > 0)
        return m_steps[place - 1].last;
    if (m_kind == Kind::count && !m_steps.empty())
        return 0;
    return std::nullopt;
}

std::vector<SeriesPoint> StepSeries::points(std::int64_t untilNs) const
{
    std::vector<SeriesPoint> points;
    if (m_steps.empty())
        return points;
    points.reserve(4 * m_steps.size() + 2);
    if (m_kind == Kind::count)
        points.push_back({0, 0});
    for (const Step &step : m_steps) {
        const bool isFirst = points.empty();
        const double before = isFirst ? step.last : points.back().value;
        if (!isFirst)
            points.push_back({step.timeNs, before});
        if (step.low < std::min(before, step.last))
            points.push_back({step.timeNs, step.low});
        if (step.high > std::max(before, step.last))
            points.push_back({step.timeNs, step.high});
        points.push_back({step.timeNs, step.last});
    }
    if (untilNs > points.back().timeNs)
        points.push_back({untilNs, points.back().value});
    return points;
}

} // namespace Gizmoscope
