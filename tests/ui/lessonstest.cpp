// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeup.h"
#include "ui/lessons/lessonside.h"
#include "wholewindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTextBrowser>

using namespace Gizmoscope;

/// Goes through lessons in the real window as a user does, with real runs.
class LessonsTest : public QObject
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

    void theFirstLessonIsOneClickAway()
    {
        QVERIFY(find<QWidget>("lessonInvitation")->isVisible());
        QVERIFY(!find<QWidget>("lessonSide")->isVisible());
        click("beginFirstLesson");
        QVERIFY(find<QWidget>("lessonSide")->isVisible());
        QVERIFY(!find<QWidget>("lessonInvitation")->isVisible());
        QVERIFY(find<QLabel>("lessonAsk")->isVisible());
        QVERIFY(!find<QDockWidget>("settingsDock")->isVisible());
        m_whole->reopen();
        QVERIFY(!find<QWidget>("lessonInvitation")->isVisible()); // they know the way
        QVERIFY(find<QDockWidget>("settingsDock")->isVisible());
    }

    // Each lesson opens the timeline as it needs it, whatever the one before has shown.
    void theTimelineIsAsTheLessonNeedsIt()
    {
        openLesson("one-gizmo"); // about threads
        QVERIFY(find<QAbstractButton>("byThreadButton")->isChecked());
        QVERIFY(find<QDockWidget>("timelineDock")->isVisible());
        openLesson("three-calls");
        QVERIFY(find<QAbstractButton>("byCallButton")->isChecked());
    }

    void theInvitationCanBeDeclined()
    {
        click("declineLessons");
        QVERIFY(!find<QWidget>("lessonInvitation")->isVisible());
        m_whole->reopen();
        QVERIFY(!find<QWidget>("lessonInvitation")->isVisible());
    }

    void aWholeLessonByMouse()
    {
        openLesson("three-calls");
        QVERIFY(!button("lessonForward")->isEnabled()); // first say what you expect
        QVERIFY(find<QDockWidget>("timelineDock")->isVisible());
        click("markButton0"); // the mark at 1,500 ms
        QVERIFY(button("lessonForward")->isEnabled());
        click("lessonForward");
        QVERIFY(m_whole->session().isRunning());
        QVERIFY(find<QLabel>("lessonState")->isVisible());
        QVERIFY(!button("lessonBack")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("lessonObserve")->isVisible(), 10'000);
        QCOMPARE(m_whole->session().runs().size(), std::size_t {2});
        for (const SessionRun &run : m_whole->session().runs()) {
            QVERIFY(run.record.prediction());
            QCOMPARE(run.record.prediction()->lesson, std::string("three-calls"));
            QCOMPARE(run.record.prediction()->answer, std::vector<double> {1500});
        }
        click("sight0");
        click("lessonForward");
        QVERIFY(find<QLabel>("lessonTold")->isVisible());
        QVERIFY(find<QLabel>("lessonTold")->text().contains(QLatin1String("1.500 s")));
        QVERIFY(!find<QLabel>("lessonTold")->text().contains(QLatin1Char('{')));
        QVERIFY(find<QLabel>("lessonVerdict")->text().startsWith(QLatin1String("It was less")));
        QVERIFY(find<QLabel>("lessonMisconception")->isVisible());
        click("lessonForward");
        QVERIFY(find<QTextBrowser>("lessonText")->isVisible());
        QVERIFY(find<QTextBrowser>("lessonText")->toPlainText().contains(QLatin1String("co_await")));
        click("lessonForward");
        QVERIFY(find<QLabel>("lessonWhatIf")->isVisible());
        auto *link = find<QLabel>("followUp0");
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Tab); // to the link in it
        QTest::keyClick(link, Qt::Key_Return);
        click("lessonRunAgain");
        QTRY_VERIFY_WITH_TIMEOUT(
            m_whole->session().runs().size() == 4 && !m_whole->session().isRunning(), 15'000);
        QCOMPARE(m_whole->session().runs().back().record.settings().connections, 1);
        QVERIFY(!m_whole->session().runs().back().record.prediction());
        QVERIFY(find<QLabel>("lessonState")->isVisible());
        click("lessonForward"); // the next lesson
        QVERIFY(find<QLabel>("lessonAsk")->isVisible());
        click("allLessons");
        QVERIFY(find<QListWidget>("lessonList")->item(1)->text().contains(QStringLiteral("✓")));
    }

    void aLessonByTheKeysOfARemote()
    {
        openLesson("three-calls");
        find<QWidget>("guessScale")->setFocus();
        QTest::keyClick(find<QWidget>("guessScale"), Qt::Key_PageDown);
        QVERIFY(!m_whole->session().isRunning()); // nothing was predicted
        QTest::keyClick(find<QWidget>("guessScale"), Qt::Key_Home);
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(find<QWidget>("guessScale"), Qt::Key_Right);
        QCOMPARE(find<QDoubleSpinBox>("guessSpin")->value(), 0.5);
        QTest::keyClick(find<QWidget>("guessSpin"), Qt::Key_PageDown);
        QVERIFY(m_whole->session().isRunning());
        QTest::keyClick(&window(), Qt::Key_PageDown); // a remote does not cancel
        QVERIFY(m_whole->session().stage() == Stage::running);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("lessonObserve")->isVisible(), 10'000);
        QTest::keyClick(&window(), Qt::Key_PageDown);
        QVERIFY(find<QLabel>("lessonTold")->isVisible());
        QCOMPARE(find<QLabel>("lessonVerdict")->text(), QStringLiteral("Right."));
        QTest::keyClick(&window(), Qt::Key_PageUp);
        QVERIFY(find<QLabel>("lessonObserve")->isVisible());
        // Wherever the focus is after each step, the next key leads on.
        for (int step = 0; step < 3; ++step)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
        QVERIFY(find<QLabel>("lessonWhatIf")->isVisible());
    }

    void aRunThatIsCancelledCanBeRunAgain()
    {
        openLesson("three-calls");
        find<QSpinBox>("lesson-delaySpin")->setValue(60'000);
        click("markButton0");
        click("lessonForward");
        QVERIFY(m_whole->session().isRunning());
        QCOMPARE(m_whole->session().runs().back().record.settings().delayMinMs, 60'000);
        click("lessonForward"); // it cancels now
        QTRY_VERIFY(find<QLabel>("lessonNote")->isVisible());
        QVERIFY(button("lessonForward")->isEnabled());
        QVERIFY(find<QLabel>("lessonAsk")->isVisible());
    }

    void anotherLanguageKeepsTheStep()
    {
        openLesson("three-calls");
        click("markButton1");
        const QString english = find<QLabel>("lessonAsk")->text();
        find<QAction>("language_pl")->trigger();
        QTRY_VERIFY(find<QLabel>("lessonAsk")->text() != english);
        QVERIFY(button("lessonForward")->isEnabled());
        QCOMPARE(find<QDoubleSpinBox>("guessSpin")->value(), 0.5);
        find<QAction>("language_en")->trigger();
        QTRY_COMPARE(find<QLabel>("lessonAsk")->text(), english);
    }

    void lessonsComeAndGoByKeyAndLeaveThePanelsAsTheyWere()
    {
        QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(find<QListWidget>("lessonList")->isVisible());
        QCOMPARE(find<QListWidget>("lessonList")->count(), 9);
        QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!find<QWidget>("lessonSide")->isVisible());
        QVERIFY(find<QDockWidget>("settingsDock")->isVisible());
        QVERIFY(find<QDockWidget>("codeDock")->isVisible());
    }

    void theOrderIsKept()
    {
        find<QAction>("lessonsAction")->trigger();
        auto *list = find<QListWidget>("lessonList");
        list->setFocus();
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(list->item(0)->data(Qt::UserRole).toString(), QStringLiteral("three-calls"));
        m_whole->reopen();
        find<QAction>("lessonsAction")->trigger();
        list = find<QListWidget>("lessonList");
        QCOMPARE(list->item(0)->data(Qt::UserRole).toString(), QStringLiteral("three-calls"));
        find<QAction>("usualOrderAction")->trigger();
        QCOMPARE(list->item(1)->data(Qt::UserRole).toString(), QStringLiteral("three-calls"));
    }

    void resettingTheSessionLeadsBackToTheQuestion()
    {
        openLesson("three-calls");
        click("markButton1");
        click("lessonForward");
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("lessonObserve")->isVisible(), 10'000);
        find<QAction>("resetAction")->trigger();
        QVERIFY(find<QLabel>("lessonAsk")->isVisible());
        QVERIFY(button("lessonForward")->isEnabled());
    }

    void theTeacherHasNotesAndKeys()
    {
        openLesson("three-calls");
        find<QAction>("presenterNotesAction")->trigger();
        auto *notes = find<QWidget>("teacherWindow");
        QVERIFY(notes->isVisible());
        QVERIFY(find<QTextBrowser>("teacherNotes")->toPlainText().size() > 50);
        QVERIFY(find<QLabel>("teacherClock")->text().contains(QLatin1String("0:0")));
        click("markButton1");
        QTest::keyClick(notes, Qt::Key_PageDown);
        QVERIFY(m_whole->session().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("lessonObserve")->isVisible(), 10'000);
    }

    // Every lesson, in each kind of question, as far as its question.
    void everyLessonOpens()
    {
        find<QAction>("firstLessonAction")->trigger();
        for (const char *name : {"one-gizmo", "awaiting-in-turn", "cancellation", "burst-on-eight-threads",
                 "full-queue", "connections", "honest-stopwatch", "when-sync-is-right"}) {
            openLesson(name);
            QVERIFY(find<QLabel>("lessonAsk")->isVisible());
            QVERIFY(!find<QLabel>("lessonAsk")->text().contains(QLatin1Char('{')));
        }
    }

private:
    MainWindow &window() { return m_whole->window(); }
    template <typename Widget> Widget *find(const char *name) { return m_whole->find<Widget>(name); }
    QAbstractButton *button(const char *name) { return find<QAbstractButton>(name); }

    void click(const char *name)
    {
        QAbstractButton *wanted = button(name);
        QVERIFY2(wanted && wanted->isVisible(), name);
        QTest::mouseClick(wanted, Qt::LeftButton, {}, wanted->rect().center());
    }

    void openLesson(const char *name)
    {
        auto *side = find<QWidget>("lessonSide");
        if (!side->isVisible())
            find<QAction>("lessonsAction")->trigger();
        if (auto *all = button("allLessons"); all->isVisible())
            click("allLessons");
        auto *list = find<QListWidget>("lessonList");
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->data(Qt::UserRole).toString() == QLatin1String(name))
                list->setCurrentRow(i);
        }
        click("beginLesson");
    }

    std::unique_ptr<WholeWindow> m_whole;
};

QTEST_MAIN(LessonsTest)
#include "lessonstest.moc"
