// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/visits.h"

#include <algorithm>
#include <utility>

namespace Gizmoscope {

namespace {

template <typename Items>
void take(const std::optional<Answer<Items>> &answer, std::optional<Items> &items, PageData &data)
{
    if (!answer)
        return;
    if (answer->ok())
        items = answer->items;
    else if (data.cause == Cause::none)
        data.cause = answer->call.cause;
}

PageData dataOf(Outcome outcome, const std::optional<Page> &page)
{
    PageData data;
    data.outcome = outcome;
    if (page) {
        take(page->products, data.products, data);
        take(page->widgets, data.widgets, data);
        take(page->gizmos, data.gizmos, data);
    } else if (outcome == Outcome::failed) {
        data.cause = Cause::action;
    }
    return data;
}

} // namespace

bool Visits::isOpen()
{
    const std::lock_guard lock(m_mutex);
    return !m_closed;
}

bool Visits::add(std::uint32_t request, RequestPlan plan, std::int64_t nowNs, PageMaker::Done done)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return false;
    m_visits.emplace(request, Visit {plan, std::move(done), nowNs});
    return true;
}

std::optional<RequestPlan> Visits::begin(std::uint32_t request, std::int64_t nowNs, std::uint64_t thread)
{
    const std::lock_guard lock(m_mutex);
    const auto visit = m_visits.find(request);
    if (visit == m_visits.end() || visit->second.left)
        return std::nullopt;
    visit->second.startedNs = nowNs;
    visit->second.firstThread = thread;
    return visit->second.plan;
}

void Visits::setLeft(std::uint32_t request)
{
    const std::lock_guard lock(m_mutex);
    if (const auto visit = m_visits.find(request); visit != m_visits.end())
        visit->second.left = true;
}

bool Visits::end(std::uint32_t request, Outcome outcome, const std::optional<Page> &page, std::int64_t nowNs,
    std::uint64_t thread)
{
    Visit visit;
    bool last = false;
    {
        const std::lock_guard lock(m_mutex);
        auto node = m_visits.extract(request);
        if (node.empty())
            return false;
        visit = std::move(node.mapped());
        last = m_closed && m_visits.empty();
    }
    PageData data = dataOf(outcome, page);
    const bool started = visit.startedNs > 0;
    // The clock of a run is set at its launch; who came before that came at its beginning.
    data.elapsedNs = std::max<std::int64_t>(0, nowNs - visit.queuedNs);
    data.queuedNs = std::max<std::int64_t>(0, (started ? visit.startedNs : nowNs) - visit.queuedNs);
    data.threadBefore = visit.firstThread;
    data.threadAfter = started ? thread : 0;
    visit.done(std::move(data));
    return last;
}

bool Visits::close()
{
    const std::lock_guard lock(m_mutex);
    return !std::exchange(m_closed, true) && m_visits.empty();
}

} // namespace Gizmoscope
