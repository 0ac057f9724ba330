// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runcommand.h"

#include "app/cli/ownbackend.h"
#include "app/cli/textreport.h"
#include "formats/json.h"
#include "formats/runstorage.h"
#include "ui/words/happening.h"
#include "ui/words/harwords.h"
#include "ui/words/words.h"

namespace Gizmoscope {

namespace {

constexpr int tickMs = 100;
constexpr int progressAfterMs = 1000; // anything longer shows that it goes on

} // namespace

RunCommand::RunCommand(RunOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_interrupts(this)
    , m_tick(this)
{
    connect(&m_tick, &QTimer::timeout, this, &RunCommand::onTick);
}

RunCommand::~RunCommand() = default;

QString RunCommand::startBackend()
{
    if (!m_options.runs.front().backend.empty())
        return {};
    if (const QString error = startOwnBackend(m_backend); !error.isEmpty())
        return error;
    for (RunSettings &settings : m_options.runs)
        settings.backend = m_backend->address();
    return {};
}

// The waits of a recorded page, where one is to be repeated. Empty, or why that cannot be.
QString RunCommand::readRecording()
{
    if (m_options.har.isEmpty())
        return {};
    const HarImportResult file = loadHar(m_options.har);
    if (file.error != HarImportError::none)
        return harImportErrorSentence(file, m_options.har);
    for (RunSettings &settings : m_options.runs)
        apply(file.page, settings);
    QString text = tr("From %1: %2").arg(m_options.har, harImportSummary(file.page)) + QLatin1Char('\n');
    if (const QString omissions = harImportOmissions(file.page); !omissions.isEmpty())
        text += omissions + QLatin1Char('\n');
    // Standard output is all JSON, or nothing is.
    if (m_options.json)
        printError(text.trimmed());
    else
        (void)printOut(text + QLatin1Char('\n')); // what follows fails as well, and says so
    return {};
}

std::optional<int> RunCommand::begin()
{
    raiseDescriptorLimit();
    if (const QString error = readRecording(); !error.isEmpty())
        return notCarriedOut(error);
    if (const QString error = startBackend(); !error.isEmpty())
        return notCarriedOut(error);
    m_runner = std::make_unique<ExperimentRunner>(m_backend ? &m_backend->backend() : nullptr);
    connect(m_runner.get(), &ExperimentRunner::finished, this, &RunCommand::onFinished);
    connect(&m_interrupts, &Interrupts::interrupted, m_runner.get(), [this] { m_runner->cancel(); });
    return startRun();
}

std::optional<int> RunCommand::startRun()
{
    const RunSettings &settings = m_options.runs[m_records.size()];
    const StartError error = m_runner->start(settings);
    if (error.kind != StartError::Kind::none)
        return notCarriedOut(startErrorSentence(error));
    m_records.push_back(m_runner->newRecord(settings));
    m_since.start();
    m_tick.start(tickMs);
    return std::nullopt;
}

void RunCommand::onTick()
{
    m_runner->collect(m_records.back());
    if (m_since.elapsed() < progressAfterMs)
        return;
    if (!m_progress)
        m_progress.emplace();
    m_progress->show(progressLine(m_records.back()));
}

void RunCommand::onFinished()
{
    m_tick.stop();
    m_progress.reset();
    m_runner->collect(m_records.back());
    const bool more = m_records.size() < m_options.runs.size() && !m_interrupts.happened()
        && m_records.back().state() != RunState::failed;
    if (!more) {
        Q_EMIT ended(report());
        return;
    }
    if (const auto status = startRun()) {
        (void)report(); // what there is so far is not thrown away
        Q_EMIT ended(*status);
    }
}

int RunCommand::report()
{
    // First the file: it is to be there also when nobody reads the output to its end.
    if (!m_options.saveTo.isEmpty()) {
        if (const RunFileResult obstacle = findObstacle(m_options.saveTo); obstacle.error != RunFileError::none)
            return notCarriedOut(obstacleSentence(obstacle, m_options.saveTo));
        const QString reason = saveRuns(m_options.saveTo, m_records);
        if (!reason.isEmpty())
            return notCarriedOut(saveErrorSentence(m_options.saveTo, reason));
    }
    const bool printed = m_options.json ? printOut(toJson(m_records)) : printOut(textReport(m_records));
    if (!printed)
        return notCarriedOut(saveErrorSentence(tr("The standard output"), qt_error_string()));
    if (m_interrupts.happened()) {
        printError(tr("Interrupted: %1").arg(progressLine(m_records.back())));
        return m_interrupts.exitStatus();
    }
    const QString failure = failureSentence(m_records.back());
    return failure.isEmpty() ? exitDone : notCarriedOut(failure);
}

} // namespace Gizmoscope
