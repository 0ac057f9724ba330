// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/poolstretches.h"

#include <algorithm>

namespace Gizmoscope {

PoolStretches::PoolStretches(const RunRecord &run)
    : m_last(run.requests().size() + 1)
{
    std::int64_t lastNs = 0;
    for (const Event &event : run.events()) {
        lastNs = std::max(lastNs, event.timeNs);
        take(event);
    }
    for (auto &[id, thread] : m_threads)
        end(thread, lastNs);
}

void PoolStretches::take(const Event &event)
{
    const auto found = m_threads.find(event.value);
    switch (event.kind) {
    case EventKind::requestStarted:
    case EventKind::requestResumed:
        begin(found == m_threads.end() ? added(event.value) : found->second, event);
        return;
    case EventKind::requestBlocked:
    case EventKind::requestUnblocked:
    case EventKind::requestSuspended:
    case EventKind::requestFinished:
        // Threads that never ran a request may still end some: those that were turned away.
        if (found != m_threads.end() && isInside(found->second, event.id))
            goOn(found->second, event);
        return;
    default:
        return;
    }
}

PoolStretches::Thread &PoolStretches::added(std::uint64_t id)
{
    Thread &thread = m_threads[id];
    thread.number = static_cast<std::uint32_t>(m_threads.size() - 1);
    return thread;
}

bool PoolStretches::isInside(const Thread &thread, std::uint32_t request) const
{
    return thread.isInside && m_stretches[thread.open].request == request;
}

void PoolStretches::goOn(Thread &thread, const Event &event)
{
    if (event.kind == EventKind::requestBlocked)
        block(thread, event);
    else if (event.kind == EventKind::requestUnblocked)
        unblock(thread, event.timeNs);
    else
        end(thread, event.timeNs);
}

void PoolStretches::begin(Thread &thread, const Event &event)
{
    end(thread, event.timeNs);
    thread.lastNs = std::max(thread.lastNs, event.timeNs);
    thread.isInside = true;
    thread.open = m_stretches.size();
    std::size_t &last = m_last[event.id];
    // A flow leads forward in time; what a file says that goes back gets none.
    const bool goesOn = last > 0 && m_stretches[last - 1].endNs != notYet
        && m_stretches[last - 1].endNs <= thread.lastNs && event.kind == EventKind::requestResumed;
    if (goesOn)
        m_stretches[last - 1].suspended = true;
    m_stretches.push_back({thread.lastNs, notYet, thread.number, event.id, goesOn, false, {}});
    last = m_stretches.size();
}

void PoolStretches::block(Thread &thread, const Event &event)
{
    unblock(thread, event.timeNs);
    thread.lastNs = std::max(thread.lastNs, event.timeNs);
    thread.isBlocked = true;
    m_stretches[thread.open].blocked.push_back(
        {thread.lastNs, 0, static_cast<std::uint32_t>(event.extra), lineOf(event)});
}

void PoolStretches::unblock(Thread &thread, std::int64_t ns)
{
    thread.lastNs = std::max(thread.lastNs, ns);
    if (thread.isBlocked)
        m_stretches[thread.open].blocked.back().endNs = thread.lastNs;
    thread.isBlocked = false;
}

void PoolStretches::end(Thread &thread, std::int64_t ns)
{
    if (!thread.isInside)
        return;
    unblock(thread, ns);
    m_stretches[thread.open].endNs = thread.lastNs;
    thread.isInside = false;
}

} // namespace Gizmoscope
