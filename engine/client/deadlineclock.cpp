// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/deadlineclock.h"

namespace Gizmoscope {

DeadlineClock::DeadlineClock(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DeadlineClock::ring);
}

void DeadlineClock::watch(const std::shared_ptr<RequestScope> &scope)
{
    if (!scope->claimDeadline())
        return;
    const auto place = m_due.emplace(scope->deadline(), scope);
    if (place == m_due.begin())
        arm();
}

void DeadlineClock::arm()
{
    // Rounded up: a timer that rings early would have to ring twice.
    const auto left = m_due.begin()->first - RequestScope::Clock::now();
    const auto ms = std::chrono::ceil<std::chrono::milliseconds>(left);
    // Qt counts in an int; ring() comes again if it was too early.
    m_timer.start(
        std::clamp<std::chrono::milliseconds>(ms, std::chrono::milliseconds(0), std::chrono::hours(1)));
}

void DeadlineClock::ring()
{
    const auto now = RequestScope::Clock::now();
    while (!m_due.empty() && m_due.begin()->first <= now) {
        const auto scope = m_due.begin()->second.lock();
        m_due.erase(m_due.begin());
        if (scope)
            scope->stopAtDeadline();
    }
    if (!m_due.empty())
        arm();
}

} // namespace Gizmoscope
