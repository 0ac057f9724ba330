// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/callresult.h"

#include <QFuture>

#include <coroutine>

namespace Gizmoscope {

/// What a service answers: how the call ended, and the items where it ended well.
template <typename Items> struct Answer {
    CallResult call;
    Items items;
    [[nodiscard]] bool ok() const { return call.ok(); }
};

/// Told what the code of a request does about a call that it waits for. Implemented by whoever runs requests;
/// outlives the calls. On the thread that runs the request, but for resume().
class CallWaiter
{
public:
    virtual ~CallWaiter() = default;
    /// The thread is about to block until the call ends, and has gone on.
    virtual void blocked(std::uint32_t call) = 0;
    virtual void unblocked(std::uint32_t call) = 0;
    /// The request has left its thread until the call ends.
    virtual void suspended(std::uint32_t call) = 0;
    /// The call has ended: continue the request on a thread of its choice. Any thread.
    virtual void resume(std::coroutine_handle<> request, std::uint32_t call) = 0;
};

/// A call on its way: a QFuture that tells the recording how it is waited for. `result()` blocks the thread,
/// `co_await` gives it back. It always finishes, and never with an exception.
template <typename Items> class PendingCall final : public QFuture<Answer<Items>>
{
    using Future = QFuture<Answer<Items>>;

public:
    PendingCall(Future future, CallWaiter &waiter, std::uint32_t call)
        : Future(std::move(future))
        , m_waiter(&waiter)
        , m_call(call)
    { }

    /// Blocks the calling thread until the call has ended.
    [[nodiscard]] Answer<Items> result() const
    {
        m_waiter->blocked(m_call);
        Answer<Items> answer = Future::result();
        m_waiter->unblocked(m_call);
        return answer;
    }

    class Awaiter
    {
    public:
        explicit Awaiter(const PendingCall &call)
            : m_pending(call)
        { }
        [[nodiscard]] bool await_ready() const { return m_pending.isFinished(); }
        void await_suspend(std::coroutine_handle<> request)
        {
            CallWaiter *const waiter = m_pending.m_waiter;
            const std::uint32_t call = m_pending.m_call;
            waiter->suspended(call);
            // Runs where the call ends, or here and now if it has ended in between.
            m_pending.then(QtFuture::Launch::Sync,
                [waiter, request, call](const Future &) { waiter->resume(request, call); });
        }
        [[nodiscard]] Answer<Items> await_resume() const { return m_pending.Future::result(); }

    private:
        PendingCall m_pending;
    };
    Awaiter operator co_await() const { return Awaiter(*this); }

private:
    CallWaiter *m_waiter;
    std::uint32_t m_call;
};

} // namespace Gizmoscope
