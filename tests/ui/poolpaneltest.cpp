// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pool/poolpanel.h"
#include "ui/words/language.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace Gizmoscope;

namespace {

Event happened(EventKind kind, std::int64_t ms, std::uint32_t id = 0, std::uint64_t value = 0, std::uint8_t detail = 0)
{
    return {ms * 1'000'000, value, 0, id, kind, detail, 0, 0};
}

/// Five requests: one runs, one is blocked, one suspended, one queued, one was turned away; four threads.
SessionRun sample()
{
    RunSettings settings;
    settings.experiment = "burst";
    settings.requests = 5;
    settings.queue = 4;
    SessionRun run;
    run.record = RunRecord(settings, {});
    const auto sync = static_cast<std::uint8_t>(RunMode::sync);
    const auto async = static_cast<std::uint8_t>(RunMode::async);
    for (std::uint32_t id = 1; id <= 5; ++id)
        (void)run.record.append(happened(EventKind::requestQueued, 1, id));
    (void)run.record.append(happened(EventKind::requestStarted, 2, 1, 71, sync));
    (void)run.record.append(happened(EventKind::requestStarted, 2, 2, 72, sync));
    (void)run.record.append(happened(EventKind::requestBlocked, 3, 2, 72, 9));
    (void)run.record.append(happened(EventKind::requestStarted, 3, 3, 73, async));
    (void)run.record.append(happened(EventKind::requestSuspended, 4, 3, 73, 17));
    (void)run.record.append(
        happened(EventKind::requestFinished, 5, 5, 0, static_cast<std::uint8_t>(Outcome::rejected)));
    (void)run.record.append(happened(EventKind::threadAdded, 6, 0, 4));
    (void)run.record.append(happened(EventKind::threadSample, 7, 0, 4, static_cast<std::uint8_t>(ThreadRole::pool)));
    return run;
}

} // namespace

class PoolPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.use(QStringLiteral("en")); }

    void figuresFollowFromTheEvents()
    {
        const PoolFigures figures = poolFigures(sample().record);
        QCOMPARE(figures.running, 1U);
        QCOMPARE(figures.blocked, 1U);
        QCOMPARE(figures.idle, 2U);
        QCOMPARE(figures.suspended, 1U);
        QCOMPARE(figures.queued, 1U);
        QCOMPARE(figures.rejected, 1U);
        QCOMPARE(figures.added, 1U);
        QCOMPARE(figures.threads(), 4U);
    }

    void afterTheRunNoThreadIsIdle()
    {
        SessionRun run = sample();
        (void)run.record.append(
            happened(EventKind::runFinished, 9, 0, 0, static_cast<std::uint8_t>(RunState::finished)));
        QCOMPARE(poolFigures(run.record).idle, 0U);
    }

    void cellsLieSideBySideWithinTheirPlace_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QSizeF>("size");
        for (const int count : {1, 8, 50, 1000, 5000}) {
            QTest::addRow("%d wide", count) << count << QSizeF(400, 120);
            QTest::addRow("%d narrow", count) << count << QSizeF(60, 300);
        }
    }

    void cellsLieSideBySideWithinTheirPlace()
    {
        QFETCH(int, count);
        QFETCH(QSizeF, size);
        const QRectF place(QPointF(10, 20), size);
        const CellGrid grid(place, static_cast<std::uint32_t>(count), 20);
        QVERIFY(grid.side() > 0 && grid.side() <= 20);
        std::set<std::pair<double, double>> corners;
        for (std::uint32_t i = 0; i < static_cast<std::uint32_t>(count); ++i) {
            const QRectF cell = grid.cell(i);
            QVERIFY2(place.adjusted(-0.01, -0.01, 0.01, 0.01).contains(cell), qPrintable(QString::number(i)));
            QVERIFY(corners.emplace(cell.x(), cell.y()).second);
        }
        // No larger cells would have had room.
        const double larger = grid.side() * 1.3;
        const double fit = std::floor(size.width() / larger) * std::floor(size.height() / larger);
        QVERIFY(larger > 20 || fit < count);
    }

    void theQueueFillsItsBar()
    {
        PoolFigures figures;
        figures.queueLimit = 10;
        figures.queued = 5;
        QCOMPARE(queueShare(figures, 5), 0.5);
        figures.queued = 20;
        QCOMPARE(queueShare(figures, 20), 1.0);
        figures.queueLimit = -1;
        figures.queued = 3;
        QCOMPARE(queueShare(figures, 12), 0.25);
        figures.queued = 0;
        QCOMPARE(queueShare(figures, 0), 0.0);
    }

    // Ten a second that take half a second each: five inside.
    void littlesLaw()
    {
        RunSettings settings;
        settings.experiment = "gizmos";
        settings.rate = 10;
        settings.requests = 40;
        SessionRun run {1, 1, false, RunRecord(settings, {})};
        const auto ok = static_cast<std::uint8_t>(Outcome::ok);
        for (std::uint32_t id = 1; id <= 44; ++id) { // each comes, and the one of half a second ago is answered
            if (id <= 40)
                (void)run.record.append(happened(EventKind::requestQueued, 100 * (id - 1), id));
            if (id >= 5)
                (void)run.record.append(happened(EventKind::requestFinished, 100 * id, id - 4, 0, ok));
        }
        LittlesLaw law(settings);
        QVERIFY(!law.figures());
        for (const Event &event : run.record.events())
            law.take(event);
        const auto figures = law.figures();
        QVERIFY(figures);
        QCOMPARE(figures->meanNs, 500'000'000);
        QCOMPARE(figures->expected, 5.0);
        QVERIFY2(std::abs(figures->inside - 5) < 0.6, qPrintable(QString::number(figures->inside)));
        PoolPanel panel;
        panel.show(&run);
        QVERIFY2(panel.accessibleDescription().contains(
                     QLatin1String("Little's law: 10 a second × 0.500 s = 5.0 requests inside; measured: ")),
            qPrintable(panel.accessibleDescription()));
        run.record = sample().record; // without a rate
        run.number = 2;
        panel.show(&run);
        QVERIFY(!panel.accessibleDescription().contains(QLatin1String("Little")));
    }

    void saysItInWords()
    {
        PoolPanel panel;
        panel.show(nullptr);
        QVERIFY(panel.accessibleDescription().isEmpty());
        const SessionRun run = sample();
        panel.show(&run);
        QCOMPARE(panel.accessibleDescription(),
            QStringLiteral("4 threads: 1 running, 1 blocked, 2 idle. 1 request suspended, without a thread. "
                           "1 thread added because requests waited. Queue: 1 of 4. 1 request turned away (503)."));
    }

    // Blocked, running, idle are told apart by more than their colour, and all are painted.
    void paintsEachKindOfThread()
    {
        PoolPanel panel;
        panel.resize(500, 250);
        const Colours colours = Colours::light();
        panel.setColours(colours);
        const SessionRun run = sample();
        panel.show(&run);
        const QImage picture = panel.grab().toImage();
        std::set<QRgb> seen;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                seen.insert(picture.pixel(x, y));
        }
        for (const Tint tint : {Tint::ground, Tint::running, Tint::accent})
            QVERIFY2(seen.contains(colours.of(tint).rgb()), qPrintable(QString::number(static_cast<int>(tint))));
    }

private:
    Language m_language;
};

QTEST_MAIN(PoolPanelTest)
#include "poolpaneltest.moc"
