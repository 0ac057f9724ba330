// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The web app under load: slow pools, full queues, gates, rates, shares, and what requests say of themselves.
#include "clientfixture.h"
#include "experiments/experimentrunner.h"
#include "runtoend.h"
#include "webapp/webserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

using namespace Gizmoscope;

namespace {

RunSettings settingsFor(const TestBackend &backend, std::string_view name, RunMode mode)
{
    RunSettings settings = startSettings(*findExperiment(name));
    settings.mode = mode;
    settings.backend = backend.address().root().toString().toStdString();
    return settings;
}

RunRecord runOf(const RunSettings &settings, TestBackend &backend)
{
    ExperimentRunner runner(&*backend);
    return runToEnd(runner, settings);
}

double ms(std::int64_t ns) { return static_cast<double>(ns) / 1e6; }

double meanMs(const RunRecord &record)
{
    const double sum = std::accumulate(record.requests().begin(), record.requests().end(), 0.0,
        [](double s, const RequestRecord &r) { return s + ms(r.finishedNs - r.queuedNs); });
    return sum / static_cast<double>(record.requests().size());
}

// Every request that was sent has ended in exactly one way.
void checkSums(const RunRecord &record)
{
    const OutcomeCounts counts = record.requestOutcomes();
    QCOMPARE(counts[0], 0U);
    QCOMPARE(std::accumulate(counts.begin(), counts.end(), 0U),
        static_cast<std::uint32_t>(record.settings().requests));
    QVERIFY(!record.hasGaps());
}

std::uint32_t outcomes(const RunRecord &record, Outcome outcome)
{
    return record.requestOutcomes()[static_cast<std::size_t>(outcome)];
}

std::uint32_t mostInside(const RunRecord &record)
{
    std::map<std::int64_t, int> changes;
    for (const RequestRecord &request : record.requests()) {
        if (request.startedNs == notYet)
            continue;
        ++changes[request.startedNs];
        --changes[request.finishedNs];
    }
    int inside = 0;
    int most = 0;
    for (const auto &[time, change] : changes)
        most = std::max(most, inside += change);
    return static_cast<std::uint32_t>(most);
}

QUrl addressOf(const WebServer &server, const char *path)
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(server.port()).arg(QLatin1String(path)));
}

int statusIn(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

int statusOf(const WebServer &server, const char *path)
{
    QNetworkAccessManager visitor;
    const std::unique_ptr<QNetworkReply> reply(visitor.get(QNetworkRequest(addressOf(server, path))));
    return QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000) ? statusIn(*reply) : 0;
}

} // namespace

class TestWebAppRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // 8 threads, and one more each time the first ones come back: a tenth of the times of the lesson.
    void aSlowPoolStarves()
    {
        TestBackend backend;
        RunSettings settings = settingsFor(backend, "starvation", RunMode::sync);
        settings.delayMinMs = settings.delayMaxMs = 100;
        settings.injectionMs = 100;
        const RunRecord record = runOf(settings, backend);
        checkSums(record);
        QCOMPARE(outcomes(record, Outcome::ok), 125U);
        // 8 + 9 + … + 17 = 125 in ten rounds; a slow machine may need a thread more.
        QVERIFY(record.threadsAdded() >= 9 && record.threadsAdded() <= 14);
        QVERIFY2(ms(record.elapsedNs()) >= 950, qPrintable(QString::number(ms(record.elapsedNs()))));
        QVERIFY(meanMs(record) >= 550);
        settings.mode = RunMode::async;
        const RunRecord together = runOf(settings, backend);
        checkSums(together);
        QCOMPARE(together.threadsAdded(), 0U);
        QVERIFY(together.elapsedNs() * 2 < record.elapsedNs());
    }

    void aFullQueueTurnsAway()
    {
        TestBackend backend;
        RunSettings settings = settingsFor(backend, "queue-limit", RunMode::sync);
        settings.requests = 150;
        settings.pool = 20;
        settings.queue = 100;
        settings.delayMinMs = settings.delayMaxMs = 150;
        const RunRecord record = runOf(settings, backend);
        checkSums(record);
        QCOMPARE(outcomes(record, Outcome::ok), 120U);
        QCOMPARE(outcomes(record, Outcome::rejected), 30U);
    }

    void aGateLetsInSoMany_data()
    {
        QTest::addColumn<RunMode>("mode");
        QTest::newRow("sync") << RunMode::sync;
        QTest::newRow("async") << RunMode::async;
    }

    void aGateLetsInSoMany()
    {
        QFETCH(RunMode, mode);
        TestBackend backend;
        RunSettings settings = settingsFor(backend, "client-os", mode);
        settings.delayMinMs = settings.delayMaxMs = 60;
        settings.queue = 30;
        const RunRecord record = runOf(settings, backend);
        checkSums(record);
        QCOMPARE(outcomes(record, Outcome::ok), 40U);
        QCOMPARE(outcomes(record, Outcome::rejected), 10U);
        QVERIFY(mostInside(record) <= 10);
        QVERIFY(ms(record.elapsedNs()) >= 4 * 60);
    }

    void aRateDoesNotWaitForAnswers()
    {
        TestBackend backend;
        RunSettings settings = settingsFor(backend, "gizmos", RunMode::async);
        settings.rate = 200;
        settings.requests = 60;
        settings.delayMinMs = settings.delayMaxMs = 400;
        settings.arrivals = Arrivals::poisson;
        const RunRecord record = runOf(settings, backend);
        checkSums(record);
        QCOMPARE(outcomes(record, Outcome::ok), 60U);
        QVERIFY(mostInside(record) > 20);
        std::int64_t before = 0;
        for (const RequestRecord &request : record.requests()) {
            QVERIFY(request.meantNs > before);
            QVERIFY(request.queuedNs >= request.meantNs);
            before = request.meantNs;
        }
    }

    void aRateCanBeCancelled()
    {
        TestBackend backend;
        ExperimentRunner runner(&*backend);
        RunSettings settings = settingsFor(backend, "gizmos", RunMode::async);
        settings.rate = 50;
        settings.requests = 5000;
        QSignalSpy finished(&runner, &ExperimentRunner::finished);
        RunRecord record = runner.newRecord(settings);
        QVERIFY(runner.start(settings).kind == StartError::Kind::none);
        QTest::qWait(200);
        runner.cancel();
        QVERIFY(finished.wait(10'000));
        runner.collect(record);
        checkSums(record);
        QVERIFY(outcomes(record, Outcome::cancelled) > 4900);
        QCOMPARE(record.state(), RunState::cancelled);
    }

    void whoThinksComesLater()
    {
        TestBackend backend;
        RunSettings settings = settingsFor(backend, "gizmos", RunMode::async);
        settings.visitors = 2;
        settings.requests = 8;
        settings.thinkMs = 50;
        settings.delayMinMs = settings.delayMaxMs = 10;
        const RunRecord record = runOf(settings, backend);
        checkSums(record);
        QVERIFY(ms(record.elapsedNs()) >= 3 * 50 + 4 * 10);
    }

    void onlyAShareIsAsynchronous()
    {
        TestBackend backend;
        RunSettings settings = settingsFor(backend, "async-share", RunMode::async);
        settings.delayMinMs = settings.delayMaxMs = 50;
        const RunRecord record = runOf(settings, backend);
        checkSums(record);
        const auto sync = std::count_if(record.requests().begin(), record.requests().end(),
            [](const RequestRecord &request) { return request.mode == RunMode::sync; });
        QVERIFY(sync > 30 && sync < 70);
        QVERIFY(record.threadPeaks().blocked <= 10);
    }

    void aCalculationTakesItsTimeEitherWay()
    {
        TestBackend backend;
        for (const RunMode mode : {RunMode::sync, RunMode::async}) {
            RunSettings settings = settingsFor(backend, "cpu-bound", mode);
            settings.pool = 1;
            settings.requests = 4;
            settings.workMs = 30;
            const RunRecord record = runOf(settings, backend);
            checkSums(record);
            QVERIFY(ms(record.elapsedNs()) >= 4 * 30);
            QCOMPARE(record.threadPeaks().pool, 1U);
            QVERIFY(record.calls().empty());
        }
    }

    void thePageSaysItsSteps()
    {
        TestBackend backend;
        for (const RunMode mode : {RunMode::sync, RunMode::async}) {
            RunSettings settings = settingsFor(backend, "page-order", mode);
            settings.delayMinMs = settings.delayMaxMs = 30;
            const RunRecord record = runOf(settings, backend);
            std::vector<Mark> marks;
            for (const MarkRecord &mark : record.marks())
                marks.push_back(mark.mark);
            std::vector<Mark> expected {Mark::pageInit, Mark::pageLoad, Mark::pagePreRender, Mark::pageTasks,
                Mark::pagePreRenderComplete, Mark::pageRender};
            if (mode == RunMode::sync)
                expected.erase(expected.begin() + 3);
            QVERIFY(marks == expected);
            // Sync waits before PreRender, async behind it.
            const auto wait = record.marks()[2].timeNs - record.marks()[1].timeNs;
            QCOMPARE(ms(wait) > 80, mode == RunMode::sync);
        }
    }

    void handlersEndInAnyOrder()
    {
        TestBackend backend;
        std::map<RunMode, std::set<std::vector<Mark>>> orders;
        for (const RunMode mode : {RunMode::sync, RunMode::async}) {
            RunSettings settings = settingsFor(backend, "unordered-handlers", mode);
            settings.requests = 30;
            const RunRecord record = runOf(settings, backend);
            std::map<std::uint32_t, std::vector<Mark>> ends;
            for (const MarkRecord &mark : record.marks())
                ends[mark.request].push_back(mark.mark);
            QCOMPARE(ends.size(), 30U);
            for (const auto &[request, order] : ends) {
                QCOMPARE(order.size(), 3U);
                orders[mode].insert(order);
            }
        }
        QCOMPARE(orders[RunMode::sync].size(), 1U);
        QVERIFY(orders[RunMode::async].size() > 1);
    }

    void twoOfThreeClocksLie()
    {
        TestBackend backend;
        RunSettings settings = settingsFor(backend, "lying-stopwatch", RunMode::async);
        settings.delayMinMs = settings.delayMaxMs = 1200;
        const RunRecord record = runOf(settings, backend);
        QCOMPARE(record.marks().size(), 3U);
        const auto shown = [&record](std::size_t i) { return ms(static_cast<std::int64_t>(record.marks()[i].value)); };
        QVERIFY(shown(0) < 200); // stopped before the work
        QVERIFY(shown(1) >= 1200);
        QVERIFY(shown(2) < 1000 && shown(2) >= 200); // 1.2 s without the second
    }

    void aSleepingBackendStarves()
    {
        TestBackend backend;
        RunSettings settings = settingsFor(backend, "backend-sleeps", RunMode::async);
        settings.requests = 24;
        settings.delayMinMs = settings.delayMaxMs = 100;
        QVERIFY(ms(runOf(settings, backend).elapsedNs()) >= 300); // eight at a time
        settings.backendSleeps = false;
        QVERIFY(ms(runOf(settings, backend).elapsedNs()) >= 100);
    }

    // Real visitors over HTTP: every page is served once, and the sums of both ends agree.
    void servesPagesToWhoeverAsks()
    {
        TestBackend backend;
        ExperimentRunner runner(&*backend);
        RunSettings settings = startSettings(webAppExperiment());
        settings.backend = backend.address().root().toString().toStdString();
        settings.delayMinMs = settings.delayMaxMs = 60;
        settings.pool = 4;
        settings.queue = 6;
        RunRecord record = runner.newRecord(settings);
        QVERIFY(runner.start(settings).kind == StartError::Kind::none);
        const std::shared_ptr<PageMaker> pages = runner.pageMaker();
        QVERIFY(pages);
        WebServer server(*pages);
        QVERIFY(server.start({}).error == ListenError::none);
        QVERIFY(QTest::qWaitFor([&] { return statusOf(server, "/Home/GizmosAsync") == 200; }, 10'000));

        QNetworkAccessManager visitor;
        std::vector<QNetworkReply *> replies;
        for (int i = 0; i < 6; ++i)
            replies.push_back(visitor.get(QNetworkRequest(addressOf(server, "/Home/PWG"))));
        QVERIFY(QTest::qWaitFor(
            [&] { return std::all_of(replies.begin(), replies.end(), [](auto *r) { return r->isFinished(); }); },
            20'000));
        for (QNetworkReply *reply : replies) {
            QCOMPARE(statusIn(*reply), 200);
            QVERIFY(reply->readAll().contains("Gizmo 3"));
        }
        QCOMPARE(statusOf(server, "/Home/PWGtimeOut"), 504);
        QCOMPARE(statusOf(server, "/Home/GizmosCancelAsync"), 200);

        QSignalSpy finished(&runner, &ExperimentRunner::finished);
        runner.cancel();
        QVERIFY(finished.wait(10'000));
        runner.collect(record);
        QCOMPARE(statusOf(server, "/Home/Gizmos"), 503); // it has ended, and says so
        const OutcomeCounts counts = record.requestOutcomes();
        QCOMPARE(counts[0], 0U);
        QCOMPARE(record.state(), RunState::finished);
        QVERIFY(!record.hasGaps());
        QCOMPARE(outcomes(record, Outcome::timedOut), 1U);
        QCOMPARE(std::uint64_t {outcomes(record, Outcome::ok)}, server.stats().answered);
        QCOMPARE(record.threadPeaks().blocked, 4U);
    }

    void aVisitorWhoLeavesCancelsTheCalls()
    {
        TestBackend backend;
        ExperimentRunner runner(&*backend);
        RunSettings settings = startSettings(webAppExperiment());
        settings.backend = backend.address().root().toString().toStdString();
        settings.delayMinMs = settings.delayMaxMs = 20'000;
        RunRecord record = runner.newRecord(settings);
        QVERIFY(runner.start(settings).kind == StartError::Kind::none);
        const std::shared_ptr<PageMaker> pages = runner.pageMaker();
        WebServer server(*pages);
        QVERIFY(server.start({}).error == ListenError::none);
        QNetworkAccessManager visitor;
        QNetworkReply *sync = visitor.get(QNetworkRequest(addressOf(server, "/Home/Gizmos")));
        QNetworkReply *async = visitor.get(QNetworkRequest(addressOf(server, "/Home/PWGasync")));
        QVERIFY(QTest::qWaitFor([&] { return backend->stats().waiting == 4; }, 10'000));
        sync->abort();
        async->abort();
        QVERIFY(QTest::qWaitFor([&] { return backend->stats().abandoned == 4; }, 10'000));
        QSignalSpy finished(&runner, &ExperimentRunner::finished);
        runner.cancel();
        QVERIFY(finished.wait(10'000));
        runner.collect(record);
        QCOMPARE(outcomes(record, Outcome::cancelled), 2U);
        for (const CallRecord &call : record.calls())
            QCOMPARE(call.cause, Cause::callerLeft);
        QCOMPARE(server.stats().left, 2U);
    }

    void workForNobodyIsCounted()
    {
        TestBackend backend;
        RunSettings settings = settingsFor(backend, "wasted-work", RunMode::async);
        const auto work = runOf(settings, backend).backendWork();
        QVERIFY(work);
        QCOMPARE(work->abandoned, 1U);
        QVERIFY(work->wastedMs >= 250 && work->savedMs == 0);
    }
};

QTEST_GUILESS_MAIN(TestWebAppRuns)
#include "tst_webappruns.moc"
