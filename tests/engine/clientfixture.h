// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/gizmobackend.h"
#include "client/gizmoservice.h"
#include "telemetry/runrecord.h"

#include <QTest>
#include <QThread>

#include <atomic>

namespace Gizmoscope {

/// A backend on a port that the system chooses.
class TestBackend
{
public:
    explicit TestBackend(BackendSettings settings = {}, ServerLimits limits = {})
        : m_backend(settings, limits)
    {
        const ListenResult result = m_backend.start({});
        if (result.error != ListenError::none)
            qFatal("no port for the test: %s", result.reason.c_str());
    }
    GizmoBackend *operator->() { return &m_backend; }
    GizmoBackend &operator*() { return m_backend; }
    [[nodiscard]] BackendAddress address() const { return addressOf(m_backend.port()); }
    static BackendAddress addressOf(int port)
    {
        AddressError error {};
        return *BackendAddress::parse(QStringLiteral("http://127.0.0.1:%1/").arg(port), error);
    }

private:
    GizmoBackend m_backend;
};

/// Counts what a request does about its calls; continues it where the call ended.
class CountingWaiter final : public CallWaiter
{
public:
    void blocked(std::uint32_t, std::uint32_t) override { ++blockedCount; }
    void unblocked(std::uint32_t) override { ++unblockedCount; }
    void suspended(std::uint32_t, std::uint32_t) override { ++suspendedCount; }
    void resume(std::coroutine_handle<> request, std::uint32_t) override
    {
        ++resumedCount;
        request.resume();
    }
    void marked(Mark, std::uint64_t) override { ++markedCount; }
    void handOver(std::function<void()> work, std::coroutine_handle<> request) override
    {
        work();
        resume(request, 0);
    }
    std::atomic<int> markedCount {0};
    std::atomic<int> blockedCount {0};
    std::atomic<int> unblockedCount {0};
    std::atomic<int> suspendedCount {0};
    std::atomic<int> resumedCount {0};
};

/// A client on an I/O thread of its own, with one request to make calls for.
class ClientFixture
{
public:
    explicit ClientFixture(ClientSettings settings)
    {
        m_thread.setObjectName(QStringLiteral("io"));
        m_thread.start();
        m_context = new QObject;
        m_context->moveToThread(&m_thread);
        onIo([&] { m_client = std::make_unique<HttpClient>(std::move(settings), m_recorder); });
        newRequest(std::chrono::seconds(30));
    }
    explicit ClientFixture(const BackendAddress &address, int connections = 0)
        : ClientFixture(ClientSettings {address, connections, 1, 1024 * 1024})
    { }
    ~ClientFixture()
    {
        destroyClient();
        m_context->deleteLater();
        m_thread.quit();
        m_thread.wait();
    }

    void newRequest(std::chrono::nanoseconds timeout)
    {
        m_scope = std::make_shared<RequestScope>(++m_requests,
            RequestScope::Clock::now() + std::chrono::duration_cast<RequestScope::Clock::duration>(timeout),
            Cause::deadline);
    }
    [[nodiscard]] GizmoService service(std::optional<int> delayMs)
    {
        return GizmoService(*m_client, m_scope, m_waiter, [delayMs] { return delayMs; });
    }
    template <typename F> void onIo(F f)
    {
        QMetaObject::invokeMethod(m_context, f, Qt::BlockingQueuedConnection);
    }
    void destroyClient()
    {
        onIo([this] { m_client.reset(); });
    }
    /// All that was recorded, checked for contradictions.
    [[nodiscard]] RunRecord record()
    {
        std::vector<Event> events;
        m_recorder->drain(events);
        for (const Event &event : events) {
            if (!m_record.append(event))
                qFatal("the events contradict each other");
        }
        return m_record;
    }

    HttpClient &client() { return *m_client; }
    RequestScope &scope() { return *m_scope; }
    std::shared_ptr<RequestScope> sharedScope() { return m_scope; }
    CountingWaiter &waiter() { return m_waiter; }

private:
    QThread m_thread;
    QObject *m_context = nullptr;
    std::shared_ptr<Recorder> m_recorder = std::make_shared<Recorder>();
    RunRecord m_record;
    std::uint32_t m_requests = 0;
    std::shared_ptr<RequestScope> m_scope;
    CountingWaiter m_waiter;
    std::unique_ptr<HttpClient> m_client;
};

} // namespace Gizmoscope
