// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplerecord.h"
#include "visitors/latencies.h"

#include <QTest>

#include <cmath>

using namespace Gizmoscope;

namespace {

constexpr std::int64_t ms = 1'000'000;

/// Times in ms; meant 0: not known.
struct Made {
    std::int64_t queued = 0;
    std::int64_t finished = 0;
    std::int64_t meant = 0;
    Outcome outcome = Outcome::ok;
};

void add(RunRecord &record, const Event &event)
{
    if (!record.append(event))
        std::abort(); // the test itself is wrong
}

void addRequest(RunRecord &record, std::uint32_t id, const Made &made)
{
    add(record,
        makeEvent(made.queued, EventKind::requestQueued, id, static_cast<std::uint64_t>(made.meant * ms)));
    add(record, makeEvent(made.queued, EventKind::requestStarted, id, 7));
    add(record, makeEvent(made.finished, EventKind::requestFinished, id, 7, 0, number(made.outcome)));
}

RunRecord begun(const RunSettings &settings)
{
    RunRecord record(settings, {});
    add(record, makeEvent(0, EventKind::runStarted, 0, 0, 0, number(settings.mode)));
    return record;
}

RunRecord made(const RunSettings &settings, const std::vector<Made> &requests)
{
    RunRecord record = begun(settings);
    std::uint32_t id = 0;
    for (const Made &request : requests)
        addRequest(record, ++id, request);
    return record;
}

RunSettings atRate(int rate)
{
    RunSettings settings;
    settings.rate = rate;
    settings.requests = 1000;
    return settings;
}

RunSettings ofVisitors(int visitors, int requests, int thinkMs)
{
    RunSettings settings;
    settings.visitors = visitors;
    settings.requests = requests;
    settings.thinkMs = thinkMs;
    return settings;
}

// Every 10 ms one that takes 1 ms; at 500 ms all stands still for half a second, so that those that were
// meant to come meanwhile are sent at its end.
std::vector<Made> stalled()
{
    std::vector<Made> requests;
    for (std::int64_t i = 0; i < 100; ++i) {
        const std::int64_t meant = i * 10;
        const bool isLate = meant > 500;
        const std::int64_t queued = isLate ? 1000 : meant;
        requests.push_back({queued, meant == 500 ? 1000 : queued + 1, meant, Outcome::ok});
    }
    return requests;
}

bool isNear(std::int64_t value, std::int64_t wanted)
{
    return std::abs(static_cast<double>(value - wanted))
        <= LatencyHistogram::precision * static_cast<double>(wanted);
}

} // namespace

class TestLatencies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingYet()
    {
        QCOMPARE(latenciesOf(RunRecord()), Latencies());
        QVERIFY(latenciesOf(begun(atRate(10))).corrected == LatencyFigures());
    }

    void anOpenLoadIsCorrectedByTheTimesItWasMeantFor()
    {
        const Latencies latencies = latenciesOf(made(atRate(100), stalled()));
        QCOMPARE(latencies.correction, LatencyCorrection::meantTime);
        QCOMPARE(latencies.expectedNs, 0);
        QCOMPARE(latencies.uncorrected.count, 100U);
        QCOMPARE(latencies.corrected.count, 100U); // none is added: all were sent, though late
        QVERIFY(isNear(latencies.uncorrected.p50Ns, 1 * ms));
        QVERIFY(isNear(latencies.uncorrected.p99Ns, 1 * ms));
        QCOMPARE(latencies.uncorrected.maxNs, 500 * ms);
        QCOMPARE(latencies.uncorrected.meanNs, (99 * 1 + 500) * ms / 100);
        // From the 52nd on each waited from its own time to 1,001 ms: 491, 481, … 11 ms.
        QVERIFY(isNear(latencies.corrected.p50Ns, 1 * ms));
        QVERIFY(isNear(latencies.corrected.p90Ns, 401 * ms));
        QVERIFY(isNear(latencies.corrected.p95Ns, 451 * ms));
        QVERIFY(isNear(latencies.corrected.p99Ns, 491 * ms));
        QCOMPARE(latencies.corrected.p999Ns, 500 * ms);
        QCOMPARE(latencies.corrected.maxNs, 500 * ms);
    }

    void aClosedLoadIsCorrectedByTheIntervalOfItsVisitors()
    {
        // One visitor who thinks for 9 ms, and once waits for half a second.
        std::vector<Made> requests;
        std::int64_t now = 0;
        for (int i = 0; i < 50; ++i) {
            const std::int64_t takes = i == 25 ? 500 : 1;
            requests.push_back({now, now + takes, 0, Outcome::ok});
            now += takes + 9;
        }
        const Latencies latencies = latenciesOf(made(ofVisitors(1, 50, 9), requests));
        QCOMPARE(latencies.correction, LatencyCorrection::expectedInterval);
        QVERIFY(isNear(latencies.expectedNs, 10 * ms));
        QCOMPARE(latencies.uncorrected.count, 50U);
        QVERIFY(isNear(latencies.uncorrected.p95Ns, 1 * ms));
        QVERIFY(latencies.corrected.count >= 98 && latencies.corrected.count <= 99); // 490, 480, … 10
        QVERIFY(latencies.corrected.p90Ns > 380 * ms);
        QCOMPARE(latencies.corrected.maxNs, 500 * ms);
        QVERIFY(latencies.corrected.meanNs > 10 * latencies.uncorrected.meanNs);
    }

    void aBurstHasOmittedNothing()
    {
        const Latencies latencies = latenciesOf(made(
            ofVisitors(3, 3, 0), {{0, 1, 0, Outcome::ok}, {0, 2, 0, Outcome::ok}, {0, 900, 0, Outcome::ok}}));
        QCOMPARE(latencies.correction, LatencyCorrection::none);
        QCOMPARE(latencies.corrected, latencies.uncorrected);
        QCOMPARE(latencies.expectedNs, 0);
        QCOMPARE(latencies.uncorrected.maxNs, 900 * ms);
    }

    void whoTimedOutCountsAndWhoWasTurnedAwayDoesNot()
    {
        const Latencies latencies = latenciesOf(made(ofVisitors(9, 5, 0),
            {{0, 10, 0, Outcome::ok}, {0, 800, 0, Outcome::timedOut}, {0, 0, 0, Outcome::rejected},
                {0, 1, 0, Outcome::cancelled}, {0, 2, 0, Outcome::failed}}));
        QCOMPARE(latencies.uncorrected.count, 2U);
        QCOMPARE(latencies.uncorrected.maxNs, 800 * ms);
        QCOMPARE(latencies.leftOut, 3U);
        // The sample's only request: queued at 1 ms, timed out at 152 ms.
        QCOMPARE(latenciesOf(sampleRecord()).uncorrected.p50Ns, 151 * ms);
    }

    void theFirstOfAnEvenLoadWasMeantForTheBeginning()
    {
        const Latencies latencies = latenciesOf(made(atRate(1), {{0, 30, 0, Outcome::ok}}));
        QCOMPARE(latencies.corrected.maxNs, 30 * ms);
        QCOMPARE(latencies.corrected, latencies.uncorrected);
    }

    void growsWithItsRun_data()
    {
        QTest::addColumn<bool>("open");
        QTest::newRow("open") << true;
        QTest::newRow("closed") << false;
    }

    void growsWithItsRun()
    {
        QFETCH(bool, open);
        RunRecord record = begun(open ? atRate(100) : ofVisitors(4, 100, 5));
        LatencyReader reader;
        std::uint32_t id = 0;
        for (const Made &request : stalled()) {
            addRequest(record, ++id, request);
            reader.read(record);
            QCOMPARE(reader.ended(), std::uint64_t {id});
            QCOMPARE(reader.seen(), record.events().size());
            reader.read(record); // nothing new
            QCOMPARE(reader.figures(), latenciesOf(record));
        }
        QVERIFY(reader.corrected().greatest() >= reader.uncorrected().greatest());
    }

    void whatHasNotEndedIsNotCounted()
    {
        RunRecord record = begun(ofVisitors(2, 2, 0));
        add(record, makeEvent(0, EventKind::requestQueued, 1));
        LatencyReader reader;
        reader.read(record);
        QVERIFY(reader.isEmpty());
        add(record, makeEvent(25, EventKind::requestFinished, 1, 0, 0, number(Outcome::ok)));
        reader.read(record);
        QCOMPARE(reader.figures().uncorrected.maxNs, 25 * ms);
    }
};

QTEST_GUILESS_MAIN(TestLatencies)
#include "tst_latencies.moc"
