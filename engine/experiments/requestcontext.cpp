// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/requestcontext.h"

#include "telemetry/threadname.h"

#include <utility>

namespace Gizmoscope {

RequestContext::RequestContext(std::shared_ptr<RequestScope> scope, HttpClient &client,
    std::shared_ptr<Recorder> recorder, RequestPool &pool, GizmoService::NextDelay nextDelay)
    : m_scope(std::move(scope))
    , m_recorder(std::move(recorder))
    , m_pool(pool)
    , m_service(client, m_scope, *this, std::move(nextDelay))
{ }

void RequestContext::enter(const std::function<void()> &stretch)
{
    {
        const std::lock_guard lock(m_mutex);
        m_inside = true;
    }
    stretch();
    leave();
}

void RequestContext::leave()
{
    for (;;) {
        Ready ready;
        {
            const std::lock_guard lock(m_mutex);
            ready = std::exchange(m_ready, {});
            if (!ready.request) {
                m_inside = false;
                return;
            }
        }
        record(EventKind::requestResumed, ready.call);
        ready.request.resume();
    }
}

void RequestContext::resume(std::coroutine_handle<> request, std::uint32_t call)
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_inside, true)) {
            m_ready = {request, call};
            return;
        }
    }
    m_pool.startSoon([self = shared_from_this(), request, call] { self->goOn({request, call}); });
}

void RequestContext::marked(Mark mark, std::uint64_t value)
{
    m_recorder->record(EventKind::requestMark, id(), value, 0, static_cast<std::uint8_t>(mark));
}

// The context is kept with the work: the request may end before the thread that worked for it has left here.
void RequestContext::handOver(std::function<void()> work, std::coroutine_handle<> request)
{
    m_pool.start([self = shared_from_this(), work = std::move(work), request] {
        self->record(EventKind::requestResumed, 0);
        work();
        self->record(EventKind::requestSuspended, 0);
        self->resume(request, 0);
    });
}

void RequestContext::goOn(Ready ready)
{
    record(EventKind::requestResumed, ready.call);
    ready.request.resume();
    leave();
}

void RequestContext::record(EventKind kind, std::uint32_t call, std::uint32_t line)
{
    const LineDetail at = detailOfLine(line);
    m_recorder->record(kind, id(), thisThreadId(), call, at.detail, at.detail2);
}

void RequestContext::blocked(std::uint32_t call, std::uint32_t line)
{
    record(EventKind::requestBlocked, call, line);
    m_pool.enterBlocked();
}

void RequestContext::unblocked(std::uint32_t call)
{
    m_pool.leaveBlocked();
    record(EventKind::requestUnblocked, call);
}

void RequestContext::suspended(std::uint32_t call, std::uint32_t line)
{
    record(EventKind::requestSuspended, call, line);
}

} // namespace Gizmoscope
