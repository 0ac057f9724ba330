// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/modelreport.h"

#include "app/cli/cli.h"
#include "app/cli/texttable.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace Gizmoscope {

namespace {

QString numberText(std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); }

QString requestsText(const SimulationResult &result)
{
    QString text = numberText(result.served) + QLatin1Char(' ') + outcomeWord(Outcome::ok);
    const auto add = [&text](std::int64_t count, Outcome outcome) {
        if (count > 0)
            text += QStringLiteral(", %1 %2").arg(numberText(count), outcomeWord(outcome));
    };
    add(result.timedOut, Outcome::timedOut);
    add(result.rejected, Outcome::rejected);
    return text;
}

QString percentilesText(const SimulationResult &result)
{
    if (result.served == 0)
        return QStringLiteral("–");
    const SimulatedLatency &latency = result.latency;
    return QStringLiteral("%1 / %2 / %3")
        .arg(millisecondsText(latency.p50Ns), millisecondsText(latency.p95Ns),
            millisecondsText(latency.maxNs));
}

std::vector<TableRow> rowsOf(std::span<const SimulatedRun> runs)
{
    std::vector<TableRow> rows {{Cli::tr("model"), {}}, {Cli::tr("Elapsed time"), {}},
        {Cli::tr("Requests"), {}}, {Cli::tr("Mean response time"), {}},
        {Cli::tr("Response time p50 / p95 / max"), {}}, {Cli::tr("Pool threads, at most"), {}},
        {Cli::tr("… of these blocked, at most"), {}}, {Cli::tr("Requests inside, at most"), {}},
        {Cli::tr("Requests waiting, at most"), {}}};
    for (const auto &[settings, result] : runs) {
        const QString mean =
            result.served > 0 ? millisecondsText(result.latency.meanNs) : QStringLiteral("–");
        const QStringList values {modeWord(settings.run.mode), secondsText(result.elapsedNs),
            requestsText(result), mean, percentilesText(result), numberText(result.threadsPeak),
            numberText(result.blockedPeak), numberText(result.insidePeak), numberText(result.queuedPeak)};
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].values << values[static_cast<qsizetype>(i)];
    }
    return rows;
}

} // namespace

QString modelReport(std::span<const SimulatedRun> runs)
{
    if (runs.empty())
        return {};
    const SimulationSettings &settings = runs.front().settings;
    return headline(settings.run) + QLatin1Char('\n')
        + Cli::tr("Model, not measured. Processors: %1").arg(numberText(settings.processors))
        + QStringLiteral("\n\n") + textTable(rowsOf(runs));
}

} // namespace Gizmoscope
