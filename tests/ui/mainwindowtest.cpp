// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"
#include "backend/embeddedbackend.h"
#include "formats/runstorage.h"
#include "madeup.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Gizmoscope;

namespace {

// Counts how often the event loop comes round, and the longest that it took.
struct Ticks {
    Ticks()
    {
        QObject::connect(&timer, &QTimer::timeout, &timer, [this] {
            longestMs = std::max(longestMs, clock.restart());
            ++count;
        });
        clock.start();
        timer.start(1);
    }
    QTimer timer;
    QElapsedTimer clock;
    qint64 longestMs = 0;
    int count = 0;
};

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_backend.start(0).error, ListenError::none); }

    void init()
    {
        MadeUp::failOnWarnings();
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<QSettings>(m_dir->filePath(QStringLiteral("x.ini")), QSettings::IniFormat);
        m_preferences = std::make_unique<Preferences>(*m_store);
        m_language = std::make_unique<Language>();
        m_language->use(QStringLiteral("en"));
        m_theme = std::make_unique<Theme>();
        m_theme->use(ThemeChoice::light);
        m_runner = std::make_unique<ExperimentRunner>(&m_backend.backend());
        m_session = std::make_unique<Session>(*m_runner);
        open(QString::fromStdString(m_backend.address()));
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_runner.reset();
        m_theme.reset();
        m_language->use(QStringLiteral("en"));
        m_language.reset();
        m_preferences.reset();
        m_store.reset();
    }

    void readyAtTheStart()
    {
        QCOMPARE(text("stateFigure"), QStringLiteral("Ready"));
        QVERIFY(text("headline").contains(QLatin1String("PWG")));
        QVERIFY(text("backendState").contains(QLatin1String("embedded, 127.0.0.1:")));
        QVERIFY(find<QToolButton>("runButton")->isEnabled());
        QVERIFY(!find<QToolButton>("cancelButton")->isEnabled());
    }

    void runByKey()
    {
        choose("gizmos", 50);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(text("stateFigure").startsWith(QLatin1String("Running")));
        QVERIFY(!find<QToolButton>("runButton")->isEnabled());
        QTRY_COMPARE(text("stateFigure"), QStringLiteral("Finished"));
        QVERIFY(text("syncFigure").startsWith(QLatin1String("0.0")));
        QCOMPARE(text("asyncFigure"), QStringLiteral("–"));
        QCOMPARE(find<QTableView>("callTable")->model()->rowCount(), 1);
        QVERIFY(text("eventCount").endsWith(QLatin1String("lost 0")));
    }

    void bothByMouse()
    {
        choose("pwg", 50);
        click("bothButton");
        click("runButton");
        QTRY_COMPARE(text("stateFigure"), QStringLiteral("Finished"));
        QCOMPARE(m_session->runs().size(), std::size_t {2});
        QVERIFY(text("syncFigure") != text("asyncFigure"));
        QVERIFY(text("ratioFigure").endsWith(QStringLiteral("×")));
        QCOMPARE(find<QComboBox>("runChoice")->count(), 2);
        QTest::keyClick(find<QComboBox>("runChoice"), Qt::Key_Up); // back to the first
        QCOMPARE(find<QTableView>("callTable")->model()->rowCount(), 3);
    }

    // Counting ticks of the event loop shows that nothing held it up: not the run, not the painting.
    void theWindowStaysAlive()
    {
        choose("pwg", 100);
        const Ticks ticks;
        click("runButton");
        QTRY_COMPARE(text("stateFigure"), QStringLiteral("Finished"));
        QVERIFY2(ticks.count > 50, qPrintable(QString::number(ticks.count)));
        // Sync alone takes 300 ms: a window that waited for it would show here.
        QVERIFY2(ticks.longestMs < 150, qPrintable(QString::number(ticks.longestMs)));
    }

    void aThousandCallsDoNotHoldItUp()
    {
        choose("burst", 200);
        typeInto("requestsSpin", 1000);
        click("asyncButton");
        click("runButton");
        const Ticks ticks;
        QTRY_COMPARE_WITH_TIMEOUT(text("stateFigure"), QStringLiteral("Finished"), 30'000);
        QCOMPARE(find<QTableView>("callTable")->model()->rowCount(), 1000);
        QVERIFY(text("eventCount").endsWith(QLatin1String("lost 0")));
        // The run itself keeps both processors of a small machine busy; a stall would be far longer.
        QVERIFY2(ticks.longestMs < 300, qPrintable(QString::number(ticks.longestMs)));
        qInfo() << "longest time between ticks:" << ticks.longestMs << "ms";
    }

    void cancelByKey()
    {
        choose("gizmos", 60'000);
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        QTRY_VERIFY(m_session->runs().back().record.calls().size() == 1);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(text("stateFigure"), QStringLiteral("Cancelling"));
        QTRY_COMPARE(text("stateFigure"), QStringLiteral("Cancelled"));
        QCOMPARE(text("ratioFigure"), QStringLiteral("–"));
        QVERIFY(find<QToolButton>("runButton")->isEnabled());
    }

    void slidersActDuringARun()
    {
        choose("gizmos", 60'000);
        click("runButton");
        typeInto("timeoutSpin", 40);
        click("cancelButton");
        QTRY_VERIFY(!m_session->isRunning());
        QVERIFY(m_session->runs().back().changedLive);
        QVERIFY(wasChangedLive(m_session->runs().back().record));
    }

    void languageChangesMidRun()
    {
        choose("gizmos", 60'000);
        click("runButton");
        QTRY_VERIFY(m_session->runs().back().record.calls().size() == 1);
        for (const QString &code : Language::codes()) {
            find<QAction>("language_" + code.toLatin1())->trigger();
            QTRY_COMPARE(find<QToolButton>("languageButton")->text(), Language::nativeName(code));
            QVERIFY(m_session->isRunning());
            QCOMPARE(m_preferences->language(), code);
        }
        find<QAction>("language_pl")->trigger();
        QTRY_COMPARE(m_window->locale().decimalPoint(), QStringLiteral(","));
        QTRY_VERIFY(text("syncFigure").contains(QLatin1Char(',')));
        click("cancelButton");
        QTRY_VERIFY(!m_session->isRunning());
    }

    void themeChangesAtOnce()
    {
        find<QAction>("theme_dark")->trigger();
        QTRY_COMPARE(m_window->palette().color(QPalette::Base), Colours::dark().of(Tint::ground));
        QCOMPARE(m_preferences->theme(), ThemeChoice::dark);
    }

    void chartsTurnIntoTablesByKey()
    {
        m_session->add({MadeUp::pwg(RunMode::sync), MadeUp::pwg(RunMode::async)});
        QTRY_VERIFY(find<QWidget>("elapsedView")->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(find<QTableView>("elapsedTable")->isVisible());
        QCOMPARE(find<QTableView>("elapsedTable")->model()->rowCount(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(find<QWidget>("elapsedView")->isVisible());
    }

    void resetForgetsTheRuns()
    {
        choose("gizmos", 20);
        click("runButton");
        QTRY_COMPARE(m_session->stage(), Stage::ended);
        click("resetButton");
        QVERIFY(m_session->runs().empty());
        QCOMPARE(text("stateFigure"), QStringLiteral("Ready"));
        QCOMPARE(text("syncFigure"), QStringLiteral("–"));
        QCOMPARE(find<QSpinBox>("delaySpin")->value(), 500);
    }

    void aDeadBackendIsExplained()
    {
        m_window->useBackend(QStringLiteral("http://127.0.0.1:1/"));
        choose("gizmos", 20);
        click("runButton");
        QTRY_COMPARE(text("stateFigure"), QStringLiteral("Failed"));
        QVERIFY(text("messageText").contains(QLatin1String("127.0.0.1:1")));
        QVERIFY(text("backendState").contains(QLatin1String("did not answer")));
        click("dismissButton");
        QVERIFY(!find<QWidget>("messages")->isVisible());
    }

    void aBadAddressIsExplained()
    {
        m_window->useBackend(QStringLiteral("file:///etc/passwd"));
        click("runButton");
        QVERIFY(text("messageText").contains(QLatin1String("http")));
        QCOMPARE(text("stateFigure"), QStringLiteral("Ready"));
    }

    void savedRunsOpenAsTheyWere()
    {
        choose("gizmos", 20);
        click("runButton");
        QTRY_COMPARE(m_session->stage(), Stage::ended);
        const QString sync = text("syncFigure");
        const QString path = m_dir->filePath(QStringLiteral("a.gizmorun"));
        m_window->saveRun(path);
        QTRY_VERIFY(QFile::exists(path));
        click("resetButton");
        m_window->openRun(path);
        QTRY_COMPARE(text("stateFigure"), QStringLiteral("Finished"));
        QCOMPARE(text("syncFigure"), sync);
        QCOMPARE(m_session->runs().size(), std::size_t {2});
        QVERIFY(text("ratioFigure").endsWith(QStringLiteral("×")));
    }

    void aDamagedFileChangesNothing()
    {
        m_session->add({MadeUp::pwg(RunMode::sync)});
        QFile file(m_dir->filePath(QStringLiteral("bad.gizmorun")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no run");
        file.close();
        m_window->openRun(file.fileName());
        QTRY_VERIFY(find<QWidget>("messages")->isVisible());
        QVERIFY(text("messageText").contains(QLatin1String("bad.gizmorun")));
        QCOMPARE(m_session->runs().size(), std::size_t {1});
        QCOMPARE(text("syncFigure"), QStringLiteral("1.504 s"));
    }

    void dialogsAskWithoutWaiting()
    {
        m_session->add({MadeUp::pwg(RunMode::sync)});
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        auto *dialog = find<QDialog>("saveDialog");
        QVERIFY(dialog);
        const QString path = m_dir->filePath(QStringLiteral("b.gizmorun"));
        auto *edit = dialog->findChild<QLineEdit *>();
        edit->setText(path);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(!find<QDialog>("saveDialog"));
        find<QAction>("aboutAction")->trigger();
        QVERIFY(find<QLabel>("aboutText")->text().contains(QLatin1String(qVersion())));
    }

    void settingsDamagedIsSaidOnce()
    {
        m_window.reset();
        m_store->setValue(QStringLiteral("theme"), QStringLiteral("pink"));
        m_preferences = std::make_unique<Preferences>(*m_store);
        open(QString::fromStdString(m_backend.address()));
        QVERIFY(text("messageText").contains(QLatin1String("x.ini")));
    }

    void closingMidRunEndsIt()
    {
        choose("gizmos", 60'000);
        click("runButton");
        QTRY_VERIFY(m_session->runs().back().record.calls().size() == 1);
        QElapsedTimer clock;
        clock.start();
        m_window->close();
        QTRY_VERIFY(find<QDialog>("unsavedQuestion"));
        QVERIFY(clock.elapsed() < 2000);
        QVERIFY(!m_session->isRunning());
        QVERIFY(m_window->isVisible());
        QTest::keyClick(find<QDialog>("unsavedQuestion"), Qt::Key_D, Qt::AltModifier);
        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(m_session->runs().back().record.calls()[0].cause, Cause::shutdown);
        QVERIFY(!m_preferences->geometry().isEmpty());
    }

    void tabReachesEveryControl()
    {
        QSet<const QWidget *> reached;
        find<QWidget>("runButton")->setFocus();
        const QWidget *first = m_window->focusWidget();
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
            reached.insert(m_window->focusWidget());
            if (m_window->focusWidget() == first)
                break;
        }
        for (const char *name :
            {"runButton", "resetButton", "bothButton", "languageButton", "themeButton", "experimentList",
                "delaySpin", "delayToSpin", "delaySlider", "timeoutSpin", "poolSlider", "moreButton"})
            QVERIFY2(reached.contains(find<QWidget>(name)), name);
    }

private:
    void open(const QString &address)
    {
        m_window = std::make_unique<MainWindow>(MainWindow::Parts {*m_session, *m_language, *m_theme,
            *m_preferences, {address, m_backend.backend().port(), false, {}}});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    template <typename T> T *find(const QByteArray &name)
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

    QString text(const char *name) { return find<QLabel>(name)->text(); }

    void click(const char *name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }

    void typeInto(const char *name, int value)
    {
        auto *spin = find<QSpinBox>(name);
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, QString::number(value));
        QTest::keyClick(spin, Qt::Key_Return);
    }

    void choose(std::string_view name, int delayMs)
    {
        auto *list = find<QListWidget>("experimentList");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        for (const Experiment &experiment : experiments()) {
            if (experiment.name == name)
                break;
            QTest::keyClick(list, Qt::Key_Down);
        }
        typeInto("delaySpin", delayMs);
    }

    EmbeddedBackend m_backend;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ExperimentRunner> m_runner;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
