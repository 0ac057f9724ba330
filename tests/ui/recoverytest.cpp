// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/runstorage.h"
#include "madeup.h"
#include "ui/messagearea.h"
#include "ui/recovery/recoveryoffer.h"
#include "ui/recovery/runkeeper.h"
#include "wholewindow.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <cstdio>

#if defined(__linux__)
#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/resource.h>
#endif

using namespace Gizmoscope;

namespace {

void startRun(WholeWindow &whole, int delayMs, ModeChoice mode = ModeChoice::async)
{
    RunSettings settings = MadeUp::settings(RunMode::async, "pwg");
    settings.backend = whole.backend();
    settings.delayMinMs = settings.delayMaxMs = delayMs;
    if (whole.session().start(settings, mode).kind != StartError::Kind::none)
        qFatal("the run could not be started");
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    for (QDirIterator it(folder, {QStringLiteral("*.gizmorun")}, QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();)
        files += it.next();
    return files;
}

/// The program that is killed: a window with a run that goes on. Says so when some of it is on the disk.
int beAChild(const QString &folder)
{
    WholeWindow whole(folder);
    whole.window().show();
    startRun(whole, 60'000);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&folder, &look] {
        const QStringList files = filesIn(folder);
        if (files.isEmpty() || salvageRuns(files.front()).runs.empty())
            return;
        look.stop();
        std::puts("written");
        std::fflush(stdout);
    });
    look.start(20);
    return QApplication::exec();
}

} // namespace

/// Runs outlive the program that made them.
class RecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        MadeUp::failOnWarnings();
        m_dir = std::make_unique<QTemporaryDir>();
    }

    void whatIsKilledIsOfferedAndOpened()
    {
        QProcess child;
        startChild(child);
        QVERIFY(RecoveryFolder::adopt(folder()).empty()); // it is alive: nobody takes anything from it
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(filesIn(folder()).size(), 1);

        WholeWindow whole(folder());
        whole.window().show();
        QTRY_VERIFY(whole.find<QPushButton>("recoverButton"));
        QVERIFY(whole.find<QLabel>("messageText")->text().contains(QLatin1String("not saved")));
        QVERIFY(RecoveryFolder::adopt(folder()).empty()); // a second one at the same time is not offered it
        QTest::mouseClick(whole.find<QPushButton>("recoverButton"), Qt::LeftButton);
        QTRY_COMPARE(whole.session().runs().size(), std::size_t {1});
        const RunRecord record = whole.session().runs().front().record;
        QCOMPARE(record.state(), RunState::interrupted);
        QCOMPARE(record.calls().size(), std::size_t {3});
        QVERIFY(whole.window().isWindowModified());
        QVERIFY(!whole.find<QWidget>("messages")->isVisible());
        QCOMPARE(filesIn(folder()).size(), 1); // until it is saved

        const QString path = m_dir->filePath(QStringLiteral("a.gizmorun"));
        whole.window().saveRun(path);
        QTRY_VERIFY(!whole.window().isWindowModified());
        QVERIFY(filesIn(folder()).isEmpty());
        QVERIFY(loadRuns(path).runs.front() == record);
    }

    void whatIsLeftIsOfferedAgain()
    {
        leaveRun("1-1", MadeUp::pwg(RunMode::sync));
        for (int start = 0; start < 2; ++start) {
            WholeWindow whole(folder());
            QTRY_VERIFY(whole.find<QPushButton>("recoverButton"));
            if (start == 1) { // opened, and then the program ends badly
                QTest::mouseClick(whole.find<QPushButton>("recoverButton"), Qt::LeftButton);
                QTRY_COMPARE(whole.session().runs().size(), std::size_t {1});
            }
        }
        QCOMPARE(filesIn(folder()).size(), 1);
    }

    void discarded()
    {
        leaveRun("1-1", MadeUp::pwg(RunMode::sync));
        leaveRun("2-1", MadeUp::pwg(RunMode::async));
        WholeWindow whole(folder());
        whole.window().show();
        QTRY_VERIFY(whole.find<QPushButton>("discardButton"));
        QVERIFY(whole.find<QLabel>("messageText")->text().contains(QLatin1String("1 older run")));
        // It stays, whatever else there is to say.
        auto *messages = whole.find<MessageArea>("messages");
        for (const char *text : {"a", "b", "c", "d"})
            messages->add(MessageArea::Kind::error, [text] { return QLatin1String(text); });
        QTest::keyClick(whole.find<QPushButton>("discardButton"), Qt::Key_Space);
        QVERIFY(filesIn(folder()).isEmpty());
        QVERIFY(QDir(folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
    }

    void whatIsNoRunIsNotOffered()
    {
        leave("1-1", QByteArray("GIZMORUN\1\0\0\0HEAD", 16));
        leave("2-1", QByteArray("GIZMORUN\2\0\0\0", 12)); // of a newer program, which will want it
        leaveRun("3-1", MadeUp::pwg(RunMode::sync));
        WholeWindow whole(folder());
        QTRY_VERIFY(whole.find<QPushButton>("recoverButton"));
        QVERIFY(!whole.find<QLabel>("messageText")->text().contains(QLatin1String("older")));
        QCOMPARE(filesIn(folder()).size(), 2);
    }

    void notTooManyAreKept()
    {
        for (std::size_t i = 0; i < RecoveryOffer::mostFiles + 5; ++i)
            leaveRun(QByteArray::number(static_cast<int>(100 + i)) + "-1", MadeUp::pwg(RunMode::sync));
        WholeWindow whole(folder());
        QTRY_VERIFY(whole.find<QPushButton>("recoverButton"));
        const QStringList files = filesIn(folder());
        QCOMPARE(files.size(), static_cast<qsizetype>(RecoveryOffer::mostFiles));
        QVERIFY(files.filter(QStringLiteral("0000000000104-")).isEmpty()); // the oldest went
    }

    void savedRunsAndForgottenOnesLeaveNothing()
    {
        {
            WholeWindow whole(folder());
            startRun(whole, 10, ModeChoice::both);
            QTRY_COMPARE(whole.session().stage(), Stage::ended);
            QTRY_COMPARE(filesIn(folder()).size(), 1); // both in one
            QTRY_COMPARE(salvageRuns(filesIn(folder()).front()).runs.size(), std::size_t {2});
            const auto &runs = whole.session().runs();
            QTRY_VERIFY(salvageRuns(filesIn(folder()).front()).runs.back() == runs[1].record);
            whole.window().saveRun(m_dir->filePath(QStringLiteral("a.gizmorun")));
            QTRY_VERIFY(filesIn(folder()).isEmpty());
            startRun(whole, 10);
            QTRY_COMPARE(whole.session().stage(), Stage::ended);
            QTRY_COMPARE(filesIn(folder()).size(), 1);
            whole.session().clear();
            QTRY_VERIFY(filesIn(folder()).isEmpty());
        }
        QVERIFY(QDir(folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
    }

    void whatWasCutShortIsKeptWhereNobodyIsAsked()
    {
        {
            WholeWindow whole(folder());
            whole.preferences().setAsksAboutUnsaved(false);
            whole.window().show();
            startRun(whole, 10);
            QTRY_COMPARE(whole.session().stage(), Stage::ended);
            startRun(whole, 60'000);
            QTRY_COMPARE(whole.session().runs().back().record.calls().size(), std::size_t {3});
            whole.window().close();
            QTRY_VERIFY(!whole.window().isVisible());
        }
        QCOMPARE(filesIn(folder()).size(), 1); // and not the first
        QCOMPARE(salvageRuns(filesIn(folder()).front()).runs.front().state(), RunState::interrupted);
    }

    void aPredictionIsKept()
    {
        RecoveryWriter writer(folder());
        const RunRecord record = MadeUp::pwg(RunMode::sync);
        const Prediction prediction {"three-calls", "number", {1.5}, "1.5 s"};
        RunPiece piece {1, RunPiece::Head {record.settings(), record.facts()}, {}, record.events(), false};
        QCOMPARE(writer.write(piece), KeepTrouble::none);
        piece = {1, {}, prediction, {}, true};
        QCOMPARE(writer.write(piece), KeepTrouble::none);
        const RunFileResult result = loadRuns(filesIn(folder()).front());
        QVERIFY(result.runs.front().prediction() == prediction);
        QCOMPARE(result.runs.front().events(), record.events());
    }

    void theRoomIsKeptTo()
    {
        const RunRecord record = MadeUp::pwg(RunMode::sync);
        RunPiece piece {1, RunPiece::Head {record.settings(), record.facts()}, {}, record.events(), true};
        RecoveryWriter writer(folder(), 2500);
        for (; piece.round <= 5; ++piece.round)
            QCOMPARE(writer.write(piece), KeepTrouble::none);
        const QStringList files = filesIn(folder());
        QVERIFY(files.size() < 5);
        QVERIFY(files.filter(QStringLiteral("000005.gizmorun")).size() == 1);
        piece.events.resize(1000);
        QCOMPARE(writer.write(piece), KeepTrouble::tooLarge);
        piece.head.reset();
        QCOMPARE(writer.write(piece), KeepTrouble::none); // said once
    }

    void noFolderIsSaidOnceAndTheRunGoesOn()
    {
        QFile file(folder()); // of that name
        QVERIFY(file.open(QIODevice::WriteOnly));
        WholeWindow whole(folder());
        whole.window().show();
        for (int i = 0; i < 2; ++i) {
            startRun(whole, 10);
            QTRY_COMPARE(whole.session().stage(), Stage::ended);
            QCOMPARE(whole.session().runs().back().record.state(), RunState::finished);
        }
        QTRY_COMPARE(whole.window().findChildren<QLabel *>(QStringLiteral("messageText")).size(), 1);
        QVERIFY(whole.find<QLabel>("messageText")->text().contains(QLatin1String("cannot be written")));
    }

#if defined(__linux__)
    // As on a disk that is full: the system takes no more, in the midst of a piece.
    void aFullDisk()
    {
        rlimit before {};
        QVERIFY(::getrlimit(RLIMIT_FSIZE, &before) == 0);
        auto *const handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit small = before;
        small.rlim_cur = 2'000;
        QVERIFY(::setrlimit(RLIMIT_FSIZE, &small) == 0);
        const RunRecord record = MadeUp::pwg(RunMode::sync);
        RunPiece piece {1, RunPiece::Head {record.settings(), record.facts()}, {}, record.events(), false};
        RecoveryWriter writer(folder());
        KeepTrouble trouble = writer.write(piece);
        piece.head.reset();
        piece.events.assign(500, record.events().front());
        trouble = trouble == KeepTrouble::none ? writer.write(piece) : trouble;
        const QString reason = writer.reason();
        QVERIFY(::setrlimit(RLIMIT_FSIZE, &before) == 0);
        std::signal(SIGXFSZ, handler);
        QCOMPARE(trouble, KeepTrouble::refused);
        QCOMPARE(reason, QString::fromLocal8Bit(std::strerror(EFBIG)));
        const RunFileResult result = salvageRuns(filesIn(folder()).front());
        QCOMPARE(result.error, RunFileError::none);
        QVERIFY(result.runs.front().events() == record.events()); // what came before
    }
#endif

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("recovery")); }

    // As a program that is gone has left it; `name`: number and process.
    void leave(const QByteArray &name, const QByteArray &bytes)
    {
        const qsizetype dash = name.indexOf('-');
        const QString place = folder() + QLatin1Char('/')
            + QString::fromLatin1(name.left(dash).rightJustified(15, '0') + name.mid(dash));
        QVERIFY(QDir().mkpath(place));
        QFile file(place + QStringLiteral("/000001.gizmorun"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void leaveRun(const QByteArray &name, const RunRecord &record)
    {
        leave(name, {});
        const QStringList files = filesIn(folder()).filter(QString::fromLatin1(name.left(name.indexOf('-'))));
        for (const QString &file : files) {
            if (QFileInfo(file).size() == 0)
                QCOMPARE(saveRuns(file, std::vector {record}), QString());
        }
    }

    void startChild(QProcess &child)
    {
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), folder()});
        QVERIFY(child.waitForReadyRead(30'000));
        QCOMPARE(child.readAllStandardOutput().trimmed(), QByteArray("written"));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--child"))
        return beAChild(arguments[2]);
    RecoveryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "recoverytest.moc"
