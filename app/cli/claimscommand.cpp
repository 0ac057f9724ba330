// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/claimscommand.h"

#include "app/cli/ownbackend.h"
#include "app/cli/textreport.h"
#include "ui/words/claimwords.h"
#include "ui/words/words.h"

#include <algorithm>

namespace Gizmoscope {

namespace {

constexpr int lookEachMs = 200;

} // namespace

ClaimsCommand::ClaimsCommand(ClaimsOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_interrupts(this)
    , m_tick(this)
{
    connect(&m_tick, &QTimer::timeout, this, &ClaimsCommand::onTick);
}

ClaimsCommand::~ClaimsCommand() = default;

std::optional<int> ClaimsCommand::begin()
{
    raiseDescriptorLimit();
    if (const QString error = startOwnBackend(m_backend); !error.isEmpty())
        return notCarriedOut(error);
    m_runner = std::make_unique<ExperimentRunner>(&m_backend->backend());
    connect(m_runner.get(), &ExperimentRunner::finished, this, &ClaimsCommand::onFinished);
    connect(&m_interrupts, &Interrupts::interrupted, m_runner.get(), [this] { m_runner->cancel(); });
    m_progress.emplace();
    if (startNext())
        return std::nullopt;
    return report();
}

const RunRecord *ClaimsCommand::recordOf(const RunSettings &settings) const
{
    const auto found = std::find_if(m_records.begin(), m_records.end(),
        [&settings](const RunRecord &record) { return record.settings() == settings; });
    return found == m_records.end() ? nullptr : &*found;
}

// True when a run has been begun; false when no claim needs one any more.
bool ClaimsCommand::startNext()
{
    while (m_checked.size() < m_options.claims.size()) {
        std::vector<RunSettings> runs = m_options.claims[m_checked.size()]->runs();
        for (RunSettings &settings : runs)
            settings.backend = m_backend->address();
        const auto missing = std::find_if(
            runs.begin(), runs.end(), [this](const RunSettings &settings) { return !recordOf(settings); });
        if (missing == runs.end())
            conclude();
        else if (startRun(*missing))
            return true;
    }
    return false;
}

// Where a run cannot be begun, nothing follows for its claim.
bool ClaimsCommand::startRun(const RunSettings &settings)
{
    const StartError error = m_runner->start(settings);
    if (error.kind != StartError::Kind::none) {
        Judgement judgement;
        judgement.reason = ClaimReason::notStarted;
        m_checked.push_back({m_options.claims[m_checked.size()], judgement, startErrorSentence(error)});
        return false;
    }
    m_records.push_back(m_runner->newRecord(settings));
    m_tick.start(lookEachMs);
    onTick();
    return true;
}

// All runs of the claim are there.
void ClaimsCommand::conclude()
{
    const Claim &claim = *m_options.claims[m_checked.size()];
    std::vector<RunRecord> records;
    for (RunSettings &settings : claim.runs()) {
        settings.backend = m_backend->address();
        records.push_back(*recordOf(settings));
    }
    const Judgement judgement = judge(claim, records);
    m_checked.push_back({&claim, judgement, claimReasonSentence(claim, judgement)});
}

void ClaimsCommand::onTick()
{
    m_runner->collect(m_records.back());
    const std::string_view id = m_options.claims[m_checked.size()]->id;
    m_progress->show(tr("%1 (%2 of %3) · %4", "a claim and how far it is")
                         .arg(QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())))
                         .arg(m_checked.size() + 1)
                         .arg(m_options.claims.size())
                         .arg(progressLine(m_records.back())));
}

void ClaimsCommand::onFinished()
{
    m_tick.stop();
    m_runner->collect(m_records.back());
    if (m_interrupts.happened() || !startNext())
        Q_EMIT ended(report());
}

int ClaimsCommand::report()
{
    m_progress.reset();
    while (m_checked.size() < m_options.claims.size()) {
        const Claim &claim = *m_options.claims[m_checked.size()];
        m_checked.push_back({&claim, Judgement {}, claimReasonSentence(claim, Judgement {})});
    }
    const bool printed = m_options.json ? printOut(claimsJson(m_checked)) : printOut(claimsTable(m_checked));
    if (!printed)
        return notCarriedOut(saveErrorSentence(tr("The standard output"), qt_error_string()));
    if (m_interrupts.happened())
        return m_interrupts.exitStatus();
    QStringList notChecked;
    for (const CheckedClaim &each : m_checked) {
        if (each.judgement.verdict == Verdict::notChecked)
            notChecked << QString::fromLatin1(
                each.claim->id.data(), static_cast<qsizetype>(each.claim->id.size()));
    }
    if (notChecked.isEmpty())
        return exitDone;
    return notCarriedOut(
        tr("Not checked: %1. The reasons are in the output.").arg(notChecked.join(QStringLiteral(", "))));
}

} // namespace Gizmoscope
