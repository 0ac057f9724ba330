// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/comparison.h"

#include <QString>

namespace Gizmoscope {

// Figures and settings of runs by their words, said to people. Main thread.

/// "Peak of threads in the process"; the word itself where it is not known.
[[nodiscard]] QString figureName(std::string_view word);
/// "1,504.2 ms", "18", "35.1 MiB".
[[nodiscard]] QString figureValueText(FigureUnit unit, double value);
/// The same with a sign.
[[nodiscard]] QString figureDifferenceText(FigureUnit unit, double difference);
[[nodiscard]] QString percentDifferenceText(double percent);
/// "Delay, from"
[[nodiscard]] QString settingName(std::string_view word);
/// `value` as SettingDifference has it.
[[nodiscard]] QString settingValueText(std::string_view word, const std::string &value);
[[nodiscard]] QString changeWord(Change change);
/// "Both have the same settings.", "They differ in one setting.", or that they differ in more, and what that
/// means.
[[nodiscard]] QString settingsSentence(const RunComparison &comparison);

} // namespace Gizmoscope
