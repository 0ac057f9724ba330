// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeup.h"
#include "timelinerecords.h"
#include "ui/compare/comparetablemodel.h"
#include "ui/compare/comparewindow.h"
#include "ui/words/figurewords.h"
#include "wholewindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace Gizmoscope;

namespace {

RunRecord slow(int timesMs, int pool = 0)
{
    RunSettings settings = MadeUp::settings(RunMode::sync);
    settings.pool = pool;
    return MadeUp::run(settings, {{500, 0, timesMs}});
}

const FigureDifference &figure(const RunComparison &comparison, std::string_view word)
{
    for (const FigureDifference &each : comparison.figures) {
        if (each.figure->word == word)
            return each;
    }
    qFatal("there is no such figure");
}

} // namespace

class CompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        MadeUp::failOnWarnings();
        Language().use(QStringLiteral("en"));
    }

    void figuresAndTheirGain()
    {
        const RunComparison comparison = compare(slow(1000), slow(500, 8));
        QCOMPARE(comparison.settings, (std::vector<SettingDifference> {{"pool", "0", "8"}}));
        const FigureDifference &elapsed = figure(comparison, "elapsedMs");
        QCOMPARE(elapsed.difference().value(), -500.0);
        QCOMPARE(elapsed.percent().value(), -50.0);
        QCOMPARE(elapsed.change, Change::better);
        QCOMPARE(figure(comparison, "calls").change, Change::none);
        QCOMPARE(figure(compare(slow(500), slow(1000)), "elapsedMs").change, Change::worse);
        QCOMPARE(
            figure(compare(slow(1000), slow(1005)), "elapsedMs").change, Change::none); // below one per cent
        // Of nothing there are no per cent.
        QVERIFY(!figure(comparison, "callsFailed").percent());
    }

    void settingsAreAllCompared()
    {
        RunSettings other;
        other.experiment = "x";
        other.mode = RunMode::sync;
        other.delayMinMs = other.delayMaxMs = 1;
        for (const NumberSetting &setting : numberSettings())
            other.*setting.member += 1;
        other.arrivals = Arrivals::poisson;
        other.backendSleeps = other.backendGoesOn = true;
        other.seed = 2;
        const std::vector<SettingDifference> found = differences({}, other);
        QCOMPARE(found.size(), numberSettings().size() + 8);
        for (const SettingDifference &each : found) {
            // Each has a name of its own and a value for people.
            const QString word =
                QString::fromLatin1(each.word.data(), static_cast<qsizetype>(each.word.size()));
            QVERIFY2(settingName(each.word) != word, qPrintable(word));
            QVERIFY(!settingValueText(each.word, each.later).isEmpty());
        }
        QVERIFY(differences(other, other).empty());
    }

    void everyFigureHasAName()
    {
        for (const RunFigure &each : runFigures()) {
            const QString word =
                QString::fromLatin1(each.word.data(), static_cast<qsizetype>(each.word.size()));
            QVERIFY2(figureName(each.word) != word, qPrintable(word));
        }
        QCOMPARE(figureDifferenceText(FigureUnit::milliseconds, -250.25), QStringLiteral("-250.3 ms"));
        QCOMPARE(figureDifferenceText(FigureUnit::count, 12), QStringLiteral("+12"));
        QCOMPARE(percentDifferenceText(12.34), QStringLiteral("+12.3 %"));
    }

    void theModelIsWhole()
    {
        CompareTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setColours(Colours::dark());
        model.setComparison(compare(slow(1000), slow(500, 8)));
        QCOMPARE(model.index(0, CompareTableModel::what).data().toString(),
            QStringLiteral("Setting: Pool threads"));
        QCOMPARE(model.index(0, CompareTableModel::earlier).data().toString(), QStringLiteral("as needed"));
        QCOMPARE(model.index(0, CompareTableModel::later).data().toString(), QStringLiteral("8"));
        QCOMPARE(model.index(1, CompareTableModel::change).data().toString(), QStringLiteral("better"));
        QVERIFY(!model.index(1, CompareTableModel::change).data(Qt::DecorationRole).isNull());
        model.retranslate();
        model.setComparison({});
        QCOMPARE(model.rowCount(), 0);
    }

    void twoRunsOfTheHistory()
    {
        WholeWindow whole;
        show(whole);
        QVERIFY(!whole.find<QAction>("compareAction")->isEnabled());
        whole.session().add({slow(1000)});
        QVERIFY(!whole.find<QAction>("compareAction")->isEnabled()); // there is nothing before it
        whole.session().add({slow(800)});
        whole.session().add({slow(500, 8)});
        whole.find<QDockWidget>("callsInFlightDock")->raise();
        whole.find<QDockWidget>("historyDock")->raise();
        auto *history = whole.find<QTreeWidget>("historyList");
        const auto click = [history](int row, Qt::KeyboardModifiers modifiers) {
            const QRect place = history->visualItemRect(history->topLevelItem(row));
            QTest::mouseClick(history->viewport(), Qt::LeftButton, modifiers, place.center());
        };
        click(0, Qt::NoModifier);
        click(2, Qt::ControlModifier);
        QCOMPARE(history->selectedItems().size(), 2);
        QTest::keyClick(&whole.window(), Qt::Key_D, Qt::ControlModifier);
        auto *dialog = whole.find<CompareWindow>("compareWindow");
        QVERIFY(dialog && dialog->isVisible());
        const QString runs = dialog->findChild<QLabel *>(QStringLiteral("compareRuns"))->text();
        QVERIFY2(
            runs.contains(QLatin1String("run 1")) && runs.contains(QLatin1String("run 3")), qPrintable(runs));
        QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("compareSettings"))->text(),
            QStringLiteral("The runs differ in one setting."));
        // The later is in view, the earlier behind it.
        QTRY_VERIFY(whole.find<QWidget>("callsView")->accessibleName().contains(QLatin1String("earlier: ")));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QTRY_VERIFY(!whole.find<QWidget>("callsView")->accessibleName().contains(QLatin1String("earlier: ")));
    }

    void oneRunIsComparedWithTheOneBefore()
    {
        WholeWindow whole;
        show(whole);
        whole.session().add({slow(1000)});
        whole.session().add({MadeUp::pwg(RunMode::async)});
        whole.session().add({slow(500, 8)});
        QTest::keyClick(&whole.window(), Qt::Key_D, Qt::ControlModifier);
        auto *dialog = whole.find<CompareWindow>("compareWindow");
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("compareRuns"))
                    ->text()
                    .contains(QLatin1String("run 1")));
        whole.session().clear(); // neither is there any more
        QVERIFY(!dialog->isVisible());
    }

    void oneSettingChanged()
    {
        WholeWindow whole;
        show(whole);
        whole.window().chooseExperiment("gizmos");
        whole.find<QSpinBox>("delaySpin")->setValue(40);
        whole.find<QSpinBox>("seedSpin")->setValue(7);
        QTest::keyClick(&whole.window(), Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(&whole.window(), Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(whole.session().stage(), Stage::ended);
        whole.window().chooseExperiment("pwg"); // something else in between
        whole.find<QSpinBox>("delaySpin")->setValue(500);
        whole.find<QSpinBox>("seedSpin")->setValue(1);
        auto *history = whole.find<QTreeWidget>("historyList");
        history->setCurrentItem(history->topLevelItem(0));
        QTest::keyClick(&whole.window(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(whole.find<QSpinBox>("delaySpin")->value(), 40);
        QCOMPARE(whole.find<QSpinBox>("seedSpin")->value(), 7);
        whole.find<QSpinBox>("delaySpin")->setValue(80);
        QTest::keyClick(&whole.window(), Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(whole.session().stage(), Stage::ended);
        auto *dialog = whole.find<CompareWindow>("compareWindow");
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("compareSettings"))->text(),
            QStringLiteral("The runs differ in one setting."));
        auto *table = dialog->findChild<QTableView *>(QStringLiteral("compareTable"));
        QCOMPARE(
            table->model()->index(0, CompareTableModel::later).data().toString(), QStringLiteral("80 ms"));
    }

private:
    static void show(WholeWindow &whole)
    {
        whole.window().resize(1600, 1000);
        whole.window().show();
        QVERIFY(QTest::qWaitForWindowActive(&whole.window()));
    }
};

QTEST_MAIN(CompareTest)
#include "comparetest.moc"
