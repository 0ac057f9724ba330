// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/lesson.h"
#include "telemetry/runsettings.h"

namespace Gizmoscope {

/// Sets what the lesson names, as the options of the command line do. False, and nothing changes, where there
/// is no such setting or it cannot have that value.
[[nodiscard]] bool apply(const LessonSetting &setting, RunSettings &settings);
/// All of them; those that cannot be are passed over, as checkLesson() says which.
void apply(const LessonSettings &some, RunSettings &settings);

/// The one with that option; nullptr where it is no whole number.
[[nodiscard]] const NumberSetting *findNumberSetting(std::string_view option);
/// What somebody can move on a lesson's card, and what can stand in the braces of its texts: the delay and
/// all that are whole numbers.
[[nodiscard]] bool isNumberOrDelay(std::string_view option);

} // namespace Gizmoscope
