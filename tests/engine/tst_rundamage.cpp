// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/random.h"
#include "formats/runstorage.h"
#include "runfilebytes.h"

#include <boost/crc.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <utility>

using namespace Gizmoscope;

namespace {

/// A run file taken apart, to be put together again with whatever was done to it, and right sums.
struct Chunks {
    explicit Chunks(std::string_view file)
    {
        file.remove_prefix(12);
        while (!file.empty()) {
            std::size_t size = 0;
            for (std::size_t i = 0; i < 4; ++i)
                size |= std::size_t {static_cast<unsigned char>(file[4 + i])} << (8 * i);
            all.push_back({std::string(file.substr(0, 4)), std::string(file.substr(12, size))});
            file.remove_prefix(12 + size);
        }
    }

    [[nodiscard]] std::string file() const
    {
        std::string bytes("GIZMORUN\1\0\0\0", 12);
        const auto put = [&bytes](std::uint32_t number) {
            for (std::size_t i = 0; i < 4; ++i)
                bytes += static_cast<char>(number >> (8 * i) & 0xFF);
        };
        for (const auto &[type, content] : all) {
            boost::crc_32_type sum;
            sum.process_bytes(content.data(), content.size());
            bytes += type;
            put(static_cast<std::uint32_t>(content.size()));
            put(sum.checksum());
            bytes += content;
        }
        return bytes;
    }

    std::vector<std::pair<std::string, std::string>> all;
};

/// Does one thing to a file, drawn by `seed` and `step`.
void damage(Chunks &chunks, std::uint64_t seed, std::uint64_t step)
{
    const auto draw = [seed, step](std::uint64_t what, std::uint64_t most) {
        return static_cast<std::size_t>(uniform(seed, 10 * step + what, 0, most));
    };
    if (chunks.all.empty())
        return;
    const std::size_t at = draw(1, chunks.all.size() - 1);
    const auto place = chunks.all.begin() + static_cast<std::ptrdiff_t>(at);
    std::string &content = place->second;
    const std::size_t in = draw(2, content.size());
    switch (draw(0, 7)) {
    case 0: // another byte
        if (in < content.size())
            content[in] = static_cast<char>(draw(3, 255));
        break;
    case 1: // a bit
        if (in < content.size())
            content[in] = static_cast<char>(content[in] ^ (1 << draw(3, 7)));
        break;
    case 2: // shorter
        content.resize(in);
        break;
    case 3: // longer
        content.insert(in, draw(3, 64), static_cast<char>(draw(4, 255)));
        break;
    case 4: // missing
        chunks.all.erase(place);
        break;
    case 5: // twice
        chunks.all.insert(place, chunks.all[draw(3, chunks.all.size() - 1)]);
        break;
    case 6: // in another order
        std::swap(*place, chunks.all[draw(3, chunks.all.size() - 1)]);
        break;
    default: // as another type
        place->first = std::array {"HEAD", "PRED", "EVNT", "DONE", "XTRA"}.at(draw(3, 4));
    }
}

} // namespace

// What comes of run files that are damaged, newer, or cut off.
class TestRunDamage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    // Never a crash, a hang or half a run. What still reads must be what was written.
    void tenThousandDamagedFiles()
    {
        const std::vector<RunRecord> runs {predictedRecord(), largeRecord(20)};
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

    // The same behind the sums, where a damaged file does not get without malice.
    void tenThousandFilesWithRightSums()
    {
        const std::string whole = written(std::vector {predictedRecord(), largeRecord(20)});
        QCOMPARE(Chunks(whole).file(), whole);
        std::array<int, 16> errors {};
        for (std::uint64_t i = 0; i < 10'000; ++i) {
            Chunks chunks(whole);
            for (std::uint64_t step = 0; step <= i % 3; ++step)
                damage(chunks, i, step);
            const RunFileResult result = readBytes(chunks.file());
            QCOMPARE(result.error == RunFileError::none, !result.runs.empty());
            ++errors.at(static_cast<std::size_t>(result.error));
            // What was taken for sound can be saved and comes back.
            if (result.error == RunFileError::none) {
                const RunFileResult again = readBytes(written(result.runs));
                QCOMPARE(again.error, RunFileError::none);
                QVERIFY(again.runs == result.runs);
            }
        }
        for (const RunFileError error :
            {RunFileError::none, RunFileError::badHead, RunFileError::badPrediction, RunFileError::badEvents})
            QVERIFY(errors.at(static_cast<std::size_t>(error)) > 100); // the deeper layers were reached
    }

    void whatWasWrittenBeforeAnEndIsHad()
    {
        const std::vector<RunRecord> runs {predictedRecord(), largeRecord(2'000)};
        const std::string whole = written(runs);
        std::size_t most = 0;
        for (std::size_t size = 0; size <= whole.size(); size += size < 3'000 ? 1 : 997) {
            const RunFileResult result = readBytes(whole.substr(0, size), RunReading::salvage);
            QCOMPARE(result.error == RunFileError::none, !result.runs.empty());
            if (result.runs.empty())
                continue;
            const RunRecord &last = result.runs.back();
            const RunRecord &from = runs[result.runs.size() - 1];
            QVERIFY(!last.hasGaps());
            QVERIFY(last.events().size() >= (result.runs.size() == 1 ? 0 : most));
            QVERIFY(std::equal(last.events().begin(), last.events().end(), from.events().begin()));
            QVERIFY(last.state() == RunState::interrupted || last == from);
            most = result.runs.size() == 1 ? 0 : last.events().size();
        }
        QCOMPARE(most, runs[1].events().size() / 4096 * 4096); // but for its last, shorter chunk
    }

    void aGapIsLeftOut()
    {
        RunRecord record(sampleRecord().settings(), sampleRecord().facts());
        record.setPrediction(samplePrediction());
        for (const auto &[kind, id] : {std::pair(EventKind::requestQueued, 1U), {EventKind::callIssued, 1U},
                 {EventKind::callIssued, 3U}, {EventKind::callSent, 3U}})
            QVERIFY(record.append(makeEvent(1, kind, id)));
        const std::string bytes = written(std::vector {record});
        QCOMPARE(readBytes(bytes).error, RunFileError::badEvents);
        const RunFileResult result = readBytes(bytes, RunReading::salvage);
        QCOMPARE(result.error, RunFileError::none);
        QCOMPARE(result.runs.front().events().size(), std::size_t {2});
        QCOMPARE(result.runs.front().state(), RunState::interrupted);
        QVERIFY(result.runs.front().prediction() == samplePrediction());
    }

    void whatMustNotBeReplaced_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<RunFileError>("error");
        const QString name = QStringLiteral("a.gizmorun");
        const QByteArray whole = QByteArray::fromStdString(written(std::vector {sampleRecord()}));
        QTest::newRow("whole") << name << whole << RunFileError::none;
        QTest::newRow("empty") << name << QByteArray() << RunFileError::none;
        QTest::newRow("without a run") << name << whole.left(12) << RunFileError::none;
        QTest::newRow("cut") << name << whole.left(whole.size() - 1) << RunFileError::truncated;
        QByteArray newer = whole;
        newer[8] = 2;
        QTest::newRow("newer") << name << newer << RunFileError::newerVersion;
        QTest::newRow("newer, named otherwise")
            << QStringLiteral("a.txt") << newer << RunFileError::newerVersion;
        QTest::newRow("with another beginning")
            << name << QByteArray("X" + whole) << RunFileError::notARunFile;
        QTest::newRow("a text") << QStringLiteral("a.txt") << QByteArray("text") << RunFileError::none;
    }

    void whatMustNotBeReplaced()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(RunFileError, error);
        QTemporaryDir dir;
        QCOMPARE(findObstacle(dir.filePath(name)).error, RunFileError::none); // nothing there
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QCOMPARE(findObstacle(file.fileName()).error, error);
    }
};

QTEST_GUILESS_MAIN(TestRunDamage)
#include "tst_rundamage.moc"
