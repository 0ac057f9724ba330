// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lessonflow.h"

#include <array>
#include <string>

namespace Gizmoscope {

/// How long a class has been at each step of a lesson. A value; it is told what time it is.
class StepClock final
{
public:
    /// Another lesson begins at nought; to come back to a step adds to its time.
    void enter(const std::string &lesson, LessonStep step, std::int64_t nowMs);
    /// The lesson is closed: no time passes.
    void leave(std::int64_t nowMs);

    [[nodiscard]] std::int64_t msAt(LessonStep step, std::int64_t nowMs) const;
    [[nodiscard]] std::int64_t msInLesson(std::int64_t nowMs) const;

private:
    std::string m_lesson;
    std::array<std::int64_t, lessonSteps> m_spentMs {};
    LessonStep m_step = LessonStep::predict;
    std::int64_t m_sinceMs = 0;
    bool m_goes = false;
};

/// "2:07"
[[nodiscard]] std::string minutesText(std::int64_t ms);

} // namespace Gizmoscope
