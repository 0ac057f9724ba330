// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonflow.h"

namespace Gizmoscope {

void LessonFlow::say(Lesson lesson)
{
    const bool isSame = lesson.name == m_lesson.name && lesson.question.kind == m_lesson.question.kind
        && lesson.question.answers.size() == m_lesson.question.answers.size()
        && lesson.sights.size() == m_lesson.sights.size();
    if (isSame)
        m_lesson = std::move(lesson);
}

void LessonFlow::predict(LessonGuess guess)
{
    if (m_step != LessonStep::predict || guess == m_guess)
        return;
    m_guess = std::move(guess);
    m_hasAnswer = false;
    m_stop = LessonStop::none;
}

void LessonFlow::see(std::size_t sight, bool seen)
{
    if (m_step != LessonStep::observe || sight >= m_lesson.sights.size())
        return;
    if (seen)
        m_seen.insert(sight);
    else
        m_seen.erase(sight);
}

bool LessonFlow::canGoOn() const
{
    switch (m_step) {
    case LessonStep::predict:
        return m_hasAnswer;
    case LessonStep::running:
    case LessonStep::whatIf:
        return false;
    case LessonStep::observe:
    case LessonStep::told:
    case LessonStep::explain:
        return true;
    }
    return false;
}

void LessonFlow::goOn()
{
    if (!canGoOn())
        return;
    m_step = m_step == LessonStep::predict ? LessonStep::observe
                                           : static_cast<LessonStep>(static_cast<int>(m_step) + 1);
}

void LessonFlow::goBack()
{
    if (!canGoBack())
        return;
    const bool isFirst = m_step == LessonStep::running || m_step == LessonStep::observe;
    m_step = isFirst ? LessonStep::predict : static_cast<LessonStep>(static_cast<int>(m_step) - 1);
}

void LessonFlow::started()
{
    if (!canRun())
        return;
    m_step = LessonStep::running;
    m_stop = LessonStop::none;
    m_hasAnswer = false;
    m_seen.clear();
}

void LessonFlow::ended()
{
    if (m_step != LessonStep::running)
        return;
    m_hasAnswer = true;
    m_step = LessonStep::observe;
}

void LessonFlow::stopped(LessonStop why)
{
    if (m_step != LessonStep::running)
        return;
    m_stop = why;
    m_step = LessonStep::predict;
}

} // namespace Gizmoscope
