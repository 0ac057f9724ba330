// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/stepclock.h"

#include <numeric>

namespace Gizmoscope {

void StepClock::enter(const std::string &lesson, LessonStep step, std::int64_t nowMs)
{
    leave(nowMs);
    if (lesson != m_lesson)
        m_spentMs.fill(0);
    m_lesson = lesson;
    m_step = step;
    m_sinceMs = nowMs;
    m_goes = true;
}

void StepClock::leave(std::int64_t nowMs)
{
    if (m_goes)
        m_spentMs[static_cast<std::size_t>(m_step)] += nowMs - m_sinceMs;
    m_goes = false;
}

std::int64_t StepClock::msAt(LessonStep step, std::int64_t nowMs) const
{
    return m_spentMs[static_cast<std::size_t>(step)] + (m_goes && step == m_step ? nowMs - m_sinceMs : 0);
}

std::int64_t StepClock::msInLesson(std::int64_t nowMs) const
{
    return std::accumulate(m_spentMs.begin(), m_spentMs.end(), std::int64_t {0})
        + (m_goes ? nowMs - m_sinceMs : 0);
}

std::string minutesText(std::int64_t ms)
{
    constexpr std::int64_t msPerSecond = 1000;
    constexpr std::int64_t secondsPerMinute = 60;
    const std::int64_t seconds = ms / msPerSecond;
    const std::string rest = std::to_string(seconds % secondsPerMinute);
    return std::to_string(seconds / secondsPerMinute) + (rest.size() < 2 ? ":0" : ":") + rest;
}

} // namespace Gizmoscope
