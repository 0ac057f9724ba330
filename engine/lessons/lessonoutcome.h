// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/runfigures.h"
#include "lessons/lesson.h"

#include <variant>

namespace Gizmoscope {

/// A figure as lessons name it: "sync.elapsedMs", "async.threadsPeak", "ratio".
struct LessonFigure {
    RunMode side = RunMode::sync;
    const RunFigure *figure = nullptr; ///< nullptr: the ratio of the elapsed times
};
/// Absent where there is none of that name.
[[nodiscard]] std::optional<LessonFigure> findLessonFigure(std::string_view name);

/// The figures of the runs of a lesson. Lives no longer than these.
class LessonFigures final
{
public:
    /// Either may be nullptr.
    LessonFigures(const RunRecord *sync, const RunRecord *async);

    /// Absent where there is no such run or figure.
    [[nodiscard]] std::optional<double> value(std::string_view name) const;

private:
    std::optional<FigureSource> m_sync;
    std::optional<FigureSource> m_async;
};

/// An answer: a number, the place of a choice in the file, or such places in the order that is meant.
/// Nothing: none was given, or there can be none.
using LessonGuess = std::variant<std::monostate, double, std::size_t, std::vector<std::size_t>>;

[[nodiscard]] inline bool isGiven(const LessonGuess &guess)
{
    return !std::holds_alternative<std::monostate>(guess);
}

/// The right answer, of these runs.
[[nodiscard]] LessonGuess rightAnswer(const LessonQuestion &question, const LessonFigures &figures);

enum class GuessVerdict : std::uint8_t {
    unknown, ///< nothing was guessed, or the run says nothing of it
    right,
    near, ///< a number within three times what is still right; an order with two neighbours the other way
          ///< round
    off,
};

struct LessonOutcome {
    GuessVerdict verdict = GuessVerdict::unknown;
    LessonGuess right;
    double offBy = 0; ///< of a number: what was guessed less what it was
    std::string misconception; ///< that a wrong answer stands for; empty: none
};

[[nodiscard]] LessonOutcome judge(
    const LessonQuestion &question, const LessonGuess &guess, const LessonFigures &figures);

/// As it is kept with the run. `text`: the answer in words.
[[nodiscard]] Prediction predictionOf(const Lesson &lesson, const LessonGuess &guess, std::string text);
/// Nothing where the prediction is of another lesson, or cannot be an answer to this one.
[[nodiscard]] LessonGuess guessOf(const Lesson &lesson, const Prediction &prediction);

} // namespace Gizmoscope
