// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/gizmoservice.h"
#include "telemetry/recorder.h"
#include "webapp/requestpool.h"

#include <functional>
#include <memory>
#include <mutex>

namespace Gizmoscope {

/// One request while it runs: its scope, its service, and the rule that only one thread at a time is inside
/// it.
///
/// A coroutine that awaits a call may be continued by another thread before the first has quite left it.
/// QCoro's tasks are made for one thread, so a continuation that comes too early is kept until the present
/// stretch is over, and then runs on the same thread (what Asio calls a strand).
class RequestContext final : public CallWaiter, public std::enable_shared_from_this<RequestContext>
{
public:
    RequestContext(std::shared_ptr<RequestScope> scope, HttpClient &client,
        std::shared_ptr<Recorder> recorder, RequestPool &pool, GizmoService::NextDelay nextDelay);

    [[nodiscard]] std::uint32_t id() const { return m_scope->requestId(); }
    [[nodiscard]] const std::shared_ptr<RequestScope> &scope() const { return m_scope; }
    GizmoService &service() { return m_service; }

    /// Runs `stretch` on this thread, and whatever becomes ready meanwhile.
    void enter(const std::function<void()> &stretch);

    void blocked(std::uint32_t call, std::uint32_t line) override;
    void unblocked(std::uint32_t call) override;
    void suspended(std::uint32_t call, std::uint32_t line) override;
    void resume(std::coroutine_handle<> request, std::uint32_t call) override;
    void marked(Mark mark, std::uint64_t value) override;
    void handOver(std::function<void()> work, std::coroutine_handle<> request) override;

private:
    struct Ready {
        std::coroutine_handle<> request;
        std::uint32_t call = 0;
    };
    void goOn(Ready ready);
    void leave();
    void record(EventKind kind, std::uint32_t call, std::uint32_t line = 0);

    std::shared_ptr<RequestScope> m_scope;
    std::shared_ptr<Recorder> m_recorder;
    RequestPool &m_pool;
    GizmoService m_service;
    std::mutex m_mutex;
    bool m_inside = false; // guarded by m_mutex
    Ready m_ready; // guarded by m_mutex; a request awaits one call at a time
};

} // namespace Gizmoscope
