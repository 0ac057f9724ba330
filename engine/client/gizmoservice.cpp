// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/gizmoservice.h"

#include <QPromise>

namespace Gizmoscope {

namespace {

/// Reads the items on the I/O thread, finishes the future, and has the coroutine that waits continued.
template <typename Items> class ItemsSink final : public CallSink
{
public:
    ItemsSink(std::shared_ptr<Rendezvous> rendezvous, CallWaiter &waiter)
        : m_rendezvous(std::move(rendezvous))
        , m_waiter(waiter)
    { }

    [[nodiscard]] QFuture<Answer<Items>> future() { return m_promise.future(); }
    void begin() { m_promise.start(); }

    void check(CallResult &result) override
    {
        const std::string_view text(result.body.constData(), static_cast<std::size_t>(result.body.size()));
        if (!fromJson(text, m_items))
            result.end(Outcome::failed, Cause::malformed);
    }

    void finish(CallResult &&result) override
    {
        if (!result.ok())
            m_items.clear();
        const std::uint32_t call = result.id;
        m_promise.addResult(Answer<Items> {std::move(result), std::move(m_items)});
        m_promise.finish();
        if (const std::coroutine_handle<> request = m_rendezvous->end())
            m_waiter.resume(request, call);
    }

private:
    std::shared_ptr<Rendezvous> m_rendezvous;
    CallWaiter &m_waiter; // touched only where its request still waits
    QPromise<Answer<Items>> m_promise;
    Items m_items;
};

} // namespace

GizmoService::GizmoService(
    HttpClient &client, std::shared_ptr<RequestScope> scope, CallWaiter &waiter, NextDelay nextDelay)
    : m_client(client)
    , m_scope(std::move(scope))
    , m_waiter(waiter)
    , m_nextDelay(std::move(nextDelay))
{ }

template <typename Items> PendingCall<Items> GizmoService::call(Service service, std::stop_token stop)
{
    const auto rendezvous = std::make_shared<Rendezvous>();
    auto sink = std::make_unique<ItemsSink<Items>>(rendezvous, m_waiter);
    QFuture<Answer<Items>> future = sink->future();
    sink->begin();
    const std::uint32_t id =
        m_client.issue({service, m_nextDelay(), m_scope, std::move(stop)}, std::move(sink));
    return {std::move(future), rendezvous, m_waiter, id};
}

PendingCall<Products> GizmoService::products(std::stop_token stop)
{
    return call<Products>(Service::products, std::move(stop));
}

PendingCall<Widgets> GizmoService::widgets(std::stop_token stop)
{
    return call<Widgets>(Service::widgets, std::move(stop));
}

PendingCall<Gizmos> GizmoService::gizmos(std::stop_token stop)
{
    return call<Gizmos>(Service::gizmos, std::move(stop));
}

} // namespace Gizmoscope
