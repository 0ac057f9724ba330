// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/predictionjson.h"
#include "formats/runstorage.h"
#include "runfilebytes.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Gizmoscope;

class TestRunFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const std::vector<RunRecord> runs {sampleRecord(), sampleRecord()};
        const RunFileResult result = readBytes(written(runs));
        QCOMPARE(result.error, RunFileError::none);
        QVERIFY(result.runs == runs);
        QCOMPARE(result.runs.front().settings().seed, ~std::uint64_t {0});
    }

    void aPredictionIsKept()
    {
        const std::vector<RunRecord> runs {predictedRecord(), sampleRecord()};
        QVERIFY(!(runs[0] == runs[1]));
        const RunFileResult result = readBytes(written(runs));
        QCOMPARE(result.error, RunFileError::none);
        QVERIFY(result.runs == runs);
        QVERIFY(result.runs[0].prediction() == samplePrediction());
        QVERIFY(!result.runs[1].prediction());
    }

    void onlySoundPredictionsAreTaken_data()
    {
        QTest::addColumn<QByteArray>("lesson");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("answers");
        QTest::addColumn<double>("answer");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("sound");
        const QByteArray kind("choice");
        QTest::newRow("the largest") << QByteArray(200, 'l') << kind << 16 << 1.0 << QByteArray(2000, 't')
                                     << true;
        QTest::newRow("the least") << QByteArray("l") << QByteArray("order") << 0 << 1.0 << QByteArray()
                                   << true;
        QTest::newRow("no lesson") << QByteArray() << kind << 1 << 1.0 << QByteArray() << false;
        QTest::newRow("lesson") << QByteArray(201, 'l') << kind << 1 << 1.0 << QByteArray() << false;
        QTest::newRow("kind") << QByteArray("l") << QByteArray("guess") << 1 << 1.0 << QByteArray() << false;
        QTest::newRow("too many") << QByteArray("l") << kind << 17 << 1.0 << QByteArray() << false;
        QTest::newRow("infinite") << QByteArray("l") << kind << 1 << qInf() << QByteArray() << false;
        QTest::newRow("no number") << QByteArray("l") << kind << 1 << qQNaN() << QByteArray() << false;
        QTest::newRow("text") << QByteArray("l") << kind << 1 << 1.0 << QByteArray(2001, 't') << false;
        for (const char *bytes :
            {"\x80", "\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\xFF"}) {
            const QByteArray hex = QByteArray(bytes).toHex();
            QTest::newRow(hex.constData())
                << QByteArray("l") << kind << 1 << 1.0 << QByteArray(bytes) << false;
        }
    }

    void onlySoundPredictionsAreTaken()
    {
        QFETCH(QByteArray, lesson);
        QFETCH(QByteArray, kind);
        QFETCH(int, answers);
        QFETCH(double, answer);
        QFETCH(QByteArray, text);
        QFETCH(bool, sound);
        const Prediction prediction {lesson.toStdString(), kind.toStdString(),
            std::vector<double>(static_cast<std::size_t>(answers), answer), text.toStdString()};
        QCOMPARE(isSound(prediction), sound);
        RunRecord record = sampleRecord();
        record.setPrediction(prediction);
        QCOMPARE(record.prediction().has_value(), sound);
        // And where a file says so.
        Prediction read;
        QCOMPARE(predictionFromJson(predictionToJson(prediction), read), sound);
        if (sound)
            QVERIFY(read == prediction);
    }

    void aRunThatWasCutOffIsInterrupted()
    {
        RunRecord record(sampleRecord().settings(), sampleRecord().facts());
        QVERIFY(record.append(makeEvent(1, EventKind::requestQueued, 1)));
        const std::vector<RunRecord> runs {record, sampleRecord()};
        const RunFileResult result = readBytes(written(runs));
        QCOMPARE(result.error, RunFileError::none);
        QCOMPARE(result.runs.front().state(), RunState::interrupted);
        QCOMPARE(result.runs.back().state(), RunState::timedOut);
    }

    void isSmallAndFast()
    {
        const std::vector<RunRecord> runs {largeRecord(25'000)};
        const std::string bytes = written(runs);
        QVERIFY(bytes.size() < 40 * runs.front().events().size());
        QElapsedTimer timer;
        timer.start();
        const RunFileResult result = readBytes(bytes);
        const qint64 ms = timer.elapsed();
        qInfo("100,000 events read in %lld ms, %.1f bytes an event", ms,
            static_cast<double>(bytes.size()) / 100'000);
        QVERIFY(ms < 1000);
        QVERIFY(result.runs == runs);
    }

    void unknownChunksArePassedOver()
    {
        std::string bytes = written(std::vector {sampleRecord()});
        const std::string chunk("XTRA\0\0\0\0\0\0\0\0", 12);
        bytes.insert(12, chunk);
        QCOMPARE(readBytes(bytes).error, RunFileError::none);
    }

    void isSavedWholeOrNotAtAll()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.gizmorun"));
        const std::vector<RunRecord> runs {sampleRecord()};
        QCOMPARE(saveRuns(path, runs), QString());
        QVERIFY(loadRuns(path).runs == runs);
        QVERIFY(!saveRuns(dir.filePath(QStringLiteral("no/such/folder.gizmorun")), runs).isEmpty());
        QVERIFY(!saveText(dir.path(), "a folder of that name").isEmpty());
#if defined(__linux__)
        QVERIFY(!saveText(QStringLiteral("/dev/full"), std::string(1 << 20, 'x')).isEmpty());
        QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile()); // still the device that it was
#endif
        QVERIFY(loadRuns(path).runs == runs);
    }

    void aMissingFileHasAReason()
    {
        const RunFileResult result = loadRuns(QStringLiteral("/no/such/file"));
        QCOMPARE(result.error, RunFileError::cannotOpen);
        QVERIFY(!result.systemReason.empty());
    }

    void aFailingSinkIsNoticed()
    {
        int left = 2;
        RunFileWriter writer([&left](std::string_view) { return left-- > 0; });
        QVERIFY(writer.ok());
        writer.add(sampleRecord());
        QVERIFY(!writer.ok());
    }
};

QTEST_GUILESS_MAIN(TestRunFile)
#include "tst_runfile.moc"
