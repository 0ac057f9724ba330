// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimswindow.h"
#include "madeup.h"
#include "ui/claims/claimscontrol.h"
#include "ui/messagearea.h"
#include "wholewindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Gizmoscope;

namespace {

QString withSigns() { return QStringLiteral("<b>\"A & B\"</b>"); }

ClaimsReport report(const QString &language)
{
    ClaimsReport made;
    made.language = language;
    made.facts = {"0.1.0", "6.4.2", withSigns().toStdString(), 2, "2026-11-21T10:00:00.000+01:00"};
    made.when = QDateTime(QDate(2026, 11, 21), QTime(10, 0));
    for (const Claim &claim : claims())
        made.rows.push_back({&claim, ClaimRow::State::untouched, {}, {}});
    const auto check = [&made](std::size_t row, Verdict verdict, ClaimReason reason) {
        Judgement judgement;
        judgement.verdict = verdict;
        judgement.reason = reason;
        judgement.figures = {
            {"syncMs", "sync", Unit::nanoseconds, 2'003'000'000, 2'000'000'000, 2'200'000'000},
            {"asyncMs", "async", Unit::nanoseconds, 3'000'000'000, 2'000'000'000, 2'200'000'000}};
        judgement.number = 1;
        made.rows[row].state = ClaimRow::State::checked;
        made.rows[row].checked = {&claims()[row], judgement, {StartError::Kind::notAnAddress, "<&>", 0, 0}};
        made.rows[row].when = made.when;
    };
    check(0, Verdict::holds, ClaimReason::asClaimed);
    check(1, Verdict::doesNotHold, ClaimReason::figureOff);
    check(2, Verdict::notChecked, ClaimReason::notStarted);
    return made;
}

// For the eyes of people, where they ask for it.
void keep(const QString &name, const QByteArray &bytes)
{
    const QString place = qEnvironmentVariable("GIZMOSCOPE_PICTURES");
    if (place.isEmpty())
        return;
    QFile file(QDir(place).filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class ClaimsWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        MadeUp::failOnWarnings();
        m_whole = std::make_unique<WholeWindow>();
        m_whole->window().show();
        QVERIFY(QTest::qWaitForWindowActive(&m_whole->window()));
        QTest::keyClick(&m_whole->window(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        m_claims = m_whole->find<ClaimsWindow>("claimsWindow");
        QVERIFY(m_claims);
        m_claims->activateWindow(); // the offscreen platform does not raise it
        QTRY_COMPARE(QApplication::activeWindow(), m_claims);
    }

    void cleanup() { m_whole.reset(); }

    void atFirstNothingIsChecked()
    {
        QVERIFY(action("claimsCheckAll")->isEnabled());
        QVERIFY(!action("claimsCheckSelected")->isEnabled());
        QVERIFY(!action("claimsStop")->isEnabled());
        QVERIFY(!action("claimsSave")->isEnabled());
        QVERIFY2(m_claims->sentence().contains(QLatin1String("Nothing is checked yet")),
            qPrintable(m_claims->sentence()));
        QCOMPARE(table()->model()->rowCount(), 11);
        const QAbstractItemModelTester tester(
            table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(cell(0, ClaimsModel::verdictColumn), QStringLiteral("not checked yet"));
        QVERIFY(table()
                    ->model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QLatin1String("B1: One call of 2 s")));
    }

    // B11 takes the shortest of all.
    void checksWhatIsSelected()
    {
        checkLast();
        QTRY_VERIFY2(m_claims->sentence().startsWith(QStringLiteral("Being checked: B11 (1 of 1) · ")),
            qPrintable(m_claims->sentence()));
        QCOMPARE(cell(10, ClaimsModel::verdictColumn), QStringLiteral("is being checked"));
        QVERIFY(action("claimsStop")->isEnabled());
        QVERIFY(!action("claimsCheckAll")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(action("claimsCheckAll")->isEnabled(), 30'000);
        QVERIFY(cell(10, ClaimsModel::verdictColumn) != QLatin1String("not checked"));
        QVERIFY2(cell(10, ClaimsModel::measuredColumn).contains(QLatin1String("(expected: ")),
            qPrintable(cell(10, ClaimsModel::measuredColumn)));
        QVERIFY(!cell(10, ClaimsModel::reasonColumn).isEmpty());
        QCOMPARE(cell(0, ClaimsModel::verdictColumn), QStringLiteral("not checked yet"));
        QVERIFY2(m_claims->sentence().contains(QLatin1String("not checked: 10.")),
            qPrintable(m_claims->sentence()));
        QVERIFY(action("claimsSave")->isEnabled());
        QVERIFY(m_whole->session().runs().empty()); // they are in no session
    }

    // B10 has 5,000 requests at once; while they come and go, the window goes on.
    void theWindowStaysAlive()
    {
        std::int64_t longestMs = 0;
        QElapsedTimer since;
        QTimer ticks;
        connect(&ticks, &QTimer::timeout, this,
            [&] { longestMs = std::max<std::int64_t>(longestMs, since.restart()); });
        checkRow(9);
        since.start();
        ticks.start(5);
        QTRY_VERIFY_WITH_TIMEOUT(action("claimsCheckAll")->isEnabled(), 60'000);
        qInfo() << "longest time between ticks:" << longestMs << "ms";
        QVERIFY2(longestMs < 500, qPrintable(QString::number(longestMs)));
    }

    void stopsByKey()
    {
        QTest::keyClick(m_claims, Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(m_claims->sentence().startsWith(QLatin1String("Being checked: B1 (1 of 11)")));
        QTest::keyClick(m_claims, Qt::Key_Escape);
        QTRY_VERIFY(action("claimsCheckAll")->isEnabled());
        QVERIFY2(
            m_claims->sentence().contains(QLatin1String("was stopped")), qPrintable(m_claims->sentence()));
        QCOMPARE(cell(0, ClaimsModel::verdictColumn), QStringLiteral("not checked"));
        QTest::keyClick(m_claims, Qt::Key_Escape); // nothing is under way any more
        QVERIFY(!m_claims->isVisible());
    }

    void closingStops()
    {
        QTest::keyClick(m_claims, Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(m_claims->sentence().startsWith(QLatin1String("Being checked")));
        m_claims->close();
        QTRY_VERIFY(m_claims->sentence().contains(QLatin1String("was stopped")));
        QTRY_COMPARE(
            m_whole->session().start({}, ModeChoice::async).kind, StartError::Kind::unknownExperiment);
    }

    void theProgramMayEndMeanwhile()
    {
        QTest::keyClick(m_claims, Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(m_claims->sentence().startsWith(QLatin1String("Being checked")));
        m_whole->window().close();
        m_whole.reset();
    }

    void neverBesideARun()
    {
        checkLast();
        QTRY_VERIFY(action("claimsStop")->isEnabled());
        m_whole->window().runExperiment("gizmos");
        QVERIFY(!m_whole->session().isRunning());
        const QList<QLabel *> labels = m_whole->window().findChild<MessageArea *>()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(QLatin1String("claims are being checked"));
        }));
        QTRY_VERIFY_WITH_TIMEOUT(action("claimsCheckAll")->isEnabled(), 30'000);
        m_whole->window().runExperiment("gizmos");
        QVERIFY(m_whole->session().isRunning());
        QVERIFY(!action("claimsCheckAll")->isEnabled());
        QVERIFY(m_claims->sentence().startsWith(QLatin1String("A run is going on.")));
        m_whole->session().cancel();
        QTRY_VERIFY(action("claimsCheckAll")->isEnabled());
    }

    void helpIsAboutClaims()
    {
        QTest::keyClick(m_claims, Qt::Key_F1);
        QTRY_VERIFY(m_whole->find<QWidget>("helpWindow"));
        QVERIFY(m_whole->find<QWidget>("helpWindow")->windowTitle().contains(QLatin1String("Claims")));
    }

    void savesAReport()
    {
        checkLast();
        QTRY_VERIFY_WITH_TIMEOUT(action("claimsSave")->isEnabled(), 30'000);
        const QTemporaryDir place;
        auto *control = m_whole->window().findChild<ClaimsControl *>();
        for (const char *name : {"a.html", "a.pdf"}) {
            const QString path = place.filePath(QLatin1String(name));
            control->save(path);
            QTRY_VERIFY2(
                m_claims->sentence().contains(QLatin1String(name)), qPrintable(m_claims->sentence()));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(
                file.readAll().startsWith(path.endsWith(QLatin1String("pdf")) ? "%PDF-" : "<!DOCTYPE html>"));
        }
        control->save(QStringLiteral("/no/such/folder/b.html"));
        QTRY_VERIFY2(m_claims->sentence().contains(QLatin1String("could not be written")),
            qPrintable(m_claims->sentence()));
    }

    void theReportIsEscapedAndSaysItsKinds()
    {
        const QString html = claimsHtml(report(QStringLiteral("en")));
        QVERIFY(html.contains(withSigns().toHtmlEscaped()));
        QVERIFY(!html.contains(withSigns()));
        QVERIFY(!html.contains(QLatin1String("“<&>”")));
        for (const char *text : {"B11", "holds", "does not hold", "not checked", "Quoted: ", "Measured: ",
                 "sync: 2.003 s (expected: 2.000 s to 2.200 s)", "processors: 2", "2026", "Qt 6.4.2"})
            QVERIFY2(html.contains(QLatin1String(text)), text);
        QVERIFY(claimsPdf(report(QStringLiteral("en"))).size() > 5000);
        keep(QStringLiteral("claims.html"), html.toUtf8());
        keep(QStringLiteral("claims.pdf"), claimsPdf(report(QStringLiteral("en"))));
        Language korean;
        korean.use(QStringLiteral("ko"));
        keep(QStringLiteral("claims-ko.pdf"), claimsPdf(report(QStringLiteral("ko"))));
    }

    void theReportIsValid_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Language::codes())
            QTest::newRow(qPrintable(language)) << language;
    }

    void theReportIsValid()
    {
        QFETCH(QString, language);
        const QString tidy = QStandardPaths::findExecutable(QStringLiteral("tidy"));
        QVERIFY2(!tidy.isEmpty(), "the package tidy is missing; ./test installs it");
        Language words;
        words.use(language);
        QProcess process;
        process.start(tidy, {QStringLiteral("-e"), QStringLiteral("-q"), QStringLiteral("-utf8")});
        QVERIFY(process.waitForStarted());
        process.write(claimsHtml(report(language)).toUtf8());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

private:
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_claims->findChild<QAction *>(QLatin1String(name));
    }
    [[nodiscard]] QTableView *table() const { return m_claims->findChild<QTableView *>(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    void checkLast() { checkRow(10); }
    void checkRow(int row)
    {
        QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
        const QRect place = table()->visualRect(table()->model()->index(row, ClaimsModel::idColumn));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place.center());
        QVERIFY(action("claimsCheckSelected")->isEnabled());
        QTest::keyClick(m_claims, Qt::Key_Return, Qt::ControlModifier);
    }

    std::unique_ptr<WholeWindow> m_whole;
    ClaimsWindow *m_claims = nullptr;
};

QTEST_MAIN(ClaimsWindowTest)
#include "claimswindowtest.moc"
