// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeup.h"
#include "ui/charts/callschart.h"
#include "ui/charts/cancellationschart.h"
#include "ui/charts/memorychart.h"
#include "ui/charts/threadschart.h"
#include "ui/charts/timetablemodel.h"
#include "ui/viewstate.h"
#include "ui/words/words.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QXYSeries>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Gizmoscope;
using MadeUp::ms;

namespace {

constexpr std::uint64_t mebibyte = 1024 * 1024;

struct Plan {
    RunMode mode = RunMode::async;
    std::uint32_t calls = 3;
    std::int64_t lengthMs = 503;
    std::uint32_t poolThreads = 1;
    Outcome outcome = Outcome::ok;
    Cause cause = Cause::none;
    int restless = 1; ///< by how much the samples go up and down
};

using Events = std::vector<Event>;

void put(Events &events, std::int64_t timeNs, EventKind kind, std::uint32_t id, std::uint64_t value,
    std::uint64_t extra = 0, int detail = 0, int detail2 = 0)
{
    events.push_back({timeNs, value, extra, id, kind, static_cast<std::uint8_t>(detail),
        static_cast<std::uint8_t>(detail2), 0});
}

// As the thread of the telemetry does.
void putSamples(Events &events, const Plan &plan)
{
    const std::uint64_t stack = 8 * mebibyte;
    for (std::int64_t time = 1; time < plan.lengthMs; time += 50) {
        const std::int64_t at = time * ms;
        const bool isFirst = time == 1;
        const auto more = static_cast<std::uint64_t>(time / 50 * 7 % plan.restless);
        const std::uint64_t pool = isFirst ? 0 : plan.poolThreads + more;
        put(events, at, EventKind::processSample, 0, pool + 9);
        put(events, at, EventKind::memorySample, 0, 90 * mebibyte + pool * 40'000,
            1500 * mebibyte + pool * stack);
        const bool isSync = plan.mode == RunMode::sync;
        put(events, at, EventKind::backendSample,
            isFirst ? 0 : (isSync ? plan.poolThreads : plan.calls) + static_cast<std::uint32_t>(more), 0);
        constexpr std::array<std::uint64_t, threadRoleCount> others {1, 1, 1, 0, 2, 2, 1, 1};
        for (int role = 0; role < threadRoleCount; ++role) {
            const bool isPool = role == static_cast<int>(ThreadRole::pool);
            put(events, at + role, EventKind::threadSample, 0,
                isPool ? pool : others[static_cast<std::size_t>(role)], 0, role);
        }
    }
}

// Sync: each call blocks its thread until its turn is over; async: all at once.
void putCalls(Events &events, const Plan &plan)
{
    const std::int64_t length = plan.lengthMs * ms;
    const bool isSync = plan.mode == RunMode::sync;
    const std::int64_t turns = isSync ? (plan.calls + plan.poolThreads - 1) / plan.poolThreads : 1;
    for (std::uint32_t id = 1; id <= plan.calls; ++id) {
        const std::int64_t turn = isSync ? (id - 1) / plan.poolThreads : 0;
        const std::int64_t from = turn * length / turns + id * 1000LL;
        const std::int64_t to = (turn + 1) * length / turns - (plan.calls - id) * 2000LL;
        put(events, 0, EventKind::requestQueued, id, 0);
        put(events, from, EventKind::requestStarted, id, 7);
        put(events, from + 100, EventKind::callIssued, id, 500, id,
            static_cast<int>((id - 1) % serviceCount));
        put(events, from + 200, isSync ? EventKind::requestBlocked : EventKind::requestSuspended, id, 7, id);
        put(events, to, EventKind::callFinished, id, 93, 200, static_cast<int>(plan.outcome),
            static_cast<int>(plan.cause));
        put(events, to + 100, isSync ? EventKind::requestUnblocked : EventKind::requestResumed, id, 7, id);
        put(events, to + 200, EventKind::requestFinished, id, 7, 0, static_cast<int>(plan.outcome));
    }
}

RunRecord recordOf(const Plan &plan, std::size_t mostEvents = ~std::size_t {0})
{
    Events events;
    putCalls(events, plan);
    putSamples(events, plan);
    std::stable_sort(
        events.begin(), events.end(), [](const Event &a, const Event &b) { return a.timeNs < b.timeNs; });
    RunRecord record(MadeUp::settings(plan.mode), {});
    for (const Event &event : events) {
        if (record.events().size() == mostEvents)
            return record;
        if (!record.append(event))
            qFatal("the test itself is wrong");
    }
    MadeUp::end(
        record, plan.lengthMs, plan.outcome == Outcome::timedOut ? RunState::timedOut : RunState::finished);
    return record;
}

// Sync and async of the same; both are kept here.
struct Both {
    SessionRun sync;
    SessionRun async;
    [[nodiscard]] RunPair pair() const { return {&sync, &async}; }
};

Both both(const Plan &sync, const Plan &async)
{
    return {{1, 1, false, recordOf(sync)}, {2, 1, false, recordOf(async)}};
}

Both pwg() { return both({RunMode::sync, 3, 1504, 1}, {RunMode::async, 3, 503, 1}); }

Both burst() { return both({RunMode::sync, 5000, 12'600, 1000}, {RunMode::async, 5000, 900, 8}); }

Both pwgTimeout()
{
    return both({RunMode::sync, 3, 600, 3, Outcome::timedOut, Cause::deadline},
        {RunMode::async, 3, 603, 1, Outcome::timedOut, Cause::deadline});
}

// One run that came to grief in many ways.
RunRecord mixedEnds()
{
    const std::vector<std::pair<Outcome, Cause>> ends {{Outcome::ok, Cause::none},
        {Outcome::timedOut, Cause::deadline}, {Outcome::cancelled, Cause::user},
        {Outcome::rejected, Cause::busy}, {Outcome::failed, Cause::refused},
        {Outcome::failed, Cause::peerClosed}, {Outcome::failed, Cause::incomplete},
        {Outcome::failed, Cause::malformed}};
    std::vector<MadeUp::Call> calls;
    for (int i = 0; i < 200; ++i) {
        const auto which = static_cast<std::size_t>((i * i + i / 3) % 8);
        calls.push_back({500, i, 300 + 3 * i, ends[which].first, ends[which].second});
    }
    return MadeUp::run(MadeUp::settings(RunMode::async), calls);
}

QString pointsIn(TimeChart &chart)
{
    QStringList counts;
    for (const QXYSeries *series : chart.findChild<ChartView *>()->chart()->findChildren<QXYSeries *>())
        counts += QString::number(series->count());
    return counts.join(QLatin1Char(' '));
}

ChartView *viewOf(TimeChart &chart) { return chart.findChild<ChartView *>(); }

void present(TimeChart &chart, const QSize &size = {600, 400}, const Colours &colours = Colours::light())
{
    chart.setColours(colours);
    chart.resize(size);
    static_cast<QWidget &>(chart).show();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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

std::unique_ptr<TimeChart> makeChart(const QString &name, ViewState &state)
{
    if (name == QLatin1String("threads"))
        return std::make_unique<ThreadsChart>(state);
    if (name == QLatin1String("calls"))
        return std::make_unique<CallsChart>(state);
    if (name == QLatin1String("cancellations"))
        return std::make_unique<CancellationsChart>(state);
    return std::make_unique<MemoryChart>(state);
}

} // namespace

class TimeChartsTest : public QObject
{
    Q_OBJECT

    static void addCharts()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"threads", "calls", "cancellations", "memory"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

private Q_SLOTS:
    void init() { MadeUp::failOnWarnings(); }

    void emptySaysWhatWillAppear_data() { addCharts(); }

    void emptySaysWhatWillAppear()
    {
        QFETCH(QString, name);
        ViewState state;
        const auto chart = makeChart(name, state);
        present(*chart);
        chart->show(nullptr, {});
        auto *empty = chart->findChild<QLabel *>(name + QStringLiteral("Empty"));
        QVERIFY(empty->isVisible());
        QVERIFY(empty->text().contains(QLatin1String("will appear")));
        QVERIFY(!viewOf(*chart)->whatsThis().isEmpty());
        const Both runs = pwgTimeout();
        chart->show(&runs.async, runs.pair());
        QTRY_VERIFY(viewOf(*chart)->isVisible());
        chart->show(nullptr, {});
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(!chart->findChild<QAction *>(QStringLiteral("copyPicture"))->isEnabled());
    }

    void figuresAreSaid()
    {
        ViewState state;
        CallsChart calls(state);
        ThreadsChart threads(state);
        MemoryChart memory(state);
        CancellationsChart cancellations(state);
        const Both runs = pwg();
        for (TimeChart *chart :
            std::initializer_list<TimeChart *> {&calls, &threads, &memory, &cancellations}) {
            present(*chart);
            chart->show(&runs.sync, runs.pair());
        }
        QTRY_VERIFY(viewOf(calls)->accessibleName().contains(QLatin1String("Sync: in flight 1")));
        QVERIFY(viewOf(calls)->accessibleName().contains(QLatin1String("Async: in flight 3")));
        QTRY_VERIFY(viewOf(threads)->accessibleName().contains(QLatin1String("of these, blocked 1")));
        QVERIFY(viewOf(threads)->accessibleName().contains(QLatin1String("request pool 1")));
        QVERIFY(viewOf(threads)->accessibleName().contains(QLatin1String("Async: all threads 10")));
        QTRY_VERIFY(viewOf(memory)->accessibleName().contains(QLatin1String("MiB")));
        QTRY_VERIFY(cancellations.findChild<QLabel *>(QStringLiteral("cancellationsEmpty"))
                        ->text()
                        .startsWith(QLatin1String("No call of this run")));
    }

    void hoveringSetsTheMoment_data() { addCharts(); }

    void hoveringSetsTheMoment()
    {
        QFETCH(QString, name);
        ViewState state;
        QWidget window;
        window.resize(700, 500);
        const auto chart = makeChart(name, state);
        chart->setParent(&window);
        chart->setGeometry(0, 0, 600, 400);
        chart->setColours(Colours::light());
        window.show();
        static_cast<QWidget &>(*chart).show();
        const Both runs = pwgTimeout();
        chart->show(&runs.async, runs.pair());
        ChartView *view = viewOf(*chart);
        QTRY_VERIFY(view->isVisible());
        QTest::qWait(1); // the layout of the chart follows the loop
        const QRectF plot = view->chart()->plotArea();
        QTest::mouseMove(view->viewport(), plot.center().toPoint());
        QTRY_VERIFY(state.cursorNs());
        const std::int64_t middle = *state.cursorNs();
        QVERIFY2(middle > 350 * ms && middle < 450 * ms, qPrintable(QString::number(middle))); // of 800
        QTRY_VERIFY(view->accessibleName().contains(QStringLiteral("At ")));
        QTest::mouseMove(view->viewport(), QPoint(qRound(plot.left()) + 1, qRound(plot.center().y())));
        QTRY_VERIFY(*state.cursorNs() < 10 * ms);
        QTest::mouseMove(&window, QPoint(690, 490));
        QTRY_VERIFY(!state.cursorNs());
    }

    void theMomentIsFollowedWhoeverSetIt()
    {
        ViewState state;
        CallsChart chart(state);
        present(chart);
        const Both runs = pwg();
        chart.show(&runs.async, runs.pair());
        ChartView *view = viewOf(chart);
        QTRY_VERIFY(view->isVisible());
        const QImage before = view->grab().toImage();
        state.setCursorNs(1000 * ms);
        QVERIFY(view->accessibleName().contains(QLatin1String("At 1,000 ms: Sync: in flight 1")));
        QVERIFY(view->accessibleName().contains(QStringLiteral("Async: in flight –"))); // it was over
        QVERIFY(view->grab().toImage() != before); // the line
        state.setCursorNs(std::nullopt);
        QCOMPARE(view->grab().toImage(), before);
    }

    void arrowKeysMoveTheMoment()
    {
        ViewState state;
        CallsChart chart(state);
        present(chart);
        const Both runs = pwg();
        chart.show(&runs.async, runs.pair());
        ChartView *view = viewOf(chart);
        QTRY_VERIFY(view->isVisible());
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(*state.cursorNs(), 0);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(*state.cursorNs(), 40 * ms); // a fiftieth of 2 s
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(*state.cursorNs(), 1504 * ms);
        QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(*state.cursorNs(), 1464 * ms);
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(!state.cursorNs());
    }

    void aRunThatGoesOnIsFollowed()
    {
        ViewState state;
        CallsChart chart(state);
        present(chart);
        const Plan plan {RunMode::async, 300, 503, 1};
        const RunRecord whole = recordOf(plan);
        SessionRun run {1, 1, false, recordOf(plan, 100)};
        chart.show(&run, {nullptr, &run});
        ChartView *view = viewOf(chart);
        QTRY_VERIFY(view->accessibleName().contains(QLatin1String("Now")));
        const qreal start = chart.findChild<QTableView *>()->model()->rowCount();
        QCOMPARE(start, 0.0); // no table is made while nobody looks
        for (std::size_t i = 100; i < whole.events().size(); ++i)
            QVERIFY(run.record.append(whole.events()[i]));
        chart.refresh();
        QTRY_VERIFY(view->accessibleName().contains(QLatin1String("Peak: in flight 300")));
    }

    void tablesHaveTheFigures()
    {
        ViewState state;
        CallsChart chart(state);
        present(chart);
        const Both runs = pwg();
        chart.show(&runs.async, {nullptr, &runs.async});
        QTRY_VERIFY(viewOf(chart)->isVisible());
        auto *table = chart.findChild<QTableView *>(QStringLiteral("callsTable"));
        const QAbstractItemModelTester tester(
            table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        chart.findChild<QAction *>(QStringLiteral("showAsTable"))->trigger();
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->columnCount(), 3);
        QVERIFY(table->model()->rowCount() > 4);
        const QString text = chart.tableText();
        QVERIFY(text.startsWith(QLatin1String("Time (ms)\tin flight\tat the backend\n")));
        QVERIFY(text.contains(QLatin1String("\n503.0\t0\t")));
        chart.show(&runs.sync, runs.pair());
        QTRY_COMPARE(table->model()->columnCount(), 5);
        chart.setAsTable(false);
        QVERIFY(viewOf(chart)->isVisible());
    }

    void theMenuIsThereForMouseAndKeys()
    {
        ViewState state;
        CallsChart chart(state);
        present(chart);
        const Both runs = pwg();
        chart.show(&runs.async, runs.pair());
        QTRY_VERIFY(viewOf(chart)->isVisible());
        auto *menu = chart.findChild<QMenu *>(QStringLiteral("chartMenu"));
        auto *button = chart.findChild<QToolButton *>(QStringLiteral("chartMenuButton"));
        QVERIFY(!button->accessibleName().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_A); // Show as table
        QVERIFY(chart.findChild<QTableView *>()->isVisible());
        menu->close();
        QContextMenuEvent press(QContextMenuEvent::Mouse, QPoint(5, 5), chart.mapToGlobal(QPoint(50, 90)));
        QCoreApplication::sendEvent(chart.findChild<QTableView *>()->viewport(), &press);
        QTRY_VERIFY(menu->isVisible());
        menu->close();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(menu->isVisible());
        menu->close();
    }

    void picturesAreSavedAndCopied_data() { addCharts(); }

    void picturesAreSavedAndCopied()
    {
        QFETCH(QString, name);
        ViewState state;
        const auto chart = makeChart(name, state);
        present(*chart);
        const Both runs = pwgTimeout();
        chart->show(&runs.sync, runs.pair());
        chart->setAsTable(true); // the picture is of the chart all the same
        const QTemporaryDir place;
        QSignalSpy failures(chart.get(), &ChartPanel::failed);
        chart->findChild<QAction *>(QStringLiteral("savePng"))->setEnabled(true);
        chart->findChild<QAction *>(QStringLiteral("savePng"))->trigger();
        auto *dialog = chart->findChild<QFileDialog *>(QStringLiteral("pictureDialog"));
        QVERIFY(dialog);
        const QString png = place.filePath(QStringLiteral("a.png"));
        Q_EMIT dialog->fileSelected(png);
        dialog->close();
        const QImage image(png);
        QCOMPARE(image.size(), (chart->picture().size * pictureScale).toSize());
        QVERIFY(image.width() > 1100);
        const QString svg = place.filePath(QStringLiteral("a.svg"));
        QVERIFY(chart->savePicture(svg));
        QXmlStreamReader xml(contents(svg));
        QString title;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("title"))
                title = xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(title, chart->picture().title);
        if (name == QLatin1String("threads"))
            QVERIFY(contents(svg).contains("spreadMethod=\"repeat\"")); // areas are told apart there too
        const QString pdf = place.filePath(QStringLiteral("a.pdf"));
        QVERIFY(chart->savePicture(pdf));
        QVERIFY(contents(pdf).startsWith("%PDF"));
        const QString kept = qEnvironmentVariable("GIZMOSCOPE_PICTURES");
        if (!kept.isEmpty()) {
            for (const QString &path : {png, svg, pdf})
                QFile::copy(path, QDir(kept).filePath(QStringLiteral("saved-") + name + path.right(4)));
        }
        QCOMPARE(failures.size(), 0);
        QVERIFY(!chart->savePicture(place.filePath(QStringLiteral("none/a.png"))));
        QCOMPARE(failures.size(), 1);
        chart->copyPicture();
        QCOMPARE(QGuiApplication::clipboard()->image().size(), image.size());
        chart->copyTable();
        QCOMPARE(QGuiApplication::clipboard()->text(), chart->tableText());
    }

    // The areas would turn inside out where a sample came after the end of the run.
    void areasNeverGoBackInTime()
    {
        Both runs = pwg();
        for (int role = 0; role < threadRoleCount; ++role)
            MadeUp::append(
                runs.async.record, 520, EventKind::threadSample, 0, 1, 0, static_cast<std::uint8_t>(role));
        QVERIFY(runs.async.record.elapsedNs() < 520 * ms);
        ViewState state;
        ThreadsChart chart(state);
        present(chart);
        chart.show(&runs.async, runs.pair());
        const auto edges = viewOf(chart)->chart()->findChildren<QXYSeries *>();
        QTRY_VERIFY(std::any_of(edges.begin(), edges.end(),
            [](const QXYSeries *edge) { return edge->count() > 0 && edge->points().back().x() == 503; }));
        for (const QXYSeries *edge : edges) {
            const QList<QPointF> points = edge->points();
            QVERIFY(std::is_sorted(points.begin(), points.end(),
                [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); }));
        }
    }

    void aLowHeadCountsWhatItLeavesOut()
    {
        ChartLegend legend;
        legend.resize(200, 300);
        std::vector<LegendEntry> entries;
        for (int i = 0; i < 12; ++i)
            entries.push_back(
                {QStringLiteral("entry that is long %1").arg(i), QStringLiteral("7"), {}, {}, {}});
        legend.setEntries(QStringLiteral("Peak"), entries);
        const int whole = legend.heightForWidth(200);
        QCOMPARE(whole, legend.wholeHeight(200));
        legend.setMostHeight(whole / 3);
        QVERIFY(legend.heightForWidth(200) <= whole / 3);
        QVERIFY(legend.heightForWidth(200) > 0);
        QCOMPARE(legend.wholeHeight(200), whole);
        legend.setMostHeight(-40); // a panel that is next to nothing
        QVERIFY(legend.heightForWidth(200) >= legend.fontMetrics().height());
        QVERIFY(!legend.grab().isNull());
        QVERIFY(legend.spoken().contains(QLatin1String("entry that is long 11")));
    }

    void aLowPanelLeavesRoomToItsChart()
    {
        ViewState state;
        ThreadsChart chart(state);
        present(chart, {240, 130});
        const Both runs = pwgTimeout();
        chart.show(&runs.async, runs.pair());
        QTRY_VERIFY(viewOf(chart)->isVisible());
        QTRY_VERIFY(viewOf(chart)->height() >= 4 * chart.fontMetrics().height());
    }

    void languageAndNumbersFollow()
    {
        ViewState state;
        MemoryChart chart(state);
        present(chart);
        const Both runs = burst();
        chart.show(&runs.sync, runs.pair());
        ChartView *view = viewOf(chart);
        QTRY_VERIFY(view->accessibleName().contains(QLatin1String("9.3 GiB")));
        const QLocale before;
        QLocale::setDefault(QLocale(QStringLiteral("pl")));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&chart, &change);
        QTRY_VERIFY(view->accessibleName().contains(QLatin1String("9,3 GiB")));
        QLocale::setDefault(before);
    }

    void manyCausesAreToldApart()
    {
        ViewState state;
        CancellationsChart chart(state);
        present(chart);
        const SessionRun run {1, 1, false, mixedEnds()};
        chart.show(&run, {nullptr, &run});
        ChartView *view = viewOf(chart);
        QTRY_VERIFY(view->accessibleName().contains(causeWords(Cause::deadline)));
        QCOMPARE(view->accessibleName().count(QLatin1Char(',')), 5); // six at most
        keep(chart, QStringLiteral("cancellations-mixed"));
    }

    // Also with real updates in between, as on the screen.
    void anUpdateIsQuick_data() { addCharts(); }

    void anUpdateIsQuick()
    {
        QFETCH(QString, name);
        ViewState state;
        const auto chart = makeChart(name, state);
        present(*chart, {900, 500});
        const Plan plan {RunMode::sync, 5000, 60'000, 2, Outcome::timedOut, Cause::deadline, 50};
        const Both runs =
            both(plan, {RunMode::async, 5000, 59'000, 8, Outcome::timedOut, Cause::deadline, 50});
        chart->show(&runs.sync, runs.pair());
        QTRY_VERIFY(viewOf(*chart)->isVisible());
        viewOf(*chart)->grab();
        qInfo("points: %s", qPrintable(pointsIn(*chart)));
        QElapsedTimer clock;
        constexpr int times = 20;
        std::int64_t drawing = 0;
        std::int64_t painting = 0;
        for (int i = 0; i < times; ++i) {
            clock.start();
            chart->refresh();
            QVERIFY(!chart->picture().size.isEmpty()); // what is due is drawn
            drawing += clock.nsecsElapsed();
            clock.start();
            viewOf(*chart)->grab();
            painting += clock.nsecsElapsed();
        }
        qInfo("an update %.2f ms, painting it %.2f ms", static_cast<double>(drawing) / times / 1e6,
            static_cast<double>(painting) / times / 1e6);
        QVERIFY((drawing + painting) / times < 200 * ms);
    }

    void forTheEye_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("runs");
        for (const char *name : {"threads", "calls", "cancellations", "memory"}) {
            for (const char *runs : {"pwg", "burst", "timeout"})
                QTest::addRow("%s-%s", name, runs) << QString::fromLatin1(name) << QString::fromLatin1(runs);
        }
    }

    void forTheEye()
    {
        QFETCH(QString, name);
        QFETCH(QString, runs);
        const Both shown = runs == QLatin1String("pwg") ? pwg()
            : runs == QLatin1String("burst")            ? burst()
                                                        : pwgTimeout();
        for (const bool isDark : {false, true}) {
            for (const QSize size : {QSize(420, 260), QSize(900, 500)}) {
                ViewState state;
                const auto chart = makeChart(name, state);
                const Colours colours = isDark ? Colours::dark() : Colours::light();
                chart->setPalette(colours.palette());
                chart->setAutoFillBackground(true);
                present(*chart, size, colours);
                chart->show(&shown.sync, shown.pair());
                QTest::qWait(70);
                if (size.width() > 500)
                    state.setCursorNs(300 * ms);
                QTest::qWait(1);
                keep(*chart,
                    QStringLiteral("%1-%2-%3-%4")
                        .arg(name, runs, isDark ? QStringLiteral("dark") : QStringLiteral("light"))
                        .arg(size.width()));
            }
        }
    }
};

QTEST_MAIN(TimeChartsTest)
#include "timechartstest.moc"
