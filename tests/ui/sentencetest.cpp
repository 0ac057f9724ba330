// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeup.h"
#include "ui/sentencepanel.h"
#include "ui/ticker.h"
#include "ui/words/happening.h"
#include "ui/words/language.h"

#include <QLabel>
#include <QTest>

using namespace Gizmoscope;

class SentenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { MadeUp::failOnWarnings(); }
    void initTestCase() { m_language.use(QStringLiteral("en")); } // for its plurals

    void nothingRunsAtFirst()
    {
        const SentencePanel panel;
        QCOMPARE(text(panel), QStringLiteral("Nothing runs. Choose an experiment and press Run."));
    }

    void whoWaitsAndWhatIsHeld()
    {
        RunRecord record(MadeUp::settings(RunMode::sync), {});
        QVERIFY(happeningNow(record).startsWith(QLatin1String("The threads and connections")));
        for (std::uint32_t i = 1; i <= 3; ++i)
            MadeUp::append(record, 0, EventKind::requestQueued, i);
        QCOMPARE(happeningNow(record), QStringLiteral("No call waits. 3 requests wait for a free thread."));
        MadeUp::append(record, 1, EventKind::requestStarted, 1, 1);
        MadeUp::issue(record, 1, {});
        MadeUp::append(record, 1, EventKind::requestBlocked, 1, 1, 1);
        QCOMPARE(happeningNow(record),
            QStringLiteral(
                "1 call waits. 1 of these waits for a free connection. 1 thread is held. 2 requests "
                "wait for a free thread."));
    }

    void noThreadIsHeldByAsync()
    {
        RunRecord record(MadeUp::settings(RunMode::async), {});
        MadeUp::append(record, 0, EventKind::requestQueued, 1);
        MadeUp::append(record, 0, EventKind::requestStarted, 1, 1);
        for (std::uint32_t i = 1; i <= 3; ++i) {
            MadeUp::issue(record, i, {});
            MadeUp::append(record, 1, EventKind::callSent, i, 1);
        }
        MadeUp::append(record, 1, EventKind::requestSuspended, 1, 1, 1);
        QCOMPARE(happeningNow(record), QStringLiteral("3 calls wait. No thread is held."));
    }

    void theEndIsToldFromTheFigures()
    {
        const QString sync = happened(MadeUp::pwg(RunMode::sync));
        QVERIFY2(sync.startsWith(QLatin1String("3 calls were answered in 1.504 s.")), qPrintable(sync));
        const RunRecord late = MadeUp::run(MadeUp::settings(RunMode::async),
            {{500, 0, 50, Outcome::timedOut, Cause::deadline},
                {500, 0, 50, Outcome::timedOut, Cause::deadline}},
            RunState::timedOut);
        QCOMPARE(
            happened(late), QStringLiteral("2 calls ran out of time. 2 of these had not been sent yet."));
    }

    void howFarAnEndReached()
    {
        CallRecord call;
        call.outcome = Outcome::cancelled;
        QVERIFY(reachWords(call).startsWith(QLatin1String("the client")));
        call.sentNs = 5;
        QVERIFY(reachWords(call).startsWith(QLatin1String("the backend")));
        call.outcome = Outcome::ok;
        QVERIFY(reachWords(call).isEmpty());
    }

    void thePanelFollowsTheRun()
    {
        SentencePanel panel;
        SessionRun run {1, 1, false, RunRecord(MadeUp::settings(RunMode::sync), {})};
        panel.show(&run, {&run, nullptr});
        MadeUp::append(run.record, 0, EventKind::requestQueued, 1);
        panel.refresh();
        QVERIFY(text(panel).startsWith(QLatin1String("No call waits.")));
        panel.setStage(Stage::cancelling);
        QVERIFY(text(panel).startsWith(QLatin1String("The calls under way are being ended")));
    }

    void theTickerTellsWhatWasChanged()
    {
        Ticker ticker;
        RunSettings settings = MadeUp::settings(RunMode::sync);
        ticker.follow(settings);
        settings.timeoutMs = 0;
        ticker.tell({});
        settings.delayMinMs = settings.delayMaxMs = 800;
        ticker.follow(settings);
        QCOMPARE(ticker.text(), QStringLiteral("Delay: 500 ms → 800 ms"));
        settings.timeoutMs = 50;
        ticker.follow(settings);
        QCOMPARE(ticker.text(), QStringLiteral("Timeout: off → 50 ms"));
        settings.pool = 8;
        ticker.follow(settings);
        QCOMPARE(ticker.text(), QStringLiteral("Pool threads: as needed → 8"));
        settings.experiment = "burst";
        settings.timeoutMs = 0;
        ticker.tell(QStringLiteral("x"));
        ticker.follow(settings);
        QCOMPARE(ticker.text(), QStringLiteral("x"));
    }

private:
    Language m_language;

    static QString text(const SentencePanel &panel)
    {
        return panel.findChild<QLabel *>(QStringLiteral("sentence"))->text();
    }
};

QTEST_MAIN(SentenceTest)
#include "sentencetest.moc"
