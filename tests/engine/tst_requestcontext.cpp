// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientfixture.h"
#include "experiments/action.h"
#include "experiments/requestcontext.h"

#include <QAbstractEventDispatcher>

using namespace Gizmoscope;
using namespace std::chrono_literals;

namespace {

QCoro::Task<void> fiveInTurn(std::shared_ptr<RequestContext> context, std::atomic<int> &inside,
    std::atomic<bool> &overlap, std::atomic<int> &done)
{
    for (int i = 0; i < 5; ++i) {
        if (inside.fetch_add(1) != 0)
            overlap = true;
        const auto call = context->service().gizmos();
        inside.fetch_sub(1);
        const auto answer = co_await call;
        done += answer.ok() ? 1 : 0;
    }
}

} // namespace

class TestRequestContext final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Answers come at once, so that many a continuation is ready before its thread has left the request.
    void onlyOneThreadAtATimeIsInside()
    {
        TestBackend backend;
        ClientFixture fixture(backend.address());
        auto recorder = std::make_shared<Recorder>();
        RequestPool pool(4);
        fixture.onIo([&] { // as a run does it
            QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock,
                &fixture.client(), [&pool] { pool.announce(); });
        });
        std::atomic<int> done {0};
        std::atomic<bool> overlap {false};
        std::vector<std::unique_ptr<std::atomic<int>>> inside;
        for (std::uint32_t id = 1; id <= 40; ++id) {
            inside.push_back(std::make_unique<std::atomic<int>>(0));
            auto scope =
                std::make_shared<RequestScope>(id, RequestScope::Clock::now() + 30s, Cause::deadline);
            auto context = std::make_shared<RequestContext>(
                scope, fixture.client(), recorder, pool, [] { return std::optional<int>(0); });
            pool.start([context, &done, &overlap, flag = inside.back().get()] {
                context->enter([&] { fiveInTurn(context, *flag, overlap, done); });
            });
        }
        QTRY_COMPARE(done.load(), 200);
        QVERIFY(!overlap);
        fixture.destroyClient(); // before the pool that it announces to
    }

    void aFinishedCallIsNotWaitedFor()
    {
        TestBackend backend;
        ClientFixture fixture(backend.address());
        const auto call = fixture.service(0).gizmos();
        QTRY_VERIFY(call.isFinished());
        QVERIFY((co_awaitNow(call)));
        QCOMPARE(fixture.waiter().suspendedCount.load(), 0);
    }

private:
    static bool co_awaitNow(const PendingCall<Gizmos> &call)
    {
        bool ok = false;
        // NOLINTNEXTLINE(performance-unnecessary-value-param): a coroutine keeps what it waits for
        const auto run = [](const PendingCall<Gizmos> pending, bool &result) -> QCoro::Task<void> {
            const auto answer = co_await pending;
            result = answer.ok();
        };
        run(call, ok);
        return ok;
    }
};

QTEST_GUILESS_MAIN(TestRequestContext)
#include "tst_requestcontext.moc"
