// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Requests that come to a run from outside.
#include "experiments/run.h"

namespace Gizmoscope {

std::uint32_t Run::visit(RequestPlan plan, PageMaker::Done done)
{
    const std::uint32_t id = m_visits.isOpen() ? ++m_started : 0;
    if (id == 0 || !m_visits.add(id, plan, m_recorder->now(), done)) {
        PageData ended;
        ended.outcome = Outcome::cancelled;
        done(std::move(ended));
        return id;
    }
    {
        // Before the launch there is no pool yet.
        const std::lock_guard lock(m_mutex);
        if (!m_takesVisits) {
            m_early.push_back(id);
            return id;
        }
    }
    arrive(id, false);
    return id;
}

void Run::takeVisits()
{
    std::vector<std::uint32_t> early;
    {
        const std::lock_guard lock(m_mutex);
        m_takesVisits = true;
        early.swap(m_early);
    }
    for (const std::uint32_t id : early)
        arrive(id, false);
}

void Run::visitorLeft(std::uint32_t request)
{
    m_visits.setLeft(request);
    std::shared_ptr<RequestScope> scope;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_scopes.find(request); found != m_scopes.end())
            scope = found->second.lock();
    }
    if (scope)
        scope->stop(Cause::callerLeft);
}

RequestPool::Figures Run::poolFigures() const
{
    return m_pool ? m_pool->figures() : RequestPool::Figures {};
}

void Run::close()
{
    if (m_visits.close())
        finish();
}

} // namespace Gizmoscope
