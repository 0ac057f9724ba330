// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/runreport.h"
#include "madeup.h"
#include "ui/words/figurewords.h"
#include "wholewindow.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace Gizmoscope;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SessionRun sessionRun(RunMode mode, const std::string &predicted = {})
{
    SessionRun run;
    run.number = mode == RunMode::sync ? 1 : 2;
    run.round = 1;
    run.record = MadeUp::pwg(mode);
    if (!predicted.empty())
        run.record.setPrediction({"three-calls", "number", {500}, predicted});
    return run;
}

Picture square(const QString &title)
{
    return {title, QSizeF(20, 20),
        [](QPainter &painter, const QSizeF &size) { painter.fillRect(QRectF({}, size), Qt::black); }};
}

} // namespace

/// The page about a run that is handed out.
class RunReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { MadeUp::failOnWarnings(); }

    void bothRunsStandSideBySide()
    {
        const SessionRun sync = sessionRun(RunMode::sync);
        const SessionRun async = sessionRun(RunMode::async);
        const QString html = runReport({QStringLiteral("en"), {&sync, &async}, {}}).html();
        QVERIFY(html.startsWith(QLatin1String("<!DOCTYPE html>\n<html lang=\"en\">")));
        QVERIFY2(
            html.contains(QLatin1String("<td></td><th scope=\"col\">Sync</th><th scope=\"col\">Async</th>")),
            qPrintable(html));
        QVERIFY2(
            html.contains(QStringLiteral("<th scope=\"row\">%1</th><td>%2</td><td>%3</td>")
                              .arg(figureName("elapsedMs"), figureValueText(FigureUnit::milliseconds, 1504),
                                  figureValueText(FigureUnit::milliseconds, 503))),
            qPrintable(html));
        QVERIFY(html.contains(QLatin1String("3.0 times")));
    }

    void oneRunIsEnough()
    {
        const SessionRun async = sessionRun(RunMode::async);
        const QString html = runReport({QStringLiteral("en"), {nullptr, &async}, {}}).html();
        QVERIFY(html.contains(QLatin1String("<td></td><th scope=\"col\">Async</th></tr>")));
        QVERIFY(!html.contains(QLatin1String("Sync</th>")));
    }

    void whatWasPredictedIsShownAsText()
    {
        const SessionRun sync = sessionRun(RunMode::sync, "<script>alert('500 & more')</script>");
        const QString html = runReport({QStringLiteral("en"), {&sync, nullptr}, {}}).html();
        QVERIFY(!html.contains(QLatin1String("<script")));
        QVERIFY(
            html.contains(QLatin1String("Predicted before the run: &lt;script&gt;alert('500 &amp; more')")));
    }

    void picturesArePartOfThePage()
    {
        const SessionRun sync = sessionRun(RunMode::sync);
        const QString html =
            runReport({QStringLiteral("zh_CN"), {&sync, nullptr}, {square(QStringLiteral("A < B"))}}).html();
        QCOMPARE(html.count(QLatin1String("src=\"data:image/png;base64,")), 1);
        QCOMPARE(html.count(QLatin1String("src=")), 1);
        QVERIFY(html.contains(QLatin1String("alt=\"A &lt; B\"")));
        QVERIFY(html.contains(QLatin1String("<html lang=\"zh-CN\">")));
    }

    void pagesToPrint()
    {
        const SessionRun sync = sessionRun(RunMode::sync);
        const HtmlPage page =
            runReport({QStringLiteral("en"), {&sync, nullptr}, {square(QStringLiteral("Square"))}});
        const QByteArray pdf = page.pdf();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/Image")); // the picture has come along
        QVERIFY(pdf.size() > HtmlPage(page.title(), QStringLiteral("en")).pdf().size());
    }

    void whatCannotBeWrittenIsSaid()
    {
        const HtmlPage page(QStringLiteral("Title"), QStringLiteral("en"));
        const QString error = savePage(page, QStringLiteral("/no/such/folder/report.html"));
        QVERIFY2(error.contains(QLatin1String("/no/such/folder/report.html")), qPrintable(error));
    }

    void savedFromTheMenu()
    {
        WholeWindow whole;
        whole.window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&whole.window()));
        auto *action = whole.window().findChild<QAction *>(QStringLiteral("saveReportAction"));
        QVERIFY(action);
        QVERIFY(!action->isEnabled());
        whole.session().add({MadeUp::pwg(RunMode::sync), MadeUp::pwg(RunMode::async)});
        QVERIFY(action->isEnabled());
        const QTemporaryDir dir;
        for (const char *name : {"report.html", "report.pdf"}) {
            action->trigger();
            auto *dialog = whole.window().findChild<QFileDialog *>(QStringLiteral("reportDialog"));
            QVERIFY(dialog);
            const QString path = dir.filePath(QLatin1String(name));
            Q_EMIT dialog->fileSelected(path);
            dialog->close();
            QVERIFY(QFile::exists(path));
            QTRY_VERIFY(!whole.window().findChild<QFileDialog *>(QStringLiteral("reportDialog")));
        }
        const QByteArray html = contentsOf(dir.filePath(QStringLiteral("report.html")));
        QCOMPARE(html.count("data:image/png"), 4);
        QVERIFY(contentsOf(dir.filePath(QStringLiteral("report.pdf"))).startsWith("%PDF-"));
    }
};

QTEST_MAIN(RunReportTest)
#include "runreporttest.moc"
