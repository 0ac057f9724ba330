// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/gizmobackend.h"
#include "csvrules.h"
#include "formats/exports.h"
#include "formats/har.h"
#include "formats/json.h"
#include "formats/runstorage.h"
#include "harrules.h"
#include "runtoend.h"
#include "samplerecord.h"
#include "tracerules.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Gizmoscope;

namespace {

constexpr int schemaMs = 60'000;

QJsonObject parsed(const std::string &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text), &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

// As much of the experiment as shows everything that it does.
RunSettings small(const Experiment &experiment)
{
    RunSettings settings = startSettings(experiment);
    settings.requests = std::min(settings.requests, 12);
    settings.delayMinMs = 10;
    settings.delayMaxMs = 15;
    settings.workMs = std::min(settings.workMs, 5);
    settings.timeoutMs = settings.timeoutMs > 0 ? 5 : 0;
    settings.injectionMs = 5;
    settings.poolMin = std::min(settings.poolMin, 2);
    settings.pool = std::min(settings.pool, 3);
    settings.queue = std::min(settings.queue, 4); // some are turned away
    if (&experiment == &recordedPageExperiment())
        settings.delaysMs = {15, 1, 7, 0};
    return settings;
}

std::uint64_t countOf(const RunRecord &run, std::initializer_list<EventKind> kinds)
{
    return static_cast<std::uint64_t>(
        std::count_if(run.events().begin(), run.events().end(), [kinds](const Event &event) {
            return std::find(kinds.begin(), kinds.end(), event.kind) != kinds.end();
        }));
}

std::uint64_t eventsOf(const QJsonObject &trace, const char *phase, const char *category)
{
    const QJsonArray events = trace.value(QLatin1String("traceEvents")).toArray();
    return static_cast<std::uint64_t>(
        std::count_if(events.begin(), events.end(), [&](const QJsonValue &event) {
            return event.toObject().value(QLatin1String("ph")) == QLatin1String(phase)
                && (!*category || event.toObject().value(QLatin1String("cat")) == QLatin1String(category));
        }));
}

} // namespace

/// Each experiment is run in both modes, and handed out in every form there is.
class TestEveryExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_backend.start({}).error, ListenError::none);
        ExperimentRunner runner(&m_backend);
        std::vector<const Experiment *> all;
        for (const Experiment &experiment : experiments())
            all.push_back(&experiment);
        all.push_back(&recordedPageExperiment());
        for (const Experiment *experiment : all) {
            std::vector<RunRecord> &runs = m_runs.emplace_back();
            for (const RunMode mode : {RunMode::sync, RunMode::async}) {
                RunSettings settings = small(*experiment);
                settings.mode = mode;
                settings.backend = "http://127.0.0.1:" + std::to_string(m_backend.port()) + "/";
                runs.push_back(runToEnd(runner, settings));
                QVERIFY(!runs.back().calls().empty() || experiment->callsPerRequest == 0);
            }
        }
    }

    void harKeepsTheRules_data() { eachExperiment(); }
    void harKeepsTheRules()
    {
        const std::vector<RunRecord> &runs = current();
        const QJsonObject root = parsed(toHar(runs));
        QCOMPARE(HarRules::fault(root), QString());
        const QJsonArray entries =
            root.value(QLatin1String("log")).toObject().value(QLatin1String("entries")).toArray();
        QCOMPARE(static_cast<std::size_t>(entries.size()), runs[0].calls().size() + runs[1].calls().size());
        for (int outcome = 1; outcome < outcomeCount; ++outcome) {
            const auto wanted = static_cast<Outcome>(outcome);
            const std::string_view word = toWord(wanted);
            const auto count = std::count_if(entries.begin(), entries.end(), [word](const QJsonValue &entry) {
                return entry.toObject()
                           .value(QLatin1String("_gizmoscope"))
                           .toObject()
                           .value(QLatin1String("outcome"))
                    == QLatin1String(word.data(), static_cast<qsizetype>(word.size()));
            });
            QCOMPARE(static_cast<std::uint32_t>(count), runs[0].count(wanted) + runs[1].count(wanted));
        }
    }

    // Published by others: the npm package har-schema.
    void harFitsTheSchema()
    {
        const QTemporaryDir dir;
        for (std::size_t i = 0; i < m_runs.size(); ++i)
            QCOMPARE(saveText(dir.filePath(QStringLiteral("%1.har").arg(i)), toHar(m_runs[i])), QString());
        const std::vector<RunRecord> cut {interrupted()};
        QCOMPARE(saveText(dir.filePath(QStringLiteral("cut.har")), toHar(cut)), QString());
        QCOMPARE(schemaCheck(dir.path()), QByteArray());
        // The check can fail.
        std::string broken = toHar(m_runs.front());
        broken.replace(broken.find("\"wait\""), 6, "\"weit\"");
        QCOMPARE(saveText(dir.filePath(QStringLiteral("broken.har")), broken), QString());
        QVERIFY(schemaCheck(dir.path()).contains("broken.har"));
    }

    void traceKeepsTheRules_data() { eachExperiment(); }
    void traceKeepsTheRules()
    {
        const std::vector<RunRecord> &runs = current();
        std::uint64_t requests = 0;
        std::uint64_t calls = 0;
        std::uint64_t slices = 0;
        for (const RunRecord &run : runs) {
            requests += run.requests().size();
            calls += run.calls().size();
            slices += countOf(
                run, {EventKind::requestStarted, EventKind::requestResumed, EventKind::requestBlocked});
        }
        for (const bool states : {false, true}) {
            const QJsonObject root = parsed(toTrace(runs, {states}));
            QCOMPARE(TraceRules::fault(root), QString());
            QCOMPARE(eventsOf(root, "b", "request"), requests);
            QCOMPARE(eventsOf(root, "b", "call"), calls);
            QCOMPARE(eventsOf(root, "X", ""), slices);
            QCOMPARE(eventsOf(root, "T", "") > 0, states);
            QVERIFY(eventsOf(root, "C", "") > 0);
        }
    }

    void tracesHaveFlowsToWhoGoesOn()
    {
        const std::string text = toTrace(m_runs.front()); // one call, awaited
        QCOMPARE(QByteArray::fromStdString(text).count("\"flow_out\":true"), 1);
        QCOMPARE(QByteArray::fromStdString(text).count("\"flow_in\":true"), 1);
    }

    // A net that catches nothing is worse than none.
    void theRulesCatchWhatBreaksThem_data()
    {
        QTest::addColumn<bool>("har");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char *name, bool har, const char *from, const char *to) {
            QTest::newRow(name) << har << QByteArray(from) << QByteArray(to);
        };
        row("sum of timings", true, "\"send\":0", "\"send\":1");
        row("null", true, "\"redirectURL\":\"\"", "\"redirectURL\":null");
        row("page", true, "\"pageref\":\"run_1\"", "\"pageref\":\"run_9\"");
        row("query", true, "\"name\":\"delay\"", "\"name\":\"daley\"");
        row("url", true, "\"url\":\"http://", "\"url\":\"//");
        row("pair", false, "\"ph\":\"e\"", "\"ph\":\"n\"");
        row("flow", false, "\"flow_in\":true", "\"flow_out\":true");
        row("nesting", false, "\"name\":\"blocked\",\"ts\":", "\"name\":\"blocked\",\"ts\":9");
        row("counter", false, "{\"threads\":", "{\"threads\":\"\",\"t\":");
        row("id", false, "\"id\":\"0x2\"", "\"id\":\"0x1\"");
        row("tid", false, "\"tid\":2", "\"tid\":2.5");
        row("name", false, "\"thread_name\"", "\"thread_label\"");
    }

    void theRulesCatchWhatBreaksThem()
    {
        QFETCH(bool, har);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray text = QByteArray::fromStdString(har ? toHar(m_runs.front()) : toTrace(m_runs.front()));
        const qsizetype at = text.indexOf(from);
        QVERIFY(at >= 0);
        text.replace(at, from.size(), to);
        const QJsonObject root = parsed(text.toStdString());
        QVERIFY(!root.isEmpty());
        QVERIFY(!(har ? HarRules::fault(root) : TraceRules::fault(root)).isEmpty());
    }

    void whatWasCutOffIsWholeJson()
    {
        const std::vector<RunRecord> runs {interrupted(), m_runs.front().back()};
        QCOMPARE(HarRules::fault(parsed(toHar(runs))), QString());
        QCOMPARE(TraceRules::fault(parsed(toTrace(runs, {true}))), QString());
    }

    void callsAsTable_data() { eachExperiment(); }
    void callsAsTable()
    {
        const std::vector<RunRecord> &runs = current();
        const CsvTableRead table(toCsv(runs, CsvTable::calls));
        qsizetype row = 0;
        for (const RunRecord &run : runs) {
            for (const CallRecord &call : run.calls()) {
                QVERIFY(table.is(row, "call", call.id) && table.is(row, "request", call.request));
                QVERIFY(table.isMs(row, "issuedMs", call.issuedNs) && table.isMs(row, "sentMs", call.sentNs));
                QVERIFY(table.isMs(row, "firstByteMs", call.firstByteNs)
                    && table.isMs(row, "finishedMs", call.finishedNs));
                QVERIFY(table.is(row, "bytes", call.bytes)
                    && table.is(row, "delayMs", static_cast<std::uint64_t>(*call.delayMs)));
                QCOMPARE(table.text(row, "outcome").toStdString(), std::string(toWord(call.outcome)));
                QCOMPARE(table.text(row, "mode").toStdString(), std::string(toWord(run.settings().mode)));
                ++row;
            }
        }
        QCOMPARE(table.rows().size(), row);
    }

    void requestsAsTable_data() { eachExperiment(); }
    void requestsAsTable()
    {
        const std::vector<RunRecord> &runs = current();
        const CsvTableRead table(toCsv(runs, CsvTable::requests));
        qsizetype row = 0;
        for (const RunRecord &run : runs) {
            for (const RequestRecord &request : run.requests()) {
                const bool ran = request.startedNs != notYet;
                QVERIFY(
                    table.is(row, "request", request.id) && table.isMs(row, "queuedMs", request.queuedNs));
                QVERIFY(table.isMs(row, "startedMs", request.startedNs)
                    && table.isMs(row, "finishedMs", request.finishedNs));
                QVERIFY(table.isMs(row, "blockedMs", ran ? request.blockedNs : notYet)
                    && table.isMs(row, "suspendedMs", ran ? request.suspendedNs : notYet));
                QCOMPARE(table.text(row, "outcome").toStdString(), std::string(toWord(request.outcome)));
                ++row;
            }
        }
        QCOMPARE(table.rows().size(), row);
    }

    // All that was looked at, in the order in which that was done.
    void samplesAsTable_data() { eachExperiment(); }
    void samplesAsTable()
    {
        const std::vector<RunRecord> &runs = current();
        const CsvTableRead table(toCsv(runs, CsvTable::samples));
        QStringList values;
        for (const QStringList &row : table.rows()) {
            QCOMPARE(row.size(), table.names().size());
            for (qsizetype column = 2; column < row.size(); ++column) {
                QVERIFY(row.at(column).isEmpty() || CsvTableRead::isNumber(row.at(column)));
                if (column > 2 && !row.at(column).isEmpty())
                    values << row.at(column);
            }
        }
        QCOMPARE(values, sampledValues(runs));
    }

    void jsonIsWhole_data() { eachExperiment(); }
    void jsonIsWhole()
    {
        const std::vector<RunRecord> &runs = current();
        const QJsonObject root = parsed(toJson(runs));
        QCOMPARE(root.value(QLatin1String("runs")).toArray().size(), 2);
        RunSettings settings;
        MachineFacts facts;
        QVERIFY(headFromJson(headToJson(runs[0].settings(), runs[0].facts()), settings, facts));
        QVERIFY(settings == runs[0].settings());
    }

private:
    void eachExperiment()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_runs.size(); ++i)
            QTest::newRow(m_runs[i].front().settings().experiment.c_str()) << static_cast<int>(i);
    }
    [[nodiscard]] const std::vector<RunRecord> &current() const
    {
        QFETCH(int, index);
        return m_runs[static_cast<std::size_t>(index)];
    }

    // One whose program was ended in the middle.
    static RunRecord interrupted()
    {
        const RunRecord whole = sampleRecord();
        RunRecord cut(whole.settings(), whole.facts());
        for (std::size_t i = 0; i < whole.events().size() / 2; ++i) {
            if (!cut.append(whole.events()[i]))
                qFatal("the events do not fit");
        }
        cut.setInterrupted();
        return cut;
    }

    static QStringList sampledValues(const std::vector<RunRecord> &runs)
    {
        QStringList values;
        for (const RunRecord &run : runs) {
            for (const Event &event : run.events()) {
                if (event.kind == EventKind::backendSample)
                    values << QString::number(event.id);
                if (event.kind == EventKind::processSample || event.kind == EventKind::threadSample
                    || event.kind == EventKind::memorySample || event.kind == EventKind::backendSample
                    || event.kind == EventKind::backendWork)
                    values << QString::number(event.value);
                if (event.kind == EventKind::memorySample || event.kind == EventKind::backendSample
                    || event.kind == EventKind::backendWork)
                    values << QString::number(event.extra);
            }
        }
        return values;
    }

    // What the validator has to say of the archives in that place.
    static QByteArray schemaCheck(const QString &place)
    {
        QProcess python;
        python.setProcessChannelMode(QProcess::MergedChannels);
        python.start(QStringLiteral(GIZMOSCOPE_PYTHON),
            {QStringLiteral(GIZMOSCOPE_SOURCES "/tests/engine/harschema.py"),
                QStringLiteral(GIZMOSCOPE_SOURCES "/tests/data/har-schema"), place});
        if (!python.waitForFinished(schemaMs))
            return "the validator did not end";
        const QByteArray said = python.readAll();
        return said.isEmpty() && python.exitCode() != 0 ? QByteArray("the validator failed") : said;
    }

    GizmoBackend m_backend;
    std::vector<std::vector<RunRecord>> m_runs; // by experiment: sync, async
};

QTEST_GUILESS_MAIN(TestEveryExport)
#include "tst_everyexport.moc"
