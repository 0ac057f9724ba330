// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/random.h"
#include "formats/predictionjson.h"
#include "formats/runstorage.h"
#include "samplerecord.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Gizmoscope;

namespace {

std::string written(std::span<const RunRecord> runs)
{
    std::string bytes;
    RunFileWriter writer([&bytes](std::string_view part) {
        bytes += part;
        return true;
    });
    for (const RunRecord &run : runs)
        writer.add(run);
    return bytes;
}

RunFileResult readBytes(std::string_view bytes)
{
    // In odd pieces, as a pipe would give them.
    return readRunFile([&bytes](std::span<char> out) {
        const std::size_t size = std::min({out.size(), bytes.size(), std::size_t {777}});
        std::copy_n(bytes.begin(), size, out.begin());
        bytes.remove_prefix(size);
        return size;
    });
}

Prediction samplePrediction()
{
    // Numbers that a parser which rounds would not give back.
    return {"three-calls", "number", {0.1, 1.0 / 3, -1.5e300, 5e-324, 1500},
        "1,5 s – \xEA\xB0\x80 \xF0\x9F\x95\x92"};
}

RunRecord predictedRecord()
{
    RunRecord record = sampleRecord();
    record.setPrediction(samplePrediction());
    return record;
}

RunRecord largeRecord(std::uint32_t calls)
{
    RunRecord record = sampleRecord();
    RunRecord large(record.settings(), record.facts());
    for (std::uint32_t id = 1; id <= calls; ++id) {
        if (!large.append(makeEvent(id, EventKind::callIssued, id, 500, 1))
            || !large.append(makeEvent(id, EventKind::callSent, id, 1))
            || !large.append(makeEvent(id, EventKind::callFirstByte, id, 200))
            || !large.append(makeEvent(id, EventKind::callFinished, id, 9, 200, number(Outcome::ok))))
            std::abort();
    }
    if (!large.append(makeEvent(calls, EventKind::runFinished, 0, 0, 0, number(RunState::finished))))
        std::abort();
    return large;
}

} // namespace

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

    void aPredictionInAWrongPlaceIsRefused()
    {
        const QByteArray whole = QByteArray::fromStdString(written(std::vector {predictedRecord()}));
        const qsizetype from = whole.indexOf("PRED");
        const qsizetype to = whole.indexOf("EVNT");
        const QByteArray chunk = whole.mid(from, to - from);
        QByteArray twice = whole;
        QCOMPARE(readBytes(twice.insert(to, chunk).toStdString()).error, RunFileError::badPrediction);
        QByteArray early = whole;
        QCOMPARE(readBytes(early.insert(12, chunk).toStdString()).error, RunFileError::badPrediction);
        QCOMPARE(readBytes((whole + chunk).toStdString()).error, RunFileError::badPrediction);
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
        qInfo("100,000 events read in %lld ms, %.1f bytes an event", timer.elapsed(),
            static_cast<double>(bytes.size()) / 100'000);
        QVERIFY(result.runs == runs);
    }

    void damageIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<RunFileError>("error");
        const QByteArray whole = QByteArray::fromStdString(written(std::vector {sampleRecord()}));
        QTest::newRow("nothing at all") << QByteArray() << RunFileError::notARunFile;
        QTest::newRow("another format")
            << QByteArray("PK\3\4 and so on, for a while") << RunFileError::notARunFile;
        QTest::newRow("half a beginning") << whole.left(9) << RunFileError::truncated;
        QTest::newRow("no run in it") << whole.left(12) << RunFileError::empty;
        QTest::newRow("cut in a chunk's head") << whole.left(17) << RunFileError::truncated;
        QTest::newRow("cut in a chunk") << whole.left(60) << RunFileError::truncated;
        QByteArray newer = whole;
        newer[8] = 9;
        QTest::newRow("newer") << newer << RunFileError::newerVersion;
        QByteArray altered = whole;
        altered[40] = static_cast<char>(altered[40] ^ 1);
        QTest::newRow("a bit altered") << altered << RunFileError::checksum;
        QByteArray enormous = whole;
        enormous[19] = 0x7F;
        QTest::newRow("an enormous chunk") << enormous << RunFileError::checksum;
        QTest::newRow("events without a run")
            << whole.left(12) + whole.mid(whole.indexOf("EVNT")) << RunFileError::badEvents;
        QByteArray twice = whole;
        twice.insert(whole.indexOf("DONE"),
            whole.mid(whole.indexOf("EVNT"), whole.indexOf("DONE") - whole.indexOf("EVNT")));
        QTest::newRow("events twice") << twice << RunFileError::badEvents;
        QTest::newRow("an end too many")
            << whole + whole.mid(whole.indexOf("DONE")) << RunFileError::badEvents;
    }

    void damageIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(RunFileError, error);
        const RunFileResult result = readBytes(bytes.toStdString());
        QCOMPARE(result.error, error);
        QVERIFY(result.runs.empty());
    }

    void settingsThatCannotBeAreRefused()
    {
        RunSettings settings = sampleRecord().settings();
        settings.visitors = 1'000'000;
        const RunFileResult result = readBytes(written(std::vector {RunRecord(settings, {})}));
        QCOMPARE(result.error, RunFileError::badHead);
    }

    void unknownChunksArePassedOver()
    {
        std::string bytes = written(std::vector {sampleRecord()});
        const std::string chunk("XTRA\0\0\0\0\0\0\0\0", 12);
        bytes.insert(12, chunk);
        QCOMPARE(readBytes(bytes).error, RunFileError::none);
    }

    // Never a crash, a hang or half a run. What still reads must be what was written.
    void tenThousandDamagedFiles()
    {
        const std::vector<RunRecord> runs {sampleRecord(), largeRecord(20)};
        const std::string whole = written(runs);
        int read = 0;
        for (std::uint64_t i = 0; i < 10'000; ++i) {
            std::string bytes = whole;
            for (std::uint64_t change = 0; change <= i % 4; ++change) {
                const std::uint64_t at = uniform(i, 2 * change, 0, bytes.size() - 1);
                bytes[at] = static_cast<char>(uniform(i, 2 * change + 1, 0, 255));
            }
            if (i % 5 == 0)
                bytes.resize(uniform(i, 100, 0, bytes.size()));
            if (i % 7 == 0)
                bytes.insert(uniform(i, 101, 0, bytes.size()), uniform(i, 102, 1, 40), 'x');
            const RunFileResult result = readBytes(bytes);
            QCOMPARE(result.error == RunFileError::none, !result.runs.empty());
            read += result.error == RunFileError::none ? 1 : 0;
            if (result.error == RunFileError::none)
                QCOMPARE(result.runs.front().settings(), runs.front().settings());
        }
        QVERIFY(read < 1000); // changes that hit their own old value, a chunk's name, or a chunk's end
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
