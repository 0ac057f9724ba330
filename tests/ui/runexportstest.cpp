// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/har.h"
#include "formats/runstorage.h"
#include "madeup.h"
#include "wholewindow.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

using namespace Gizmoscope;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What the file menu hands to other programs and takes from them.
class RunExportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        MadeUp::failOnWarnings();
        m_whole = std::make_unique<WholeWindow>();
        m_whole->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_whole->window()));
    }
    void cleanup() { m_whole.reset(); }

    void nothingCanBeExportedAtFirst()
    {
        QVERIFY(!menu()->menuAction()->isEnabled());
        QVERIFY(action("importHarAction")->isEnabled());
        m_whole->session().add({MadeUp::pwg(RunMode::sync)});
        QVERIFY(menu()->menuAction()->isEnabled());
        m_whole->session().clear();
        QVERIFY(!menu()->menuAction()->isEnabled());
    }

    void theyStandBehindSaving()
    {
        const auto *file = qobject_cast<QMenu *>(menu()->menuAction()->associatedObjects().constFirst());
        const QList<QAction *> actions = file->actions();
        const qsizetype save = actions.indexOf(action("saveAsAction"));
        QCOMPARE(actions.indexOf(menu()->menuAction()), save + 1);
        QCOMPARE(actions.indexOf(action("importHarAction")), save + 2);
    }

    void eachFormIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("beginning");
        const auto row = [](const char *name, const char *ending, const char *beginning) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(ending)
                                << QByteArray(beginning);
        };
        row("exportCallsAction", "csv", "experiment,mode,call,");
        row("exportRequestsAction", "csv", "experiment,mode,request,");
        row("exportSamplesAction", "csv", "experiment,mode,timeMs,");
        row("exportJsonAction", "json", "{\"experiment\":\"pwg\"");
        row("exportHarAction", "har", "{\"log\":{\"version\":\"1.2\"");
        row("exportTraceAction", "trace.json", "{\"displayTimeUnit\":\"ms\",\"traceEvents\":[");
    }

    void eachFormIsWritten()
    {
        QFETCH(QString, name);
        QFETCH(QString, ending);
        QFETCH(QByteArray, beginning);
        m_whole->session().add({MadeUp::pwg(RunMode::sync), MadeUp::pwg(RunMode::async)});
        action(name.toLatin1().constData())->trigger();
        auto *dialog = m_whole->find<QFileDialog>("exportDialog");
        QVERIFY(dialog);
        // The ending comes by itself.
        auto *edit = dialog->findChild<QLineEdit *>();
        edit->setText(m_dir.filePath(name));
        QTest::keyClick(edit, Qt::Key_Return);
        const QString path = m_dir.filePath(name) + QLatin1Char('.') + ending;
        QTRY_VERIFY2(contentsOf(path).startsWith(beginning), contentsOf(path).left(80).constData());
        // With its counterpart. This run has no requests and was not looked at, so two tables have but their
        // heads.
        const QByteArray text = contentsOf(path);
        const bool isEmpty = text.count('\n') == 1 && ending == QLatin1String("csv");
        QVERIFY(isEmpty || (text.contains("sync") && text.contains("async")));
        QCOMPARE(
            isEmpty, name.contains(QLatin1String("Requests")) || name.contains(QLatin1String("Samples")));
        QTRY_VERIFY(!m_whole->find<QFileDialog>("exportDialog"));
    }

    void whatCannotBeWrittenIsSaid()
    {
        m_whole->session().add({MadeUp::pwg(RunMode::sync)});
        action("exportHarAction")->trigger();
        auto *dialog = m_whole->find<QFileDialog>("exportDialog");
        Q_EMIT dialog->fileSelected(QStringLiteral("/no/such/place/a.har"));
        dialog->close();
        QTRY_VERIFY(message().contains(QLatin1String("/no/such/place/a.har")));
    }

    void aPageLoadIsRepeatedInBothModes()
    {
        const std::vector<RunRecord> runs {MadeUp::run(MadeUp::settings(RunMode::async),
            {{5, 0, 5}, {20, 0, 20}, {10, 0, 10, Outcome::cancelled, Cause::user}})};
        const QString path = m_dir.filePath(QStringLiteral("load.har"));
        QCOMPARE(saveText(path, toHar(runs)), QString());
        action("importHarAction")->trigger();
        auto *dialog = m_whole->find<QFileDialog>("importHarDialog");
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_COMPARE(m_whole->session().runs().size(), std::size_t {2});
        QTRY_COMPARE(m_whole->session().stage(), Stage::ended);
        QVERIFY2(message().contains(QLatin1String("From load.har: 2 requests")), qPrintable(message()));
        QVERIFY(message().contains(QLatin1String("1 without an answer")));
        for (const SessionRun &run : m_whole->session().runs()) {
            QCOMPARE(run.record.settings().experiment, std::string("recorded-page"));
            QCOMPARE(run.record.state(), RunState::finished);
            QCOMPARE(run.record.count(Outcome::ok), 2U);
            QVERIFY(!run.changedLive);
        }
    }

    void whatIsNoPageLoadIsSaid()
    {
        const QString path = m_dir.filePath(QStringLiteral("bad.har"));
        QCOMPARE(saveText(path, "{}"), QString());
        action("importHarAction")->trigger();
        auto *dialog = m_whole->find<QFileDialog>("importHarDialog");
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(message().contains(QLatin1String("log.entries")));
        QVERIFY(m_whole->session().runs().empty());
    }

    void allSpeakTheLanguage()
    {
        const auto words = [this] {
            return menu()->title() + action("importHarAction")->text() + action("exportHarAction")->text();
        };
        const QString before = words();
        m_whole->find<QAction>("language_pl")->trigger();
        QTRY_VERIFY(
            words().contains(QStringLiteral("Eksportuj")) && words().contains(QStringLiteral("Importuj")));
        m_whole->find<QAction>("language_en")->trigger();
        QTRY_COMPARE(words(), before);
    }

private:
    [[nodiscard]] QMenu *menu() const { return m_whole->find<QMenu>("exportMenu"); }
    [[nodiscard]] QAction *action(const char *name) const { return m_whole->find<QAction>(name); }
    [[nodiscard]] QString message() const
    {
        const auto *label = m_whole->find<QLabel>("messageText");
        return label ? label->text() : QString();
    }

    QTemporaryDir m_dir;
    std::unique_ptr<WholeWindow> m_whole;
};

QTEST_MAIN(RunExportsTest)
#include "runexportstest.moc"
