// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/codepane.h"
#include "madeup.h"
#include "ui/viewstate.h"

#include <QTest>

using namespace Gizmoscope;

class CodePaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { MadeUp::failOnWarnings(); }

    void everyExperimentHasBothVersions_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < experiments().size(); ++i)
            QTest::newRow(std::string(experiments()[i].name).c_str()) << static_cast<int>(i);
    }
    void everyExperimentHasBothVersions()
    {
        QFETCH(int, index);
        const CodeSource source = codeOf(experiments()[static_cast<std::size_t>(index)]);
        QVERIFY(source.sync.lines.first().startsWith(QLatin1String("//")));
        QCOMPARE(source.sync.lines.last(), QStringLiteral("}"));
        const bool calls = experiments()[static_cast<std::size_t>(index)].callsPerRequest > 0;
        QVERIFY(source.sync.lines.join(QLatin1Char(' ')).contains(
            calls ? QLatin1String(".result()") : QLatin1String("useProcessor")));
        QVERIFY(source.async.lines.first().startsWith(QLatin1String("//")));
        QCOMPARE(source.async.lines.last(), QStringLiteral("}"));
        QVERIFY(source.async.lines.join(QLatin1Char(' ')).contains(QLatin1String("co_await")));
        QVERIFY(source.async.firstLine >= source.sync.firstLine + source.sync.lines.size());
    }

    void aTextWithoutFunctionsHasNoVersions()
    {
        const CodeSource source = codeFrom(QStringLiteral("int main()\n{\n}\n"));
        QVERIFY(source.sync.lines.isEmpty());
        QVERIFY(source.async.lines.isEmpty());
    }

    void linesAreCountedAsInTheFile()
    {
        const CodeSource source = codeFrom(QStringLiteral("a\nb\n// why\n// so\nPage x()\n{\n}\nc"));
        QCOMPARE(source.sync.firstLine, 3);
        QCOMPARE(source.sync.lines.size(), 5);
    }

    void whatWaitsIsMarkedWhileTheRunGoesOn()
    {
        ViewState state;
        CodePane pane(state);
        SessionRun run {1, 1, false, RunRecord(MadeUp::settings(RunMode::sync), {})};
        pane.show(&run, {&run, nullptr});
        const auto line = static_cast<std::uint32_t>(codeOf(*findExperiment("pwg")).sync.firstLine + 4);
        wait(run.record, 0, 1, EventKind::requestBlocked, line);
        wait(run.record, 0, 2, EventKind::requestBlocked, line);
        pane.refresh();
        const auto *view = pane.findChild<CodeView *>(QStringLiteral("syncCode"));
        QCOMPARE(view->marks().size(), std::size_t {1});
        QCOMPARE(view->marks()[0].line, static_cast<int>(line));
        QCOMPARE(view->marks()[0].text, QStringLiteral("2 blocked"));
        QVERIFY(view->marks()[0].isBlocked);
        QVERIFY(view->accessibleDescription().contains(QLatin1String("2 blocked")));
        MadeUp::append(run.record, 5, EventKind::requestUnblocked, 1, 1, 1);
        MadeUp::append(run.record, 5, EventKind::requestUnblocked, 2, 2, 2);
        pane.refresh();
        QVERIFY(view->marks().empty());
    }

    void aSuspendedLineIsMarkedInTheOtherVersion()
    {
        ViewState state;
        CodePane pane(state);
        SessionRun run {1, 1, false, RunRecord(MadeUp::settings(RunMode::async), {})};
        pane.show(&run, {nullptr, &run});
        const auto line = static_cast<std::uint32_t>(codeOf(*findExperiment("pwg")).async.firstLine + 8);
        wait(run.record, 0, 1, EventKind::requestSuspended, line);
        pane.refresh();
        const auto *view = pane.findChild<CodeView *>(QStringLiteral("asyncCode"));
        QCOMPARE(view->marks().size(), std::size_t {1});
        QCOMPARE(view->marks()[0].text, QStringLiteral("1 suspended"));
        QVERIFY(!view->marks()[0].isBlocked);
        QVERIFY(pane.findChild<CodeView *>(QStringLiteral("syncCode"))->marks().empty());
        paintsTheMark(pane, *view);
    }

    void theSelectedCallShowsItsLine()
    {
        ViewState state;
        CodePane pane(state);
        SessionRun run {
            1, 1, false, RunRecord(MadeUp::settings(RunMode::sync), {GIZMOSCOPE_VERSION, {}, {}, 1, {}})};
        const int line = codeOf(*findExperiment("pwg")).sync.firstLine + 4;
        wait(run.record, 0, 1, EventKind::requestBlocked, static_cast<std::uint32_t>(line));
        pane.show(&run, {&run, nullptr});
        const auto *view = pane.findChild<CodeView *>(QStringLiteral("syncCode"));
        QCOMPARE(view->selectedLine(), 0);
        state.setCall(1);
        QCOMPARE(view->selectedLine(), line);
        state.setCall(9);
        QCOMPARE(view->selectedLine(), 0);
        SessionRun old {2, 2, false, RunRecord(MadeUp::settings(RunMode::sync), {"0.0.1", {}, {}, 1, {}})};
        wait(old.record, 0, 1, EventKind::requestBlocked, static_cast<std::uint32_t>(line));
        pane.show(&old, {&old, nullptr});
        state.setCall(1);
        QCOMPARE(view->selectedLine(), 0); // another version had other lines
    }

    void anUnknownExperimentHasNoCode()
    {
        ViewState state;
        CodePane pane(state);
        pane.setExperiment(*findExperiment("pwg"));
        const auto *view = pane.findChild<CodeView *>(QStringLiteral("syncCode"));
        QVERIFY(!view->toPlainText().isEmpty());
        const SessionRun run {1, 1, false, RunRecord(MadeUp::settings(RunMode::sync, "from-the-future"), {})};
        pane.show(&run, {&run, nullptr});
        QVERIFY(view->toPlainText().isEmpty());
        pane.show(nullptr, {});
        QVERIFY(view->toPlainText().contains(QLatin1String("pwgAction")));
    }

private:
    static void wait(
        RunRecord &record, std::int64_t timeMs, std::uint32_t request, EventKind kind, std::uint32_t line)
    {
        const LineDetail at = detailOfLine(line);
        MadeUp::append(record, timeMs, EventKind::requestQueued, request);
        MadeUp::append(record, timeMs, EventKind::requestStarted, request, request);
        MadeUp::append(record, timeMs, kind, request, request, request, at.detail, at.detail2);
    }

    static void paintsTheMark(CodePane &pane, const CodeView &view)
    {
        const Colours colours = Colours::light();
        pane.setColours(colours);
        pane.resize(900, 300);
        const QImage image = const_cast<CodeView &>(view).grab().toImage();
        int found = 0;
        for (int y = 0; y < image.height(); ++y)
            found += image.pixelColor(3, y) == colours.of(RunMode::async) ? 1 : 0;
        QVERIFY(found > 5); // the bar at the beginning of the line
    }
};

QTEST_MAIN(CodePaneTest)
#include "codepanetest.moc"
