// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"
#include "app/cli/output.h"

#include <QTest>

using namespace Gizmoscope;

class TestOptions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExperimentsOwnValuesStand()
    {
        const auto parsed = parseRun({QStringLiteral("gizmos-cancel")});
        QVERIFY(parsed.error.isEmpty());
        QCOMPARE(parsed.options.runs.size(), 2U); // both modes
        QCOMPARE(parsed.options.runs.front().mode, RunMode::sync);
        QCOMPARE(parsed.options.runs.front().timeoutMs, 150);
        QCOMPARE(parsed.options.runs.front().delayMinMs, 500);
        QCOMPARE(parsed.options.runs.front().connections, 0);
        QCOMPARE(parsed.options.runs.front().queue, -1);
    }

    void everyOptionIsRead()
    {
        const auto parsed =
            parseRun(QStringLiteral("burst --mode=async --delay 5-9 --timeout 7 --visitors 2 "
                                    "--requests 3 --connections 4 --pool 5 --queue 0 --seed 6 "
                                    "--backend http://a/ --format json --save f")
                         .split(QLatin1Char(' ')));
        QCOMPARE(parsed.error, QString());
        RunSettings expected;
        expected.experiment = "burst";
        expected.mode = RunMode::async;
        expected.delayMinMs = 5;
        expected.delayMaxMs = 9;
        expected.timeoutMs = 7;
        expected.visitors = 2;
        expected.requests = 3;
        expected.connections = 4;
        expected.pool = 5;
        expected.queue = 0;
        expected.seed = 6;
        expected.backend = "http://a/";
        QVERIFY(parsed.options.runs == std::vector {expected});
        QVERIFY(parsed.options.json);
        QCOMPARE(parsed.options.saveTo, QStringLiteral("f"));
    }

    void eachVisitorComesOnce()
    {
        QCOMPARE(parseRun({QStringLiteral("gizmos"), QStringLiteral("--visitors"), QStringLiteral("9")})
                     .options.runs.front()
                     .requests,
            9);
    }

    void aModelTakesTheOptionsOfARun()
    {
        const auto parsed = parseSimulate(
            QStringLiteral("burst --mode sync --delay 5-9 --timeout 7 --requests 10000000 --pool-min 8 "
                           "--rate 3 --arrivals poisson --backend-sleeps --cpus 64 --format json")
                .split(QLatin1Char(' ')));
        QCOMPARE(parsed.error, QString());
        QCOMPARE(parsed.options.runs.size(), 1U);
        const SimulationSettings &s = parsed.options.runs.front();
        QCOMPARE(s.run.mode, RunMode::sync);
        QCOMPARE(s.run.delayMaxMs, 9);
        QCOMPARE(s.run.poolMin, 8);
        QCOMPARE(s.run.arrivals, Arrivals::poisson);
        QCOMPARE(s.requests, 10'000'000);
        QCOMPARE(s.processors, 64);
        QVERIFY(s.burst && s.run.backendSleeps && parsed.options.json);
        QVERIFY(!outOfBounds(s));
    }

    void aModelIsOfItsExperiment()
    {
        const auto parsed = parseSimulate({QStringLiteral("pwg-timeout")});
        QCOMPARE(parsed.options.runs.size(), 2U);
        const SimulationSettings &s = parsed.options.runs.back();
        QCOMPARE(s.run.mode, RunMode::async);
        QCOMPARE(s.run.timeoutMs, 50);
        QCOMPARE(s.callsPerRequest, 3);
        QCOMPARE(s.processors, 4);
        QVERIFY(!s.burst && s.together);
        QVERIFY(!parseSimulate({QStringLiteral("await-in-turn")}).options.runs.front().together);
    }

    void aModelRefusesWhatIsOnlyForRuns_data()
    {
        QTest::addColumn<QString>("arguments");
        for (const char *arguments : {"pwg --save f", "pwg --backend http://a/", "pwg --cpus 0",
                 "pwg --cpus 1025", "pwg --requests 10000001", "", "nothing", "pwg pwg"})
            QTest::newRow(arguments) << arguments;
    }

    void aModelRefusesWhatIsOnlyForRuns()
    {
        QFETCH(QString, arguments);
        QVERIFY(!parseSimulate(arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts)).error.isEmpty());
    }

    void theBackendsOptionsAreRead()
    {
        const auto parsed = parseServeBackend(
            QStringLiteral("--host ::1 --port 80 --name Class.Local --delay 1-2 --seed 3 --fault 404 "
                           "--sleeping-threads --keep-working")
                .split(QLatin1Char(' ')));
        QCOMPARE(parsed.error, QString());
        const BackendOptions &o = parsed.options;
        QCOMPARE(o.host, QStringLiteral("::1"));
        QCOMPARE(o.port, 80);
        QCOMPARE(o.names, std::vector<std::string> {"class.local"});
        QCOMPARE(o.delay.maxMs, 2);
        QCOMPARE(o.fault, Fault::status);
        QCOMPARE(o.faultCode, 404);
        QVERIFY(o.sleepingThreads && o.keepWorking);
    }

    void theBackendKeepsToTheLoopback()
    {
        QCOMPARE(parseServeBackend({}).options.host, QStringLiteral("127.0.0.1"));
    }

    void wideLettersTakeTwoColumns()
    {
        QCOMPARE(columns(QStringLiteral("abc")), 3);
        QCOMPARE(columns(QStringLiteral("동기")), 4);
        QCOMPARE(columns(QStringLiteral("异步x")), 5);
        QCOMPARE(padded(QStringLiteral("동기"), 6), QStringLiteral("동기  "));
        QCOMPARE(paddedLeft(QStringLiteral("ab"), 4), QStringLiteral("  ab"));
        QCOMPARE(padded(QStringLiteral("abc"), 2), QStringLiteral("abc"));
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
