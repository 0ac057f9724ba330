// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/latencychart.h"
#include "madeup.h"
#include "ui/charts/latencytablemodel.h"

#include <QAbstractItemModelTester>
#include <QChart>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineSeries>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Gizmoscope;
using MadeUp::ms;

namespace {

struct Made {
    std::int64_t queuedMs = 0;
    std::int64_t finishedMs = 0;
    std::int64_t meantMs = 0;
    Outcome outcome = Outcome::ok;
};

void addRequest(RunRecord &record, std::uint32_t id, const Made &made)
{
    MadeUp::append(
        record, made.queuedMs, EventKind::requestQueued, id, static_cast<std::uint64_t>(made.meantMs * ms));
    MadeUp::append(record, made.queuedMs, EventKind::requestStarted, id, 7);
    MadeUp::append(record, made.finishedMs, EventKind::requestFinished, id, 7, 0,
        static_cast<std::uint8_t>(made.outcome));
}

RunSettings atRate(RunMode mode)
{
    RunSettings settings = MadeUp::settings(mode, "burst");
    settings.rate = 100;
    settings.requests = 5000;
    return settings;
}

// Every 10 ms a request that takes 40 ms; of each 1,000, those meant for the time from 5 s on wait until
// `stallMs` later.
RunRecord stalled(RunMode mode, std::uint32_t requests, std::int64_t stallMs)
{
    RunRecord record(atRate(mode), {});
    for (std::uint32_t i = 0; i < requests; ++i) {
        const std::int64_t meant = std::int64_t {10} * i;
        const std::int64_t stallBegan = meant / 10'000 * 10'000 + 5'000;
        const bool waits = meant >= stallBegan && meant < stallBegan + stallMs;
        const std::int64_t queued = waits ? stallBegan + stallMs : meant;
        addRequest(record, i + 1, {queued, queued + 40 + i % 17, meant, Outcome::ok});
    }
    return record;
}

// Of 40 visitors, without a rate: at a thread each, some had to wait.
RunRecord visitors(RunMode mode)
{
    RunSettings settings = MadeUp::settings(mode, "burst");
    settings.visitors = 40;
    settings.requests = 400;
    settings.thinkMs = 20;
    RunRecord record(settings, {});
    for (std::uint32_t i = 0; i < 400; ++i) {
        const std::int64_t queued = i / 40 * 600;
        const std::int64_t takes = mode == RunMode::sync ? 50 + i % 40 * 40 : 50 + i % 7;
        addRequest(record, i + 1, {queued, queued + (i % 100 == 99 ? 4000 : takes), 0, Outcome::ok});
    }
    return record;
}

struct Both {
    SessionRun sync;
    SessionRun async;
    [[nodiscard]] RunPair pair() const { return {&sync, &async}; }
};

Both both(std::uint32_t requests = 1000)
{
    return {{1, 1, false, stalled(RunMode::sync, requests, 2000)},
        {2, 1, false, stalled(RunMode::async, requests, 0)}};
}

void present(LatencyChart &chart, QSize size = {600, 400}, const Colours &colours = Colours::light())
{
    chart.setColours(colours);
    chart.resize(size);
    static_cast<QWidget &>(chart).show();
}

ChartView *viewOf(const LatencyChart &chart) { return chart.findChild<ChartView *>(); }

QList<qsizetype> pointsOf(const LatencyChart &chart)
{
    QList<qsizetype> points;
    for (const QAbstractSeries *series : viewOf(chart)->chart()->series()) {
        if (const auto *line = qobject_cast<const QLineSeries *>(series); line && line->isVisible())
            points += line->count();
    }
    return points;
}

int pixelsOf(const QWidget &widget, const QColor &colour)
{
    const QImage image = const_cast<QWidget &>(widget).grab().toImage();
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return pixels;
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

class LatencyChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { MadeUp::failOnWarnings(); }

    void ninesAreAnAxis()
    {
        QCOMPARE(ninesOf(0), 0.0);
        QCOMPARE(ninesOf(90), 1.0);
        QCOMPARE(ninesOf(99.9), 3.0);
        QCOMPARE(percentOf(2), 99.0);
        QCOMPARE(percentText(99.99), QStringLiteral("99.99"));
        QCOMPARE(latencyText(1'250'000), QStringLiteral("1.25 ms"));
        QCOMPARE(latencyText(125'400'000), QStringLiteral("125 ms"));
    }

    void figuresAreOfTheRecord()
    {
        std::array<LatencyReader, 2> readers;
        QVERIFY(latencyData(readers).isEmpty());
        readers[0].read(stalled(RunMode::sync, 1000, 2000));
        const LatencyData data = latencyData(readers);
        const auto &run = data.run(RunMode::sync);
        QVERIFY(run && !data.run(RunMode::async));
        QVERIFY(run->differs());
        QCOMPARE(data.topNines, 3.0);
        QCOMPARE(run->corrected.curve.back().ns, run->figures.corrected.maxNs);
        QVERIFY(std::is_sorted(run->corrected.curve.begin(), run->corrected.curve.end(),
            [](const LatencyPoint &a, const LatencyPoint &b) { return a.ns < b.ns; }));
        for (const LatencyShape *shape : {&run->corrected, &run->uncorrected}) {
            double sum = 0;
            for (const double bar : shape->bars)
                sum += bar;
            QCOMPARE(sum, 1000.0);
        }
    }

    void emptySaysWhatWillAppear()
    {
        LatencyChart chart;
        present(chart);
        auto *empty = chart.findChild<QLabel *>(QStringLiteral("latencyEmpty"));
        QVERIFY(empty->isVisible());
        QVERIFY(empty->text().contains(QLatin1String("will appear")));
        QVERIFY(!chart.findChild<QToolButton *>(QStringLiteral("latencyHistogramButton"))->isVisible());
        const Both runs = both();
        chart.show(&runs.sync, runs.pair());
        QTRY_VERIFY(viewOf(chart)->isVisible());
        QVERIFY(chart.findChild<QToolButton *>(QStringLiteral("latencyHistogramButton"))->isVisible());
        chart.show(nullptr, {});
        QTRY_VERIFY(empty->isVisible());
    }

    void bothWaysAreSaidAndTabled()
    {
        LatencyChart chart;
        present(chart);
        const Both runs = both();
        chart.show(&runs.sync, runs.pair());
        ChartView *view = viewOf(chart);
        QTRY_VERIFY(view->isVisible());
        const QString spoken = view->accessibleName();
        QVERIFY2(spoken.contains(QLatin1String("Sync, corrected: half")), qPrintable(spoken));
        QVERIFY2(spoken.contains(QLatin1String("Sync, uncorrected: half")), qPrintable(spoken));
        QVERIFY2(spoken.contains(QLatin1String("Async: half")), qPrintable(spoken)); // the same both ways
        chart.setAsTable(true);
        auto *table = chart.findChild<QTableView *>(QStringLiteral("latencyTable"));
        QVERIFY(table->isVisible());
        const QAbstractItemModel *model = table->model();
        QCOMPARE(model->rowCount(), LatencyTableModel::rows);
        QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("1,000"));
        QCOMPARE(model->index(7, 1).data().toString(), QStringLiteral("56.0")); // longest
        QCOMPARE(model->index(7, 2).data().toString(), QStringLiteral("2,047"));
        QCOMPARE(model->index(7, 3).data().toString(), model->index(7, 4).data().toString());
        QCOMPARE(model->index(9, 2).data().toString(), QStringLiteral("time meant"));
        QVERIFY(chart.tableText().startsWith(QLatin1String("Figure\tSync, uncorrected\tSync, corrected\t")));
    }

    void theIntervalOfVisitorsIsSaid()
    {
        LatencyChart chart;
        present(chart);
        const SessionRun run {1, 1, false, visitors(RunMode::async)};
        chart.show(&run, {nullptr, &run});
        const QString table = chart.tableText();
        QVERIFY2(table.contains(QLatin1String("think time + median")), qPrintable(table));
        QVERIFY2(table.contains(QLatin1String("\t73.0\n")), qPrintable(table)); // 20 and 53
    }

    void curvesAreDrawnThinAndFull()
    {
        LatencyChart chart;
        present(chart);
        const Both runs = both();
        chart.show(&runs.sync, runs.pair());
        QTRY_VERIFY(viewOf(chart)->isVisible());
        // Async is the same both ways: one curve. Sync has two.
        const QList<qsizetype> points = pointsOf(chart);
        QCOMPARE(points.size() - points.count(0), 3);
        QVERIFY(pixelsOf(*viewOf(chart), Colours::light().of(RunMode::sync)) > 200);
        QVERIFY(pixelsOf(*viewOf(chart), Colours::light().of(RunMode::async)) > 200);
        QTRY_VERIFY(chart.findChild<ChartLegend *>()->height() >= chart.fontMetrics().height());
        keep(chart, QStringLiteral("latency-curves"));
    }

    void theHistogramIsAClickAway()
    {
        LatencyChart chart;
        present(chart);
        const Both runs = both();
        chart.show(&runs.sync, runs.pair());
        QTRY_VERIFY(viewOf(chart)->isVisible());
        auto *histogram = chart.findChild<QToolButton *>(QStringLiteral("latencyHistogramButton"));
        auto *percentiles = chart.findChild<QToolButton *>(QStringLiteral("latencyPercentilesButton"));
        QTest::mouseClick(histogram, Qt::LeftButton);
        QVERIFY(histogram->isChecked() && !percentiles->isChecked());
        QVERIFY(pixelsOf(*viewOf(chart), Colours::light().of(RunMode::sync)) > 200);
        keep(chart, QStringLiteral("latency-histogram"));
        percentiles->setFocus();
        QTest::keyClick(percentiles, Qt::Key_Space);
        chart.setAsTable(true);
        QVERIFY(!percentiles->isVisible()); // it would change nothing
        chart.setAsTable(false);
        QVERIFY(percentiles->isVisible() && percentiles->isChecked());
    }

    void figuresFollowTheMouseAndTheKeys()
    {
        LatencyChart chart;
        present(chart);
        const Both runs = both();
        chart.show(&runs.sync, runs.pair());
        ChartView *view = viewOf(chart);
        QTRY_VERIFY(view->isVisible());
        QTest::qWait(1); // the layout of the chart follows the loop
        const QString rest = view->accessibleName();
        const QRectF plot = view->chart()->plotArea();
        QTest::mouseMove(
            view->viewport(), {qRound(plot.left() + plot.width() / 3), qRound(plot.center().y())});
        // To the pixel: 90 % is where no pixel may be.
        static const QRegularExpression near90(QStringLiteral("\\b(89\\.\\d|90(\\.\\d)?) % within"));
        QTRY_VERIFY2(view->accessibleName().contains(near90), qPrintable(view->accessibleName()));
        QTest::keyClick(view, Qt::Key_End);
        QVERIFY2(view->accessibleName().contains(QLatin1String("99.9 % within")),
            qPrintable(view->accessibleName()));
        QVERIFY(view->accessibleName().contains(QLatin1String("Sync, corrected 2,0")));
        QTest::keyClick(view, Qt::Key_Left);
        QVERIFY(!view->accessibleName().contains(QLatin1String("99.9 % within")));
        QTest::keyClick(view, Qt::Key_Escape);
        QCOMPARE(view->accessibleName(), rest);
    }

    void growsWithTheRun()
    {
        LatencyChart chart;
        present(chart);
        SessionRun run {1, 1, false, RunRecord(atRate(RunMode::async), {})};
        chart.show(&run, {nullptr, &run});
        QTest::qWait(60);
        QVERIFY(!viewOf(chart)->isVisible());
        addRequest(run.record, 1, {0, 40, 0, Outcome::ok});
        chart.refresh();
        QTRY_VERIFY(viewOf(chart)->accessibleName().contains(QLatin1String("longest 40.0 ms")));
        addRequest(run.record, 2, {10, 90, 10, Outcome::ok});
        chart.refresh();
        QTRY_VERIFY(viewOf(chart)->accessibleName().contains(QLatin1String("longest 80.0 ms")));
        // Another run in the same place.
        run = {2, 2, false, RunRecord(atRate(RunMode::async), {})};
        addRequest(run.record, 1, {0, 7, 0, Outcome::ok});
        chart.show(&run, {nullptr, &run});
        QTRY_VERIFY(viewOf(chart)->accessibleName().contains(QLatin1String("longest 7.00 ms")));
    }

    void picturesAreSaved()
    {
        LatencyChart chart;
        present(chart);
        const Both runs = both();
        chart.show(&runs.sync, runs.pair());
        const QTemporaryDir place;
        for (const bool isHistogram : {false, true}) {
            chart.findChild<QToolButton *>(QStringLiteral("latencyHistogramButton"))->setChecked(isHistogram);
            for (const char *ending : {"png", "svg", "pdf"})
                QVERIFY(chart.savePicture(place.filePath(QStringLiteral("a.") + QLatin1String(ending))));
        }
    }

    void anUpdateIsQuick_data()
    {
        QTest::addColumn<bool>("histogram");
        QTest::newRow("percentiles") << false;
        QTest::newRow("histogram") << true;
    }

    void anUpdateIsQuick()
    {
        QFETCH(bool, histogram);
        LatencyChart chart;
        present(chart, {900, 500});
        Both runs = both(5000);
        chart.show(&runs.sync, runs.pair());
        chart.findChild<QToolButton *>(QStringLiteral("latencyHistogramButton"))->setChecked(histogram);
        QTRY_VERIFY(viewOf(chart)->isVisible());
        QElapsedTimer clock;
        constexpr int times = 20;
        std::int64_t drawing = 0;
        std::int64_t painting = 0;
        for (std::uint32_t i = 0; i < times; ++i) {
            addRequest(runs.sync.record, 5001 + i, {50'000 + i, 50'100 + i, 50'000, Outcome::ok});
            clock.start();
            chart.refresh();
            QVERIFY(!chart.picture().size.isEmpty()); // what is due is drawn
            drawing += clock.nsecsElapsed();
            clock.start();
            viewOf(chart)->grab();
            painting += clock.nsecsElapsed();
        }
        qInfo("an update %.2f ms, painting it %.2f ms", static_cast<double>(drawing) / times / 1e6,
            static_cast<double>(painting) / times / 1e6);
        QVERIFY((drawing + painting) / times < 200 * ms);
    }

    void tableModelKeepsTheRules()
    {
        LatencyTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::array<LatencyReader, 2> readers;
        model.setFigures(latencyData(readers));
        QCOMPARE(model.index(2, 1).data().toString(), QString());
        readers[1].read(visitors(RunMode::async));
        model.setFigures(latencyData(readers));
        QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("400"));
        QCOMPARE(model.index(0, 1).data().toString(), QString());
    }

    void forTheEye()
    {
        const Both open = both(5000);
        const Both closed {{1, 1, false, visitors(RunMode::sync)}, {2, 1, false, visitors(RunMode::async)}};
        for (const Both *runs : {&open, &closed}) {
            for (const bool isDark : {false, true}) {
                for (const QSize size : {QSize(240, 130), QSize(420, 260), QSize(900, 500)}) {
                    LatencyChart chart;
                    const Colours colours = isDark ? Colours::dark() : Colours::light();
                    chart.setPalette(colours.palette());
                    chart.setAutoFillBackground(true);
                    present(chart, size, colours);
                    chart.show(&runs->sync, runs->pair());
                    QTest::qWait(70);
                    const QString name = QStringLiteral("latency-%1-%2-%3")
                                             .arg(runs == &open ? 1 : 2)
                                             .arg(isDark ? 1 : 0)
                                             .arg(size.width());
                    keep(chart, name);
                    chart.findChild<QToolButton *>(QStringLiteral("latencyHistogramButton"))->click();
                    QTest::qWait(70);
                    keep(chart, name + QStringLiteral("-histogram"));
                }
            }
        }
    }
};

QTEST_MAIN(LatencyChartTest)
#include "latencycharttest.moc"
