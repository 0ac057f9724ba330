// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/elapsedchart.h"
#include "madeup.h"
#include "ui/charts/elapsedtablemodel.h"

#include <QAbstractItemModelTester>
#include <QChart>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
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

std::deque<SessionRun> repeated()
{
    std::deque<SessionRun> runs {{1, 1, false, MadeUp::pwg(RunMode::sync)}};
    int number = 1;
    for (const std::int64_t finished : {504, 620, 512}) {
        ++number;
        runs.push_back(
            {number, number, false, MadeUp::run(MadeUp::settings(RunMode::async), {{500, 0, finished}})});
    }
    return runs;
}

// For the eyes of people, where they ask for it.
void keep(QWidget &chart, const QString &name)
{
    const QPixmap picture = chart.grab();
    QVERIFY(!picture.isNull());
    const QString place = qEnvironmentVariable("GIZMOSCOPE_PICTURES");
    if (!place.isEmpty())
        QVERIFY(picture.save(QDir(place).filePath(name + QStringLiteral(".png"))));
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

    void clickingABarChoosesItsRun()
    {
        ElapsedChart chart;
        chart.setColours(Colours::light());
        chart.resize(600, 400);
        chart.show();
        chart.setData(twoRuns());
        auto *view = chart.findChild<ChartView *>();
        QTRY_VERIFY(view->isVisible());
        QTest::qWait(1); // the layout of the chart follows the loop
        const QRectF plot = view->chart()->plotArea();
        const QSignalSpy chosen(&chart, &ElapsedChart::runChosen);
        const int low = qRound(plot.bottom()) - 10;
        QTest::mouseClick(
            view->viewport(), Qt::LeftButton, {}, {qRound(plot.left() + plot.width() * 0.33), low});
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toInt(), 1);
        QTest::mouseClick(
            view->viewport(), Qt::LeftButton, {}, {qRound(plot.left() + plot.width() * 0.67), low});
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[1][0].toInt(), 2);
        // Where no bar is.
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {qRound(plot.left() + 5), low});
        QCOMPARE(chosen.size(), 2);
    }

    void spreadIsDrawnTabledAndSaid()
    {
        ElapsedChart chart;
        chart.setColours(Colours::light());
        chart.resize(600, 400);
        chart.show();
        chart.setRuns(repeated());
        auto *view = chart.findChild<ChartView *>();
        QTRY_VERIFY(view->isVisible());
        QVERIFY(chart.tableText().contains(QStringLiteral("3: 0.504–0.620")));
        QVERIFY(chart.tableText().startsWith(QLatin1String("Run\tExperiment\t")));
        keep(chart, QStringLiteral("elapsed-repeated"));
    }

    void forTheEye()
    {
        std::deque<SessionRun> runs = repeated();
        for (int i = 11; i <= 16; ++i)
            runs.push_back({i, i / 2, true,
                MadeUp::run(MadeUp::settings(i % 2 == 0 ? RunMode::sync : RunMode::async),
                    {{500, 0, 80LL * i}},
                    i == 14       ? RunState::timedOut
                        : i == 15 ? RunState::cancelled
                                  : RunState::finished)});
        for (const bool isDark : {false, true}) {
            for (const QSize size : {QSize(420, 260), QSize(900, 500)}) {
                ElapsedChart chart;
                const Colours colours = isDark ? Colours::dark() : Colours::light();
                chart.setPalette(colours.palette());
                chart.setAutoFillBackground(true);
                chart.setColours(colours);
                chart.resize(size);
                chart.show();
                chart.setRuns(runs);
                QTest::qWait(70);
                keep(chart,
                    QStringLiteral("elapsed-%1-%2")
                        .arg(isDark ? QStringLiteral("dark") : QStringLiteral("light"))
                        .arg(size.width()));
            }
        }
    }

    void manyGroupsComeAndGo()
    {
        ElapsedChart chart;
        chart.setColours(Colours::light());
        chart.show();
        std::deque<SessionRun> runs;
        for (int i = 1; i <= 9; ++i) {
            runs.push_back({i, i, true, MadeUp::pwg(RunMode::sync)});
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
        model.setFigures(twoRuns());
        QCOMPARE(model.rowCount(), 1);
        model.setFigures(twoRuns());
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("1, 2"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("PWG"));
        QCOMPARE(model.index(0, 7).data().toString(), QStringLiteral("Finished"));
        model.setFigures({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(ElapsedChartTest)
#include "elapsedcharttest.moc"
