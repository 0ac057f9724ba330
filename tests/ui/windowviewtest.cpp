// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeup.h"
#include "ui/code/codeview.h"
#include "wholewindow.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeWidget>

using namespace Gizmoscope;

class WindowViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        MadeUp::failOnWarnings();
        m_whole = std::make_unique<WholeWindow>();
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void cleanup() { m_whole.reset(); }

    void everyPanelIsADockThatCanBeClosedAndBroughtBack()
    {
        const QList<QDockWidget *> docks = window().findChildren<QDockWidget *>();
        QCOMPARE(docks.size(), 15);
        QCOMPARE(find<QMenu>("panelMenu")->actions().size(), 15);
        for (QDockWidget *dock : docks) {
            QVERIFY2(!dock->windowTitle().isEmpty(), qPrintable(dock->objectName()));
            dock->close();
            QVERIFY(!dock->isVisible());
            dock->toggleViewAction()->trigger();
            QVERIFY2(dock->toggleViewAction()->isChecked(), qPrintable(dock->objectName()));
        }
    }

    void lettersGrowAndShrinkByKey()
    {
        const double usual = QApplication::font().pointSizeF();
        QTest::keyClick(&window(), Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(&window(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(QApplication::font().pointSizeF() > usual * 1.15);
        QTRY_VERIFY(find<QLabel>("sentence")->font().pointSizeF() > usual * 1.4);
        QVERIFY(find<CodeView>("syncCode")->font().pointSizeF() > usual * 1.15);
        m_whole->reopen();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QVERIFY(QApplication::font().pointSizeF() > usual * 1.15);
        QTest::keyClick(&window(), Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(&window(), Qt::Key_0, Qt::ControlModifier);
        QVERIFY(std::abs(QApplication::font().pointSizeF() - usual) < 0.1);
    }

    void presentersViewIsLargeAndSmall()
    {
        const double usual = QApplication::font().pointSizeF();
        window().resize(1280, 800);
        const int side = find<QDockWidget>("settingsDock")->width();
        QTest::keyClick(&window(), Qt::Key_F5);
        QVERIFY(window().isFullScreen());
        QCOMPARE(
            visibleDocks(), (QStringList {QStringLiteral("threadsDock"), QStringLiteral("timelineDock")}));
        QVERIFY(QApplication::font().pointSizeF() > usual * 1.4);
        QVERIFY(!find<QLabel>("ticker")->isVisible()); // with nothing to tell it takes no room
        QTRY_VERIFY(find<QLabel>("ticker")->font().pointSizeF() > usual * 1.8);
        find<QSpinBox>("delaySpin")->setValue(800);
        QVERIFY(find<QLabel>("ticker")->isVisible());
        QCOMPARE(find<QLabel>("ticker")->text(), QStringLiteral("Delay: 500 ms → 800 ms"));
        QTest::keyClick(&window(), Qt::Key_F5);
        QVERIFY(!window().isFullScreen());
        QVERIFY(!find<QLabel>("ticker")->isVisible());
        QTRY_COMPARE(find<QDockWidget>("settingsDock")->width(), side);
        QVERIFY(visibleDocks().size() >= 8);
        QCOMPARE(QApplication::font().pointSizeF(), usual);
    }

    void littleRoomIsShared()
    {
        window().resize(1280, 800);
        QTRY_VERIFY(window().tabifiedDockWidgets(find<QDockWidget>("codeDock")).isEmpty());
        window().resize(960, 430);
        QTRY_VERIFY(window()
                        .tabifiedDockWidgets(find<QDockWidget>("codeDock"))
                        .contains(find<QDockWidget>("timelineDock")));
        QTRY_VERIFY(visibleDocks().contains(QLatin1String("timelineDock")));
        QVERIFY(visibleDocks().contains(QLatin1String("sentenceDock")));
        QVERIFY(!visibleDocks().contains(QLatin1String("codeDock")));
        find<QAction>("resetLayoutAction")->trigger();
        QVERIFY(!window().tabifiedDockWidgets(find<QDockWidget>("codeDock")).isEmpty());
        QTest::keyClick(&window(), Qt::Key_F5);
        QTest::keyClick(&window(), Qt::Key_F5);
        QTRY_VERIFY(!window().tabifiedDockWidgets(find<QDockWidget>("codeDock")).isEmpty());
        window().resize(1280, 800);
        QTRY_VERIFY(window().tabifiedDockWidgets(find<QDockWidget>("codeDock")).isEmpty());
        QTRY_VERIFY(visibleDocks().contains(QLatin1String("codeDock")));
    }

    void panelsThatWereMovedStayWhereTheyAre()
    {
        window().resize(1280, 800);
        QTRY_VERIFY(window().tabifiedDockWidgets(find<QDockWidget>("codeDock")).isEmpty());
        find<QDockWidget>("sentenceDock")->close();
        window().resize(960, 430);
        QTest::qWait(50);
        QVERIFY(window().tabifiedDockWidgets(find<QDockWidget>("codeDock")).isEmpty());
    }

    void onePanelInTheWholeWindow()
    {
        find<QWidget>("syncCode")->setFocus();
        QTest::keyClick(&window(), Qt::Key_F11);
        QCOMPARE(visibleDocks(), QStringList {QStringLiteral("codeDock")});
        QTest::keyClick(&window(), Qt::Key_F11);
        QVERIFY(visibleDocks().size() >= 8);
    }

    void theLayoutIsRememberedAndCanBeReset()
    {
        find<QDockWidget>("memoryDock")->close();
        find<QDockWidget>("codeDock")->close();
        m_whole->reopen();
        QVERIFY(!find<QDockWidget>("codeDock")->isVisible());
        QVERIFY(find<QDockWidget>("timelineDock")->isVisible());
        find<QAction>("resetLayoutAction")->trigger();
        QTRY_VERIFY(find<QDockWidget>("codeDock")->isVisible());
        QVERIFY(find<QDockWidget>("memoryDock")->toggleViewAction()->isChecked());
    }

    void aLayoutThatCannotBeReadIsLeftAside()
    {
        const QStringList usual = visibleDocks();
        m_whole->reopen([](QSettings &store) {
            store.setValue(QStringLiteral("window/layout"), QByteArray("no layout at all"));
        });
        QCOMPARE(visibleDocks(), usual);
        QCOMPARE(find<QLabel>("stateFigure")->text(), QStringLiteral("Ready"));
    }

    void spacePausesThePictureAndTheRunGoesOn()
    {
        run("gizmos", 60'000);
        find<QWidget>("timelineView")->setFocus();
        QTest::keyClick(find<QWidget>("timelineView"), Qt::Key_Space);
        QCOMPARE(find<QLabel>("stateFigure")->text(), QStringLiteral("Paused"));
        const QString before = find<QLabel>("syncFigure")->text();
        const std::size_t events = m_whole->session().runs().back().record.events().size();
        QTRY_VERIFY(m_whole->session().runs().back().record.events().size() > events + 20);
        QCOMPARE(find<QLabel>("syncFigure")->text(), before);
        QTest::keyClick(find<QWidget>("timelineView"), Qt::Key_Space);
        QVERIFY(find<QLabel>("stateFigure")->text().startsWith(QLatin1String("Running")));
        QVERIFY(find<QLabel>("syncFigure")->text() != before);
    }

    void spaceOnAButtonPressesIt()
    {
        find<QWidget>("moreButton")->setFocus();
        QTest::keyClick(find<QWidget>("moreButton"), Qt::Key_Space);
        QVERIFY(find<QWidget>("seedSpin")->isVisible());
        QVERIFY(!find<QAction>("pauseAction")->isChecked());
    }

    void runByKeyDoesNotPutTheFocusOnCancel()
    {
        find<QSpinBox>("delaySpin")->setValue(60'000);
        find<QWidget>("runButton")->setFocus();
        QTest::keyClick(find<QWidget>("runButton"), Qt::Key_Space);
        QVERIFY(m_whole->session().isRunning());
        QVERIFY(window().focusWidget() != find<QWidget>("cancelButton"));
    }

    void deleteCancelsTheSelectedCallOnly()
    {
        find<QToolButton>("asyncButton")->click();
        run("pwg", 60'000);
        QTRY_COMPARE(m_whole->session().runs().back().record.calls().size(), std::size_t {3});
        find<QDockWidget>("callsDock")->raise();
        auto *table = find<QTableView>("callTable");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QVERIFY(!find<QAction>("cancelCallAction")->isEnabled());
        const QRect second = table->visualRect(table->model()->index(1, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, second.center());
        QVERIFY(find<QAction>("cancelCallAction")->isEnabled());
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(m_whole->session().runs().back().record.count(Outcome::cancelled), 1U);
        QCOMPARE(m_whole->session().runs().back().record.calls()[1].outcome, Outcome::cancelled);
        QVERIFY(m_whole->session().isRunning());
    }

    void aCallSelectedInTheTableShowsItsLineOfCode()
    {
        find<QToolButton>("syncButton")->click();
        run("pwg", 20);
        QTRY_COMPARE(m_whole->session().stage(), Stage::ended);
        find<QDockWidget>("callsDock")->raise();
        auto *table = find<QTableView>("callTable");
        const QRect third = table->visualRect(table->model()->index(2, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, third.center());
        const auto *code = find<CodeView>("syncCode");
        QVERIFY(code->textCursor().block().text().contains(QLatin1String("gizmos().result()")));
        QCOMPARE(code->selectedLine(),
            code->textCursor().blockNumber() + codeOf(*findExperiment("pwg")).sync.firstLine);
    }

    void historyBringsARunBack()
    {
        m_whole->session().add({MadeUp::pwg(RunMode::sync)});
        m_whole->session().add({MadeUp::run(MadeUp::settings(RunMode::async, "gizmos"), {{40, 0, 40}})});
        QVERIFY(find<QLabel>("headline")->text().startsWith(QLatin1String("Gizmos")));
        find<QDockWidget>("historyDock")->raise();
        auto *history = find<QTreeWidget>("historyList");
        QCOMPARE(history->topLevelItemCount(), 2);
        const QRect older = history->visualItemRect(history->topLevelItem(1));
        QTest::mouseClick(history->viewport(), Qt::LeftButton, {}, older.center());
        QVERIFY(find<QLabel>("headline")->text().startsWith(QLatin1String("PWG")));
        QCOMPARE(find<QTableView>("callTable")->model()->rowCount(), 3);
    }

    void namesOfTabsAreNeverCut()
    {
        const QList<QTabBar *> bars = window().findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(!bars.isEmpty());
        for (const QTabBar *bar : bars)
            QCOMPARE(bar->elideMode(), Qt::ElideNone);
    }

    void helpOpensAtThePanelWithTheFocus()
    {
        find<QWidget>("syncCode")->setFocus();
        QTest::keyClick(&window(), Qt::Key_F1);
        QTRY_VERIFY(find<QWidget>("helpWindow") && find<QWidget>("helpWindow")->isVisible());
        QVERIFY(find<QListWidget>("helpContents")->currentItem());
        QCOMPARE(find<QListWidget>("helpContents")->currentRow(), 7); // the page about the code
    }

    void settingsUnderMoreAreUsed()
    {
        find<QToolButton>("moreButton")->click();
        find<QSpinBox>("requestsSpin")->setValue(6);
        find<QSpinBox>("visitorsSpin")->setValue(3);
        find<QSpinBox>("queueSpin")->setValue(100);
        run("gizmos", 20);
        QTRY_COMPARE(m_whole->session().stage(), Stage::ended);
        const RunSettings &settings = m_whole->session().runs().back().record.settings();
        QCOMPARE(settings.visitors, 3);
        QCOMPARE(settings.queue, 100);
    }

private:
    MainWindow &window() { return m_whole->window(); }
    template <typename T> T *find(const char *name) { return m_whole->find<T>(name); }

    void run(std::string_view experiment, int delayMs)
    {
        const int requests = find<QSpinBox>("requestsSpin")->value();
        window().chooseExperiment(experiment);
        find<QSpinBox>("requestsSpin")->setValue(requests);
        find<QSpinBox>("delaySpin")->setValue(delayMs);
        find<QToolButton>("runButton")->click();
        QVERIFY(m_whole->session().isRunning());
    }

    QStringList visibleDocks()
    {
        QStringList names;
        for (const QDockWidget *dock : window().findChildren<QDockWidget *>()) {
            if (dock->isVisible() && !dock->visibleRegion().isEmpty())
                names += dock->objectName();
        }
        names.sort();
        return names;
    }

    std::unique_ptr<WholeWindow> m_whole;
};

QTEST_MAIN(WindowViewTest)
#include "windowviewtest.moc"
