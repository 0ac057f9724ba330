// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/embeddedbackend.h"
#include "clientfixture.h"
#include "experiments/experimentrunner.h"
#include "runtoend.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>

using namespace Gizmoscope;


class TestExperimentRunner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyExperimentInBothModes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<RunMode>("mode");
        for (const Experiment &experiment : experiments()) {
            const QString name = QString::fromStdString(std::string(experiment.name));
            QTest::newRow(qPrintable(name + QStringLiteral(" sync"))) << name << RunMode::sync;
            QTest::newRow(qPrintable(name + QStringLiteral(" async"))) << name << RunMode::async;
        }
    }

    void everyExperimentInBothModes()
    {
        QFETCH(QString, name);
        QFETCH(RunMode, mode);
        const Experiment *experiment = findExperiment(name.toStdString());
        TestBackend backend;
        ExperimentRunner runner(&*backend);
        RunSettings settings = settingsFor(backend, name, mode);
        settings.delayMinMs = settings.delayMaxMs = 250;
        settings.workMs = std::min(settings.workMs, 5);
        const RunRecord record = runToEnd(runner, settings);

        const auto calls = static_cast<std::uint32_t>(settings.requests * experiment->callsPerRequest);
        QCOMPARE(record.calls().size(), calls);
        QCOMPARE(record.count(Outcome::pending), 0U);
        const bool timesOut = experiment->start.timeoutMs > 0;
        QCOMPARE(record.state(), timesOut ? RunState::timedOut : RunState::finished);
        QCOMPARE(record.count(timesOut ? Outcome::timedOut : Outcome::ok), calls);
        QCOMPARE(record.requests().size(), static_cast<std::size_t>(settings.requests));
        QVERIFY(record.threadPeaks().pool >= 1);
        const bool someBlock = mode == RunMode::sync || settings.asyncShare < 100;
        QCOMPARE(record.threadPeaks().blocked > 0, someBlock && calls > 0);
        QCOMPARE(backend->stats().waiting, 0U);
        QCOMPARE(runner.lost(), 0U);
        checkWaiting(record, calls > 0);
    }

    void threeCallsInTurnOrTogether()
    {
        TestBackend backend;
        ExperimentRunner runner(&*backend);
        RunSettings settings = settingsFor(backend, QStringLiteral("pwg"), RunMode::sync);
        settings.delayMinMs = settings.delayMaxMs = 120;
        const RunRecord inTurn = runToEnd(runner, settings);
        settings.mode = RunMode::async;
        const RunRecord together = runToEnd(runner, settings);
        QVERIFY(inTurn.elapsedNs() >= 360'000'000);
        QVERIFY(together.elapsedNs() >= 120'000'000);
        QVERIFY(together.elapsedNs() < 300'000'000);
        QCOMPARE(runner.lastPage().gizmos->items.size(), 3U);
        QVERIFY(runner.lastPage().products->ok() && runner.lastPage().widgets->ok());
    }

    void bothModesAskForTheSameDelays()
    {
        TestBackend backend;
        ExperimentRunner runner(&*backend);
        RunSettings settings = settingsFor(backend, QStringLiteral("pwg"), RunMode::sync);
        settings.delayMinMs = 1;
        settings.delayMaxMs = 90;
        settings.seed = 7;
        const auto delays = [&](RunMode mode, std::uint64_t seed) {
            settings.mode = mode;
            settings.seed = seed;
            std::vector<int> found;
            const RunRecord record = runToEnd(runner, settings);
            for (const CallRecord &call : record.calls())
                found.push_back(call.delayMs.value_or(-1));
            return found;
        };
        QCOMPARE(delays(RunMode::sync, 7), delays(RunMode::async, 7));
        QVERIFY(delays(RunMode::sync, 7) != delays(RunMode::sync, 8));
    }

    void aBurstBlocksAThreadForEachOrAlmostNone()
    {
        TestBackend backend;
        ExperimentRunner runner(&*backend);
        RunSettings settings = settingsFor(backend, QStringLiteral("burst"), RunMode::sync);
        settings.requests = 60;
        settings.delayMinMs = settings.delayMaxMs = 400;
        const RunRecord blocked = runToEnd(runner, settings);
        QCOMPARE(blocked.threadPeaks().blocked, 60U);
        QVERIFY(blocked.connectionsOpened() > 0 && blocked.connectionsOpened() <= 60);
        settings.mode = RunMode::async;
        const RunRecord suspended = runToEnd(runner, settings);
        QCOMPARE(suspended.threadPeaks().blocked, 0U);
        QVERIFY(suspended.threadPeaks().pool <= 2);
        QVERIFY(suspended.elapsedNs() < 5 * blocked.elapsedNs());
    }

    void aSmallPoolMakesThemQueue()
    {
        TestBackend backend;
        ExperimentRunner runner(&*backend);
        RunSettings settings = settingsFor(backend, QStringLiteral("burst"), RunMode::sync);
        settings.requests = 9;
        settings.pool = 3;
        settings.delayMinMs = settings.delayMaxMs = 60;
        const RunRecord record = runToEnd(runner, settings);
        QCOMPARE(record.threadPeaks().pool, 3U);
        QVERIFY(record.elapsedNs() >= 180'000'000);
        QCOMPARE(record.count(Outcome::ok), 9U);
    }

    void aFullQueueRejects()
    {
        TestBackend backend;
        ExperimentRunner runner(&*backend);
        RunSettings settings = settingsFor(backend, QStringLiteral("burst"), RunMode::sync);
        settings.requests = 10;
        settings.pool = 2;
        settings.queue = 3;
        settings.delayMinMs = settings.delayMaxMs = 300;
        const OutcomeCounts outcomes = runToEnd(runner, settings).requestOutcomes();
        QCOMPARE(outcomes[static_cast<std::size_t>(Outcome::ok)], 5U);
        QCOMPARE(outcomes[static_cast<std::size_t>(Outcome::rejected)], 5U);
    }

    void aQueueOfNoneIsEnoughForAsManyVisitorsAsThreads_data()
    {
        QTest::addColumn<RunMode>("mode");
        QTest::addColumn<int>("visitors");
        QTest::newRow("one, sync") << RunMode::sync << 1;
        QTest::newRow("three, sync") << RunMode::sync << 3;
        QTest::newRow("one, async") << RunMode::async << 1;
    }

    void aQueueOfNoneIsEnoughForAsManyVisitorsAsThreads()
    {
        QFETCH(RunMode, mode);
        QFETCH(int, visitors);
        TestBackend backend;
        ExperimentRunner runner(&*backend);
        RunSettings settings = settingsFor(backend, QStringLiteral("gizmos"), mode);
        settings.requests = 12;
        settings.visitors = settings.pool = visitors;
        settings.queue = 0;
        settings.delayMinMs = settings.delayMaxMs = 20;
        const OutcomeCounts outcomes = runToEnd(runner, settings).requestOutcomes();
        QCOMPARE(outcomes[static_cast<std::size_t>(Outcome::ok)], 12U);
    }

    void whoIsTurnedAwayComesAgain()
    {
        TestBackend backend;
        ExperimentRunner runner(&*backend);
        RunSettings settings = settingsFor(backend, QStringLiteral("gizmos"), RunMode::sync);
        settings.requests = 10;
        settings.visitors = 2;
        settings.pool = 1;
        settings.queue = 0;
        settings.delayMinMs = settings.delayMaxMs = 60;
        const OutcomeCounts outcomes = runToEnd(runner, settings).requestOutcomes();
        const auto ok = outcomes[static_cast<std::size_t>(Outcome::ok)];
        QCOMPARE(ok + outcomes[static_cast<std::size_t>(Outcome::rejected)], 10U);
        QVERIFY(ok >= 4);
    }

    void cancelWhileConnectionsAreOpened()
    {
        // Takes connections, as the system does for it, and never answers.
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        silent.pauseAccepting();
        ExperimentRunner runner;
        RunSettings settings;
        settings.experiment = "burst";
        settings.requests = 500;
        settings.backend = "http://127.0.0.1:" + std::to_string(silent.serverPort()) + "/";
        RunRecord record = runner.newRecord(settings);
        QSignalSpy finished(&runner, &ExperimentRunner::finished);
        QCOMPARE(runner.start(settings).kind, StartError::Kind::none);
        runner.setDelay(1, 2);
        runner.cancel();
        QVERIFY(finished.wait(5'000));
        runner.collect(record);
        QCOMPARE(record.state(), RunState::cancelled);
        QCOMPARE(record.requestOutcomes()[static_cast<std::size_t>(Outcome::cancelled)], 500U);
        QCOMPARE(runner.lost(), 0U);
    }

    void anotherHostOnTheSamePortIsNotOurs()
    {
        TestBackend backend;
        ExperimentRunner runner(&*backend);
        RunSettings settings = settingsFor(backend, QStringLiteral("gizmos"), RunMode::async);
        settings.backend = "http://127.0.0.2:" + std::to_string(backend->port()) + "/";
        QVERIFY(!runToEnd(runner, settings).backendWork());
    }

    void visitorsComeOneAfterTheOther()
    {
        TestBackend backend;
        ExperimentRunner runner(&*backend);
        RunSettings settings = settingsFor(backend, QStringLiteral("gizmos"), RunMode::async);
        settings.requests = 12;
        settings.visitors = 3;
        settings.delayMinMs = settings.delayMaxMs = 40;
        const RunRecord record = runToEnd(runner, settings);
        QCOMPARE(record.count(Outcome::ok), 12U);
        QVERIFY(record.elapsedNs() >= 160'000'000); // four turns
        QVERIFY(backend->stats().accepted <= 3);
    }

    void cancelBeforeTheFirstCall() { cancelled(0, RunMode::async); }
    void cancelDuring() { cancelled(50, RunMode::async); }
    void cancelDuringSync() { cancelled(50, RunMode::sync); }

    void cancelAfterTheEndChangesNothing()
    {
        TestBackend backend;
        ExperimentRunner runner(&*backend);
        RunSettings settings = settingsFor(backend, QStringLiteral("gizmos"), RunMode::async);
        settings.delayMinMs = settings.delayMaxMs = 0;
        RunRecord record = runToEnd(runner, settings);
        runner.cancel();
        runner.setDelay(1, 2);
        runner.setTimeout(5);
        QVERIFY(!runner.collect(record));
        QCOMPARE(record.state(), RunState::finished);
    }

    void theOwnerIsDestroyedFirst()
    {
        TestBackend backend;
        {
            ExperimentRunner runner(&*backend);
            RunSettings settings = settingsFor(backend, QStringLiteral("burst"), RunMode::sync);
            settings.requests = 20;
            settings.delayMinMs = settings.delayMaxMs = 20'000;
            QCOMPARE(runner.start(settings).kind, StartError::Kind::none);
            QTRY_COMPARE(backend->stats().waiting, 20U);
        }
        QTRY_COMPARE(backend->stats().waiting, 0U);
        QCOMPARE(backend->stats().abandoned, 20U);
    }

    void settingsActDuringARun()
    {
        TestBackend backend;
        ExperimentRunner runner(&*backend);
        RunSettings settings = settingsFor(backend, QStringLiteral("gizmos"), RunMode::async);
        settings.requests = 1000;
        settings.delayMinMs = settings.delayMaxMs = 10;
        RunRecord record = runner.newRecord(settings);
        QSignalSpy finished(&runner, &ExperimentRunner::finished);
        QCOMPARE(runner.start(settings).kind, StartError::Kind::none);
        QTRY_VERIFY(backend->stats().answered > 2);
        runner.setTimeout(40);
        runner.setDelay(30'000, 30'000);
        QTRY_VERIFY(backend->stats().abandoned > 1);
        runner.cancel();
        QVERIFY(finished.wait(longestRunMs));
        runner.collect(record);
        QVERIFY(record.count(Outcome::timedOut) > 0);
        const auto changes = std::count_if(record.events().begin(), record.events().end(),
            [](const Event &event) { return event.kind == EventKind::settingChanged; });
        QCOMPARE(changes, 3); // both ends of the delay, and the timeout
    }

    void connectionsAndPoolActDuringARun()
    {
        TestBackend backend;
        ExperimentRunner runner(&*backend);
        RunSettings settings = settingsFor(backend, QStringLiteral("burst"), RunMode::sync);
        settings.requests = 8;
        settings.connections = 2;
        settings.pool = 3;
        settings.delayMinMs = settings.delayMaxMs = 20'000;
        RunRecord record = runner.newRecord(settings);
        QSignalSpy finished(&runner, &ExperimentRunner::finished);
        QCOMPARE(runner.start(settings).kind, StartError::Kind::none);
        QTRY_COMPARE(backend->stats().waiting, 2U);
        QCOMPARE(runner.setConnections(0).kind, StartError::Kind::none);
        QTRY_COMPARE(backend->stats().waiting, 3U); // as many as there are threads to wait for them
        runner.setPool(0);
        QTRY_COMPARE(backend->stats().waiting, 8U);
        runner.cancel();
        QVERIFY(finished.wait(longestRunMs));
        runner.collect(record);
        QCOMPARE(record.threadPeaks().blocked, 8U);
        std::vector<Event> changes;
        std::copy_if(record.events().begin(), record.events().end(), std::back_inserter(changes),
            [](const Event &event) { return event.kind == EventKind::settingChanged; });
        QCOMPARE(changes.size(), std::size_t {2});
        QCOMPARE(changes[0].detail, static_cast<std::uint8_t>(Setting::connections));
        QCOMPARE(changes[1].detail, static_cast<std::uint8_t>(Setting::pool));
    }

    void oneCallIsCancelledAndTheOthersGoOn()
    {
        TestBackend backend;
        ExperimentRunner runner(&*backend);
        RunSettings settings = settingsFor(backend, QStringLiteral("pwg"), RunMode::async);
        settings.delayMinMs = settings.delayMaxMs = 300;
        RunRecord record = runner.newRecord(settings);
        QSignalSpy finished(&runner, &ExperimentRunner::finished);
        QCOMPARE(runner.start(settings).kind, StartError::Kind::none);
        QTRY_COMPARE(backend->stats().waiting, 3U);
        runner.cancelCall(2);
        runner.cancelCall(77); // was never issued
        QTRY_COMPARE(backend->stats().waiting, 2U); // it reached the backend
        QVERIFY(finished.wait(longestRunMs));
        runner.collect(record);
        QCOMPARE(record.count(Outcome::ok), 2U);
        QCOMPARE(record.calls()[1].outcome, Outcome::cancelled);
        QCOMPARE(record.calls()[1].cause, Cause::user);
        QCOMPARE(record.state(), RunState::cancelled); // nothing failed
    }

    void linesThatWaitAreKnown_data()
    {
        QTest::addColumn<RunMode>("mode");
        QTest::addColumn<QString>("code");
        QTest::newRow("sync") << RunMode::sync
                              << QStringLiteral("page.products = service.products().result();");
        QTest::newRow("async") << RunMode::async << QStringLiteral("page.products = co_await products;");
    }
    void linesThatWaitAreKnown()
    {
        QFETCH(RunMode, mode);
        QFETCH(QString, code);
        TestBackend backend;
        ExperimentRunner runner(&*backend);
        RunSettings settings = settingsFor(backend, QStringLiteral("pwg"), mode);
        settings.delayMinMs = settings.delayMaxMs = 20'000;
        RunRecord record = runner.newRecord(settings);
        QSignalSpy finished(&runner, &ExperimentRunner::finished);
        QCOMPARE(runner.start(settings).kind, StartError::Kind::none);
        QTRY_VERIFY((runner.collect(record), !record.waitingLines().empty()));
        const WaitingLine at = record.waitingLines().front();
        QCOMPARE(at.blocked, mode == RunMode::sync ? 1U : 0U);
        QCOMPARE(at.suspended, mode == RunMode::sync ? 0U : 1U);
        QCOMPARE(record.poolNow().blocked, at.blocked);
        QFile source(QString::fromLatin1(findExperiment("pwg")->source));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(source.readAll()).split(QLatin1Char('\n'));
        QCOMPARE(lines.at(static_cast<int>(at.line) - 1).trimmed(), code);
        runner.cancel();
        QVERIFY(finished.wait(longestRunMs));
        runner.collect(record);
        QVERIFY(record.waitingLines().empty());
    }

    void whatCannotBeBegunIsRefused_data()
    {
        QTest::addColumn<QString>("experiment");
        QTest::addColumn<QString>("backend");
        QTest::addColumn<int>("visitors");
        QTest::addColumn<StartError::Kind>("kind");
        using Kind = StartError::Kind;
        QTest::newRow("experiment") << "nonsense"
                                    << "http://a/" << 1 << Kind::unknownExperiment;
        QTest::newRow("bounds") << "pwg"
                                << "http://a/" << 0 << Kind::outOfBounds;
        QTest::newRow("address") << "pwg"
                                 << "nonsense" << 1 << Kind::notAnAddress;
        QTest::newRow("file") << "pwg"
                              << "file:///etc/hostname" << 1 << Kind::schemeNotAllowed;
        QTest::newRow("no host") << "pwg"
                                 << "http:///x" << 1 << Kind::noHost;
    }

    void whatCannotBeBegunIsRefused()
    {
        QFETCH(QString, experiment);
        QFETCH(QString, backend);
        QFETCH(int, visitors);
        QFETCH(StartError::Kind, kind);
        ExperimentRunner runner;
        RunSettings settings;
        settings.experiment = experiment.toStdString();
        settings.backend = backend.toStdString();
        settings.visitors = visitors;
        QCOMPARE(runner.start(settings).kind, kind);
        QVERIFY(!runner.isRunning());
    }

    void oneRunAtATime()
    {
        TestBackend backend;
        ExperimentRunner runner(&*backend);
        const RunSettings settings = settingsFor(backend, QStringLiteral("gizmos"), RunMode::async);
        QCOMPARE(runner.start(settings).kind, StartError::Kind::none);
        QCOMPARE(runner.start(settings).kind, StartError::Kind::alreadyRunning);
        runner.cancel();
        QTRY_VERIFY(!runner.isRunning());
    }

    void nothingListensThere()
    {
        ExperimentRunner runner;
        RunSettings settings;
        settings.experiment = "pwg";
        settings.backend = "http://127.0.0.1:1/";
        const RunRecord record = runToEnd(runner, settings);
        QCOMPARE(record.state(), RunState::failed);
        QCOMPARE(record.mainCause(), Cause::refused);
        QCOMPARE(record.count(Outcome::failed), 3U);
        QVERIFY(!record.backendWork());
    }

    void theEmbeddedBackendMovesToAFreePort()
    {
        EmbeddedBackend first;
        QCOMPARE(first.start(0).error, ListenError::none);
        EmbeddedBackend second;
        QCOMPARE(second.start(first.backend().port()).error, ListenError::none);
        QVERIFY(second.moved());
        QVERIFY(second.backend().port() != first.backend().port());
        QVERIFY(second.address().starts_with("http://127.0.0.1:"));
    }

private:
    static RunSettings settingsFor(const TestBackend &backend, const QString &name, RunMode mode)
    {
        const Experiment *experiment = findExperiment(name.toStdString());
        RunSettings settings = startSettings(*experiment);
        settings.mode = mode;
        settings.requests = std::min(settings.requests, 10);
        settings.backend = backend.address().root().toString().toStdString();
        return settings;
    }

    // A sync request waits blocked, an async one suspended; never the other way.
    static void checkWaiting(const RunRecord &record, bool hasCalls)
    {
        for (const RequestRecord &request : record.requests()) {
            QCOMPARE(request.mode == RunMode::async, isAsync(record.settings(), request.id));
            QCOMPARE(request.blockedNs > 0, request.mode == RunMode::sync && hasCalls);
            QCOMPARE(request.suspendedNs > 0, request.mode == RunMode::async);
            QVERIFY(request.finishedNs >= request.startedNs);
        }
    }

    static void cancelled(int afterMs, RunMode mode)
    {
        TestBackend backend;
        ExperimentRunner runner(&*backend);
        RunSettings settings = settingsFor(backend, QStringLiteral("pwg"), mode);
        settings.delayMinMs = settings.delayMaxMs = 20'000;
        RunRecord record = runner.newRecord(settings);
        QSignalSpy finished(&runner, &ExperimentRunner::finished);
        QCOMPARE(runner.start(settings).kind, StartError::Kind::none);
        if (afterMs > 0)
            QTRY_VERIFY(backend->stats().waiting > 0);
        runner.cancel();
        QVERIFY(finished.wait(longestRunMs));
        runner.collect(record);
        QCOMPARE(record.state(), RunState::cancelled);
        // Before the first call there is none to cancel.
        QCOMPARE(record.count(Outcome::cancelled), static_cast<std::uint32_t>(record.calls().size()));
        QVERIFY(afterMs == 0 || record.mainCause() == Cause::user);
        QCOMPARE(record.requestOutcomes()[static_cast<std::size_t>(Outcome::cancelled)], 1U);
        QVERIFY(record.elapsedNs() < 10'000'000'000);
        QTRY_COMPARE(backend->stats().waiting, 0U);
    }
};

QTEST_GUILESS_MAIN(TestExperimentRunner)
#include "tst_experimentrunner.moc"
