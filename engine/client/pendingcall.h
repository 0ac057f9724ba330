// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/callresult.h"
#include "client/rendezvous.h"

#include <QFuture>

#include <functional>
#include <memory>
#include <source_location>

namespace Gizmoscope {

/// What a service answers: how the call ended, and the items where it ended well.
template <typename Items> struct Answer {
    CallResult call;
    Items items;
    [[nodiscard]] bool ok() const { return call.ok(); }
};

/// Told what the code of a request does about a call that it waits for. Implemented by whoever runs requests;
/// outlives the calls. On the thread that runs the request, but for resume(). `line` is that of the source
/// where it waits.
class CallWaiter
{
public:
    virtual ~CallWaiter() = default;
    /// The thread is about to block until the call ends, and has gone on.
    virtual void blocked(std::uint32_t call, std::uint32_t line) = 0;
    virtual void unblocked(std::uint32_t call) = 0;
    /// The request has left its thread until the call ends.
    virtual void suspended(std::uint32_t call, std::uint32_t line) = 0;
    /// The call has ended: continue the request on a thread of its choice. Any thread.
    virtual void resume(std::coroutine_handle<> request, std::uint32_t call) = 0;
    /// The request says something of itself.
    virtual void marked(Mark mark, std::uint64_t value) = 0;
    /// Runs `work` on another thread of the pool; then continues the request.
    virtual void handOver(std::function<void()> work, std::coroutine_handle<> request) = 0;
};

/// A call on its way: a QFuture that tells the recording how it is waited for. `result()` blocks the thread,
/// `co_await` gives it back. It always finishes, and never with an exception.
template <typename Items> class PendingCall final : public QFuture<Answer<Items>>
{
    using Future = QFuture<Answer<Items>>;

public:
    /// `rendezvous` is ended by whoever finishes the future, after that.
    PendingCall(Future future, std::shared_ptr<Rendezvous> rendezvous, CallWaiter &waiter, std::uint32_t call)
        : Future(std::move(future))
        , m_rendezvous(std::move(rendezvous))
        , m_waiter(&waiter)
        , m_call(call)
    { }

    /// Blocks the calling thread until the call has ended.
    [[nodiscard]] Answer<Items> result(
        const std::source_location where = std::source_location::current()) const
    {
        m_waiter->blocked(m_call, where.line());
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
        /// `where` is the line of the co_await: the compiler writes this call there.
        void await_suspend(std::coroutine_handle<> request,
            const std::source_location where = std::source_location::current())
        {
            CallWaiter *const waiter = m_pending.m_waiter;
            const std::uint32_t call = m_pending.m_call;
            // Kept here: whoever ends the call may continue the coroutine, and this awaiter with it, at once.
            const std::shared_ptr<Rendezvous> rendezvous = m_pending.m_rendezvous;
            waiter->suspended(call, where.line());
            if (!rendezvous->wait(request))
                waiter->resume(request, call);
        }
        [[nodiscard]] Answer<Items> await_resume() const { return m_pending.Future::result(); }

    private:
        PendingCall m_pending;
    };
    Awaiter operator co_await() const { return Awaiter(*this); }

private:
    std::shared_ptr<Rendezvous> m_rendezvous;
    CallWaiter *m_waiter;
    std::uint32_t m_call;
};

} // namespace Gizmoscope
