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
            runs.push_back({i, i, false, pwg(RunMode::sync)});
        const ElapsedData data = elapsedData(runs);
        QCOMPARE(data.groups.size(), ElapsedData::mostGroups);
        QCOMPARE(data.groups.back().sync->run, 10);
    }

    void topIsRoundAndAbove_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<double>("top");
        QTest::newRow("nothing") << 0.0 << 1.0;
        QTest::newRow("a millisecond") << 0.001 << 0.002;
        QTest::newRow("half a second") << 0.503 << 0.6;
        QTest::newRow("just under") << 0.95 << 2.0;
        QTest::newRow("a minute") << 61.0 << 80.0;
    }

    void topIsRoundAndAbove()
    {
        QFETCH(double, seconds);
        QFETCH(double, top);
        ElapsedData data;
        data.groups.push_back({"pwg", ElapsedBar {1, seconds, RunState::finished}, {}, {}});
        QCOMPARE(data.top(), top);
    }
};

QTEST_GUILESS_MAIN(ElapsedDataTest)
#include "elapseddatatest.moc"
