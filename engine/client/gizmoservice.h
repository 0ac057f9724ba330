// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/httpclient.h"
#include "client/pendingcall.h"

#include <chrono>
#include <functional>

namespace Gizmoscope {

/// The backend as the code of one request sees it. Each function starts a call at once and returns it on its
/// way; all calls end with the request's deadline or cancellation, and `stop` can end one sooner.
/// One object for one request; used by the thread that runs the request.
class GizmoService final
{
public:
    /// Draws the delay of the request's next call, or none where the backend is to use its own.
    using NextDelay = std::function<std::optional<int>()>;

    GizmoService(
        HttpClient &client, std::shared_ptr<RequestScope> scope, CallWaiter &waiter, NextDelay nextDelay);

    [[nodiscard]] PendingCall<Products> products(std::stop_token stop = {});
    [[nodiscard]] PendingCall<Widgets> widgets(std::stop_token stop = {});
    [[nodiscard]] PendingCall<Gizmos> gizmos(std::stop_token stop = {});

    /// Notes in the recording what the request says of itself.
    void mark(Mark mark, std::uint64_t value = 0) { m_waiter.marked(mark, value); }
    /// Processor time that a request of this run is to use.
    [[nodiscard]] std::chrono::milliseconds workTime() const { return m_workTime; }
    void setWorkTime(std::chrono::milliseconds time) { m_workTime = time; }
    /// How many calls a request of this run is to make, for those that do not know by themselves.
    [[nodiscard]] int calls() const { return m_calls; }
    void setCalls(int calls) { m_calls = calls; }
    [[nodiscard]] CallWaiter &waiter() { return m_waiter; }

private:
    template <typename Items> PendingCall<Items> call(Service service, std::stop_token stop);

    HttpClient &m_client;
    std::shared_ptr<RequestScope> m_scope;
    CallWaiter &m_waiter;
    NextDelay m_nextDelay;
    std::chrono::milliseconds m_workTime {0};
    int m_calls = 1;
};

} // namespace Gizmoscope
