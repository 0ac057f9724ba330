// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/lesson.h"

namespace Gizmoscope {

inline constexpr std::size_t largestLesson = 256 * 1024; ///< bytes

struct LessonResult {
    Lesson lesson; ///< of no use where there are errors
    LessonErrors errors;
};

/// Reads the text of a lesson file, which may hold anything. Whether what it names exists, checkLesson()
/// says. Any thread.
[[nodiscard]] LessonResult readLesson(std::string_view name, std::string_view text);

} // namespace Gizmoscope
