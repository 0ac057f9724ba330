// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that look at saved runs: replay and compare.
#include "experiments/experimentrunner.h"
#include "formats/runstorage.h"

#include <QElapsedTimer>
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
constexpr std::int64_t ms = 1'000'000;

void start(QProcess &process, const QStringList &arguments, const QString &language)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), language);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GIZMOSCOPE_CLI), arguments);
}

Result resultOf(QProcess &process)
{
    if (!process.waitForFinished(longestMs))
        qFatal("the program did not end");
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError()};
}

Result run(const QStringList &arguments, const QString &language = QStringLiteral("C.UTF-8"))
{
    QProcess process;
    start(process, arguments, language);
    return resultOf(process);
}

/// One request with one call that takes that long.
RunRecord record(RunMode mode, std::int64_t callMs, int delayMs = 500)
{
    RunSettings settings;
    settings.experiment = "gizmos";
    settings.mode = mode;
    settings.delayMinMs = settings.delayMaxMs = delayMs;
    RunRecord record(settings, {});
    const auto add = [&record](std::int64_t ns, EventKind kind, std::uint64_t value = 0,
                         std::uint64_t extra = 0, std::uint8_t detail = 0) {
        if (!record.append({ns, value, extra, kind == EventKind::runFinished ? 0U : 1U, kind, detail, 0, 0}))
            std::abort(); // the test itself is wrong
    };
    add(0, EventKind::requestQueued);
    add(ms, EventKind::requestStarted, 7, 0, static_cast<std::uint8_t>(mode));
    add(2 * ms, EventKind::callIssued, static_cast<std::uint64_t>(delayMs), 1);
    add(3 * ms, EventKind::callSent, 1);
    add((2 + callMs) * ms, EventKind::callFinished, 93, 200, static_cast<std::uint8_t>(Outcome::ok));
    add((3 + callMs) * ms, EventKind::requestFinished, 7, 0, static_cast<std::uint8_t>(Outcome::ok));
    add((3 + callMs) * ms, EventKind::runFinished, 0, 0, static_cast<std::uint8_t>(RunState::finished));
    return record;
}

} // namespace

class TestSavedRuns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_first = save("first", {record(RunMode::sync, 500), record(RunMode::async, 500)});
        m_second = save("second", {record(RunMode::sync, 250, 250)});
        m_asyncOnly = save("async", {record(RunMode::async, 500)});
    }

    void eventsAsLines()
    {
        const Result result = run(words("replay %1 --speed max", m_first));
        QCOMPARE(result.status, 0);
        QVERIFY2(result.err.isEmpty(), result.err.constData());
        const QString text = QString::fromUtf8(result.out);
        QVERIFY2(text.contains(QStringLiteral("  502.000 ms  Call 1 (products) is answered after 500 ms.")),
            result.out.constData());
        QCOMPARE(text.count(QStringLiteral("Request 1 arrives.")), 2);
        QCOMPARE(run(words("replay %1 --speed max --run 2", m_first)).out.count("Request 1 arrives."), 1);
    }

    void eachWhenItHappened()
    {
        QElapsedTimer clock;
        clock.start();
        const Result result = run(words("replay %1 --run 1", m_first));
        QCOMPARE(result.status, 0);
        QVERIFY(clock.elapsed() >= 500);
        clock.start();
        QCOMPARE(run(words("replay %1 --speed 100", m_first)).out.count("Request 1 ends"), 2);
        QVERIFY(clock.elapsed() < longestMs / 2);
    }

#ifndef _WIN32 // which has no such signals
    void interruptEndsIt()
    {
        QProcess process;
        start(process, words("replay %1 --speed 1/1000", m_first), QStringLiteral("C.UTF-8"));
        QVERIFY(process.waitForReadyRead(longestMs));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QCOMPARE(resultOf(process).status, 130);
    }
#endif

    void comparesWhatBothHave()
    {
        const Result result = run(words("compare %1 %2", m_first, m_second));
        QCOMPARE(result.status, 0);
        const QString text = QString::fromUtf8(result.out);
        QVERIFY2(text.contains(QStringLiteral("The runs differ in one setting.")), result.out.constData());
        QVERIFY2(text.contains(QStringLiteral("503.0 ms")) && text.contains(QStringLiteral("253.0 ms"))
                && text.contains(QStringLiteral("-250.0 ms")) && text.contains(QStringLiteral("-49.7 %"))
                && text.contains(QStringLiteral("better")),
            result.out.constData());
        QVERIFY(!text.contains(QStringLiteral("Async")));
    }

    void comparesAsJson()
    {
        const Result result = run(words("compare %1 %2 --format json", m_first, m_second));
        QCOMPARE(result.status, 0);
        const QJsonArray all =
            QJsonDocument::fromJson(result.out).object().value(QLatin1String("comparisons")).toArray();
        QCOMPARE(all.size(), 1);
        const QJsonObject one = all.at(0).toObject();
        QCOMPARE(one.value(QLatin1String("mode")).toString(), QStringLiteral("sync"));
        QCOMPARE(one.value(QLatin1String("settings")).toArray().size(), 2); // both ends of the delay
        const QJsonObject elapsed = one.value(QLatin1String("figures")).toArray().at(0).toObject();
        QCOMPARE(elapsed.value(QLatin1String("figure")).toString(), QStringLiteral("elapsedMs"));
        QCOMPARE(elapsed.value(QLatin1String("difference")).toDouble(), -250.0);
        QCOMPARE(elapsed.value(QLatin1String("change")).toString(), QStringLiteral("better"));
    }

    void whatCannotBeDone_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("no file") << QStringList {QStringLiteral("replay")} << 2;
        QTest::newRow("no such file") << words("replay %1", QStringLiteral("/no/such/file")) << 1;
        QTest::newRow("no such run") << words("replay %1 --run 3", m_first) << 1;
        QTest::newRow("a speed of nothing") << words("replay %1 --speed 0", m_first) << 2;
        QTest::newRow("a speed in words") << words("replay %1 --speed fast", m_first) << 2;
        QTest::newRow("divided by nothing") << words("replay %1 --speed 1/0", m_first) << 2;
        QTest::newRow("one file") << words("compare %1", m_first) << 2;
        QTest::newRow("one that is not there") << words("compare %1 %2", m_first, QStringLiteral("/no")) << 1;
        QTest::newRow("no common mode") << words("compare %1 %2", m_second, m_asyncOnly) << 1;
    }

    void whatCannotBeDone()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const Result result = run(arguments);
        QCOMPARE(result.status, status);
        QVERIFY(result.out.isEmpty());
        QVERIFY(result.err.startsWith("gizmoscope-cli: "));
    }

    void helpIsNoError()
    {
        for (const char *command : {"replay", "compare"}) {
            const Result result = run({QLatin1String(command), QStringLiteral("--help")});
            QCOMPARE(result.status, 0);
            QVERIFY(result.out.size() > 100);
        }
    }

private:
    static QStringList words(const char *pattern, const QString &first, const QString &second = {})
    {
        QStringList words = QString::fromLatin1(pattern).split(QLatin1Char(' '));
        words.replaceInStrings(QStringLiteral("%1"), first);
        return words.replaceInStrings(QStringLiteral("%2"), second);
    }

    QString save(const char *name, const std::vector<RunRecord> &runs)
    {
        const QString path = m_directory.filePath(QLatin1String(name) + QStringLiteral(".gizmorun"));
        if (!saveRuns(path, runs).isEmpty())
            qFatal("the run could not be saved");
        return path;
    }

    QTemporaryDir m_directory;
    QString m_first;
    QString m_second;
    QString m_asyncOnly;
};

QTEST_GUILESS_MAIN(TestSavedRuns)
#include "tst_savedruns.moc"
