// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/simulation.h"

#include <utility>
#include <vector>

namespace Gizmoscope {

/// Counts times in buckets that are less than one part in a thousand wide. One thread.
class SimulatedTimes final
{
public:
    SimulatedTimes();
    /// `ns` is not negative.
    void add(std::int64_t ns);
    /// All zero where nothing was added.
    [[nodiscard]] SimulatedLatency figures() const;

private:
    [[nodiscard]] std::int64_t atRank(std::int64_t rank) const;

    std::vector<std::uint32_t> m_counts;
    std::int64_t m_count = 0;
    std::int64_t m_max = 0;
    // The sum, in two parts: nanoseconds of millions of requests do not fit one number.
    std::int64_t m_seconds = 0;
    std::int64_t m_nanoseconds = 0;
};

/// Counts answers, and keeps when they were given: each moment, until there are too many; then the last of each
/// stretch of a length that doubles whenever there are too many again. One thread.
class AnswerSeries final
{
public:
    /// Times do not go back.
    void add(std::int64_t timeNs);
    [[nodiscard]] std::vector<SimulatedAnswers> take() { return std::move(m_answers); }

private:
    static constexpr std::size_t most = 1'024;
    void thin();

    std::vector<SimulatedAnswers> m_answers;
    std::int64_t m_widthNs = 1;
};

/// Keeps how things stood at equal distances of time, which double whenever there are too many samples.
/// One thread.
class SampleSeries final
{
public:
    /// The moment of the next sample.
    [[nodiscard]] std::int64_t nextNs() const { return m_nextNs; }
    /// Things stood like this from the sample before until just before `untilNs`.
    void keep(SimulationSample state, std::int64_t untilNs);
    /// The samples, with `last` behind them.
    [[nodiscard]] std::vector<SimulationSample> end(const SimulationSample &last);

private:
    static constexpr std::size_t most = 1'024;
    void thin();

    std::vector<SimulationSample> m_samples;
    std::int64_t m_stepNs = 1'000'000;
    std::int64_t m_nextNs = 0;
};

} // namespace Gizmoscope
