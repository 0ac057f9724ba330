// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientfixture.h"

#include <QElapsedTimer>

#include <thread>

using namespace Gizmoscope;
using namespace std::chrono_literals;

class TestHttpClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAndRecordsItsPhases()
    {
        TestBackend backend;
        ClientFixture fixture(backend.address());
        const auto answer = fixture.service(30).gizmos().result();
        QVERIFY(answer.ok());
        QCOMPARE(answer.items.size(), 3U);
        QCOMPARE(answer.call.attempts, 1);
        QCOMPARE(answer.call.status, 200);
        const RunRecord record = fixture.record();
        QCOMPARE(record.calls().size(), 1U);
        const CallRecord &call = record.calls().front();
        QVERIFY(call.issuedNs <= call.sentNs);
        QVERIFY(call.sentNs <= call.firstByteNs);
        QVERIFY(call.firstByteNs - call.sentNs >= 20'000'000);
        QVERIFY(call.firstByteNs <= call.finishedNs);
        QCOMPARE(call.delayMs, std::optional(30));
        QCOMPARE(call.bytes, static_cast<std::uint64_t>(answer.call.bytes));
        QCOMPARE(fixture.waiter().blockedCount.load(), 1);
        QCOMPARE(fixture.waiter().unblockedCount.load(), 1);
    }

    void hasThreeServices()
    {
        TestBackend backend;
        ClientFixture fixture(backend.address());
        GizmoService service = fixture.service(0);
        QCOMPARE(service.products().result().items, sampleProducts());
        QCOMPARE(service.widgets().result().items, sampleWidgets());
        QCOMPARE(service.gizmos().result().items.front().name, std::string("Gizmo 1"));
    }

    void waitsForAFreeConnection()
    {
        TestBackend backend;
        ClientFixture fixture(backend.address(), 2);
        GizmoService service = fixture.service(60);
        std::vector<PendingCall<Gizmos>> calls;
        calls.reserve(6);
        for (int i = 0; i < 6; ++i)
            calls.push_back(service.gizmos());
        for (const auto &call : calls)
            QVERIFY(call.result().ok());
        const RunRecord record = fixture.record();
        // Two at a time: three turns of 60 ms.
        QVERIFY(record.calls().back().finishedNs >= 170'000'000);
        QCOMPARE(backend->stats().accepted, 2U);
    }

    void opensAsManyConnectionsAsAreNeeded()
    {
        TestBackend backend;
        ClientFixture fixture(backend.address());
        GizmoService service = fixture.service(200);
        std::vector<PendingCall<Gizmos>> calls;
        calls.reserve(20);
        for (int i = 0; i < 20; ++i)
            calls.push_back(service.gizmos());
        for (const auto &call : calls)
            QVERIFY(call.result().ok());
        QCOMPARE(backend->stats().accepted, 20U);
    }

    void opensConnectionsBeforehand()
    {
        TestBackend backend;
        ClientFixture fixture(backend.address());
        std::atomic<int> opened {-1};
        fixture.onIo([&] {
            fixture.client().openConnections(
                14, 5s, [&](unsigned count) { opened = static_cast<int>(count); });
        });
        QTRY_COMPARE(opened.load(), 12); // two whole lanes; the rest is opened when it is needed
        // Qt lets two of a lane share one where the first is open before the second is asked for.
        QTRY_VERIFY(backend->stats().connections >= 2);
        QVERIFY(backend->stats().accepted <= 12);
        GizmoService service = fixture.service(50);
        std::vector<PendingCall<Gizmos>> calls;
        calls.reserve(14);
        for (int i = 0; i < 14; ++i)
            calls.push_back(service.gizmos());
        for (const auto &call : calls)
            QVERIFY(call.result().ok());
        QCOMPARE(backend->stats().accepted, 14U);
    }

    void opensNothingWhereNothingListens()
    {
        ClientFixture fixture(TestBackend::addressOf(1));
        std::atomic<int> opened {-1};
        fixture.onIo([&] {
            fixture.client().openConnections(
                6, 5s, [&](unsigned count) { opened = static_cast<int>(count); });
        });
        QTRY_COMPARE(opened.load(), 0);
    }

    void theDeadlineEndsACall()
    {
        TestBackend backend;
        ClientFixture fixture(backend.address());
        fixture.newRequest(100ms);
        const auto answer = fixture.service(5000).gizmos().result();
        QCOMPARE(answer.call.outcome, Outcome::timedOut);
        QCOMPARE(answer.call.cause, Cause::deadline);
        const CallRecord call = fixture.record().calls().front();
        QVERIFY(call.finishedNs - call.issuedNs >= 95'000'000);
        QVERIFY(call.finishedNs - call.issuedNs < 1'000'000'000);
        QTRY_COMPARE(backend->stats().abandoned, 1U);
        QCOMPARE(backend->stats().waiting, 0U);
        QVERIFY(backend->stats().savedMs > 3000);
    }

    void theDeadlineIsTotal()
    {
        // A byte every 100 ms: an inactivity timer would never ring.
        TestBackend backend({0, 0, 1, false, false, Fault::slowDrip, 500});
        ClientFixture fixture(backend.address());
        fixture.newRequest(450ms);
        const auto answer = fixture.service(std::nullopt).gizmos().result();
        QCOMPARE(answer.call.outcome, Outcome::timedOut);
        QCOMPARE(answer.call.cause, Cause::deadline);
    }

    void aCallThatWaitsForAConnectionIsNeverSent()
    {
        TestBackend backend;
        ClientFixture fixture(backend.address(), 1);
        fixture.newRequest(120ms);
        GizmoService service = fixture.service(5000);
        const auto first = service.gizmos();
        const auto second = service.products();
        QCOMPARE(first.result().call.outcome, Outcome::timedOut);
        QCOMPARE(second.result().call.outcome, Outcome::timedOut);
        const RunRecord record = fixture.record();
        QCOMPARE(record.calls()[1].attempts, 0);
        QCOMPARE(record.calls()[1].sentNs, notYet);
        QCOMPARE(backend->stats().requests, 1U);
    }

    void stopBefore()
    {
        TestBackend backend;
        ClientFixture fixture(backend.address());
        fixture.scope().stop(Cause::user);
        const auto answer = fixture.service(10).gizmos().result();
        QCOMPARE(answer.call.outcome, Outcome::cancelled);
        QCOMPARE(answer.call.cause, Cause::user);
        QCOMPARE(answer.call.attempts, 0);
        QCOMPARE(backend->stats().requests, 0U);
    }

    void stopDuring()
    {
        TestBackend backend;
        ClientFixture fixture(backend.address());
        const auto call = fixture.service(5000).gizmos();
        QTRY_COMPARE(backend->stats().waiting, 1U);
        fixture.scope().stop(Cause::user);
        QCOMPARE(call.result().call.outcome, Outcome::cancelled);
        QTRY_COMPARE(backend->stats().waiting, 0U);
        QCOMPARE(backend->stats().abandoned, 1U);
    }

    void stopAfter()
    {
        TestBackend backend;
        ClientFixture fixture(backend.address());
        const auto call = fixture.service(0).gizmos();
        QVERIFY(call.result().ok());
        fixture.scope().stop(Cause::user);
        QVERIFY(call.result().ok());
        QCOMPARE(fixture.record().count(Outcome::ok), 1U);
    }

    void oneTokenEndsOneCall()
    {
        TestBackend backend;
        ClientFixture fixture(backend.address());
        GizmoService service = fixture.service(300);
        std::stop_source source;
        const auto stopped = service.gizmos(source.get_token());
        const auto other = service.products();
        QTRY_COMPARE(backend->stats().waiting, 2U);
        source.request_stop();
        QCOMPARE(stopped.result().call.outcome, Outcome::cancelled);
        QVERIFY(other.result().ok());
    }

    void theFirstCauseStays()
    {
        RequestScope scope(1, RequestScope::Clock::now(), Cause::watchdog);
        QCOMPARE(scope.cause(), Cause::none);
        scope.stopAtDeadline();
        scope.stop(Cause::user);
        QCOMPARE(scope.cause(), Cause::watchdog);
        QVERIFY(scope.token().stop_requested());
    }

    void theClientIsDestroyedFirst()
    {
        TestBackend backend;
        ClientFixture fixture(backend.address(), 1);
        GizmoService service = fixture.service(5000);
        const auto sent = service.gizmos();
        const auto waiting = service.gizmos();
        QTRY_COMPARE(backend->stats().waiting, 1U);
        fixture.destroyClient();
        for (const auto &call : {sent, waiting}) {
            QCOMPARE(call.result().call.outcome, Outcome::cancelled);
            QCOMPARE(call.result().call.cause, Cause::shutdown);
        }
        const RunRecord record = fixture.record();
        QCOMPARE(record.count(Outcome::cancelled), 2U);
        QCOMPARE(record.count(Outcome::pending), 0U);
    }

    void manyThreadsCallAtOnce()
    {
        TestBackend backend;
        ClientFixture fixture(backend.address(), 8);
        std::atomic<int> ok {0};
        {
            std::vector<std::jthread> threads;
            threads.reserve(8);
            for (int t = 0; t < 8; ++t) {
                threads.emplace_back([&] {
                    for (int i = 0; i < 25; ++i)
                        ok += fixture.service(0).gizmos().result().ok() ? 1 : 0;
                });
            }
        }
        QCOMPARE(ok.load(), 200);
        QCOMPARE(fixture.record().count(Outcome::ok), 200U);
        QCOMPARE(backend->stats().answered, 200U);
    }

    void stopsRaceWithAnswers()
    {
        TestBackend backend;
        ClientFixture fixture(backend.address());
        for (int i = 0; i < 60; ++i) {
            fixture.newRequest(30s);
            const auto scope = fixture.sharedScope();
            const auto call = fixture.service(1).gizmos();
            std::jthread stopper([scope, i] {
                std::this_thread::sleep_for(std::chrono::microseconds(i * 60)); // somewhere around the answer
                scope->stop(Cause::user);
            });
            const Outcome outcome = call.result().call.outcome;
            QVERIFY(outcome == Outcome::ok || outcome == Outcome::cancelled);
        }
        const RunRecord record = fixture.record();
        QCOMPARE(record.count(Outcome::ok) + record.count(Outcome::cancelled), 60U);
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
