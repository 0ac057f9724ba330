// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinescene.h"

#include <QTest>

using namespace Gizmoscope;

namespace {

using Part = TimelineHit::Part;

TimelineLayout layoutOf(const std::vector<TimelineSection> &sections, const QSizeF &size = {1000, 600})
{
    TimelineLayout layout;
    layout.setSize(size);
    layout.setSections(sections);
    return layout;
}

} // namespace

class TimelineLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewRowsAreWholeAndInOrder()
    {
        const TimelineLayout layout = layoutOf({{RunMode::sync, 3, true}, {RunMode::async, 2, true}});
        const TimelineMetrics &metrics = layout.metrics();
        QCOMPARE(layout.rowHeight(0), metrics.row);
        QCOMPARE(layout.rowHeight(1), metrics.row);
        QCOMPARE(layout.heading(0).top(), metrics.axis);
        QCOMPARE(layout.io(0).top(), layout.heading(0).bottom());
        QCOMPARE(layout.rows(0).top(), layout.io(0).bottom());
        QCOMPARE(layout.row(0, 2).bottom(), layout.rows(0).bottom());
        QCOMPARE(layout.heading(1).top(), layout.rows(0).bottom());
        QCOMPARE(layout.mostScroll(), 0.0);
        QVERIFY(!layout.isHeat(0));
        QCOMPARE(layout.plot().left(), layout.axis().left());
    }

    void whoNeedsLittleLeavesTheRest()
    {
        const TimelineLayout layout = layoutOf({{RunMode::sync, 60, false}, {RunMode::async, 3, false}});
        QCOMPARE(layout.rowHeight(1), layout.metrics().row);
        QVERIFY(layout.rowHeight(0) >= 6);
        QVERIFY(layout.contentHeight() <= layout.plot().height() + 1);
    }

    void fewRowsHaveRoomForNamesWhereAllScrollsAnyway()
    {
        TimelineLayout layout = layoutOf({{RunMode::sync, 3, false}, {RunMode::async, 3, false}});
        const TimelineMetrics &metrics = layout.metrics();
        layout.setSize({800, metrics.axis + 2 * metrics.heading + metrics.row});
        QVERIFY(layout.mostScroll() > 0);
        QVERIFY(layout.rowHeight(0) >= metrics.name);
        QVERIFY(metrics.name <= metrics.text);
        layout.setSections({{RunMode::sync, 100, false}, {RunMode::async, 100, false}});
        QVERIFY(layout.rows(0).height() <= metrics.row + 1);
    }

    void thousandsBecomeHeat()
    {
        TimelineLayout layout = layoutOf({{RunMode::async, 5000, false}});
        QVERIFY(layout.isHeat(0));
        QVERIFY(layout.contentHeight() <= layout.plot().height() + 1);
        // Every row is in exactly one bin.
        std::uint32_t next = 0;
        for (std::uint32_t bin = 0; next < 5000 && bin < 1000; ++bin) {
            const TimelineLayout::Span rows = layout.binRows(0, bin);
            QCOMPARE(rows.first, next);
            QVERIFY(rows.last > rows.first);
            next = rows.last;
        }
        QCOMPARE(next, 5000U);
        layout.setZoom(1e9);
        QVERIFY(!layout.isHeat(0));
        QCOMPARE(layout.rowHeight(0), layout.metrics().row);
        QVERIFY(layout.mostScroll() > 0);
        layout.setZoom(0);
        QVERIFY(layout.isHeat(0));
        QCOMPARE(layout.zoom(), 1.0);
    }

    void pointsFindTheirRows_data()
    {
        QTest::addColumn<std::uint32_t>("rows");
        QTest::addColumn<double>("zoom");
        QTest::newRow("few") << 3U << 1.0;
        QTest::newRow("low") << 100U << 1.0;
        QTest::newRow("heat") << 5000U << 1.0;
        QTest::newRow("zoomed") << 5000U << 40.0;
    }
    void pointsFindTheirRows()
    {
        QFETCH(std::uint32_t, rows);
        QFETCH(double, zoom);
        TimelineLayout layout = layoutOf({{RunMode::sync, rows, true}, {RunMode::async, rows, false}});
        layout.setZoom(zoom);
        for (const double scroll : {0.0, layout.mostScroll() / 3, layout.mostScroll()}) {
            layout.setScroll(scroll);
            for (int section = 0; section < 2; ++section) {
                const TimelineLayout::Span seen = layout.visibleRows(section);
                for (std::uint32_t row = seen.first; row < seen.last; ++row) {
                    const QPointF middle = layout.row(section, row).center();
                    if (layout.plot().contains(middle))
                        QCOMPARE(layout.hit(middle), (TimelineHit {Part::row, section, row}));
                }
            }
        }
        layout.setScroll(0);
        QCOMPARE(layout.hit({500, 2}).part, Part::axis);
        QCOMPARE(layout.hit(layout.heading(0).center()).part, Part::heading);
        QCOMPARE(layout.hit(layout.io(0).center()).part, Part::io);
        QCOMPARE(layout.hit({-1, 50}).part, Part::nothing);
        QCOMPARE(layout.hit({500, 601}).part, Part::nothing);
    }

    void zoomKeepsTheRowUnderThePointer()
    {
        TimelineLayout layout = layoutOf({{RunMode::async, 5000, false}});
        const double y = 300;
        const std::uint32_t row = layout.hit({500, y}).row;
        for (int i = 0; i < 20; ++i)
            layout.zoomAt(y, 1.25);
        const auto now = static_cast<std::int64_t>(layout.hit({500, y}).row);
        QVERIFY2(std::abs(now - static_cast<std::int64_t>(row)) <= 5, qPrintable(QString::number(now)));
    }

    void revealScrollsNoMoreThanNeeded()
    {
        TimelineLayout layout = layoutOf({{RunMode::async, 5000, false}});
        layout.setZoom(1e9);
        layout.reveal(0, 0);
        QCOMPARE(layout.scroll(), 0.0);
        layout.reveal(0, 4000);
        QVERIFY(layout.plot().adjusted(0, -1, 0, 1).contains(layout.row(0, 4000)));
        const double scroll = layout.scroll();
        layout.reveal(0, 3995);
        QCOMPARE(layout.scroll(), scroll);
        layout.reveal(0, 0);
        QCOMPARE(layout.scroll(), 0.0);
        layout.setScroll(1e12);
        QCOMPARE(layout.scroll(), std::round(layout.mostScroll()));
    }

    void nothingIsNoTrouble()
    {
        TimelineLayout layout = layoutOf({}, {0, 0});
        QCOMPARE(layout.contentHeight(), 0.0);
        QCOMPARE(layout.hit({0, 0}).part, Part::nothing);
        layout.setSections({{RunMode::sync, 0, false}});
        QCOMPARE(layout.visibleRows(0).last, 0U);
        layout.zoomAt(5, 2);
    }

    void roundNumbersRiseInSteps()
    {
        QCOMPARE(nextRound(1), 1);
        QCOMPARE(nextRound(11), 12);
        QCOMPARE(nextRound(100), 100);
        QCOMPARE(nextRound(101), 120);
        QCOMPARE(nextRound(81), 100);
        for (std::int64_t value = 5; value < 1'000'000; value = value * 9 / 8 + 1) {
            QVERIFY(nextRound(value) >= value);
            QVERIFY(nextRound(value) <= value * 3 / 2);
        }
    }
};

QTEST_APPLESS_MAIN(TimelineLayoutTest)
#include "timelinelayouttest.moc"
