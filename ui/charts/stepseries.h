// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace Gizmoscope {

struct SeriesPoint {
    std::int64_t timeNs = 0;
    double value = 0;
    bool operator==(const SeriesPoint &) const = default;
};

/// A figure that keeps its value until the next step, over the time of a run. Built step by step and always
/// small: where steps become too many, neighbours are merged, and the highest and the lowest figure among
/// them stay. A step that comes late (threads overtake each other by microseconds) is put where it belongs.
/// A value; any thread.
class StepSeries final
{
public:
    enum class Kind : std::uint8_t {
        count, ///< put() tells by how much it changes; 0 before the first step
        gauge, ///< put() tells what it is; not known before the first
    };
    static constexpr std::size_t mostPoints = 1000; ///< of the line to be drawn
    static constexpr std::size_t mostSteps = (mostPoints - 2) / 4; ///< each is drawn with four at most

    /// Neighbours that were merged, or a single step.
    struct Step {
        std::int64_t timeNs = 0; ///< of the first
        std::int64_t endNs = 0; ///< of the last
        double low = 0;
        double high = 0;
        double last = 0; ///< in force until the next step
        bool operator==(const Step &) const = default;
    };

    StepSeries() = default;
    explicit StepSeries(Kind kind)
        : m_kind(kind)
    { }

    void put(std::int64_t timeNs, double value);

    [[nodiscard]] bool isEmpty() const { return m_steps.empty(); }
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }
    /// The highest there was; 0 before the first.
    [[nodiscard]] double peak() const;
    [[nodiscard]] double last() const { return m_steps.empty() ? 0 : m_steps.back().last; }
    /// The figure at that moment, to the precision of what was merged; none where it is not known.
    [[nodiscard]] std::optional<double> valueAt(std::int64_t timeNs) const;
    /// The line to draw, at most mostPoints; its last piece goes on to `untilNs`.
    [[nodiscard]] std::vector<SeriesPoint> points(std::int64_t untilNs) const;

    bool operator==(const StepSeries &) const = default;

private:
    [[nodiscard]] std::size_t findPlace(std::int64_t timeNs) const;
    [[nodiscard]] bool belongs(const Step &step, std::int64_t timeNs) const;
    void merge(Step &step, std::int64_t timeNs, double value);
    void fold();

    Kind m_kind = Kind::count;
    std::int64_t m_widthNs = 0; // of the stretches whose steps are merged; 0: only what is simultaneous
    std::vector<Step> m_steps; // in the order of time
};

} // namespace Gizmoscope
