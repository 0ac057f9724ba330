// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/runstorage.h"
#include "madeup.h"
#include "ui/messagearea.h"
#include "wholewindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QUrl>

using namespace Gizmoscope;

/// Runs as documents, as a user sees them: title, files, menus, drops, and the question before the window
/// closes.
class RunDocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        MadeUp::failOnWarnings();
        m_dir = std::make_unique<QTemporaryDir>();
        m_whole = std::make_unique<WholeWindow>();
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void cleanup() { m_whole.reset(); }

    void theTitleNamesTheDocument()
    {
        QCOMPARE(window().windowTitle(), QStringLiteral("Gizmoscope"));
        run();
        QVERIFY(window().windowTitle().contains(QStringLiteral("[*]")));
        QVERIFY(window().isWindowModified());
        window().saveRun(path("a [*].gizmorun"));
        QTRY_VERIFY(!window().isWindowModified());
        QCOMPARE(window().windowTitle(), QStringLiteral("a [*][*].gizmorun[*] – Gizmoscope"));
        run(); // another one, in no file
        QVERIFY(window().isWindowModified());
        QVERIFY(!window().windowTitle().contains(QStringLiteral("a [*]")));
    }

    void savingTwiceAsksOnce()
    {
        run();
        QTest::keyClick(&window(), Qt::Key_S, Qt::ControlModifier);
        chooseInDialog("saveDialog", path("a.gizmorun"));
        QTRY_VERIFY(!window().isWindowModified());
        QTest::keyClick(&window(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!find<QDialog>("saveDialog"));
        QVERIFY(window().statusBar()->currentMessage().contains(QLatin1String("a.gizmorun")));
        find<QAction>("saveAsAction")->trigger();
        chooseInDialog("saveDialog", path("b.gizmorun"));
        QTRY_VERIFY(QFile::exists(path("b.gizmorun")));
        QCOMPARE(loadRuns(path("a.gizmorun")).runs, loadRuns(path("b.gizmorun")).runs);
    }

    void aNewerOrDamagedFileIsLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("newer") << QByteArray("GIZMORUN\2\0\0\0", 12) << QStringLiteral("newer");
        QTest::newRow("damaged") << QByteArray("GIZMORUN\1\0\0\0HEAD", 16) << QStringLiteral("damaged");
    }

    void aNewerOrDamagedFileIsLeftAsItIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        QFile file(path("a.gizmorun"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(bytes);
        file.flush();
        run();
        window().saveRun(file.fileName());
        QTRY_VERIFY(text("messageText").contains(word));
        QVERIFY(text("messageText").contains(QLatin1String("a.gizmorun")));
        QVERIFY(window().isWindowModified());
        file.seek(0);
        QCOMPARE(file.readAll(), bytes);
        // Nor is it opened, and it is said why.
        window().openRun(file.fileName());
        QTRY_COMPARE(
            find<QWidget>("messages")->findChildren<QLabel *>(QStringLiteral("messageText")).size(), 2);
        QCOMPARE(m_whole->session().runs().size(), std::size_t {1});
    }

    void recentFiles()
    {
        QVERIFY(!find<QMenu>("recentMenu")->isEnabled());
        for (int i = 1; i <= 12; ++i) {
            const QString name = path(QByteArray::number(i) + ".gizmorun");
            QCOMPARE(saveRuns(name, std::vector {MadeUp::pwg(RunMode::sync)}), QString());
            window().openRun(name);
        }
        QTRY_COMPARE(m_whole->session().runs().size(), std::size_t {12});
        const QStringList files = m_whole->preferences().recentFiles();
        QCOMPARE(files.size(), Preferences::mostRecentFiles);
        QCOMPARE(files.front(), path("12.gizmorun"));
        QVERIFY(find<QAction>("recent_1")->text().endsWith(QLatin1String("12.gizmorun")));
        QVERIFY(!find<QAction>("recent_11"));

        find<QAction>("recent_3")->trigger();
        QTRY_COMPARE(m_whole->session().runs().size(), std::size_t {13});
        QTRY_COMPARE(m_whole->preferences().recentFiles().front(), path("10.gizmorun"));

        QVERIFY(QFile::remove(path("11.gizmorun")));
        find<QAction>("recent_3")->trigger();
        QTRY_VERIFY(text("messageText").contains(QLatin1String("no longer there")));
        QVERIFY(!m_whole->preferences().recentFiles().contains(path("11.gizmorun")));
        QCOMPARE(m_whole->session().runs().size(), std::size_t {13});

        m_whole->reopen();
        QVERIFY(find<QAction>("recent_9"));
        find<QAction>("clearRecentAction")->trigger();
        QTRY_VERIFY(!find<QMenu>("recentMenu")->isEnabled());
        QVERIFY(m_whole->preferences().recentFiles().isEmpty());
    }

    void droppedFilesOpen()
    {
        QStringList names {path("a.gizmorun"), path("b.GIZMORUN")};
        for (const QString &name : names)
            QCOMPARE(saveRuns(name, std::vector {MadeUp::pwg(RunMode::sync)}), QString());
        QVERIFY(!drop({path("picture.png")}));
        QVERIFY(drop(names + QStringList(path("picture.png"))));
        QTRY_COMPARE(m_whole->session().runs().size(), std::size_t {2});
        QVERIFY(!window().isWindowModified());
        QVERIFY(window().windowTitle().contains(QLatin1String("b.GIZMORUN")));
    }

    void whatIsDroppedDuringARunComesAfterIt()
    {
        QStringList names {path("a.gizmorun"), path("b.gizmorun")};
        for (const QString &name : names)
            QCOMPARE(saveRuns(name, std::vector {MadeUp::pwg(RunMode::sync)}), QString());
        start(300);
        QVERIFY(drop(names));
        QTRY_COMPARE(m_whole->session().stage(), Stage::ended);
        QTRY_COMPARE(m_whole->session().runs().size(), std::size_t {3});
    }

    void onlyRunsOfOnesOwnAreAskedAbout()
    {
        m_whole->session().add({MadeUp::pwg(RunMode::sync)}, path("a.gizmorun"));
        window().close();
        QVERIFY(!window().isVisible());
    }

    void theQuestionCanBeCancelled()
    {
        run();
        window().close();
        QVERIFY(window().isVisible()); // and nothing waits
        QVERIFY(question()->text().contains(QLatin1Char('1')));
        window().close(); // once more does not ask once more
        QCOMPARE(window().findChildren<QMessageBox *>().size(), 1);
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(!question());
        QVERIFY(window().isVisible());
        window().close();
        QVERIFY(question());
    }

    void dontSave()
    {
        run();
        window().close();
        QTest::mouseClick(question()->button(QMessageBox::Discard), Qt::LeftButton);
        QTRY_VERIFY(!window().isVisible());
        QVERIFY(m_whole->preferences().asksAboutUnsaved());
    }

    void theQuestionCanBeSwitchedOff()
    {
        QVERIFY(find<QAction>("askAboutUnsavedAction")->isChecked());
        run();
        window().close();
        QTest::mouseClick(find<QCheckBox>("askAgainBox"), Qt::LeftButton, {}, QPoint(5, 5));
        QVERIFY(!find<QCheckBox>("askAgainBox")->isChecked());
        QTest::mouseClick(question()->button(QMessageBox::Discard), Qt::LeftButton);
        QTRY_VERIFY(!window().isVisible());
        m_whole->reopen();
        QVERIFY(!find<QAction>("askAboutUnsavedAction")->isChecked());
        run();
        window().close();
        QVERIFY(!window().isVisible());
        m_whole->reopen();
        find<QAction>("askAboutUnsavedAction")->trigger();
        run();
        window().close();
        QVERIFY(window().isVisible());
    }

    void savedBeforeItCloses()
    {
        run();
        window().close();
        QTest::mouseClick(question()->button(QMessageBox::Save), Qt::LeftButton);
        QTRY_VERIFY(find<QDialog>("saveDialog"));
        QTest::keyClick(find<QDialog>("saveDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!find<QDialog>("saveDialog"));
        QVERIFY(window().isVisible()); // not yet told where

        window().close();
        QTest::mouseClick(question()->button(QMessageBox::Save), Qt::LeftButton);
        chooseInDialog("saveDialog", path("no folder/a.gizmorun"));
        QTRY_VERIFY(text("messageText").contains(QLatin1String("a.gizmorun")));
        QVERIFY(window().isVisible());
    }

    void savedAndClosed()
    {
        run();
        run();
        window().close();
        QVERIFY(question()->text().contains(QLatin1Char('2')));
        QTest::mouseClick(question()->button(QMessageBox::Save), Qt::LeftButton);
        chooseInDialog("saveDialog", path("all.gizmorun"));
        QTRY_VERIFY(!window().isVisible());
        QCOMPARE(loadRuns(path("all.gizmorun")).runs.size(), std::size_t {2});
    }

    void aRunThatGoesOnIsEndedFirst()
    {
        start(60'000);
        QTRY_VERIFY(!m_whole->session().runs().back().record.calls().empty());
        window().close();
        QTRY_VERIFY(question());
        QVERIFY(!m_whole->session().isRunning());
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(!question());
        start(60'000); // and the same again
        window().close();
        QTRY_VERIFY(question());
        QTest::mouseClick(question()->button(QMessageBox::Discard), Qt::LeftButton);
        QTRY_VERIFY(!window().isVisible());
    }

private:
    MainWindow &window() { return m_whole->window(); }

    template <typename T> T *find(const char *name) { return m_whole->find<T>(name); }

    QMessageBox *question() { return find<QMessageBox>("unsavedQuestion"); }

    QString text(const char *name)
    {
        const auto *label = find<QLabel>(name);
        return label ? label->text() : QString();
    }

    QString path(const QByteArray &name) { return m_dir->filePath(QString::fromUtf8(name)); }

    void start(int delayMs)
    {
        RunSettings settings = MadeUp::settings(RunMode::async, "gizmos");
        settings.backend = m_whole->backend();
        settings.delayMinMs = settings.delayMaxMs = delayMs;
        QCOMPARE(m_whole->session().start(settings, ModeChoice::async).kind, StartError::Kind::none);
    }

    void run()
    {
        start(10);
        QTRY_COMPARE(m_whole->session().stage(), Stage::ended);
    }

    void chooseInDialog(const char *name, const QString &file)
    {
        QTRY_VERIFY(find<QDialog>(name));
        auto *edit = find<QDialog>(name)->findChild<QLineEdit *>();
        edit->setText(file);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    // True where the window takes it.
    bool drop(const QStringList &files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls += QUrl::fromLocalFile(file);
        data.setUrls(urls);
        QDragEnterEvent enter({9, 9}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&window(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped({9, 9}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &dropped);
        return dropped.isAccepted() && dropped.dropAction() == Qt::CopyAction;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<WholeWindow> m_whole;
};

QTEST_MAIN(RunDocumentsTest)
#include "rundocumentstest.moc"
