// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/lesson.h"

#include <functional>
#include <span>

namespace Gizmoscope {

/// What the engine without Qt does not know of itself.
using IsExperiment = std::function<bool(std::string_view name)>;

/// What a lesson names must exist, and what it asks must have an answer, whatever the figures are.
[[nodiscard]] LessonErrors checkLesson(const Lesson &lesson, const IsExperiment &isExperiment);

/// Lessons of one language: no two may have the same place in the hour.
[[nodiscard]] LessonErrors checkPlaces(std::span<const Lesson> lessons);

/// Whether the other language asks the same with the same numbers. `original`: the file to compare with, for
/// the message.
[[nodiscard]] LessonErrors checkSame(
    const Lesson &lesson, const Lesson &original, std::string_view originalFile);

} // namespace Gizmoscope
