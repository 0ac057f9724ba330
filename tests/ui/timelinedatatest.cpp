// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinedata.h"
#include "madeup.h"
#include "timelinerecords.h"

#include <QTest>

using namespace Gizmoscope;
using MadeUp::append;
using MadeUp::ms;

namespace {

TimelineData dataOf(const RunRecord &record)
{
    TimelineData data;
    data.reset(record);
    return data;
}

TimelineData pwg(RunMode mode) { return dataOf(MadeUp::runOf(1, mode, MadeUp::pwgEvents(mode)).record); }

void compare(const TimelineData &a, const TimelineData &b)
{
    QCOMPARE(a.calls().size(), b.calls().size());
    QVERIFY(a.calls() == b.calls());
    QCOMPARE(a.lanes().size(), b.lanes().size());
    for (std::size_t i = 0; i < a.lanes().size(); ++i)
        QVERIFY(a.lanes()[i].stretches == b.lanes()[i].stretches);
    QVERIFY(a.links() == b.links());
    QCOMPARE(a.ticks().size(), b.ticks().size());
    QCOMPARE(a.blockedThreads(), b.blockedThreads());
    QVERIFY(a.outcomes() == b.outcomes());
    QCOMPARE(a.nowNs(), b.nowNs());
}

} // namespace

class TimelineDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void syncBlocksItsThread()
    {
        const TimelineData data = pwg(RunMode::sync);
        QCOMPARE(data.lanes().size(), std::size_t {1});
        const std::vector<ThreadStretch> &stretches = data.lanes()[0].stretches;
        QCOMPARE(stretches.size(), std::size_t {7}); // runs, and three times: blocked, runs
        std::uint32_t call = 0;
        for (std::size_t i = 0; i < stretches.size(); ++i) {
            QCOMPARE(stretches[i].isBlocked(), i % 2 == 1);
            QVERIFY(stretches[i].toNs >= stretches[i].fromNs);
            if (i > 0)
                QCOMPARE(stretches[i].fromNs, stretches[i - 1].toNs);
            if (stretches[i].isBlocked())
                QCOMPARE(stretches[i].call, ++call);
        }
        QVERIFY(data.links().empty());
        QCOMPARE(data.blockedThreads(), 0U);
        QCOMPARE(data.blockedFor(2).stretch, &stretches[3]);
        QVERIFY(!data.blockedFor(4).stretch);
        QVERIFY(!data.isLive());
    }

    void asyncLeavesAGapAndALink()
    {
        const TimelineData data = pwg(RunMode::async);
        QCOMPARE(data.lanes().size(), std::size_t {2});
        QCOMPARE(data.lanes()[0].stretches.size(), std::size_t {1});
        QCOMPARE(data.lanes()[1].stretches.size(), std::size_t {3});
        QCOMPARE(data.links().size(), std::size_t {3});
        const ResumeLink &link = data.links().front();
        QCOMPARE(link.fromLane, 0U);
        QCOMPARE(link.toLane, 1U);
        QCOMPARE(link.fromNs, data.lanes()[0].stretches[0].toNs);
        QCOMPARE(link.toNs, data.lanes()[1].stretches[0].fromNs);
        QVERIFY(!data.stretchAt(0, 300 * ms));
        QCOMPARE(data.linkFor(1), &link);
        QVERIFY(!data.linkFor(99));
        QVERIFY(!data.blockedFor(1).stretch);
    }

    void phasesFollowEachOther()
    {
        RunRecord record(MadeUp::settings(RunMode::async), {});
        TimelineData data = dataOf(record);
        QVERIFY(data.isLive());
        append(record, 10, EventKind::callIssued, 1, 500, 1);
        data.refresh(record);
        QCOMPARE(data.count(CallPhase::queued), 1U);
        append(record, 20, EventKind::callSent, 1, 1);
        data.refresh(record);
        QCOMPARE(data.count(CallPhase::queued), 0U);
        QCOMPARE(data.count(CallPhase::waiting), 1U);
        append(record, 500, EventKind::callFirstByte, 1, 200);
        append(record, 520, EventKind::processSample, 0, 9);
        data.refresh(record);
        QCOMPARE(data.count(CallPhase::receiving), 1U);
        const PhaseTimes open = data.timesOf(*data.call(1));
        QCOMPARE(open.issuedNs, 10 * ms);
        QCOMPARE(open.sentNs, 20 * ms);
        QCOMPARE(open.firstByteNs, 500 * ms);
        QCOMPARE(open.endNs, 520 * ms); // now
        append(record, 530, EventKind::callFinished, 1, 93, 200, static_cast<std::uint8_t>(Outcome::ok));
        data.refresh(record);
        QCOMPARE(data.count(CallPhase::ended), 1U);
        QCOMPARE(data.count(CallPhase::receiving), 0U);
        QCOMPARE(data.outcomes()[static_cast<std::size_t>(Outcome::ok)], 1U);
        QCOMPARE(data.ticks().size(), std::size_t {3});
    }

    void whatWasLeftOutIsEmpty()
    {
        RunRecord record(MadeUp::settings(RunMode::async), {});
        append(record, 0, EventKind::callIssued, 1, 500, 1);
        append(record, 100, EventKind::callFinished, 1, 0, 0, static_cast<std::uint8_t>(Outcome::cancelled),
            static_cast<std::uint8_t>(Cause::user));
        const TimelineData data = dataOf(record);
        const PhaseTimes times = data.timesOf(*data.call(1));
        QCOMPARE(times.sentNs, 100 * ms); // queued to the end
        QCOMPARE(times.firstByteNs, 100 * ms);
        QCOMPARE(times.endNs, 100 * ms);
    }

    void sentAgainHasWaitedSinceTheFirst()
    {
        RunRecord record(MadeUp::settings(RunMode::async), {});
        append(record, 0, EventKind::callIssued, 1, 500, 1);
        append(record, 5, EventKind::callSent, 1, 1);
        TimelineData data = dataOf(record);
        append(record, 90, EventKind::callSent, 1, 2);
        data.refresh(record);
        QCOMPARE(data.call(1)->sentNs, 5 * ms);
    }

    void stepByStepIsAllAtOnce_data()
    {
        QTest::addColumn<RunMode>("mode");
        QTest::newRow("sync") << RunMode::sync;
        QTest::newRow("async") << RunMode::async;
    }
    void stepByStepIsAllAtOnce()
    {
        QFETCH(RunMode, mode);
        const std::vector<Event> events = MadeUp::burstEvents({mode, 400, 20, 50, 40, true});
        RunRecord record(MadeUp::settings(mode), {});
        TimelineData data = dataOf(record);
        std::size_t taken = 0;
        for (std::int64_t ns = 0; taken < events.size(); ns += 3 * ms) {
            taken = MadeUp::grow(record, events, taken, ns);
            data.refresh(record);
        }
        compare(data, dataOf(record));
        QCOMPARE(data.lanes().size(), std::size_t {20});
        QCOMPARE(data.count(CallPhase::ended), 400U);
    }

    void changesSayFromWhenOn()
    {
        RunRecord record(MadeUp::settings(RunMode::sync), {});
        append(record, 0, EventKind::requestQueued, 1);
        append(record, 1, EventKind::requestStarted, 1, 7);
        TimelineData data = dataOf(record);
        QCOMPARE(data.takeChanges(), 0);
        QCOMPARE(data.takeChanges(), TimelineData::noChange);
        data.refresh(record);
        QCOMPARE(data.takeChanges(), TimelineData::noChange);
        append(record, 50, EventKind::requestBlocked, 1, 7, 1);
        data.refresh(record);
        QCOMPARE(data.takeChanges(), 1 * ms); // the running stretch has grown since then
        QCOMPARE(data.blockedThreads(), 1U);
        append(record, 60, EventKind::processSample, 0, 3);
        data.refresh(record);
        QCOMPARE(data.takeChanges(), 50 * ms);
    }

    void rejectedRequestsTouchNoThread()
    {
        RunRecord record(MadeUp::settings(RunMode::sync), {});
        append(record, 0, EventKind::requestQueued, 1);
        append(record, 1, EventKind::requestStarted, 1, 7);
        append(record, 2, EventKind::requestQueued, 2);
        append(record, 3, EventKind::requestFinished, 2, 7, 0, static_cast<std::uint8_t>(Outcome::rejected));
        const TimelineData data = dataOf(record);
        QCOMPARE(data.lanes().size(), std::size_t {1});
        QCOMPARE(data.lanes()[0].stretches.front().toNs, notYet); // request 1 goes on
        QCOMPARE(data.turnedAway(), 1U);
    }

    void settingsAreFlagged()
    {
        RunRecord record(MadeUp::settings(RunMode::sync), {});
        append(
            record, 40, EventKind::settingChanged, 0, 500, 800, static_cast<std::uint8_t>(Setting::delayMax));
        const TimelineData data = dataOf(record);
        QCOMPARE(data.flags().size(), std::size_t {1});
        QVERIFY(data.flags().front() == (SettingFlag {40 * ms, Setting::delayMax, 500, 800}));
    }

    void damagedStoriesDoNoHarm()
    {
        RunRecord record(MadeUp::settings(RunMode::async), {});
        append(record, 0, EventKind::requestQueued, 1);
        append(record, 1, EventKind::requestResumed, 1, 7, 5); // never suspended
        append(record, 2, EventKind::requestQueued, 2);
        append(record, 3, EventKind::requestBlocked, 2, 7, 99); // on a thread that is taken, by no call
        append(record, 4, EventKind::requestFinished, 1, 7, 0, static_cast<std::uint8_t>(Outcome::ok));
        append(record, 5, EventKind::requestSuspended, 2, 8, 1);
        append(record, 6, EventKind::requestUnblocked, 2, 9, 1);
        const TimelineData data = dataOf(record);
        QVERIFY(data.links().empty());
        QCOMPARE(data.blockedThreads(), 0U);
        for (const ThreadLane &lane : data.lanes()) {
            for (std::size_t i = 1; i < lane.stretches.size(); ++i)
                QVERIFY(lane.stretches[i].fromNs >= lane.stretches[i - 1].toNs);
        }
    }
};

QTEST_APPLESS_MAIN(TimelineDataTest)
#include "timelinedatatest.moc"
