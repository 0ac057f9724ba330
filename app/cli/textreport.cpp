// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textreport.h"

#include "app/cli/cli.h"
#include "app/cli/marksreport.h"
#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace Gizmoscope {

namespace {

constexpr int barColumns = 48;
constexpr std::size_t mostCallsShown = 24;

// Eighths of a block, so that short times differ, too.
QString bar(double fraction, int width)
{
    static const QString eighths = QStringLiteral(" ▏▎▍▌▋▊▉");
    const int parts = static_cast<int>(std::lround(std::clamp(fraction, 0.0, 1.0) * width * 8));
    QString text(parts / 8, QChar(0x2588));
    if (parts % 8 > 0)
        text += eighths.at(parts % 8);
    return text;
}

std::int64_t longest(std::span<const RunRecord> runs)
{
    std::int64_t most = 1;
    for (const RunRecord &run : runs)
        most = std::max(most, run.elapsedNs());
    return most;
}

int widest(const QStringList &texts)
{
    int width = 0;
    for (const QString &text : texts)
        width = std::max(width, columns(text));
    return width;
}

QString elapsedBars(std::span<const RunRecord> runs)
{
    QStringList names;
    QStringList times;
    for (const RunRecord &run : runs) {
        names << modeWord(run.settings().mode);
        times << secondsText(run.elapsedNs());
    }
    QString text;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        const double share = static_cast<double>(runs[i].elapsedNs()) / static_cast<double>(longest(runs));
        text += QStringLiteral("  %1  %2  %3\n")
                    .arg(padded(names[at], widest(names)), paddedLeft(times[at], widest(times)),
                        bar(share, barColumns));
    }
    return text;
}

// One call on the run's time axis: queued light, waiting and receiving full.
QString callBar(const CallRecord &call, std::int64_t total)
{
    const auto column = [total](std::int64_t ns) {
        return static_cast<int>(
            std::lround(static_cast<double>(ns) / static_cast<double>(total) * barColumns));
    };
    const std::int64_t end = call.finishedNs == notYet ? total : call.finishedNs;
    const std::int64_t sent = call.sentNs == notYet ? end : call.sentNs;
    const int from = column(call.issuedNs);
    const int middle = column(sent);
    const int to = std::max(column(end), from + 1);
    return QString(from, QLatin1Char(' ')) + QString(middle - from, QChar(0x2591))
        + QString(std::max(0, to - middle), QChar(0x2588));
}

QString callLines(const RunRecord &run, std::int64_t total)
{
    QStringList times;
    for (const CallRecord &call : run.calls()) {
        const std::int64_t end = call.finishedNs == notYet ? run.elapsedNs() : call.finishedNs;
        times << millisecondsText(end - call.issuedNs);
    }
    QString text;
    for (std::size_t i = 0; i < run.calls().size(); ++i) {
        const CallRecord &call = run.calls()[i];
        const std::string_view service = serviceName(call.service);
        QString ending = outcomeWord(call.outcome);
        if (call.outcome != Outcome::ok && call.cause != Cause::none)
            ending += QStringLiteral(": ") + causeWords(call.cause);
        text +=
            QStringLiteral("    %1 %2 │%3│ %4  %5\n")
                .arg(call.id, 3)
                .arg(padded(QString::fromLatin1(service.data(), static_cast<qsizetype>(service.size())), 8),
                    padded(callBar(call, total), barColumns + 1),
                    paddedLeft(times[static_cast<qsizetype>(i)], widest(times)), ending);
    }
    return text;
}

QString outcomesText(const OutcomeCounts &counts)
{
    QStringList parts;
    for (std::size_t i = 1; i < counts.size(); ++i) {
        const auto outcome = static_cast<Outcome>(i);
        if (counts[i] > 0 || outcome == Outcome::ok)
            parts << QStringLiteral("%1 %2").arg(QLocale().toString(counts[i]), outcomeWord(outcome));
    }
    return parts.join(QStringLiteral(", "));
}

QString memoryText(const std::optional<MemoryUse> &start, const std::optional<MemoryUse> &peak,
    std::uint64_t MemoryUse::*member)
{
    if (!start || !peak)
        return Cli::tr("this system does not tell");
    return Cli::tr("%1 (%2 more than at the start)")
        .arg(bytesText((*peak).*member), bytesText((*peak).*member - (*start).*member));
}

std::vector<TableRow> figureRows(std::span<const RunRecord> runs)
{
    const QLocale locale;
    std::vector<TableRow> rows {{Cli::tr("State"), {}}, {Cli::tr("Requests"), {}}, {Cli::tr("Calls"), {}},
        {Cli::tr("Latency p50 / p95 / max"), {}}, {Cli::tr("Pool threads in use, at most"), {}},
        {Cli::tr("… of these blocked, at most"), {}}, {Cli::tr("Threads in the process, at most"), {}},
        {Cli::tr("Resident memory, at most"), {}}, {Cli::tr("Reserved memory, at most"), {}}};
    for (const RunRecord &run : runs) {
        const Latency latency = run.latency();
        const ThreadPeaks &peaks = run.threadPeaks();
        const QStringList values {stateWord(run.state()), outcomesText(run.requestOutcomes()),
            outcomesText(run.outcomes()),
            run.count(Outcome::ok) == 0
                ? QStringLiteral("–")
                : QStringLiteral("%1 / %2 / %3")
                      .arg(millisecondsText(latency.p50Ns), millisecondsText(latency.p95Ns),
                          millisecondsText(latency.maxNs)),
            locale.toString(peaks.pool), locale.toString(peaks.blocked),
            peaks.process ? locale.toString(*peaks.process) : Cli::tr("this system does not tell"),
            memoryText(run.memoryStart(), run.memoryPeak(), &MemoryUse::residentBytes),
            memoryText(run.memoryStart(), run.memoryPeak(), &MemoryUse::reservedBytes)};
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].values << values[static_cast<qsizetype>(i)];
    }
    return rows;
}

QString figures(std::span<const RunRecord> runs)
{
    std::vector<TableRow> rows = figureRows(runs);
    QStringList head;
    for (const RunRecord &run : runs)
        head << modeWord(run.settings().mode);
    rows.insert(rows.begin(), {QString(), head});
    return textTable(rows);
}

// What reached the backend of a cancellation; silent where nobody left.
QString backendLine(const RunRecord &run)
{
    const auto work = run.backendWork();
    if (!work || work->abandoned == 0)
        return {};
    const QLocale locale;
    return Cli::tr("  %1: the backend saw %n caller(s) leave; it saved %2 ms of work, wasted %3 ms, and "
                   "still works on %4.\n",
        nullptr, static_cast<int>(work->abandoned))
        .arg(modeWord(run.settings().mode), locale.toString(static_cast<qulonglong>(work->savedMs)),
            locale.toString(static_cast<qulonglong>(work->wastedMs)),
            locale.toString(static_cast<qulonglong>(work->stillWaiting)));
}

// Fewer threads than were asked for bend every figure: that must not go unseen.
QString threadsLine(const RunRecord &run)
{
    const auto granted = run.threadsGranted();
    if (!granted)
        return {};
    return Cli::tr("  %1: the system let no more than %2 pool threads start; the run went on with these.\n")
        .arg(modeWord(run.settings().mode), QLocale().toString(static_cast<qulonglong>(*granted)));
}

// Said aloud: this time is not part of the run.
QString openedLine(const RunRecord &run)
{
    if (run.connectionsOpened() == 0)
        return {};
    return Cli::tr("  %1: %n connection(s) had been opened before the run began, in %2.\n", nullptr,
        static_cast<int>(run.connectionsOpened()))
        .arg(modeWord(run.settings().mode), secondsText(run.connectionsOpenedNs()));
}

} // namespace

QString textReport(std::span<const RunRecord> runs)
{
    if (runs.empty())
        return {};
    QString text = headline(runs.front().settings()) + QStringLiteral("\n\n") + elapsedBars(runs);
    const RunRecord *sync = nullptr;
    const RunRecord *async = nullptr;
    for (const RunRecord &run : runs)
        (run.settings().mode == RunMode::sync ? sync : async) = &run;
    if (sync && async && sync->state() == RunState::finished && async->state() == RunState::finished
        && sync->requestOutcomes() == async->requestOutcomes())
        text +=
            QStringLiteral("\n  ") + ratioSentence(sync->elapsedNs(), async->elapsedNs()) + QLatin1Char('\n');
    for (const RunRecord &run : runs) {
        if (!run.calls().empty() && run.calls().size() <= mostCallsShown)
            text +=
                QStringLiteral("\n  %1\n").arg(modeWord(run.settings().mode)) + callLines(run, longest(runs));
    }
    text += marksReport(runs);
    text += QLatin1Char('\n') + figures(runs);
    QString notes;
    for (const RunRecord &run : runs)
        notes += openedLine(run) + threadsLine(run) + backendLine(run);
    if (!notes.isEmpty())
        text += QLatin1Char('\n') + notes;
    return text;
}

} // namespace Gizmoscope
