// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"
#include "visitors/latencies.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace Gizmoscope {

/// What a figure of a run counts in.
enum class FigureUnit : std::uint8_t { count, milliseconds, bytes, perSecond };

/// Which way is a gain, where two runs are compared.
enum class FigureGain : std::uint8_t { none, lower, higher };

/// A run, and what several of its figures are made of. Lives no longer than the run.
struct FigureSource {
    explicit FigureSource(const RunRecord &record)
        : run(record)
        , latencies(latenciesOf(record))
    { }
    const RunRecord &run;
    Latencies latencies; ///< of requests
};

/// A figure that every run has, or could have: for lessons, comparisons and reports, which know it by its
/// word.
struct RunFigure {
    std::string_view word; ///< in lessons and in JSON, the same in every language
    FigureUnit unit = FigureUnit::count;
    FigureGain gain = FigureGain::none;
    /// Absent where this run has no such figure, or the system does not tell.
    std::optional<double> (*value)(const FigureSource &) = nullptr;
};

/// All of them, in the order in which people want to read them.
[[nodiscard]] std::span<const RunFigure> runFigures();

/// nullptr where there is none of that word.
[[nodiscard]] const RunFigure *findFigure(std::string_view word);

} // namespace Gizmoscope
