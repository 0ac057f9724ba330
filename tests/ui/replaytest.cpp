// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay/replayclock.h"
#include "replay/replaycursor.h"
#include "timelinerecords.h"
#include "ui/replay/replayed.h"
#include "ui/words/eventwords.h"
#include "wholewindow.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <random>

using namespace Gizmoscope;

namespace {

constexpr std::int64_t ms = 1'000'000;

RunRecord upTo(const RunRecord &whole, std::size_t events)
{
    RunRecord record(whole.settings(), whole.facts());
    for (std::size_t i = 0; i < events; ++i) {
        if (!record.append(whole.events()[i]))
            std::abort(); // the test itself is wrong
    }
    return record;
}

// All that panels ask of a record.
bool looksLike(const RunRecord &a, const RunRecord &b)
{
    return a == b && a.calls() == b.calls() && a.requests() == b.requests() && a.outcomes() == b.outcomes()
        && a.requestOutcomes() == b.requestOutcomes() && a.waitingLines() == b.waitingLines()
        && a.elapsedNs() == b.elapsedNs() && a.queuedNow() == b.queuedNow() && a.unsentNow() == b.unsentNow()
        && a.poolNow().blocked == b.poolNow().blocked && a.poolNow().inRequests == b.poolNow().inRequests
        && a.threadPeaks().pool == b.threadPeaks().pool && a.marks() == b.marks();
}

} // namespace

class ReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClockGoesAtItsRate()
    {
        ReplayClock clock(100 * ms);
        QVERIFY(!clock.advance(5 * ms)); // it stands
        QCOMPARE(clock.positionNs(), 0);
        clock.play();
        QVERIFY(clock.advance(5 * ms));
        QCOMPARE(clock.positionNs(), 5 * ms);
        clock.setRate(6); // a tenth
        QVERIFY(clock.advance(5 * ms));
        QCOMPARE(clock.positionNs(), 5 * ms + ms / 2);
        clock.setRate(replayRates().size()); // the fastest there is
        QVERIFY(clock.advance(ms));
        QCOMPARE(clock.positionNs(), 15 * ms + ms / 2);
        QVERIFY(!clock.advance(1000 * ms));
        QCOMPARE(clock.positionNs(), 100 * ms);
        QVERIFY(!clock.isPlaying());
        clock.play(); // once more
        QCOMPARE(clock.positionNs(), 0);
    }

    // A thousandth of a nanosecond is not lost, or the slowest speed would stand still.
    void whatIsLeftOverCounts()
    {
        ReplayClock clock(ms);
        clock.play();
        clock.setRate(0);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(clock.advance(999));
        QCOMPARE(clock.positionNs(), 999);
    }

    void keysOfEditors()
    {
        ReplayClock clock(1000 * ms);
        clock.forward();
        QCOMPARE(clock.rate(), ReplayClock::usualRate);
        clock.forward();
        QCOMPARE(clock.rate(), ReplayClock::usualRate + 1);
        QVERIFY(clock.advance(10 * ms));
        QCOMPARE(clock.positionNs(), 20 * ms);
        clock.backward();
        QVERIFY(clock.isBackward());
        QVERIFY(clock.advance(5 * ms));
        QCOMPARE(clock.positionNs(), 10 * ms);
        QVERIFY(!clock.advance(5000 * ms));
        QCOMPARE(clock.positionNs(), 0);
        clock.forward();
        clock.pause();
        QVERIFY(!clock.isPlaying());
    }

    void aCutIsWhatThereWas_data()
    {
        QTest::addColumn<int>("requests");
        QTest::newRow("few") << 40;
        QTest::newRow("with checkpoints") << 3000;
    }

    void aCutIsWhatThereWas()
    {
        QFETCH(int, requests);
        for (const RunMode mode : {RunMode::sync, RunMode::async}) {
            const SessionRun run =
                MadeUp::runOf(1, mode, MadeUp::burstEvents({mode, requests, 20, 300, 400, true}));
            const ReplayCursor cursor(run.record);
            RunRecord cut(run.record.settings(), run.record.facts());
            std::mt19937_64 random(requests);
            for (int i = 0; i < 60; ++i) {
                const auto ns =
                    i == 0 ? cursor.lengthNs() : static_cast<std::int64_t>(random() % cursor.lengthNs());
                cursor.cut(cut, ns);
                QVERIFY2(
                    looksLike(cut, upTo(run.record, cursor.eventsAt(ns))), qPrintable(QString::number(ns)));
            }
            cursor.cut(cut, cursor.lengthNs());
            QVERIFY(looksLike(cut, run.record));
            cursor.cut(cut, -1);
            QVERIFY(cut.events().empty());
        }
    }

    void anInterruptedRunIsSoAtItsEndOnly()
    {
        SessionRun run = MadeUp::runOf(1, RunMode::async, {});
        std::vector<Event> events = MadeUp::pwgEvents(RunMode::async);
        events.pop_back();
        MadeUp::grow(run.record, events, 0);
        run.record.setInterrupted();
        const ReplayCursor cursor(run.record);
        RunRecord cut(run.record.settings(), run.record.facts());
        for (int i = 0; i < 2; ++i) {
            cursor.cut(cut, cursor.lengthNs());
            QCOMPARE(cut.state(), RunState::interrupted);
            cursor.cut(cut, cursor.lengthNs() / 2);
            QCOMPARE(cut.state(), RunState::running);
        }
    }

    // Forward through all and back again meets the same moments.
    void stepsThereAndBack()
    {
        const SessionRun sync = MadeUp::runOf(1, RunMode::sync, MadeUp::pwgEvents(RunMode::sync));
        const SessionRun async = MadeUp::runOf(2, RunMode::async, MadeUp::pwgEvents(RunMode::async));
        const Replayed replayed(sync, {&sync, &async});
        std::vector<std::int64_t> there {replayed.next(-1).value()};
        while (const auto next = replayed.next(there.back()))
            there.push_back(*next);
        QCOMPARE(there.back(), replayed.lengthNs());
        for (std::size_t i = there.size(); i-- > 1;)
            QCOMPARE(replayed.previous(there[i]).value(), there[i - 1]);
        QVERIFY(!replayed.previous(there.front()));
    }

    void eventsInWords()
    {
        Language().use(QStringLiteral("en"));
        const SessionRun run = MadeUp::runOf(1, RunMode::sync, MadeUp::pwgEvents(RunMode::sync));
        QStringList sentences;
        for (const Event &event : run.record.events()) {
            sentences << eventSentence(run.record, event);
            QVERIFY(!sentences.last().isEmpty());
            QVERIFY2(!sentences.last().contains(QLatin1Char('%')), qPrintable(sentences.last()));
        }
        QVERIFY(
            sentences.contains(QStringLiteral("Request 1 waits for call 2 (widgets) and holds its thread.")));
        QVERIFY(sentences.contains(QStringLiteral("Call 2 (widgets) is answered after 501 ms.")));
        QVERIFY(sentences.contains(
            QStringLiteral("Call 2 (widgets) was answered after 501 ms; request 1 goes on.")));
        // Whatever a damaged file holds, there is something to say.
        for (int kind = 0; kind < eventKindCount; ++kind) {
            const Event event {0, ~0ULL, ~0ULL, ~0U, static_cast<EventKind>(kind), 255, 255, 0};
            (void)eventSentence(run.record, event);
        }
    }

    void allPanelsFollowOneMoment()
    {
        WholeWindow whole;
        show(whole);
        QVERIFY(!whole.find<QAction>("replayAction")->isEnabled());
        addRuns(whole);
        QVERIFY(whole.find<QAction>("replayAction")->isEnabled());
        QTest::keyClick(&whole.window(), Qt::Key_F7);
        QVERIFY(whole.find<QWidget>("replayBar")->isVisible());
        QCOMPARE(whole.find<QLabel>("stateFigure")->text(), QStringLiteral("Replay"));
        QVERIFY(whole.window().windowTitle().contains(QLatin1String("Replay")));
        QTRY_VERIFY(whole.find<QSlider>("replaySlider")->value() > 0); // it plays
        QTest::keyClick(&whole.window(), Qt::Key_K);
        auto *slider = whole.find<QSlider>("replaySlider");
        whole.find<QDockWidget>("callsInFlightDock")->raise();
        slider->setValue(5000);
        QTRY_COMPARE(whole.find<QTableView>("callTable")->model()->rowCount(), 3);
        QTRY_COMPARE(whole.find<QLabel>("asyncFigure")->text(), QStringLiteral("0.504 s"));
        QTRY_VERIFY(
            whole.find<QWidget>("timelineView")->accessibleName().contains(QLatin1String("1 waiting")));
        QTRY_VERIFY(whole.find<QWidget>("callsView")->accessibleName().contains(QLatin1String("At 753")));
        QTest::keyClick(slider, Qt::Key_Home);
        QTRY_COMPARE(whole.find<QTableView>("callTable")->model()->rowCount(), 0);
        QTest::keyClick(slider, Qt::Key_End);
        QTRY_COMPARE(whole.find<QLabel>("syncFigure")->text(), QStringLiteral("1.505 s"));
        QCOMPARE(whole.find<QLabel>("ratioFigure")->text(), QStringLiteral("3.0 ×"));
        QTest::keyClick(&whole.window(), Qt::Key_F7);
        QVERIFY(!whole.find<QWidget>("replayBar")->isVisible());
        QCOMPARE(whole.find<QLabel>("stateFigure")->text(), QStringLiteral("Finished"));
        QCOMPARE(whole.find<QTableView>("callTable")->model()->rowCount(), 3);
        QCOMPARE(whole.window().windowTitle(), QStringLiteral("Gizmoscope"));
    }

    void stepsByKeyAndButton()
    {
        WholeWindow whole;
        show(whole);
        addRuns(whole);
        QTest::keyClick(&whole.window(), Qt::Key_F7);
        QTest::keyClick(&whole.window(), Qt::Key_K);
        auto *slider = whole.find<QSlider>("replaySlider");
        auto *happening = whole.find<QLabel>("replayHappening");
        auto *time = whole.find<QLabel>("replayTime");
        QTest::keyClick(slider, Qt::Key_Home);
        QTRY_VERIFY(time->text().startsWith(QLatin1String("0.000 of")));
        QTest::keyClick(slider, Qt::Key_Right);
        QTRY_VERIFY(happening->text().contains(QLatin1String("Request 1 gets a thread")));
        const QString first = happening->text();
        whole.find<QToolButton>("replayStepForwardButton")->click();
        QTRY_VERIFY(happening->text() != first);
        QTest::keyClick(whole.find<QWidget>("timelineView"), Qt::Key_Left);
        QTRY_COMPARE(happening->text(), first);
        QTest::keyClick(slider, Qt::Key_Right, Qt::ShiftModifier);
        QTRY_VERIFY2(time->text().startsWith(QLatin1String("10.1")), qPrintable(time->text()));
        QTest::keyClick(&whole.window(), Qt::Key_L);
        QTest::keyClick(&whole.window(), Qt::Key_L);
        QTRY_COMPARE(whole.find<QComboBox>("replayRate")->currentText(), QStringLiteral("2 ×"));
        QTRY_VERIFY(slider->value() > 2000);
        QTest::keyClick(&whole.window(), Qt::Key_J);
        QTRY_COMPARE(slider->value(), 0);
        QTest::keyClick(slider, Qt::Key_Space);
        QTRY_VERIFY(slider->value() > 0);
        QVERIFY(!whole.find<QLabel>("replayHappening")->accessibleName().isEmpty());
    }

    void anotherRunEndsIt()
    {
        WholeWindow whole;
        show(whole);
        addRuns(whole);
        QTest::keyClick(&whole.window(), Qt::Key_F7);
        QTRY_VERIFY(whole.find<QSlider>("replaySlider")->value() > 0);
        whole.session().add({MadeUp::runOf(1, RunMode::sync, MadeUp::pwgEvents(RunMode::sync)).record});
        QVERIFY(!whole.find<QWidget>("replayBar")->isVisible());
        QVERIFY(whole.find<QAction>("replayAction")->isEnabled());
        QVERIFY(!whole.find<QAction>("replayAction")->isChecked());
        QTest::keyClick(&whole.window(), Qt::Key_F7);
        whole.session().clear();
        QVERIFY(!whole.find<QWidget>("replayBar")->isVisible());
        QVERIFY(!whole.find<QAction>("replayAction")->isEnabled());
    }

private:
    static void show(WholeWindow &whole)
    {
        whole.window().resize(1600, 1000);
        whole.window().show();
        QVERIFY(QTest::qWaitForWindowActive(&whole.window()));
    }

    static void addRuns(WholeWindow &whole)
    {
        whole.session().add({MadeUp::runOf(1, RunMode::sync, MadeUp::pwgEvents(RunMode::sync)).record,
            MadeUp::runOf(1, RunMode::async, MadeUp::pwgEvents(RunMode::async)).record});
    }
};

QTEST_MAIN(ReplayTest)
#include "replaytest.moc"
