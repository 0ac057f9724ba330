// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/elapseddata.h"
#include "madeup.h"

#include <QTest>

using namespace Gizmoscope;
using MadeUp::pwg;

class ElapsedDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingYet()
    {
        const ElapsedData data = elapsedData({});
        QVERIFY(data.groups.empty());
        QCOMPARE(data.top(), 1.0);
    }

    void aPairStandsTogether()
    {
        const ElapsedData data =
            elapsedData({{1, 1, false, pwg(RunMode::sync)}, {2, 1, false, pwg(RunMode::async)}});
        QCOMPARE(data.groups.size(), std::size_t {1});
        QCOMPARE(data.groups[0].sync->seconds, 1.504);
        QCOMPARE(data.groups[0].async->seconds, 0.503);
        QCOMPARE(*data.groups[0].idealSeconds, 0.5);
        QCOMPARE(data.groups[0].async->run, 2);
        QCOMPARE(data.top(), 2.0);
    }

    void sameSettingsFindEachOther()
    {
        const ElapsedData data =
            elapsedData({{1, 1, false, pwg(RunMode::async)}, {2, 2, false, pwg(RunMode::sync)}});
        QCOMPARE(data.groups.size(), std::size_t {1});
    }

    void otherSettingsStandApart()
    {
        RunSettings other = MadeUp::settings(RunMode::async);
        other.delayMinMs = other.delayMaxMs = 50;
        const ElapsedData data = elapsedData(
            {{1, 1, false, pwg(RunMode::sync)}, {2, 2, false, MadeUp::run(other, {{50, 0, 53}})}});
        QCOMPARE(data.groups.size(), std::size_t {2});
        QVERIFY(!data.groups[0].async);
        QVERIFY(!data.groups[1].sync);
    }

    void aRunThatWasChangedStandsAlone()
    {
        const ElapsedData data =
            elapsedData({{1, 1, true, pwg(RunMode::sync)}, {2, 2, false, pwg(RunMode::async)}});
        QCOMPARE(data.groups.size(), std::size_t {2});
    }

    void theOldestMakeRoom()
    {
        std::deque<SessionRun> runs;
        for (int i = 1; i <= 10; ++i)
            runs.push_back({i, i, true, pwg(RunMode::sync)}); // changed live: each stands alone
        const ElapsedData data = elapsedData(runs);
        QCOMPARE(data.groups.size(), ElapsedData::mostGroups);
        QCOMPARE(data.groups.back().sync->run, 10);
    }

    void repeatedRunsShowTheirMedian()
    {
        std::deque<SessionRun> runs;
        const auto add = [&runs](int number, std::int64_t finishedMs, RunState state = RunState::finished) {
            runs.push_back({number, number, false,
                MadeUp::run(MadeUp::settings(RunMode::sync), {{500, 0, finishedMs}}, state)});
        };
        add(1, 520);
        add(2, 504);
        ElapsedHistory history;
        QCOMPARE(history.of(runs).groups[0].sync->seconds, 0.512);
        add(3, 506);
        runs.push_back({4, 4, false, pwg(RunMode::async)});
        add(5, 90, RunState::cancelled); // not a time that could be compared
        const ElapsedData data = history.of(runs);
        QCOMPARE(data.groups.size(), std::size_t {1});
        const ElapsedBar &bar = *data.groups[0].sync;
        QCOMPARE(bar.seconds, 0.506);
        QCOMPARE(bar.count, 3);
        QCOMPARE(bar.least, 0.504);
        QCOMPARE(bar.most, 0.52);
        QCOMPARE(bar.run, 5);
        QCOMPARE(bar.first, 1);
        QVERIFY(bar.state == RunState::cancelled);
        QVERIFY(!data.groups[0].async->hasSpread());
        QVERIFY(data == elapsedData(runs)); // in goes as at once
        runs.clear();
        QVERIFY(history.of(runs).groups.empty());
    }

    void theGroupOfTheLatestRunIsLast()
    {
        RunSettings other = MadeUp::settings(RunMode::sync);
        other.delayMinMs = other.delayMaxMs = 50;
        const ElapsedData data = elapsedData({{1, 1, false, pwg(RunMode::sync)},
            {2, 2, false, MadeUp::run(other, {{50, 0, 53}})}, {3, 3, false, pwg(RunMode::sync)}});
        QCOMPARE(data.groups.size(), std::size_t {2});
        QCOMPARE(data.groups.back().sync->run, 3);
        QCOMPARE(data.groups.back().sync->count, 2);
    }

    void aRunIsLookedAtUntilItsEnd()
    {
        std::deque<SessionRun> runs {{1, 1, false, RunRecord(MadeUp::settings(RunMode::sync), {})}};
        ElapsedHistory history;
        MadeUp::issue(runs[0].record, 1, {});
        QCOMPARE(history.of(runs).groups[0].sync->seconds, 0.0);
        MadeUp::finish(runs[0].record, 1, {});
        QCOMPARE(history.of(runs).groups[0].sync->seconds, 0.5);
        QVERIFY(history.of(runs).groups[0].sync->state == RunState::running);
        MadeUp::end(runs[0].record, 501);
        QCOMPARE(history.of(runs).groups[0].sync->seconds, 0.501);
        QVERIFY(history.of(runs).groups[0].sync->state == RunState::finished);
    }

    void topIsRoundAndAbove_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<double>("top");
        QTest::newRow("nothing") << 0.0 << 1.0;
        QTest::newRow("a millisecond") << 0.001 << 0.0015;
        QTest::newRow("half a second") << 0.503 << 0.6;
        QTest::newRow("just under") << 0.95 << 1.5;
        QTest::newRow("a minute") << 61.0 << 80.0;
    }

    void topIsRoundAndAbove()
    {
        QFETCH(double, seconds);
        QFETCH(double, top);
        ElapsedData data;
        data.groups.push_back(
            {"pwg", ElapsedBar {.run = 1, .seconds = seconds, .state = RunState::finished}, {}, {}});
        QCOMPARE(data.top(), top);
    }
};

QTEST_GUILESS_MAIN(ElapsedDataTest)
#include "elapseddatatest.moc"
