// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The claims: judged from made-up runs, and carried out with shorter delays.
#include "clientfixture.h"
#include "experiments/claims.h"
#include "experiments/claimschecker.h"
#include "experiments/experimentrunner.h"
#include "runtoend.h"
#include "samplerecord.h"

#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace Gizmoscope;

namespace {

const Claim &claimOf(const char *id) { return *findClaim(id); }

void add(RunRecord &record, const Event &event)
{
    if (!record.append(event))
        qFatal("the events contradict each other");
}

/// Each request takes so many ms and is blocked or suspended for all of it, on a thread of its own.
RunRecord madeUp(const RunSettings &settings, int ms, int requests)
{
    RunRecord record(settings, {});
    const bool sync = settings.mode == RunMode::sync;
    const auto begin = sync ? EventKind::requestBlocked : EventKind::requestSuspended;
    const auto end = sync ? EventKind::requestUnblocked : EventKind::requestResumed;
    add(record, makeEvent(0, EventKind::runStarted, 0, 0, 0, number(settings.mode)));
    for (std::uint32_t id = 1; id <= static_cast<std::uint32_t>(requests); ++id) {
        add(record, makeEvent(0, EventKind::requestQueued, id));
        add(record, makeEvent(0, EventKind::requestStarted, id, 100 + id, 0, number(settings.mode)));
        add(record, makeEvent(0, begin, id, 100 + id));
    }
    for (std::uint32_t id = 1; id <= static_cast<std::uint32_t>(requests); ++id) {
        add(record, makeEvent(ms, end, id, 100 + id));
        add(record, makeEvent(ms, EventKind::requestFinished, id, 100 + id, 0, number(Outcome::ok)));
    }
    return record;
}

RunRecord finished(RunRecord record, int ms, RunState state = RunState::finished)
{
    add(record, makeEvent(ms, EventKind::runFinished, 0, 0, 0, number(state)));
    return record;
}

RunRecord wholeRun(const RunSettings &settings, int ms)
{
    return finished(madeUp(settings, ms, settings.requests), ms);
}

Judgement judgedTimes(const char *id, const std::vector<int> &ms)
{
    std::vector<RunRecord> records;
    const std::vector<RunSettings> runs = claimOf(id).runs();
    for (std::size_t i = 0; i < runs.size(); ++i)
        records.push_back(wholeRun(runs[i], ms.at(i)));
    return judge(claimOf(id), records);
}

RunRecord withMemory(RunRecord record, std::uint64_t resident, std::uint64_t reserved)
{
    add(record, makeEvent(1, EventKind::memorySample, 0, resident, reserved));
    return record;
}

Figure figureOf(const Judgement &judgement, std::string_view key)
{
    for (const Figure &figure : judgement.figures) {
        if (figure.key == key)
            return figure;
    }
    qFatal("there is no such figure");
    return {};
}

/// The runs of the claim with so much of their delays.
std::vector<RunRecord> carriedOut(const Claim &claim, TestBackend &backend, int part)
{
    ExperimentRunner runner(&*backend);
    std::vector<RunRecord> records;
    for (RunSettings settings : claim.runs()) {
        settings.backend = backend.address().root().toString().toStdString();
        settings.delayMinMs /= part;
        settings.delayMaxMs /= part;
        settings.injectionMs /= part;
        settings.timeoutMs /= part;
        records.push_back(runToEnd(runner, settings));
    }
    return records;
}

} // namespace

class TestClaims final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreElevenAndComplete()
    {
        std::set<std::string_view> ids;
        for (const Claim &claim : claims()) {
            ids.insert(claim.id);
            QVERIFY(!claim.runs().empty());
            for (const RunSettings &settings : claim.runs()) {
                QVERIFY(findExperiment(settings.experiment));
                QVERIFY(!outOfBounds(settings));
            }
        }
        QCOMPARE(ids.size(), std::size_t {11});
        QCOMPARE(findClaim("b7"), findClaim("B7"));
        QVERIFY(!findClaim("B"));
        QVERIFY(!findClaim("B12"));
    }

    void oneCall()
    {
        QCOMPARE(judgedTimes("B1", {2003, 2002}).verdict, Verdict::holds);
        const Judgement slow = judgedTimes("B1", {2003, 2300});
        QCOMPARE(slow.verdict, Verdict::doesNotHold);
        QCOMPARE(slow.reason, ClaimReason::figureOff);
        QCOMPARE(slow.figures.at(slow.number).key, std::string_view("asyncMs"));
        QCOMPARE(judgedTimes("B1", {1990, 2002}).verdict, Verdict::doesNotHold); // no wait at all?
    }

    void threeCalls()
    {
        QCOMPARE(judgedTimes("B2", {1510, 505, 3000, 1250}).verdict, Verdict::holds);
        QCOMPARE(judgedTimes("B2", {1510, 505, 3000, 1500}).verdict, Verdict::doesNotHold);
        QCOMPARE(judgedTimes("B2", {1510, 1505, 3000, 1250}).verdict, Verdict::doesNotHold);
    }

    void memoryOfThreads()
    {
        const std::vector<RunSettings> runs = claimOf("B4").runs();
        constexpr std::uint64_t mib = 1024 * 1024;
        const auto judged = [&](std::uint64_t resident, std::uint64_t reserved) {
            return judge(claimOf("B4"),
                std::vector {withMemory(wholeRun(runs[0], 1000), 20 * mib, 1000 * mib),
                    withMemory(wholeRun(runs[1], 5000), resident, reserved)});
        };
        QCOMPARE(judged(200 * mib, 5950 * mib).verdict, Verdict::holds);
        QCOMPARE(judged(200 * mib, 2000 * mib).verdict, Verdict::doesNotHold);
        QCOMPARE(judged(4000 * mib, 5950 * mib).verdict, Verdict::doesNotHold);
        QCOMPARE(judgedTimes("B4", {1000, 5000}).reason, ClaimReason::memoryUnknown);
    }

    // As the lessons tell it: 5.0 s and 3.1 s; half of 200 and 7 of 8; eight waves and one; 300 and none.
    void whatIsExpectedFollowsFromTheSettings()
    {
        const auto middle = [](const Judgement &judgement, const char *key) {
            const Figure figure = figureOf(judgement, key);
            return static_cast<int>(
                (*figure.least + *figure.most) / 2 / (figure.unit == Unit::nanoseconds ? 1'000'000 : 1));
        };
        const Judgement starved = judgedTimes("B7", {5000, 500});
        QCOMPARE(middle(starved, "syncMs"), 5000);
        QCOMPARE(middle(starved, "syncMeanMs"), 3080);
        const Judgement late = judgedTimes("B3", {500, 500, 1000, 1000});
        QVERIFY(std::abs(middle(late, "oneCallTimedOut") - 100) <= 3);
        QVERIFY(std::abs(middle(late, "threeCallsTimedOut") - 175) <= 3);
        const Judgement waves = judgedTimes("B8", {4020, 510});
        QCOMPARE(waves.verdict, Verdict::holds);
        QCOMPARE(middle(waves, "fewWaves"), 8);
        QCOMPARE(middle(judgedTimes("B6", {500, 500}), "shortQueueRejected"), 300);
        QCOMPARE(middle(judgedTimes("B6", {500, 500}), "longQueueRejected"), 0);
    }

    void aBlockedThreadThatServesIsSeen()
    {
        const std::vector<RunSettings> runs = claimOf("B5").runs();
        RunRecord sync = madeUp(runs[0], 500, 124); // on thread 101 and following
        add(sync, makeEvent(100, EventKind::requestQueued, 125));
        add(sync, makeEvent(100, EventKind::requestStarted, 125, 101, 0, number(RunMode::sync)));
        add(sync, makeEvent(700, EventKind::requestFinished, 125, 101, 0, number(Outcome::ok)));
        const Judgement judgement =
            judge(claimOf("B5"), std::vector {finished(sync, 700), wholeRun(runs[1], 500)});
        QCOMPARE(judgement.verdict, Verdict::doesNotHold);
        QCOMPARE(figureOf(judgement, "servedByBlocked").value, std::int64_t {1});
    }

    void whatDidNotTakePlaceIsNotChecked()
    {
        const std::vector<RunSettings> runs = claimOf("B10").runs();
        RunSettings fewer = runs[0];
        fewer.requests = 100;
        const Judgement all = judge(claimOf("B10"), std::vector {wholeRun(fewer, 2000)});
        QCOMPARE(all.verdict, Verdict::holds);
        RunRecord half = madeUp(runs[0], 1000, 100);
        const Judgement judgement = judge(claimOf("B10"), std::vector {finished(half, 1000)});
        QCOMPARE(judgement.verdict, Verdict::notChecked);
        QCOMPARE(judgement.reason, ClaimReason::conditionOff);
    }

    void nothingFollowsFromAFailedRun()
    {
        const std::vector<RunSettings> runs = claimOf("B1").runs();
        const Judgement judgement = judge(claimOf("B1"),
            std::vector {
                wholeRun(runs[0], 2000), finished(madeUp(runs[1], 2000, 1), 2000, RunState::cancelled)});
        QCOMPARE(judgement.verdict, Verdict::notChecked);
        QCOMPARE(judgement.reason, ClaimReason::runFailed);
        RunRecord refused = madeUp(runs[1], 2000, 1);
        add(refused, makeEvent(3, EventKind::threadsRefused, 0, 9, 5));
        const Judgement second =
            judge(claimOf("B1"), std::vector {wholeRun(runs[0], 2000), finished(refused, 2000)});
        QCOMPARE(second.reason, ClaimReason::threadsRefused);
        QCOMPARE(second.number, std::uint64_t {5});
    }

    void aBlockedThreadIsSeen()
    {
        const std::vector<RunSettings> runs = claimOf("B11").runs();
        QCOMPARE(judge(claimOf("B11"), std::vector {wholeRun(runs[0], 500)}).verdict, Verdict::holds);
        RunSettings sync = runs[0];
        sync.mode = RunMode::sync;
        QCOMPARE(judge(claimOf("B11"), std::vector {wholeRun(sync, 500)}).verdict, Verdict::doesNotHold);
    }

    void theCheckerGoesThroughTheClaims()
    {
        TestBackend backend;
        ClaimsChecker checker(&*backend);
        QSignalSpy finished(&checker, &ClaimsChecker::finished);
        QSignalSpy concluded(&checker, &ClaimsChecker::concluded);
        QSignalSpy progressed(&checker, &ClaimsChecker::progressed);
        const std::string address = backend.address().root().toString().toStdString();
        checker.start({&claimOf("B11"), &claimOf("B9")}, address);
        QVERIFY(checker.isRunning());
        checker.start({&claimOf("B1")}, address); // not while it is running
        QCOMPARE(checker.claims().size(), std::size_t {2});
        QVERIFY(finished.wait(longestRunMs));
        QVERIFY(!checker.isRunning() && !checker.current());
        QCOMPARE(concluded.size(), 2);
        QVERIFY(progressed.size() >= 3);
        QCOMPARE(checker.checked().at(0).claim, &claimOf("B11"));
        for (const CheckedClaim &checked : checker.checked())
            QVERIFY(checked.judgement.verdict != Verdict::notChecked);
        // And again.
        checker.start({&claimOf("B11")}, address);
        QVERIFY(finished.wait(longestRunMs));
        QCOMPARE(checker.checked().size(), std::size_t {1});
    }

    void theCheckerIsStopped()
    {
        TestBackend backend;
        ClaimsChecker checker(&*backend);
        QSignalSpy finished(&checker, &ClaimsChecker::finished);
        const std::string address = backend.address().root().toString().toStdString();
        checker.start({&claimOf("B1"), &claimOf("B11")}, address);
        checker.cancel(); // before the first run has begun
        QVERIFY(finished.wait(longestRunMs));
        checker.start({&claimOf("B1"), &claimOf("B11")}, address);
        QTRY_VERIFY(checker.current());
        checker.cancel();
        QVERIFY(finished.wait(longestRunMs));
        QCOMPARE(checker.checked().size(), std::size_t {2});
        for (const CheckedClaim &checked : checker.checked()) {
            QCOMPARE(checked.judgement.verdict, Verdict::notChecked);
            QCOMPARE(checked.judgement.reason, ClaimReason::interrupted);
        }
    }

    void theCheckerMayGoWhileItChecks()
    {
        TestBackend backend;
        auto checker = std::make_unique<ClaimsChecker>(&*backend);
        checker->start({&claimOf("B1")}, backend.address().root().toString().toStdString());
        QTRY_VERIFY(checker->current());
        checker.reset();
    }

    void whatCannotBeStartedIsSaid()
    {
        ClaimsChecker checker;
        QSignalSpy finished(&checker, &ClaimsChecker::finished);
        checker.start({&claimOf("B1"), &claimOf("B9")}, "nonsense");
        QVERIFY(finished.wait(longestRunMs));
        for (const CheckedClaim &checked : checker.checked()) {
            QCOMPARE(checked.judgement.reason, ClaimReason::notStarted);
            QCOMPARE(checked.startError.kind, StartError::Kind::notAnAddress);
        }
    }

    // Times depend on how busy the machine is; what is counted does not.
    void carriedOutForReal_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<int>("part");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("value");
        QTest::newRow("B3") << QByteArray("B3") << 1 << QByteArray("shortSucceeded") << 0;
        QTest::newRow("B5") << QByteArray("B5") << 5 << QByteArray("servedByBlocked") << 0;
        QTest::newRow("B6") << QByteArray("B6") << 1 << QByteArray("shortQueueRejected") << 300;
        QTest::newRow("B7") << QByteArray("B7") << 5 << QByteArray("") << 0;
        QTest::newRow("B9") << QByteArray("B9") << 1 << QByteArray("asyncInside") << 10;
        QTest::newRow("B11") << QByteArray("B11") << 1 << QByteArray("blockedMs") << 0;
    }

    void carriedOutForReal()
    {
        QFETCH(QByteArray, id);
        QFETCH(int, part);
        QFETCH(QByteArray, key);
        QFETCH(int, value);
        TestBackend backend;
        const Claim &claim = claimOf(id.constData());
        const Judgement judgement = judge(claim, carriedOut(claim, backend, part));
        QVERIFY(judgement.verdict != Verdict::notChecked);
        if (!key.isEmpty())
            QCOMPARE(figureOf(judgement, key.toStdString()).value, std::int64_t {value});
        for (const Figure &figure : judgement.figures) // nobody is served before the backend has answered
            QVERIFY2(figure.unit != Unit::nanoseconds || !figure.least || figure.value >= *figure.least,
                figure.label);
    }
};

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
