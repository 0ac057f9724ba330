// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeup.h"

#include <QTest>

using namespace Gizmoscope;

namespace {

constexpr std::int64_t ms = MadeUp::ms;

} // namespace

class SessionRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idealIsTheLongestDelay()
    {
        RunSettings settings = MadeUp::settings(RunMode::sync);
        QVERIFY(!idealNs(RunRecord(settings, {})));
        QCOMPARE(
            *idealNs(MadeUp::run(settings, {{500, 0, 502}, {900, 502, 1403}, {600, 1403, 2004}})), 900 * ms);
        settings.timeoutMs = 150;
        QCOMPARE(
            *idealNs(MadeUp::run(settings, {{500, 0, 150, Outcome::timedOut, Cause::deadline}})), 150 * ms);
    }

    void idealOfABurstIsOneDelay()
    {
        RunSettings settings = MadeUp::settings(RunMode::async, "burst");
        settings.requests = 3;
        QCOMPARE(*idealNs(MadeUp::run(settings,
                     {{500, 0, 502, Outcome::ok, Cause::none, 1}, {500, 0, 502, Outcome::ok, Cause::none, 2},
                         {500, 502, 1003, Outcome::ok, Cause::none, 3}})),
            500 * ms);
    }

    void idealOfOneVisitorIsTheSumOfRequests()
    {
        RunSettings settings = MadeUp::settings(RunMode::async, "gizmos");
        settings.requests = 2;
        QCOMPARE(
            *idealNs(MadeUp::run(settings,
                {{500, 0, 502, Outcome::ok, Cause::none, 1}, {300, 502, 803, Outcome::ok, Cause::none, 2}})),
            800 * ms);
    }

    void aPairIsComparable()
    {
        const std::deque<SessionRun> runs {
            {1, 1, false, MadeUp::pwg(RunMode::sync)}, {2, 1, false, MadeUp::pwg(RunMode::async)}};
        for (const SessionRun &run : runs) {
            const RunPair pair = pairOf(runs, run);
            QCOMPARE(pair.sync, &runs[0]);
            QCOMPARE(pair.async, &runs[1]);
            QVERIFY(pair.isComparable());
        }
    }

    void notComparable_data()
    {
        QTest::addColumn<bool>("changed");
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("a setting was changed") << true << false;
        QTest::newRow("one was cancelled") << false << true;
    }

    void notComparable()
    {
        QFETCH(bool, changed);
        QFETCH(bool, cancelled);
        RunRecord sync = MadeUp::run(MadeUp::settings(RunMode::sync), {{500, 0, 500}},
            cancelled ? RunState::cancelled : RunState::finished);
        const std::deque<SessionRun> runs {{1, 1, changed, sync}, {2, 1, false, MadeUp::pwg(RunMode::async)}};
        QVERIFY(!pairOf(runs, runs[0]).isComparable());
    }

    // An old figure beside a run that is under way would be taken for its result.
    void noOldPartnerWhileItRuns()
    {
        const std::deque<SessionRun> runs {{1, 1, false, MadeUp::pwg(RunMode::async)},
            {2, 2, false, RunRecord(MadeUp::settings(RunMode::sync), {})}};
        QCOMPARE(pairOf(runs, runs[1]).async, nullptr);
    }

    void changesAreSeenInTheRecord()
    {
        RunRecord record(MadeUp::settings(RunMode::sync), {});
        QVERIFY(!wasChangedLive(record));
        MadeUp::append(record, 1, EventKind::settingChanged, 0, 500, 800);
        QVERIFY(wasChangedLive(record));
    }
};

QTEST_GUILESS_MAIN(SessionRunTest)
#include "sessionruntest.moc"
