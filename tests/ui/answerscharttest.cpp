// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/answerschart.h"
#include "experiments/registry.h"
#include "madeup.h"
#include "ui/viewstate.h"
#include "ui/words/language.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QXYSeries>

using namespace Gizmoscope;
using MadeUp::append;
using MadeUp::ms;

namespace {

RunSettings starvation(RunMode mode)
{
    RunSettings settings = startSettings(*findExperiment("starvation"));
    settings.mode = mode;
    return settings;
}

void queue(RunRecord &record)
{
    append(record, 0, EventKind::runStarted);
    for (std::uint32_t id = 1; id <= static_cast<std::uint32_t>(record.settings().requests); ++id)
        append(record, 0, EventKind::requestQueued, id);
}

void answer(RunRecord &record, std::int64_t timeMs, std::uint32_t id, Outcome outcome = Outcome::ok)
{
    append(record, timeMs - 1, EventKind::requestStarted, id, 7, 0,
        static_cast<std::uint8_t>(record.settings().mode));
    append(record, timeMs, EventKind::requestFinished, id, 7, 0, static_cast<std::uint8_t>(outcome));
}

// As theory has it: 8, 9, … 17 answers, half a second apart.
RunRecord starved()
{
    RunRecord record(starvation(RunMode::sync), {});
    queue(record);
    std::uint32_t id = 0;
    for (int round = 1; round <= 10; ++round) {
        for (int i = 0; i < 7 + round; ++i)
            answer(record, round * 500, ++id);
    }
    MadeUp::end(record, 5001);
    return record;
}

RunRecord begun(const RunSettings &settings)
{
    RunRecord record(settings, {});
    queue(record);
    return record;
}

} // namespace

class AnswersChartTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.use(QStringLiteral("en")); }

    void init()
    {
        MadeUp::failOnWarnings();
        m_state = std::make_unique<ViewState>();
        m_chart = std::make_unique<AnswersChart>(*m_state);
        m_chart->setProcessors(4);
        m_chart->resize(700, 400);
        static_cast<QWidget *>(m_chart.get())->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    }

    void cleanup()
    {
        m_chart.reset();
        m_state.reset();
    }

    void theModelLiesOnWhatTheorySays()
    {
        const SessionRun run {1, 1, false, starved()};
        m_chart->show(&run, {&run, nullptr});
        QTRY_VERIFY(words().contains(QLatin1String("model")));
        QVERIFY2(
            words().startsWith(QLatin1String("Sync: last answer after 5.000 s, mean 3.080 s (model: last "
                                             "answer after 5.00")),
            qPrintable(words()));
        QVERIFY2(words().contains(QLatin1String("mean 3.08")), qPrintable(words()));
        const QString table = m_chart->tableText();
        QVERIFY(table.startsWith(QLatin1String("Time (ms)\tanswered\tmodel\n")));
        QVERIFY(spoken().contains(QLatin1String("model 125")));
        QVERIFY(spoken().contains(words()));
    }

    // The class sees where it will go before it has gone there.
    void theModelIsThereBeforeTheFirstAnswer()
    {
        SessionRun run {1, 1, false, begun(starvation(RunMode::sync))};
        m_chart->show(&run, {&run, nullptr});
        QTRY_VERIFY(words().startsWith(QLatin1String("Sync: model: last answer after 5.0")));
        QTRY_COMPARE(lineEnd(), 5000);
        // What is to come is no figure of now.
        QTRY_VERIFY2(
            spoken().contains(QLatin1String("model –")) || spoken().contains(QLatin1String("model 0")),
            qPrintable(spoken()));
        m_state->setCursorNs(2'600 * ms);
        QVERIFY2(spoken().contains(QLatin1String("model 50")), qPrintable(spoken())); // 8 + 9 + 10 + 11 + 12
        m_state->setCursorNs(std::nullopt);
        answer(run.record, 900, 1);
        m_chart->refresh();
        QTRY_VERIFY2(spoken().contains(QLatin1String("answered 1, model 8")), qPrintable(spoken()));
    }

    void bothModesAreSideBySide()
    {
        const SessionRun sync {1, 1, false, starved()};
        const SessionRun async {2, 1, false, begun(starvation(RunMode::async))};
        m_chart->show(&async, {&sync, &async});
        QTRY_COMPARE(words().count(QLatin1String("model")), 2);
        QVERIFY(words().contains(QLatin1String("Async: model: last answer after 0.5")));
        QTRY_VERIFY(m_chart->tableText().startsWith(
            QLatin1String("Time (ms)\tSync: answered\tSync: model\tAsync: answered\tAsync: model\n")));
    }

    void aSettingThatWasChangedEndsTheModel()
    {
        SessionRun run {1, 1, false, begun(starvation(RunMode::sync))};
        m_chart->show(&run, {&run, nullptr});
        QTRY_VERIFY(words().contains(QLatin1String("model: last")));
        answer(run.record, 500, 1);
        append(run.record, 600, EventKind::settingChanged, 0, 500, 800, 0);
        m_chart->refresh();
        QTRY_COMPARE(
            words(), QStringLiteral("No model any more: a setting was changed while the run went on."));
        QVERIFY(m_chart->tableText().startsWith(QLatin1String("Time (ms)\tanswered\n")));
    }

    void theModelKnowsNoFaults()
    {
        SessionRun run {1, 1, false, begun(starvation(RunMode::sync))};
        m_chart->show(&run, {&run, nullptr});
        answer(run.record, 500, 1);
        append(run.record, 500, EventKind::callIssued, 1, 500, 1);
        append(run.record, 510, EventKind::callFinished, 1, 0, 0, static_cast<std::uint8_t>(Outcome::failed),
            static_cast<std::uint8_t>(Cause::httpStatus));
        m_chart->refresh();
        QTRY_VERIFY(words().startsWith(QLatin1String("No model any more: calls failed")));
    }

    void anExperimentThatNobodyKnowsHasNone()
    {
        RunSettings settings = starvation(RunMode::async);
        settings.experiment = "of another version";
        SessionRun run {1, 1, false, begun(settings)};
        answer(run.record, 500, 1);
        m_chart->show(&run, {nullptr, &run});
        QTRY_VERIFY(words().startsWith(QLatin1String("No model: it does not know this experiment")));
    }

    // The model of the run before comes when another run is in view. Both are computed by the same thread, one
    // after the other.
    void whatComesLateIsDropped()
    {
        RunSettings large = starvation(RunMode::sync);
        large.requests = 50'000;
        large.poolMin = 0;
        large.pool = 8;
        const SessionRun first {1, 1, false, RunRecord(large, {})};
        const SessionRun second {2, 2, false, begun(starvation(RunMode::sync))};
        m_chart->show(&first, {&first, nullptr});
        m_chart->show(&second, {&second, nullptr});
        QTRY_VERIFY(words().contains(QLatin1String("last answer after 5.0")));
        m_chart->show(nullptr, {});
        QTRY_VERIFY(words().isEmpty());
    }

    void timedOutIsAnAnswerAndTurnedAwayIsNone()
    {
        SessionRun run {1, 1, false, begun(starvation(RunMode::sync))};
        answer(run.record, 100, 1, Outcome::timedOut);
        answer(run.record, 200, 2);
        append(run.record, 300, EventKind::requestFinished, 3, 0, 0,
            static_cast<std::uint8_t>(Outcome::rejected));
        MadeUp::end(run.record, 400);
        m_chart->show(&run, {&run, nullptr});
        QTRY_VERIFY2(spoken().contains(QLatin1String("answered 2")), qPrintable(spoken()));
    }

    void theWebAppIsShownByMode()
    {
        RunSettings settings = startSettings(webAppExperiment());
        settings.requests = 3;
        SessionRun run {1, 1, false, begun(settings)};
        answer(run.record, 100, 1); // async
        append(run.record, 150, EventKind::requestStarted, 2, 7, 0, static_cast<std::uint8_t>(RunMode::sync));
        append(run.record, 200, EventKind::requestFinished, 2, 7, 0, static_cast<std::uint8_t>(Outcome::ok));
        answer(run.record, 300, 3);
        m_chart->show(&run, {nullptr, &run});
        QTRY_COMPARE(words(), QStringLiteral("No model: nobody knows when the next visitor comes."));
        QTRY_VERIFY(spoken().contains(QLatin1String("Sync: answered 1")));
        QVERIFY(spoken().contains(QLatin1String("Async: answered 2")));
    }

    void anotherLanguage()
    {
        const SessionRun run {1, 1, false, starved()};
        m_chart->show(&run, {&run, nullptr});
        QTRY_VERIFY(words().contains(QLatin1String("model")));
        const QString before = words();
        m_language.use(QStringLiteral("pl"));
        QTRY_VERIFY(words() != before);
        m_language.use(QStringLiteral("en"));
        QTRY_COMPARE(words(), before);
    }

    void thousandsStayFew()
    {
        RunSettings settings = starvation(RunMode::async);
        settings.requests = 100'000;
        SessionRun run {1, 1, false, RunRecord(settings, {})};
        append(run.record, 0, EventKind::runStarted);
        for (std::uint32_t id = 1; id <= 100'000; ++id)
            append(run.record, 0, EventKind::requestQueued, id);
        for (std::uint32_t id = 1; id <= 100'000; ++id)
            answer(run.record, 500 + id / 50, id);
        MadeUp::end(run.record, 3000);
        m_chart->show(&run, {nullptr, &run});
        QTRY_VERIFY(words().contains(QLatin1String("model")));
        QTRY_VERIFY(lineEnd() > 0);
        for (const QXYSeries *series : m_chart->findChildren<QXYSeries *>())
            QVERIFY(series->count() <= static_cast<int>(StepSeries::mostPoints));
    }

private:
    [[nodiscard]] QString words() const
    {
        return m_chart->findChild<QLabel *>(QStringLiteral("answersWords"))->text();
    }
    [[nodiscard]] QString spoken() const
    {
        return m_chart->findChild<QWidget *>(QStringLiteral("answersView"))->accessibleName();
    }
    // Of the line that goes furthest, rounded to half seconds.
    [[nodiscard]] int lineEnd() const
    {
        double end = 0;
        for (const QXYSeries *series : m_chart->findChildren<QXYSeries *>()) {
            if (series->count() > 0)
                end = std::max(end, series->points().last().x());
        }
        return static_cast<int>(std::lround(end / 500) * 500);
    }

    Language m_language;
    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<AnswersChart> m_chart;
};

QTEST_MAIN(AnswersChartTest)
#include "answerscharttest.moc"
