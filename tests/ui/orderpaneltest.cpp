// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order/orderpanel.h"
#include "madeup.h"
#include "ui/order/ordertablemodel.h"
#include "ui/order/orderview.h"
#include "ui/words/language.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Gizmoscope;
using MadeUp::ms;

namespace {

void mark(
    RunRecord &record, std::int64_t timeMs, Mark mark, std::uint32_t request = 1, std::int64_t shownMs = 0)
{
    MadeUp::append(record, timeMs, EventKind::requestMark, request, static_cast<std::uint64_t>(shownMs * ms),
        0, static_cast<std::uint8_t>(mark));
}

void begin(RunRecord &record, std::uint32_t request = 1)
{
    MadeUp::append(record, 0, EventKind::requestQueued, request);
    MadeUp::append(record, 0, EventKind::requestStarted, request, 7, 0,
        static_cast<std::uint8_t>(record.settings().mode));
}

void finish(RunRecord &record, std::int64_t timeMs, std::uint32_t requests = 1)
{
    for (std::uint32_t id = 1; id <= requests; ++id)
        MadeUp::append(
            record, timeMs, EventKind::requestFinished, id, 7, 0, static_cast<std::uint8_t>(Outcome::ok));
    MadeUp::end(record, timeMs);
}

RunRecord page(RunMode mode)
{
    RunRecord record(MadeUp::settings(mode, "page-order"), {});
    const bool sync = mode == RunMode::sync;
    begin(record);
    mark(record, 1, Mark::pageInit);
    mark(record, 2, Mark::pageLoad);
    if (!sync) {
        mark(record, 3, Mark::pagePreRender);
        mark(record, 4, Mark::pageTasks);
    }
    for (std::uint32_t id = 1; id <= 3; ++id)
        MadeUp::issue(record, id, {500, sync ? 500 * (id - 1) + 4 : 4, 0, Outcome::ok, Cause::none, 1});
    for (std::uint32_t id = 1; id <= 3; ++id)
        MadeUp::finish(record, id, {500, 0, sync ? 500 * id + 3 : 504, Outcome::ok, Cause::none, 1});
    const std::int64_t end = sync ? 1505 : 505;
    if (sync)
        mark(record, end, Mark::pagePreRender);
    mark(record, end, Mark::pagePreRenderComplete);
    mark(record, end, Mark::pageRender);
    finish(record, end + 1);
    return record;
}

RunRecord handlers(RunMode mode)
{
    RunRecord record(MadeUp::settings(mode, "unordered-handlers"), {});
    constexpr std::uint32_t requests = 60;
    for (std::uint32_t id = 1; id <= requests; ++id) {
        begin(record, id);
        const HandlerOrder order = handlerOrders()[mode == RunMode::sync ? 0 : id % orderCount];
        for (const std::uint8_t handler : order)
            mark(record, id, static_cast<Mark>(static_cast<int>(Mark::handlerFirst) + handler - 1), id);
    }
    finish(record, 100, requests);
    return record;
}

RunRecord clocks(RunMode mode)
{
    RunRecord record(MadeUp::settings(mode, "lying-stopwatch"), {});
    begin(record);
    mark(record, 1500, Mark::clockBeforeWait, 1, mode == RunMode::sync ? 1500 : 1);
    mark(record, 1500, Mark::clockWhole, 1, 1500);
    mark(record, 1500, Mark::clockWrapped, 1, 500);
    finish(record, 1500);
    return record;
}

struct Both {
    SessionRun sync;
    SessionRun async;
    [[nodiscard]] RunPair pair() const { return {&sync, &async}; }
};

Both both(RunRecord (*make)(RunMode))
{
    return {{1, 1, false, make(RunMode::sync)}, {2, 1, false, make(RunMode::async)}};
}

void present(OrderPanel &panel, QSize size = {700, 300}, const Colours &colours = Colours::light())
{
    panel.setColours(colours);
    panel.resize(size);
    static_cast<QWidget &>(panel).show();
}

OrderView *viewOf(const OrderPanel &panel) { return panel.findChild<OrderView *>(); }

QString said(const OrderPanel &panel)
{
    return panel.findChild<QScrollArea *>(QStringLiteral("orderScroll"))->accessibleName();
}

int pixelsOf(QWidget &widget, const QColor &colour)
{
    const QImage image = widget.grab().toImage();
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return pixels;
}

// For the eyes of people, where they ask for it.
void keep(QWidget &panel, const QString &name)
{
    const QString place = qEnvironmentVariable("GIZMOSCOPE_PICTURES");
    if (!place.isEmpty())
        QVERIFY(panel.grab().save(QDir(place).filePath(name + QStringLiteral(".png"))));
}

} // namespace

class OrderPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        MadeUp::failOnWarnings();
        m_language.use(QStringLiteral("en"));
    }

    void emptySaysWhatWillAppear()
    {
        OrderPanel panel;
        present(panel);
        auto *empty = panel.findChild<QLabel *>(QStringLiteral("orderEmpty"));
        QVERIFY(empty->isVisible());
        QVERIFY(empty->text().contains(QLatin1String("Order of a page")));
        const SessionRun other {1, 1, false, MadeUp::pwg(RunMode::async)};
        panel.show(&other, {nullptr, &other});
        QVERIFY(empty->isVisible());
        const Both runs = both(page);
        panel.show(&runs.sync, runs.pair());
        QVERIFY(viewOf(panel)->isVisible() && !empty->isVisible());
        panel.show(nullptr, {});
        QVERIFY(empty->isVisible());
    }

    void stepsAndCallsOfAPage()
    {
        OrderPanel panel;
        present(panel);
        const Both runs = both(page);
        panel.show(&runs.async, runs.pair());
        const std::vector<OrderRow> &rows = viewOf(panel)->rows();
        QCOMPARE(rows.size(), std::size_t {16}); // heading, six steps, axis; twice
        QCOMPARE(rows[2].text, QStringLiteral("Load"));
        QCOMPARE(rows[2].value, QStringLiteral("2 ms"));
        QCOMPARE(rows[2].calls.size(), std::size_t {3});
        QVERIFY(rows[2].calls[1].from >= rows[2].calls[0].to); // one after the other
        QCOMPARE(rows[4].value, QStringLiteral("–")); // sync has no registered tasks
        QCOMPARE(rows[12].text, QStringLiteral("registered tasks"));
        QCOMPARE(rows[12].calls.size(), std::size_t {3});
        QVERIFY(rows[12].calls[1].from < rows[12].calls[0].to); // all together
        QVERIFY(rows[12].to < 0.4 && rows[2].to > 0.99); // the axis is that of both
        QVERIFY2(said(panel).contains(QLatin1String("Sync, Load, 2 ms, products, widgets, gizmos")),
            qPrintable(said(panel)));
        keep(panel, QStringLiteral("order-page"));
    }

    void ordersOfHandlers()
    {
        OrderPanel panel;
        present(panel);
        const Both runs = both(handlers);
        panel.show(&runs.async, runs.pair());
        QVERIFY2(said(panel).contains(QLatin1String("Sync, 1-2-3, 60 (100 %). Async, 1-2-3, 10 (17 %)")),
            qPrintable(said(panel)));
        QVERIFY(said(panel).contains(QLatin1String("Sync, 3-2-1, 0 (0 %). Async, 3-2-1, 10 (17 %)")));
        keep(panel, QStringLiteral("order-handlers"));
    }

    void clocksBesideTheTruth()
    {
        OrderPanel panel;
        present(panel);
        const Both runs = both(clocks);
        panel.show(&runs.async, runs.pair());
        const QString text = said(panel);
        QVERIFY2(text.contains(QLatin1String("Sync, 1.500 s. Right")), qPrintable(text));
        QVERIFY2(text.contains(
                     QLatin1String("Async, 0.001 s. Wrong: it was stopped when the work had only begun. It "
                                   "shows 1.499 s too little")),
            qPrintable(text));
        QVERIFY(text.contains(QLatin1String("forgets whole seconds. It shows 1.000 s too little")));
        keep(panel, QStringLiteral("order-clocks"));
    }

    void figuresStandInTheTable_data()
    {
        QTest::addColumn<int>("topic");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QStringList>("second");
        QTest::newRow("page") << 0 << 9
                              << QStringList {QStringLiteral("Load"), QStringLiteral("2.0"),
                                     QStringLiteral("1,503.0"), QStringLiteral("2.0"), QStringLiteral("1.0")};
        QTest::newRow("handlers") << 1 << 6
                                  << QStringList {QStringLiteral("1-3-2"), QStringLiteral("0"),
                                         QStringLiteral("0.0"), QStringLiteral("10"), QStringLiteral("16.7")};
        QTest::newRow("clocks") << 2 << 4
                                << QStringList {QStringLiteral("Stopwatch stopped behind the call"),
                                       QStringLiteral("1.500"), QStringLiteral("Right."),
                                       QStringLiteral("0.001")};
    }

    void figuresStandInTheTable()
    {
        QFETCH(int, topic);
        QFETCH(int, rows);
        QFETCH(QStringList, second);
        constexpr std::array makers {page, handlers, clocks};
        OrderPanel panel;
        auto *table = panel.findChild<QTableView *>(QStringLiteral("orderTable"));
        const QAbstractItemModelTester tester(
            table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        present(panel);
        panel.setAsTable(true);
        QVERIFY(!table->isVisible()); // nothing to show
        const Both runs = both(makers[static_cast<std::size_t>(topic)]);
        panel.show(&runs.async, runs.pair());
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), rows);
        for (int column = 0; column < second.size(); ++column)
            QCOMPARE(table->model()->index(1, column).data().toString(), second[column]);
        m_language.use(QStringLiteral("pl"));
        QTRY_VERIFY(
            table->model()->headerData(1, Qt::Horizontal).toString().startsWith(QLatin1String("Synchr")));
    }

    // Sync is hatched, async solid, and both are there.
    void bothModesArePainted_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void bothModesArePainted()
    {
        QFETCH(bool, dark);
        const Colours colours = dark ? Colours::dark() : Colours::light();
        for (const auto make : {page, handlers, clocks}) {
            OrderPanel panel;
            present(panel, {700, 400}, colours);
            const Both runs = both(make);
            panel.show(&runs.async, runs.pair());
            for (const RunMode mode : {RunMode::sync, RunMode::async})
                QVERIFY(pixelsOf(panel, colours.of(mode)) > 100);
        }
    }

    void whatIsTooHighScrollsByKey()
    {
        OrderPanel panel;
        present(panel, {260, 160});
        const Both runs = both(page);
        panel.show(&runs.async, runs.pair());
        auto *scroll = panel.findChild<QScrollArea *>(QStringLiteral("orderScroll"));
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        scroll->setFocus();
        QTest::keyClick(scroll, Qt::Key_Down);
        QVERIFY(scroll->verticalScrollBar()->value() > 0);
        // In a wide panel the columns stand side by side, and less height is enough.
        const int high = viewOf(panel)->minimumHeight();
        panel.resize(1000, 300);
        QTRY_VERIFY(viewOf(panel)->minimumHeight() < high * 2 / 3);
        // Larger letters need more.
        QFont font = panel.font();
        font.setPointSizeF(font.pointSizeF() * 2);
        const int before = viewOf(panel)->minimumHeight();
        panel.setFont(font);
        QTRY_VERIFY(viewOf(panel)->minimumHeight() > before * 3 / 2);
    }

    void growsWithTheRun()
    {
        OrderPanel panel;
        present(panel);
        QSignalSpy topics(&panel, &OrderPanel::topicChanged);
        SessionRun run {1, 1, false, RunRecord(MadeUp::settings(RunMode::async, "unordered-handlers"), {})};
        panel.show(&run, {nullptr, &run});
        QVERIFY(topics.isEmpty());
        begin(run.record);
        mark(run.record, 1, Mark::handlerThird);
        mark(run.record, 2, Mark::handlerFirst); // and the second is still to come
        panel.refresh();
        QCOMPARE(topics.size(), 1);
        QVERIFY2(said(panel).contains(QStringLiteral("3-1-2, –")), qPrintable(said(panel)));
        mark(run.record, 3, Mark::handlerSecond);
        panel.refresh();
        QVERIFY(said(panel).contains(QLatin1String("3-1-2, 1 (100 %)")));
        finish(run.record, 4);
        panel.refresh();
        QCOMPARE(topics.size(), 1);
        // The same experiment again says nothing new; a run without marks does, when it has ended.
        const Both again = both(handlers);
        panel.show(&again.async, again.pair());
        QCOMPARE(topics.size(), 1);
        SessionRun other {5, 5, false, MadeUp::pwg(RunMode::async)};
        panel.show(&other, {nullptr, &other});
        QCOMPARE(topics.size(), 2);
        QCOMPARE(topics.last().at(0).value<MarkTopic>(), MarkTopic::none);
    }

private:
    Language m_language;
};

QTEST_MAIN(OrderPanelTest)
#include "orderpaneltest.moc"
