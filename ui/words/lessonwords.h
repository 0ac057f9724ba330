// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/lesson.h"
#include "lessons/lessonoutcome.h"
#include "telemetry/runsettings.h"

#include <QString>

namespace Gizmoscope {

// What lessons say beside their own texts, and how figures and settings come into these. Needs no window. All
// functions are for the main thread.

/// "resources/lessons/en/pwg.md:7: ..." and what to do.
[[nodiscard]] QString lessonErrorSentence(const LessonError &error);

/// How a figure is written for people: times in seconds, memory in MiB.
struct FigureScale {
    double factor = 1; ///< from the figure to the number that is written
    int decimals = 0;
    QString unit; ///< with the blank before it; may be empty
};
[[nodiscard]] FigureScale figureScale(std::string_view lessonFigure);
/// "0.503 s", "8", "3.0 ×".
[[nodiscard]] QString lessonFigureText(std::string_view lessonFigure, double value);
/// "Elapsed time": what the figure of that word is, of a run.
[[nodiscard]] QString lessonFigureName(std::string_view word);
/// "500 ms", "8"; for a number that is off, what it then is.
[[nodiscard]] QString lessonSettingText(std::string_view option, const RunSettings &settings);
/// "Delay", "Pool threads": the name of the control.
[[nodiscard]] QString lessonSettingName(std::string_view option);

/// What stands in the braces of a lesson's texts.
struct LessonFill {
    RunSettings settings;
    const LessonFigures *figures = nullptr; ///< nullptr: no run yet
    QString predicted;
};
[[nodiscard]] QString filledText(const std::string &text, const LessonFill &fill);

/// The answer in words: "1.500 s", “No thread”, “A” → “B”. Empty where there is none.
[[nodiscard]] QString guessText(const Lesson &lesson, const LessonGuess &guess, const LessonFill &fill);
/// Right, nearly, or off by how much; whole sentences.
[[nodiscard]] QString verdictSentence(
    const Lesson &lesson, const LessonOutcome &outcome, const LessonFill &fill);
/// What is behind a wrong answer, kindly. Empty where there is no such word.
[[nodiscard]] QString misconceptionSentence(std::string_view word);

} // namespace Gizmoscope
