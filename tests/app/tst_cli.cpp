// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/gizmobackend.h"
#include "formats/runstorage.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Gizmoscope;

namespace {

struct Result {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

constexpr int longestMs = 60'000;

/// The program itself, as a user starts it.
Result run(const QStringList &arguments, const QString &language = QStringLiteral("C.UTF-8"))
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), language);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GIZMOSCOPE_CLI), arguments);
    if (!process.waitForFinished(longestMs))
        qFatal("the program did not end");
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QJsonObject jsonOf(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("not JSON: %s", text.left(200).constData());
    return document.object();
}

QJsonObject runOf(const QJsonObject &root, int index)
{
    return root.value(QLatin1String("runs")).toArray().at(index).toObject();
}

} // namespace

class TestCli final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheExperiments()
    {
        const Result result = run({QStringLiteral("list")});
        QCOMPARE(result.status, 0);
        for (const char *name :
            {"gizmos", "products", "widgets", "pwg", "gizmos-cancel", "pwg-timeout", "burst"})
            QVERIFY2(result.out.contains(name), name);
    }

    void lessonsAreListedShownAndChecked()
    {
        const Result list = run(words("lessons list"));
        QCOMPARE(list.status, 0);
        QVERIFY(list.out.contains("three-calls"));
        QVERIFY(list.out.contains("All together: "));
        const Result show = run(words("lessons show three-calls --language pl"));
        QCOMPARE(show.status, 0);
        QVERIFY(show.out.contains("Trzy"));
        QVERIFY(!show.out.contains("{delay}"));
        QCOMPARE(run(words("lessons show nothing")).status, 2);
        QCOMPARE(run(words("lessons")).status, 2);
        QCOMPARE(run(words("lessons list --language xx")).status, 2);
        QCOMPARE(run(words("lessons check")).status, 0);
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("bad.md")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("---\ntitle: One\n---\n");
        file.close();
        const Result check = run({QStringLiteral("lessons"), QStringLiteral("check"), file.fileName()});
        QCOMPARE(check.status, 1);
        QVERIFY(check.out.contains("bad.md:2: "));
    }

    void worksheetsAreWritten()
    {
        const Result sheet = run(words("lessons worksheet three-calls"));
        QCOMPARE(sheet.status, 0);
        QVERIFY(sheet.out.startsWith("<!DOCTYPE html>"));
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.gizmorun"));
        QCOMPARE(
            run({QStringLiteral("run"), QStringLiteral("pwg"), QStringLiteral("--save"), path}).status, 0);
        const Result key = run({QStringLiteral("lessons"), QStringLiteral("worksheet"),
            QStringLiteral("three-calls"), QStringLiteral("--key"), path});
        QCOMPARE(key.status, 0);
        QVERIFY2(key.out.contains("Answer: 0.5"), key.out.constData());
        QCOMPARE(run(words("lessons worksheet --key none.gizmorun")).status, 1);
    }

    void saysItsVersion()
    {
        const Result result = run({QStringLiteral("--version")});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out, QByteArray("gizmoscope-cli " GIZMOSCOPE_VERSION "\n"));
    }

    void helpIsNoError_data()
    {
        QTest::addColumn<QString>("arguments");
        for (const char *arguments : {"--help", "help", "run --help", "simulate --help",
                 "serve backend --help", "claims --help", "export --help", "lessons --help"})
            QTest::newRow(arguments) << arguments;
    }

    void helpIsNoError()
    {
        QFETCH(QString, arguments);
        const Result result = run(arguments.split(QLatin1Char(' ')));
        QCOMPARE(result.status, 0);
        QVERIFY(result.out.size() > 100);
        QVERIFY(result.err.isEmpty());
    }

    // What it prints says that it is a model, in both forms.
    void simulates()
    {
        const Result text = run(words("simulate pwg"));
        QCOMPARE(text.status, 0);
        QVERIFY2(text.out.contains("Model, not measured"), text.out.constData());
        QVERIFY2(text.out.contains("1.500 s"), text.out.constData());
        const Result result = run(words("simulate burst --requests 1000 --cpus 64 --format json"));
        QCOMPARE(result.status, 0);
        const QJsonObject root = jsonOf(result.out);
        QCOMPARE(root.value(QLatin1String("kind")).toString(), QStringLiteral("model"));
        QCOMPARE(root.value(QLatin1String("parameters")).toObject().value(QLatin1String("requests")).toInt(),
            1000);
        const QJsonObject sync = runOf(root, 0);
        QCOMPARE(
            sync.value(QLatin1String("requestOutcomes")).toObject().value(QLatin1String("ok")).toInt(), 1000);
        QCOMPARE(sync.value(QLatin1String("threads")).toObject().value(QLatin1String("blockedPeak")).toInt(),
            1000);
        QCOMPARE(sync.value(QLatin1String("samples"))
                     .toArray()
                     .last()
                     .toObject()
                     .value(QLatin1String("served"))
                     .toInt(),
            1000);
        QVERIFY(runOf(root, 1).value(QLatin1String("elapsedMs")).toDouble() < 510);
    }

    // The headline of the sample, in both forms.
    void runsBothModes()
    {
        const Result text = run(words("run pwg --mode both --delay 100"));
        QCOMPARE(text.status, 0);
        QVERIFY2(text.out.contains("times as fast"), text.out.constData());
        const Result result = run(words("run pwg --mode both --delay 100 --format json"));
        QCOMPARE(result.status, 0);
        const QJsonObject root = jsonOf(result.out);
        const double sync = runOf(root, 0).value(QLatin1String("elapsedMs")).toDouble();
        const double async = runOf(root, 1).value(QLatin1String("elapsedMs")).toDouble();
        QVERIFY(sync >= 300);
        QVERIFY(async >= 100);
        QVERIFY(sync > 1.5 * async);
        QCOMPARE(
            runOf(root, 1).value(QLatin1String("outcomes")).toObject().value(QLatin1String("ok")).toInt(), 3);
        QCOMPARE(runOf(root, 0)
                     .value(QLatin1String("threads"))
                     .toObject()
                     .value(QLatin1String("blockedPeak"))
                     .toInt(),
            1);
    }

    void aTimeoutIsAResult()
    {
        const Result result = run(words("run gizmos-cancel --mode async --format json"));
        QCOMPARE(result.status, 0);
        const QJsonObject run0 = runOf(jsonOf(result.out), 0);
        QCOMPARE(run0.value(QLatin1String("state")).toString(), QStringLiteral("timedOut"));
        QCOMPARE(
            run0.value(QLatin1String("backend")).toObject().value(QLatin1String("stillWaiting")).toInt(), 0);
        QCOMPARE(
            run0.value(QLatin1String("backend")).toObject().value(QLatin1String("abandoned")).toInt(), 1);
    }

    void connectionsAreExact()
    {
        const auto elapsed = [](const char *connections) {
            const Result result =
                run(words("run burst --requests 8 --delay 150 --mode async --format json --connections")
                    + QStringList {QString::fromLatin1(connections)});
            return runOf(jsonOf(result.out), 0).value(QLatin1String("elapsedMs")).toDouble();
        };
        QVERIFY(elapsed("3") >= 450);
        QVERIFY(elapsed("8") < 450);
    }

    // Whether they hold depends on how busy this machine is; that they are judged does not.
    void checksClaims()
    {
        const Result text = run(words("claims --only B11"));
        QCOMPARE(text.status, 0);
        QVERIFY2(text.out.contains("B11") && !text.out.contains("B10"), text.out.constData());
        const Result result = run(words("claims --only b11,B1 --format json"));
        QCOMPARE(result.status, 0);
        const QJsonArray claims = jsonOf(result.out).value(QLatin1String("claims")).toArray();
        QCOMPARE(claims.size(), 2);
        const QJsonObject first = claims.first().toObject();
        QCOMPARE(first.value(QLatin1String("id")).toString(), QStringLiteral("B1"));
        const QJsonObject measured = first.value(QLatin1String("measured")).toObject();
        QVERIFY(measured.value(QLatin1String("syncMs")).toDouble() >= 2000);
        QVERIFY(measured.value(QLatin1String("asyncMs")).toDouble() >= 2000);
        for (const char *key : {"claim", "verdict", "reason"})
            QVERIFY2(!first.value(QLatin1String(key)).toString().isEmpty(), key);
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("nothing") << ""
                                 << "command";
        QTest::newRow("unknown command") << "dance"
                                         << "dance";
        QTest::newRow("unknown experiment") << "run nonsense"
                                            << "nonsense";
        QTest::newRow("no experiment") << "run"
                                       << "one experiment";
        QTest::newRow("two experiments") << "run pwg gizmos"
                                         << "one experiment";
        QTest::newRow("unknown option") << "run pwg --dance"
                                        << "dance";
        QTest::newRow("delay too long") << "run pwg --delay 60001"
                                        << "60,000";
        QTest::newRow("delay backwards") << "run pwg --delay 500-100"
                                         << "500-100";
        QTest::newRow("delay no number") << "run pwg --delay soon"
                                         << "soon";
        QTest::newRow("timeout 0") << "run pwg --timeout 0"
                                   << "60,000";
        QTest::newRow("visitors") << "run pwg --visitors 10001"
                                  << "10,000";
        QTest::newRow("requests") << "run burst --requests 0"
                                  << "100,000";
        QTest::newRow("connections") << "run pwg --connections 10001"
                                     << "10,000";
        QTest::newRow("pool") << "run pwg --pool 5001"
                              << "5,000";
        QTest::newRow("queue") << "run pwg --queue -1"
                               << "100,000";
        QTest::newRow("seed") << "run pwg --seed x"
                              << "seed";
        QTest::newRow("mode") << "run pwg --mode often"
                              << "often";
        QTest::newRow("format") << "run pwg --format xml"
                                << "xml";
        QTest::newRow("serve what") << "serve"
                                    << "backend";
        QTest::newRow("serve port") << "serve backend --port 65536"
                                    << "65,535";
        QTest::newRow("serve fault") << "serve backend --fault dance"
                                     << "dance";
        QTest::newRow("serve more") << "serve backend more"
                                    << "more";
        QTest::newRow("claims which") << "claims --only B2,B99"
                                      << "B99";
        QTest::newRow("claims none") << "claims --only B2,"
                                     << "B2,";
        QTest::newRow("claims format") << "claims --format xml"
                                       << "xml";
        QTest::newRow("claims more") << "claims B2"
                                     << "B2";
        QTest::newRow("export to") << "export a.gizmorun --to xml"
                                   << "xml";
        QTest::newRow("table of what") << "export a.gizmorun --to csv --table threads"
                                       << "threads";
        QTest::newRow("table without csv") << "export a.gizmorun --to har --table calls"
                                           << "--to csv";
        QTest::newRow("states without trace") << "export a.gizmorun --to csv --thread-states"
                                              << "--to trace";
        QTest::newRow("recording and experiment") << "run pwg --har a.har"
                                                  << "pwg";
        QTest::newRow("recording and delay") << "run --har a.har --delay 5"
                                             << "--delay";
        QTest::newRow("without its recording") << "run recorded-page"
                                               << "--har FILE";
        QTest::newRow("model of a recording") << "simulate recorded-page"
                                              << "only be run";
        QTest::newRow("export what") << "export --to csv"
                                     << "one run file";
    }

    void wrongUsageIsTwo()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, named);
        const Result result = run(arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        QCOMPARE(result.status, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains(named.toUtf8()), result.err.constData());
        QCOMPARE(result.err.count('\n'), 1);
    }

    void whatCannotBeCarriedOutIsOne_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("nothing listens") << "run pwg --backend http://127.0.0.1:1/"
                                         << "Nothing listens";
        QTest::newRow("no such host") << "run gizmos --backend http://no-such-host.invalid/"
                                      << "was not found";
        QTest::newRow("a file") << "run pwg --backend file:///etc/hostname"
                                << "http and https";
        QTest::newRow("no address") << "run pwg --backend nonsense"
                                    << "not an address";
        QTest::newRow("no such recording") << "run --har /no/such/file"
                                           << "cannot be read";
        QTest::newRow("no such run file") << "export /no/such/file --to csv"
                                          << "cannot be opened";
        QTest::newRow("an address of another computer") << "serve backend --host 192.0.2.1"
                                                        << "192.0.2.1";
        QTest::newRow("a full disk") << "run gizmos --delay 0 --save /no/such/folder/a.gizmorun"
                                     << "could not be written";
    }

    void whatCannotBeCarriedOutIsOne()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, named);
        const Result result = run(arguments.split(QLatin1Char(' ')));
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.contains(named.toUtf8()), result.err.constData());
    }

    void aForeignServerIsNamed()
    {
        GizmoBackend backend({0, 0, 1, false, false, Fault::wrongType, 500});
        const ListenResult listening = backend.start({});
        QCOMPARE(listening.error, ListenError::none);
        const Result result = run({QStringLiteral("run"), QStringLiteral("gizmos"),
            QStringLiteral("--backend"), QStringLiteral("http://127.0.0.1:%1/").arg(listening.port)});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.contains("not as a gizmo backend"), result.err.constData());
    }

    void savesAndExports()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("a.gizmorun"));
        QCOMPARE(run(words("run pwg --delay 20 --save") + QStringList {file}).status, 0);
        const Result json =
            run({QStringLiteral("export"), file, QStringLiteral("--to"), QStringLiteral("json")});
        QCOMPARE(json.status, 0);
        QCOMPARE(jsonOf(json.out).value(QLatin1String("runs")).toArray().size(), 2);
        const QString csv = dir.filePath(QStringLiteral("a.csv"));
        QCOMPARE(run({QStringLiteral("export"), file, QStringLiteral("--to"), QStringLiteral("csv"),
                         QStringLiteral("-o"), csv})
                     .status,
            0);
        QFile written(csv);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().count('\n'), 7);
    }

    void exportsWhatOthersRead()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("a.gizmorun"));
        QCOMPARE(run(words("run pwg --delay 20 --save") + QStringList {file}).status, 0);
        const auto exported = [&file](const char *options) {
            return run(QStringList {QStringLiteral("export"), file} + words(options));
        };
        const QJsonObject log = jsonOf(exported("--to har").out).value(QLatin1String("log")).toObject();
        QCOMPARE(log.value(QLatin1String("pages")).toArray().size(), 2);
        QCOMPARE(log.value(QLatin1String("entries")).toArray().size(), 6);
        const Result trace = exported("--to trace -o -");
        QVERIFY(jsonOf(trace.out).value(QLatin1String("traceEvents")).toArray().size() > 20);
        QVERIFY(!trace.out.contains("\"ph\":\"T\""));
        QVERIFY(exported("--to trace --thread-states").out.contains("\"ph\":\"T\""));
        QCOMPARE(exported("--to csv --table requests").out.count('\n'), 3);
        QVERIFY(exported("--to csv --table samples").out.startsWith("experiment,mode,timeMs,"));
    }

    // What one program wrote, also this one, can be repeated.
    void repeatsARecordedPageLoad()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("a.gizmorun"));
        const QString har = dir.filePath(QStringLiteral("a.har"));
        QCOMPARE(run(words("run pwg --delay 30 --mode async --save") + QStringList {file}).status, 0);
        QCOMPARE(run({QStringLiteral("export"), file, QStringLiteral("--to"), QStringLiteral("har"),
                         QStringLiteral("-o"), har})
                     .status,
            0);
        const Result text = run({QStringLiteral("run"), QStringLiteral("--har"), har});
        QCOMPARE(text.status, 0);
        QVERIFY2(text.out.contains("3 requests that waited 0."), text.out.constData());
        const Result result = run({QStringLiteral("run"), QStringLiteral("--har"), har, QStringLiteral("--format"),
            QStringLiteral("json"), QStringLiteral("--save"), file});
        QCOMPARE(result.status, 0);
        QVERIFY2(result.err.contains("3 requests"), result.err.constData());
        const QJsonObject root = jsonOf(result.out);
        QCOMPARE(root.value(QLatin1String("experiment")).toString(), QStringLiteral("recorded-page"));
        const QJsonArray delays =
            root.value(QLatin1String("parameters")).toObject().value(QLatin1String("delaysMs")).toArray();
        QCOMPARE(delays.size(), 3);
        for (int mode = 0; mode < 2; ++mode) {
            const QJsonArray calls = runOf(root, mode).value(QLatin1String("calls")).toArray();
            QCOMPARE(calls.size(), 3);
            for (qsizetype i = 0; i < calls.size(); ++i) {
                const QString asked = QStringLiteral("?delay=%1").arg(delays.at(i).toInt());
                QVERIFY(calls.at(i).toObject().value(QLatin1String("url")).toString().endsWith(asked));
            }
        }
        // In turn it takes the sum, together the longest.
        QVERIFY(runOf(root, 0).value(QLatin1String("elapsedMs")).toDouble() >= 90);
        // It is saved with its waits.
        QVERIFY(run({QStringLiteral("export"), file, QStringLiteral("--to"), QStringLiteral("json")})
                    .out.contains("\"delaysMs\":["));
    }

    void whatIsNoRecordingIsToldOf()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.har"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"log\":{\"entries\":[5]}}");
        file.close();
        const Result result = run({QStringLiteral("run"), QStringLiteral("--har"), path});
        QCOMPARE(result.status, 1);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains("entry 1 is not an object"), result.err.constData());
    }

    void aDamagedFileIsToldOf()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.gizmorun"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("something else");
        file.close();
        const Result result =
            run({QStringLiteral("export"), path, QStringLiteral("--to"), QStringLiteral("csv")});
        QCOMPARE(result.status, 1);
        QVERIFY(result.out.isEmpty());
        QVERIFY(result.err.contains("not a run file"));
    }

#if defined(__unix__)
    void isInterrupted_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("terminate") << SIGTERM;
    }

    void isInterrupted()
    {
        QFETCH(int, signal);
        QProcess process;
        process.start(
            QStringLiteral(GIZMOSCOPE_CLI), words("run pwg --mode async --delay 30000 --format json"));
        QVERIFY(process.waitForStarted());
        // Its first line of progress says that the run goes on.
        QByteArray err;
        QTRY_VERIFY_WITH_TIMEOUT(err.append(process.readAllStandardError()).contains("0 of 3"), 20'000);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitCode(), 128 + signal);
        const QJsonObject object = jsonOf(process.readAllStandardOutput());
        QCOMPARE(runOf(object, 0).value(QLatin1String("state")).toString(), QStringLiteral("cancelled"));
        QVERIFY((err + process.readAllStandardError()).contains("Interrupted"));
    }

    void aFullOutputIsAnError()
    {
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(QStringLiteral(GIZMOSCOPE_CLI), words("run gizmos --delay 0"));
        QVERIFY(process.waitForFinished(longestMs));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("could not be written"));
    }

    void tooFewDescriptorsAreToldBeforehand()
    {
        QProcess process;
        process.start(QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"), QStringLiteral("ulimit -n 128 && exec \"$0\" run burst --requests 500"),
                QStringLiteral(GIZMOSCOPE_CLI)});
        QVERIFY(process.waitForFinished(longestMs));
        QCOMPARE(process.exitCode(), 1);
        const QByteArray err = process.readAllStandardError();
        QVERIFY2(err.contains("ulimit -n") && err.contains("128"), err.constData());
    }

    void servesUntilItIsInterrupted()
    {
        QProcess process;
        process.start(QStringLiteral(GIZMOSCOPE_CLI), words("serve backend --port 0 --delay 5"));
        QVERIFY(process.waitForReadyRead(longestMs));
        const QString line = QString::fromUtf8(process.readLine());
        const QString address = line.section(QLatin1Char(' '), -4, -4).chopped(1);
        QVERIFY2(address.startsWith(QLatin1String("http://127.0.0.1:")), qPrintable(line));
        QCOMPARE(
            run({QStringLiteral("run"), QStringLiteral("pwg"), QStringLiteral("--backend"), address}).status,
            0);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardError().contains("6 calls, 6 answered"));
    }
#endif

    void aTakenPortIsTold()
    {
        GizmoBackend backend;
        const ListenResult listening = backend.start({});
        const Result result = run({QStringLiteral("serve"), QStringLiteral("backend"),
            QStringLiteral("--port"), QString::number(listening.port)});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.contains("Another program listens"), result.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
