// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv.h"
#include "formats/json.h"
#include "samplerecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Gizmoscope;

class TestExports final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The form that the command line promises.
    void jsonHasTheContractsForm()
    {
        const std::vector<RunRecord> runs {sampleRecord()};
        QJsonParseError error;
        const QJsonObject root =
            QJsonDocument::fromJson(QByteArray::fromStdString(toJson(runs)), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(root.value(QLatin1String("experiment")).toString(), QStringLiteral("pwg"));
        QCOMPARE(
            root.value(QLatin1String("parameters")).toObject().value(QLatin1String("delayMinMs")).toInt(),
            500);
        QCOMPARE(root.value(QLatin1String("parameters")).toObject().value(QLatin1String("seed")).toString(),
            QStringLiteral("18446744073709551615"));
        const QJsonObject run = root.value(QLatin1String("runs")).toArray().at(0).toObject();
        QCOMPARE(run.value(QLatin1String("mode")).toString(), QStringLiteral("async"));
        QCOMPARE(run.value(QLatin1String("elapsedMs")).toDouble(), 152.0);
        QCOMPARE(run.value(QLatin1String("outcomes")).toObject().value(QLatin1String("timedOut")).toInt(), 1);
        QCOMPARE(
            run.value(QLatin1String("latencyMs")).toObject().value(QLatin1String("p50")).toDouble(), 98.0);
        QCOMPARE(
            run.value(QLatin1String("threads")).toObject().value(QLatin1String("processPeak")).toInt(), 7);
        QCOMPARE(
            run.value(QLatin1String("memory")).toObject().value(QLatin1String("residentPeakBytes")).toInt(),
            3000);
        QCOMPARE(run.value(QLatin1String("backend")).toObject().value(QLatin1String("savedMs")).toInt(), 350);
        checkCalls(run.value(QLatin1String("calls")).toArray());
    }

    void whatIsNotKnownIsNull()
    {
        const std::vector<RunRecord> runs {RunRecord(RunSettings {}, {})};
        const QJsonObject run = QJsonDocument::fromJson(QByteArray::fromStdString(toJson(runs)))
                                    .object()
                                    .value(QLatin1String("runs"))
                                    .toArray()
                                    .at(0)
                                    .toObject();
        QVERIFY(run.value(QLatin1String("threads")).toObject().value(QLatin1String("processPeak")).isNull());
        QVERIFY(
            run.value(QLatin1String("memory")).toObject().value(QLatin1String("residentPeakBytes")).isNull());
        QVERIFY(!run.contains(QLatin1String("backend")));
    }

    void marksAreThereWhereThereAreSome()
    {
        RunRecord run = sampleRecord();
        const auto jsonOf = [](const RunRecord &record) {
            const std::vector<RunRecord> runs {record};
            return QJsonDocument::fromJson(QByteArray::fromStdString(toJson(runs)))
                .object()
                .value(QLatin1String("runs"))
                .toArray()
                .at(0)
                .toObject();
        };
        QVERIFY(!jsonOf(run).contains(QLatin1String("marks")));
        QVERIFY(run.append(makeEvent(153, EventKind::requestMark, 1, 0, 0, number(Mark::pageLoad))));
        QVERIFY(run.append(
            makeEvent(154, EventKind::requestMark, 1, 1'500'000'000, 0, number(Mark::clockWhole))));
        const QJsonArray marks = jsonOf(run).value(QLatin1String("marks")).toArray();
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks.at(0).toObject().value(QLatin1String("mark")).toString(), QStringLiteral("pageLoad"));
        QCOMPARE(marks.at(0).toObject().value(QLatin1String("atMs")).toDouble(), 153.0);
        QVERIFY(!marks.at(0).toObject().contains(QLatin1String("showsMs")));
        QCOMPARE(marks.at(1).toObject().value(QLatin1String("request")).toInt(), 1);
        QCOMPARE(marks.at(1).toObject().value(QLatin1String("showsMs")).toDouble(), 1500.0);
    }

    void noRunIsAnObjectToo()
    {
        QVERIFY(!QJsonDocument::fromJson(QByteArray::fromStdString(toJson(std::span<const RunRecord>())))
                     .isNull());
    }

    void csvHasALineForEachCall()
    {
        const std::vector<RunRecord> runs {sampleRecord(), sampleRecord()};
        const QList<QByteArray> lines = QByteArray::fromStdString(toCsv(runs)).split('\n');
        QCOMPARE(lines.size(), 6); // names, four calls, the end
        const qsizetype fields = lines.first().count(',');
        for (qsizetype i = 0; i < 5; ++i) {
            QVERIFY(lines.at(i).endsWith('\r'));
            QCOMPARE(lines.at(i).count(','), fields);
        }
        QCOMPARE(lines.at(1),
            QByteArray("pwg,async,1,1,products,500,3.000,4.000,100.000,101.000,ok,none,200,93,1\r"));
        QCOMPARE(
            lines.at(2), QByteArray("pwg,async,2,1,gizmos,,3.000,4.000,,150.000,timedOut,deadline,0,0,1\r"));
    }

    void csvIsSafeInASpreadsheet()
    {
        RunSettings settings;
        settings.experiment = "=1+1,\"x\"";
        RunRecord record(settings, {});
        QVERIFY(record.append(makeEvent(0, EventKind::callIssued, 1)));
        const std::vector<RunRecord> runs {record};
        QVERIFY(toCsv(runs).find("\"'=1+1,\"\"x\"\"\",async") != std::string::npos);
    }

    void headsAreChecked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "";
        QTest::newRow("no object") << "[]";
        QTest::newRow("nothing in it") << "{}";
        const RunRecord record = sampleRecord();
        const QString head = QString::fromStdString(headToJson(record.settings(), record.facts()));
        const auto with = [&head](const char *from, const char *to) {
            QString changed = head;
            const qsizetype at = changed.indexOf(QLatin1String(from));
            return changed.replace(at, static_cast<qsizetype>(qstrlen(from)), QLatin1String(to));
        };
        QTest::newRow("mode") << with("async", "often");
        QTest::newRow("a word for a number") << with("\"visitors\":1", "\"visitors\":\"1\"");
        QTest::newRow("out of bounds") << with("\"visitors\":1", "\"visitors\":99999");
        QTest::newRow("beyond an int") << with("\"visitors\":1", "\"visitors\":99999999999");
        QTest::newRow("seed") << with("18446744073709551615", "18446744073709551616");
        QTest::newRow("negative seed") << with("18446744073709551615", "-1");
    }

    void headsAreChecked()
    {
        QFETCH(QString, text);
        RunSettings settings;
        MachineFacts facts;
        QVERIFY(!headFromJson(text.toStdString(), settings, facts));
    }

private:
    static void checkCalls(const QJsonArray &calls)
    {
        QCOMPARE(calls.size(), 2);
        const QJsonObject call = calls.at(0).toObject();
        QCOMPARE(call.value(QLatin1String("id")).toInt(), 1);
        QCOMPARE(call.value(QLatin1String("service")).toString(), QStringLiteral("products"));
        QCOMPARE(call.value(QLatin1String("url")).toString(),
            QStringLiteral("http://127.0.0.1:7734/api/products?delay=500"));
        QCOMPARE(call.value(QLatin1String("firstByteMs")).toDouble(), 100.0);
        QCOMPARE(call.value(QLatin1String("outcome")).toString(), QStringLiteral("ok"));
        QVERIFY(calls.at(1).toObject().value(QLatin1String("firstByteMs")).isNull());
        QCOMPARE(calls.at(1).toObject().value(QLatin1String("cause")).toString(), QStringLiteral("deadline"));
    }
};

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
