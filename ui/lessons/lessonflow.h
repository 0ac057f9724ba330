// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/lesson.h"
#include "lessons/lessonoutcome.h"

#include <set>

namespace Gizmoscope {

/// Where one stands in a lesson.
enum class LessonStep : std::uint8_t { predict, running, observe, told, explain, whatIf };
inline constexpr int lessonSteps = 6;

/// Why a run gave no answer, so that one is back at the question.
enum class LessonStop : std::uint8_t { none, failed, cancelled };

/// The way through one lesson: predict, run, look, compare, understand, ask on. Knows no window and no run;
/// it is told what happens. What does not fit the step changes nothing. A value.
class LessonFlow final
{
public:
    LessonFlow() = default;
    /// At the question, with nothing said.
    explicit LessonFlow(Lesson lesson)
        : m_lesson(std::move(lesson))
    { }

    [[nodiscard]] const Lesson &lesson() const { return m_lesson; }
    [[nodiscard]] LessonStep step() const { return m_step; }
    [[nodiscard]] const LessonGuess &guess() const { return m_guess; }
    [[nodiscard]] const std::set<std::size_t> &seen() const { return m_seen; }
    [[nodiscard]] LessonStop stop() const { return m_stop; }
    /// A run has answered; of the guess as it stands.
    [[nodiscard]] bool hasAnswer() const { return m_hasAnswer; }

    /// The same lesson in another language: step and answers stay. Nothing where it is another one.
    void say(Lesson lesson);
    /// Before the run; another guess than the one that was answered needs another run.
    void predict(LessonGuess guess);
    void see(std::size_t sight, bool seen);

    [[nodiscard]] bool canRun() const { return m_step == LessonStep::predict && isGiven(m_guess); }
    [[nodiscard]] bool canGoOn() const;
    [[nodiscard]] bool canGoBack() const { return m_step != LessonStep::predict; }
    /// To the next step without a run; from the question only where a run has answered it.
    void goOn();
    /// While it runs this gives up the answer: to cancel the run is for who started it.
    void goBack();

    void started();
    void ended();
    /// Back to the question, and it can be run again.
    void stopped(LessonStop why);

private:
    Lesson m_lesson;
    LessonStep m_step = LessonStep::predict;
    LessonGuess m_guess;
    std::set<std::size_t> m_seen;
    LessonStop m_stop = LessonStop::none;
    bool m_hasAnswer = false;
};

} // namespace Gizmoscope
