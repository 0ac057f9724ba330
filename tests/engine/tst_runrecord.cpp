// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplerecord.h"

#include <QTest>

using namespace Gizmoscope;

class TestRunRecord final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheEvents()
    {
        const RunRecord record = sampleRecord();
        QCOMPARE(record.state(), RunState::timedOut);
        QCOMPARE(record.elapsedNs(), 152'000'000);
        QCOMPARE(record.count(Outcome::ok), 1U);
        QCOMPARE(record.count(Outcome::timedOut), 1U);
        QCOMPARE(record.count(Outcome::pending), 0U);
        QCOMPARE(record.mainCause(), Cause::deadline);
        QCOMPARE(record.latency().p50Ns, 98'000'000);
        QCOMPARE(record.latency().maxNs, 98'000'000);
        QCOMPARE(record.requestOutcomes()[number(Outcome::timedOut)], 1U);

        const RequestRecord &request = record.requests().front();
        QCOMPARE(request.suspendedNs, 97'000'000 + 48'000'000);
        QCOMPARE(request.blockedNs, 0);
        QCOMPARE(request.firstThread, 77U);
        QCOMPARE(request.lastThread, 78U);

        const CallRecord &call = record.calls().front();
        QCOMPARE(call.delayMs, std::optional(500));
        QCOMPARE(call.status, 200);
        QCOMPARE(call.bytes, 93U);
        QVERIFY(!record.calls()[1].delayMs);
        QCOMPARE(record.calls()[1].firstByteNs, notYet);
    }

    void knowsItsPeaks()
    {
        const RunRecord record = sampleRecord();
        QCOMPARE(record.threadPeaks().process, std::optional<std::uint32_t>(7));
        QCOMPARE(record.threadPeaks().pool, 1U);
        QCOMPARE(record.threadPeaks().blocked, 0U);
        QCOMPARE(record.memoryStart()->residentBytes, 1000U);
        QCOMPARE(record.memoryPeak()->residentBytes, 3000U);
        QCOMPARE(record.memoryPeak()->reservedBytes, 9000U);
    }

    void subtractsWhatTheBackendDidBefore()
    {
        const auto work = sampleRecord().backendWork();
        QVERIFY(work);
        QCOMPARE(work->requests, 2U);
        QCOMPARE(work->abandoned, 1U);
        QCOMPARE(work->savedMs, 350U);
        QCOMPARE(work->wastedMs, 0U);
        QVERIFY(!RunRecord().backendWork());
    }

    void countsBlockedThreads()
    {
        RunRecord record;
        for (std::uint32_t id = 1; id <= 3; ++id) {
            QVERIFY(record.append(makeEvent(0, EventKind::requestQueued, id)));
            QVERIFY(record.append(makeEvent(1, EventKind::requestStarted, id, 70 + id)));
            QVERIFY(record.append(makeEvent(2, EventKind::requestBlocked, id, 70 + id)));
        }
        QVERIFY(record.append(makeEvent(12, EventKind::requestUnblocked, 2, 72)));
        QCOMPARE(record.threadPeaks().pool, 3U);
        QCOMPARE(record.threadPeaks().blocked, 3U);
        QCOMPARE(record.requests()[1].blockedNs, 10'000'000);
    }

    void percentilesAreValuesThatOccurred()
    {
        RunRecord record;
        for (std::uint32_t id = 1; id <= 200; ++id) {
            QVERIFY(record.append(makeEvent(0, EventKind::callIssued, id)));
            QVERIFY(record.append(makeEvent(id, EventKind::callFinished, id, 0, 200, number(Outcome::ok))));
        }
        const Latency latency = record.latency();
        QCOMPARE(latency.p50Ns, 100'000'000);
        QCOMPARE(latency.p95Ns, 190'000'000);
        QCOMPARE(latency.p99Ns, 198'000'000);
        QCOMPARE(latency.maxNs, 200'000'000);
        QCOMPARE(RunRecord().latency().maxNs, 0);
    }

    void contradictionsAreRefused_data()
    {
        QTest::addColumn<EventKind>("kind");
        QTest::addColumn<int>("id");
        QTest::addColumn<int>("detail");
        // NOLINTNEXTLINE(clang-analyzer-optin.core.EnumCastOutOfRange): that is what is refused
        QTest::newRow("unknown kind") << static_cast<EventKind>(200) << 1 << 0;
        QTest::newRow("call 0") << EventKind::callIssued << 0 << 0;
        QTest::newRow("call issued twice") << EventKind::callIssued << 1 << 0;
        QTest::newRow("call out of all proportion") << EventKind::callIssued << 2'000'000 << 0;
        QTest::newRow("unknown service") << EventKind::callIssued << 3 << 9;
        QTest::newRow("unknown call") << EventKind::callSent << 9 << 0;
        QTest::newRow("a gap is no call") << EventKind::callSent << 3 << 0;
        QTest::newRow("finished twice") << EventKind::callFinished << 1 << 1;
        QTest::newRow("finished as pending") << EventKind::callFinished << 2 << 0;
        QTest::newRow("unknown outcome") << EventKind::callFinished << 2 << 99;
        QTest::newRow("unknown request") << EventKind::requestStarted << 5 << 0;
        QTest::newRow("request queued twice") << EventKind::requestQueued << 1 << 0;
        QTest::newRow("request ends in nothing") << EventKind::requestFinished << 1 << 0;
        QTest::newRow("run ends twice") << EventKind::runFinished << 0 << 1;
        QTest::newRow("unknown mode") << EventKind::runStarted << 0 << 7;
        QTest::newRow("a delay of days") << EventKind::callIssued << 5 << 0;
        QTest::newRow("unknown role") << EventKind::threadSample << 0 << 99;
    }

    void contradictionsAreRefused()
    {
        QFETCH(EventKind, kind);
        QFETCH(int, id);
        QFETCH(int, detail);
        RunRecord record;
        QVERIFY(record.append(makeEvent(0, EventKind::requestQueued, 1)));
        for (std::uint32_t call : {1U, 2U, 4U})
            QVERIFY(record.append(makeEvent(0, EventKind::callIssued, call)));
        QVERIFY(record.append(makeEvent(1, EventKind::callFinished, 1, 0, 0, number(Outcome::ok))));
        QVERIFY(record.append(makeEvent(2, EventKind::runFinished, 0, 0, 0, number(RunState::finished))));
        const RunRecord before = record;
        QVERIFY(!record.append(makeEvent(3, kind, static_cast<std::uint32_t>(id), id == 5 ? 1'000'000'000 : 0,
            0, static_cast<std::uint8_t>(detail))));
        QCOMPARE(record, before);
    }

    void timeDoesNotRunBackwardsBelowZero()
    {
        RunRecord record;
        QVERIFY(!record.append(makeEvent(-1, EventKind::requestQueued, 1)));
        QVERIFY(record.events().empty());
    }

    void settingsHaveBounds()
    {
        RunSettings settings;
        QVERIFY(!outOfBounds(settings));
        const auto broken = [&settings](int RunSettings::*member, int value) {
            RunSettings changed = settings;
            changed.*member = value;
            return outOfBounds(changed);
        };
        QCOMPARE(broken(&RunSettings::delayMinMs, -1), std::optional<std::string_view>("delayMinMs"));
        QCOMPARE(broken(&RunSettings::delayMaxMs, 60'001), std::optional<std::string_view>("delayMaxMs"));
        QCOMPARE(broken(&RunSettings::delayMinMs, 501), std::optional<std::string_view>("delayMaxMs"));
        QCOMPARE(broken(&RunSettings::timeoutMs, 60'001), std::optional<std::string_view>("timeoutMs"));
        QCOMPARE(broken(&RunSettings::visitors, 0), std::optional<std::string_view>("visitors"));
        QCOMPARE(broken(&RunSettings::requests, 0), std::optional<std::string_view>("requests"));
        QCOMPARE(broken(&RunSettings::connections, 10'001), std::optional<std::string_view>("connections"));
        QCOMPARE(broken(&RunSettings::pool, 5'001), std::optional<std::string_view>("pool"));
        QCOMPARE(broken(&RunSettings::queue, -2), std::optional<std::string_view>("queue"));
        QVERIFY(!broken(&RunSettings::queue, 0));
    }
};

QTEST_GUILESS_MAIN(TestRunRecord)
#include "tst_runrecord.moc"
