// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeseries.h"
#include "madeup.h"
#include "ui/charts/roundaxis.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Gizmoscope;

namespace {

using Kind = StepSeries::Kind;

double highestOf(const std::vector<SeriesPoint> &points)
{
    double highest = 0;
    for (const SeriesPoint &point : points)
        highest = std::max(highest, point.value);
    return highest;
}

Event sample(std::int64_t timeNs, ThreadRole role, std::uint64_t threads)
{
    return {timeNs, threads, 0, 0, EventKind::threadSample, static_cast<std::uint8_t>(role), 0, 0};
}

void sampleAll(ThreadSeries &series, std::int64_t timeNs, std::uint64_t pool)
{
    for (int role = 0; role < threadRoleCount; ++role) {
        const auto which = static_cast<ThreadRole>(role);
        series.take(sample(timeNs + role, which, which == ThreadRole::pool ? pool : 1));
    }
}

// Calls of 100 ms, one each 10 us.
std::vector<Event> manyEvents(std::uint32_t calls)
{
    std::vector<Event> events;
    for (std::uint32_t i = 1; i <= calls; ++i) {
        events.push_back({i * 10'000LL, 500, 1, i, EventKind::callIssued, 0, 0, 0});
        events.push_back({i * 10'000LL + 100'000'000, 93, 200, i, EventKind::callFinished,
            static_cast<std::uint8_t>(Outcome::timedOut), static_cast<std::uint8_t>(Cause::deadline), 0});
    }
    std::sort(
        events.begin(), events.end(), [](const Event &a, const Event &b) { return a.timeNs < b.timeNs; });
    return events;
}

} // namespace

class TimeSeriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsKeepTheirValueUntilTheNext()
    {
        StepSeries series;
        QVERIFY(series.points(100).empty());
        QVERIFY(!series.valueAt(5));
        series.put(10, 1);
        series.put(20, 1);
        series.put(30, -2);
        QCOMPARE(*series.valueAt(0), 0.0);
        QCOMPARE(*series.valueAt(10), 1.0);
        QCOMPARE(*series.valueAt(19), 1.0);
        QCOMPARE(*series.valueAt(25), 2.0);
        QCOMPARE(*series.valueAt(99), 0.0);
        QCOMPARE(series.peak(), 2.0);
        const std::vector<SeriesPoint> line {
            {0, 0}, {10, 0}, {10, 1}, {20, 1}, {20, 2}, {30, 2}, {30, 0}, {40, 0}};
        QCOMPARE(series.points(40), line);
    }

    void aGaugeIsNotKnownBeforeItsFirst()
    {
        StepSeries series(Kind::gauge);
        series.put(50, 7);
        series.put(60, 7);
        series.put(70, 3);
        QVERIFY(!series.valueAt(49));
        QCOMPARE(*series.valueAt(65), 7.0);
        QCOMPARE(*series.valueAt(70), 3.0);
        const std::vector<SeriesPoint> line {{50, 7}, {70, 7}, {70, 3}, {90, 3}};
        QCOMPARE(series.points(90), line);
    }

    void whatIsSimultaneousIsNoPeak()
    {
        StepSeries series;
        series.put(0, 1);
        series.put(10, 1); // the next begins …
        series.put(10, -1); // … as the last ends
        QCOMPARE(series.peak(), 1.0);
    }

    void lateStepsGoWhereTheyBelong()
    {
        StepSeries inTurn;
        StepSeries late;
        for (const std::int64_t time : {0, 502, 1003})
            late.put(time, 1);
        for (const std::int64_t time : {502, 1003, 1504})
            late.put(time, -1);
        for (const std::int64_t time : {0, 502, 1003, 1504}) {
            if (time < 1504)
                inTurn.put(time, 1);
            if (time > 0)
                inTurn.put(time, -1);
        }
        QCOMPARE(late.points(2000), inTurn.points(2000));
        QCOMPARE(late.peak(), 1.0);
        late.put(700, 5);
        QCOMPARE(*late.valueAt(600), 1.0);
        QCOMPARE(*late.valueAt(700), 6.0);
        QCOMPARE(late.last(), 5.0);
    }

    void peaksSurviveMerging()
    {
        StepSeries series(Kind::gauge);
        for (int i = 0; i < 100'000; ++i)
            series.put(i * 1'000'000LL, i == 54'321 ? 999 : i == 70'003 ? 1 : 50 + i % 7);
        QVERIFY(series.steps().size() <= StepSeries::mostSteps);
        QVERIFY(series.steps().size() > StepSeries::mostSteps / 4); // and not more is lost than must be
        const auto points = series.points(100'000'000'000);
        QVERIFY(points.size() <= StepSeries::mostPoints);
        QCOMPARE(highestOf(points), 999.0);
        QCOMPARE(series.peak(), 999.0);
        const auto low = std::min_element(points.begin(), points.end(),
            [](const SeriesPoint &a, const SeriesPoint &b) { return a.value < b.value; });
        QCOMPARE(low->value, 1.0);
        QVERIFY(std::abs(low->timeNs - 70'003'000'000) < 1'000'000'000); // near where it was
        QVERIFY(std::is_sorted(points.begin(), points.end(),
            [](const SeriesPoint &a, const SeriesPoint &b) { return a.timeNs < b.timeNs; }));
    }

    void lateStepsAmongMergedOnesAddUp()
    {
        std::mt19937 random(7);
        std::vector<std::int64_t> times;
        times.reserve(20'000);
        for (int i = 0; i < 20'000; ++i)
            times.push_back(i * 5'000);
        for (std::size_t i = 0; i + 4 < times.size(); i += 4) // overtaken by a few microseconds
            std::shuffle(times.begin() + static_cast<std::ptrdiff_t>(i),
                times.begin() + static_cast<std::ptrdiff_t>(i + 4), random);
        StepSeries series;
        for (const std::int64_t time : times)
            series.put(time, 1);
        QCOMPARE(series.last(), 20'000.0);
        QCOMPARE(series.peak(), 20'000.0);
        QVERIFY(series.points(0).size() <= StepSeries::mostPoints);
        // To the width of what was merged.
        QVERIFY(std::abs(*series.valueAt(50'000'000) - 10'000) < 200);
    }

    void inGoesIsAsAtOnce()
    {
        SessionRun run {1, 1, false, RunRecord(MadeUp::settings(RunMode::async), {})};
        CallSeries inGoes;
        EndSeries ends;
        RecordReader reader;
        QVERIFY(reader.follow(&run));
        std::size_t taken = 0;
        for (const Event &event : manyEvents(3000)) {
            QVERIFY(run.record.append(event));
            if (run.record.events().size() % 37 != 0)
                continue;
            QVERIFY(!reader.follow(&run)); // it has only grown
            reader.readNew(run, [&](const Event &next) {
                inGoes.take(next);
                ends.take(next);
                ++taken;
            });
        }
        reader.readNew(run, [&](const Event &next) {
            inGoes.take(next);
            ends.take(next);
            ++taken;
        });
        QCOMPARE(taken, run.record.events().size());
        CallSeries atOnce;
        EndSeries endsAtOnce;
        for (const Event &event : run.record.events()) {
            atOnce.take(event);
            endsAtOnce.take(event);
        }
        QVERIFY(inGoes == atOnce);
        QVERIFY(ends == endsAtOnce);
        QCOMPARE(ends.ends.size(), std::size_t {1});
        QCOMPARE(ends.ends[0].calls.last(), 3000.0);
    }

    void anotherRecordIsNoticed()
    {
        SessionRun run {1, 1, false, MadeUp::pwg(RunMode::async)};
        RecordReader reader;
        QVERIFY(!reader.follow(nullptr));
        QVERIFY(reader.follow(&run));
        reader.readNew(run, [](const Event &) {});
        QVERIFY(!reader.follow(&run));
        run.record = MadeUp::pwg(RunMode::sync); // in the same place
        QVERIFY(reader.follow(&run));
        reader.readNew(run, [](const Event &) {});
        run.number = 2;
        QVERIFY(reader.follow(&run));
        QVERIFY(reader.follow(nullptr));
        QVERIFY(!reader.follow(nullptr));
    }

    void callsAreCountedWhileTheyAreInFlight()
    {
        CallSeries calls;
        const RunRecord together = MadeUp::pwg(RunMode::async);
        for (const Event &event : together.events())
            calls.take(event);
        QCOMPARE(*calls.inFlight.valueAt(250 * MadeUp::ms), 3.0);
        QCOMPARE(*calls.inFlight.valueAt(503 * MadeUp::ms), 0.0);
        CallSeries inTurn;
        const RunRecord oneByOne = MadeUp::pwg(RunMode::sync);
        for (const Event &event : oneByOne.events())
            inTurn.take(event);
        QCOMPARE(inTurn.inFlight.peak(), 1.0);
    }

    void endsAreSortedByNumber()
    {
        EndSeries ends;
        const auto finish = [&ends](Outcome outcome, Cause cause) {
            ends.take({5, 0, 0, 1, EventKind::callFinished, static_cast<std::uint8_t>(outcome),
                static_cast<std::uint8_t>(cause), 0});
        };
        finish(Outcome::ok, Cause::none);
        finish(Outcome::failed, Cause::refused);
        finish(Outcome::timedOut, Cause::deadline);
        finish(Outcome::timedOut, Cause::deadline);
        QCOMPARE(ends.ends.size(), std::size_t {2});
        const auto sorted = ends.mostFrequent(1);
        QCOMPARE(sorted.size(), std::size_t {1});
        QVERIFY(sorted[0]->cause == Cause::deadline);
    }

    void poolThreadsThatRunAreCounted()
    {
        ThreadSeries threads;
        const auto take = [&threads](std::int64_t time, EventKind kind, std::uint32_t id) {
            threads.take({time, 1, 0, id, kind, 0, 0, 0});
        };
        take(0, EventKind::requestStarted, 1);
        take(1, EventKind::requestBlocked, 1);
        take(2, EventKind::requestStarted, 2);
        take(3, EventKind::requestSuspended, 2);
        take(4, EventKind::requestFinished, 3); // was rejected, never ran
        QCOMPARE(threads.running.peak(), 2.0);
        QCOMPARE(threads.running.last(), 1.0);
        QCOMPARE(threads.blocked.last(), 1.0);
        take(5, EventKind::requestUnblocked, 1);
        take(6, EventKind::requestFinished, 1);
        QCOMPARE(threads.running.last(), 0.0);
        QCOMPARE(threads.blocked.last(), 0.0);
    }

    void rowsOfRolesKeepTheHighest()
    {
        ThreadSeries threads;
        for (int i = 0; i < 20'000; ++i)
            sampleAll(threads, i * 50'000'000LL, static_cast<std::uint64_t>(i == 7777 ? 5000 : 16 + i % 3));
        QVERIFY(threads.rows.size() > ThreadSeries::mostRows / 4); // not more is lost than must be
        QVERIFY(threads.rows.size() <= ThreadSeries::mostRows);
        QVERIFY(threads.rows.back().timeNs == 19'999 * 50'000'000LL);
        const auto highest = std::max_element(threads.rows.begin(), threads.rows.end(),
            [](const ThreadRow &a, const ThreadRow &b) { return a.total() < b.total(); });
        QCOMPARE(highest->threads[static_cast<std::size_t>(ThreadRole::pool)], 5000U);
        QCOMPARE(threads.groups[static_cast<std::size_t>(ThreadGroup::pool)].peak(), 5000.0);
        QCOMPARE(threads.groups[static_cast<std::size_t>(ThreadGroup::rest)].last(), 3.0);
    }

    void aHundredThousandEventsAreQuick()
    {
        const std::vector<Event> events = manyEvents(50'000);
        QElapsedTimer clock;
        clock.start();
        CallSeries calls;
        EndSeries ends;
        ThreadSeries threads;
        MemorySeries memory;
        for (const Event &event : events) {
            calls.take(event);
            ends.take(event);
            threads.take(event);
            memory.take(event);
        }
        qInfo("100,000 events, all four charts: %.1f ms", static_cast<double>(clock.nsecsElapsed()) / 1e6);
        QVERIFY(clock.elapsed() < 200); // some ms; a machine in use may take more
    }

    void axesAreRound_data()
    {
        QTest::addColumn<double>("most");
        QTest::addColumn<double>("top");
        QTest::addColumn<bool>("integers");
        QTest::addColumn<int>("intervals");
        QTest::addColumn<int>("decimals");
        QTest::newRow("nothing") << 0.0 << 1.0 << true << 1 << 0;
        QTest::newRow("one") << 1.0 << 1.0 << true << 1 << 0;
        QTest::newRow("two") << 2.0 << 2.0 << true << 2 << 0;
        QTest::newRow("half a second") << 503.0 << 600.0 << false << 3 << 0;
        QTest::newRow("a second and a half") << 1504.0 << 2000.0 << false << 4 << 0;
        QTest::newRow("less") << 1490.0 << 1500.0 << false << 3 << 0;
        QTest::newRow("one and a half, whole") << 1.05 << 2.0 << true << 2 << 0;
        QTest::newRow("less than one, whole") << 0.4 << 1.0 << true << 1 << 0;
        QTest::newRow("a fraction") << 0.03 << 0.03 << false << 3 << 2;
        QTest::newRow("many") << 5250.0 << 6000.0 << true << 3 << 0;
    }

    void axesAreRound()
    {
        QFETCH(double, most);
        QFETCH(double, top);
        QFETCH(bool, integers);
        QCOMPARE(roundTop(most, integers), top);
        const RoundAxis axis = roundAxis(top, 5, integers);
        QTEST(axis.intervals, "intervals");
        QTEST(axis.decimals, "decimals");
    }
};

QTEST_GUILESS_MAIN(TimeSeriesTest)
#include "timeseriestest.moc"
