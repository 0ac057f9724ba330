// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timemap.h"

#include <QTest>

#include <cmath>

using namespace Gizmoscope;

namespace {

constexpr std::int64_t ms = 1'000'000;
constexpr TimeMap second {0, 1'000'000'000, 100, 1000};

} // namespace

class TimeMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void momentsHaveTheirPlaces()
    {
        QCOMPARE(second.toX(0), 100.0);
        QCOMPARE(second.toX(500 * ms), 600.0);
        QCOMPARE(second.toX(1000 * ms), 1100.0);
        QCOMPARE(second.toX(2000 * ms), 2100.0);
        QCOMPARE(second.toNsAt(600), 500 * ms);
        QCOMPARE(second.toNsAt(0), -100 * ms);
        QCOMPARE(second.nsPerPixel(), 1e6);
    }

    void thereAndBackIsTheSame()
    {
        const TimeMap map {123'456, 987'654'321, 57, 1333};
        for (std::int64_t ns = map.fromNs; ns < map.toNs; ns += 7'654'321)
            QVERIFY(std::abs(map.toNsAt(map.toX(ns)) - ns) <= 1);
    }

    void noWidthDividesByNothing()
    {
        const TimeMap map {0, 1000 * ms, 0, 0};
        QVERIFY(std::isfinite(map.toX(500 * ms)));
        QVERIFY(std::isfinite(map.zoomed(0, 2).toX(0)));
    }

    void zoomKeepsWhatIsUnderThePointer_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("factor");
        for (const double x : {100.0, 350.0, 600.0, 1100.0}) {
            for (const double factor : {1.25, 2.0, 100.0})
                QTest::addRow("%g by %g", x, factor) << x << factor;
        }
    }
    void zoomKeepsWhatIsUnderThePointer()
    {
        QFETCH(double, x);
        QFETCH(double, factor);
        const std::int64_t before = second.toNsAt(x);
        const TimeMap closer = second.zoomed(x, factor);
        QVERIFY(std::abs(closer.toX(before) - x) < 0.01);
        QVERIFY(std::abs(closer.spanNs() - static_cast<double>(second.spanNs()) / factor) <= 1);
        const TimeMap back = closer.zoomed(x, 1 / factor);
        QVERIFY(std::abs(back.fromNs - second.fromNs) <= 10);
        QVERIFY(std::abs(back.toNs - second.toNs) <= 100);
    }

    void zoomHasItsEnds()
    {
        const TimeMap close = second.zoomed(600, 1e12);
        QCOMPARE(close.spanNs(), TimeMap::leastSpanNs);
        QCOMPARE(close.zoomed(600, 10), close);
        const TimeMap far = second.zoomed(600, 1e-12);
        QCOMPARE(far.fromNs, 0);
        QCOMPARE(far.spanNs(), TimeMap::mostNs);
        // Out again where there is no room at the left: never before 0.
        QCOMPARE(second.zoomed(1100, 0.5).fromNs, 0);
    }

    void panGoesWithTheHand()
    {
        const TimeMap map = second.zoomed(600, 2); // 250 to 750 ms
        const TimeMap later = map.panned(-100);
        QCOMPARE(later.fromNs, 300 * ms);
        QCOMPARE(later.spanNs(), map.spanNs());
        QCOMPARE(later.toX(500 * ms), map.toX(500 * ms) - 100);
        QCOMPARE(map.panned(100'000).fromNs, 0);
        QCOMPARE(map.panned(100'000).spanNs(), map.spanNs());
        QCOMPARE(map.panned(-1e15).toNs, TimeMap::mostNs);
    }

    void fittedHoldsTheWholeRun()
    {
        const TimeMap map = second.zoomed(600, 8).fitted(1504 * ms);
        QCOMPARE(map.fromNs, 0);
        QVERIFY(map.toNs > 1504 * ms);
        QVERIFY(map.toNs < 1600 * ms);
        QCOMPARE(map.left, second.left);
        QCOMPARE(second.fitted(0).spanNs(), TimeMap::leastSpanNs);
    }

    void placedShowsTheSameMoments()
    {
        const TimeMap map = second.placed(0, 500);
        QCOMPARE(map.fromNs, second.fromNs);
        QCOMPARE(map.toNs, second.toNs);
        QCOMPARE(map.toX(500 * ms), 250.0);
    }

    void marksAreRound_data()
    {
        QTest::addColumn<std::int64_t>("from");
        QTest::addColumn<std::int64_t>("to");
        QTest::addColumn<double>("pixels");
        QTest::newRow("a second") << std::int64_t {0} << 1000 * ms << 100.0;
        QTest::newRow("crowded") << std::int64_t {0} << 1000 * ms << 1.0;
        QTest::newRow("wide") << std::int64_t {0} << 1000 * ms << 600.0;
        QTest::newRow("in the midst") << 333 * ms << 777 * ms << 90.0;
        QTest::newRow("10 us") << std::int64_t {12'345'678} << std::int64_t {12'355'678} << 80.0;
        QTest::newRow("a month") << std::int64_t {0} << TimeMap::mostNs << 120.0;
    }
    void marksAreRound()
    {
        QFETCH(std::int64_t, from);
        QFETCH(std::int64_t, to);
        QFETCH(double, pixels);
        const TimeMap map {from, to, 0, 1000};
        const std::vector<std::int64_t> marks = axisMarks(map, pixels);
        QVERIFY(marks.size() <= static_cast<std::size_t>(1000 / pixels) + 1);
        QVERIFY(static_cast<double>(marks.size()) >= std::floor(1000 / pixels / 2.5) - 1);
        QVERIFY(!marks.empty());
        QVERIFY(marks.front() >= from && marks.back() <= to);
        if (marks.size() < 2)
            return;
        const std::int64_t step = marks[1] - marks[0];
        QVERIFY(static_cast<double>(step) / map.nsPerPixel() >= pixels - 1e-6);
        std::int64_t digit = step;
        while (digit % 10 == 0)
            digit /= 10;
        QVERIFY(digit == 1 || digit == 2 || digit == 5);
        for (std::size_t i = 0; i < marks.size(); ++i)
            QCOMPARE(marks[i], marks[0] + static_cast<std::int64_t>(i) * step);
        QCOMPARE(marks[0] % step, 0);
    }
};

QTEST_APPLESS_MAIN(TimeMapTest)
#include "timemaptest.moc"
