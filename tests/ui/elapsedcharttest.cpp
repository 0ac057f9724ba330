// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/elapsedchart.h"
#include "madeup.h"
#include "ui/charts/elapsedtablemodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

using namespace Gizmoscope;

namespace {

ElapsedData twoRuns()
{
    return elapsedData(
        {{1, 1, false, MadeUp::pwg(RunMode::sync)}, {2, 1, false, MadeUp::pwg(RunMode::async)}});
}

} // namespace

class ElapsedChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { MadeUp::failOnWarnings(); }

    void emptySaysWhatWillAppear()
    {
        ElapsedChart chart;
        chart.show();
        auto *stack = chart.findChild<QStackedWidget *>();
        auto *empty = qobject_cast<QLabel *>(stack->currentWidget());
        QVERIFY(empty);
        QVERIFY(empty->text().contains(QLatin1String("will appear")));
    }

    void figuresAreSaidAndTabled()
    {
        ElapsedChart chart;
        chart.setColours(Colours::light());
        chart.resize(600, 400);
        chart.show();
        chart.setData(twoRuns());
        auto *view = chart.findChild<QWidget *>(QStringLiteral("elapsedView"));
        QTRY_VERIFY(view->isVisible());
        QVERIFY(view->accessibleName().contains(QLatin1String("1.504")));
        QVERIFY(view->accessibleName().contains(QLatin1String("0.503")));
        chart.setAsTable(true);
        auto *table = chart.findChild<QTableView *>(QStringLiteral("elapsedTable"));
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("1.504"));
        chart.setAsTable(false);
        QVERIFY(view->isVisible());
        chart.setData({});
        QTRY_VERIFY(!view->isVisible());
    }

    void barsAreDrawnInTheirColours()
    {
        ElapsedChart chart;
        const Colours colours = Colours::dark();
        chart.setColours(colours);
        chart.resize(600, 400);
        chart.show();
        chart.setData(twoRuns());
        auto *view = chart.findChild<QWidget *>(QStringLiteral("elapsedView"));
        QTRY_VERIFY(view->isVisible());
        const QImage image = chart.grab().toImage();
        int sync = 0;
        int async = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                sync += image.pixelColor(x, y) == colours.of(RunMode::sync) ? 1 : 0;
                async += image.pixelColor(x, y) == colours.of(RunMode::async) ? 1 : 0;
            }
        }
        QVERIFY2(async > 1000, qPrintable(QString::number(async))); // solid
        QVERIFY2(sync > 500, qPrintable(QString::number(sync))); // hatched, but three times as high
    }

    void manyGroupsComeAndGo()
    {
        ElapsedChart chart;
        chart.setColours(Colours::light());
        chart.show();
        std::deque<SessionRun> runs;
        for (int i = 1; i <= 9; ++i) {
            runs.push_back({i, i, false, MadeUp::pwg(RunMode::sync)});
            chart.setData(elapsedData(runs));
            chart.setAsTable(i % 2 == 0); // draws at once in either
            QTest::qWait(60);
        }
        chart.setData({});
        QTest::qWait(60);
    }

    void tableModelKeepsTheRules()
    {
        ElapsedTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setData(twoRuns());
        QCOMPARE(model.rowCount(), 1);
        model.setData(twoRuns());
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("1, 2"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("PWG"));
        QCOMPARE(model.index(0, 5).data().toString(), QStringLiteral("Finished"));
        model.setData({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(ElapsedChartTest)
#include "elapsedcharttest.moc"
