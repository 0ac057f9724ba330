// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/replaycommand.h"

#include "app/cli/output.h"
#include "formats/runstorage.h"
#include "replay/replaycursor.h"
#include "ui/words/eventwords.h"
#include "ui/words/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Gizmoscope {

namespace {

constexpr int replayLookMs = 10;
constexpr int timeColumns = 12;

} // namespace

ReplayCommand::ReplayCommand(ReplayOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_interrupts(this)
    , m_tick(this)
{
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &ReplayCommand::onTick);
    connect(&m_interrupts, &Interrupts::interrupted, this, [this] {
        m_tick.stop();
        Q_EMIT ended(m_interrupts.exitStatus());
    });
}

std::optional<int> ReplayCommand::load()
{
    RunFileResult file = loadRuns(m_options.file);
    if (file.error != RunFileError::none)
        return notCarriedOut(runFileErrorSentence(file, m_options.file));
    const auto count = static_cast<int>(file.runs.size());
    if (m_options.run > count)
        return notCarriedOut(
            tr("There is no run %1 in %2: the last one is %3.")
                .arg(QString::number(m_options.run), m_options.file, QString::number(count)));
    if (m_options.run > 0)
        m_runs.push_back(std::move(file.runs[static_cast<std::size_t>(m_options.run - 1)]));
    else
        m_runs = std::move(file.runs);
    return std::nullopt;
}

std::optional<int> ReplayCommand::begin()
{
    if (const auto status = load())
        return status;
    if (m_options.speed > 0) {
        if (const auto status = print(heading()))
            return status;
        m_since.start();
        m_tick.start(replayLookMs);
        return std::nullopt;
    }
    QString text;
    for (m_run = 0; m_run < m_runs.size(); ++m_run) {
        m_taken = 0;
        text += heading() + take(std::numeric_limits<std::int64_t>::max());
    }
    return print(text).value_or(exitDone);
}

QString ReplayCommand::heading() const
{
    const QString line =
        QStringLiteral("%1 · %2\n").arg(headline(run().settings()), modeWord(run().settings().mode));
    return m_run == 0 ? line : QLatin1Char('\n') + line;
}

// Samples say how things stand, 20 times a second; lines are for what happens.
QString ReplayCommand::take(std::int64_t untilNs)
{
    QString text;
    const std::vector<Event> &events = run().events();
    for (; m_taken < events.size() && events[m_taken].timeNs <= untilNs; ++m_taken) {
        const Event &event = events[m_taken];
        if (!isHappening(event.kind))
            continue;
        const QString time =
            tr("%1 ms").arg(QLocale().toString(static_cast<double>(event.timeNs) / 1e6, 'f', 3));
        text += paddedLeft(time, timeColumns) + QStringLiteral("  ") + eventSentence(run(), event)
            + QLatin1Char('\n');
    }
    return text;
}

void ReplayCommand::onTick()
{
    const double ns = static_cast<double>(m_since.nsecsElapsed()) * m_options.speed;
    const bool isLong = ns > static_cast<double>(std::numeric_limits<std::int64_t>::max() / 2);
    QString text = take(isLong ? std::numeric_limits<std::int64_t>::max() : std::llround(ns));
    const bool isNext = !hasMore() && m_run + 1 < m_runs.size();
    if (isNext) {
        ++m_run;
        m_taken = 0;
        m_since.start();
        text += heading();
    }
    const std::optional<int> status = text.isEmpty() ? std::nullopt : print(text);
    if (!status && (isNext || hasMore()))
        return;
    m_tick.stop();
    Q_EMIT ended(status.value_or(exitDone));
}

// Nothing where it could be printed.
std::optional<int> ReplayCommand::print(const QString &text) const
{
    if (printOut(text))
        return std::nullopt;
    return notCarriedOut(saveErrorSentence(tr("The standard output"), qt_error_string()));
}

} // namespace Gizmoscope
