// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/claimschecker.h"

#include <algorithm>

namespace Gizmoscope {

namespace {

constexpr int lookEachMs = 200;

} // namespace

ClaimsChecker::ClaimsChecker(const GizmoBackend *embedded, QObject *parent)
    : QObject(parent)
    , m_embedded(embedded)
    , m_tick(this)
{
    connect(&m_tick, &QTimer::timeout, this, &ClaimsChecker::onTick);
}

ClaimsChecker::~ClaimsChecker() = default;

void ClaimsChecker::start(std::vector<const Claim *> claims, std::string backend)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_isCancelled = false;
    m_claims = std::move(claims);
    m_backend = std::move(backend);
    m_checked.clear();
    m_runner = std::make_unique<ExperimentRunner>(m_embedded);
    connect(m_runner.get(), &ExperimentRunner::finished, this, &ClaimsChecker::onRunFinished);
    QMetaObject::invokeMethod(
        this, [this] { goOn(); }, Qt::QueuedConnection);
}

void ClaimsChecker::cancel(Cause cause)
{
    if (!m_isRunning)
        return;
    m_isCancelled = true;
    m_runner->cancel(cause);
}

const RunRecord *ClaimsChecker::current() const
{
    return m_runner && m_runner->isRunning() && !m_records.empty() ? &m_records.back() : nullptr;
}

std::vector<RunSettings> ClaimsChecker::runsOf(const Claim &claim) const
{
    std::vector<RunSettings> runs = claim.runs();
    for (RunSettings &settings : runs)
        settings.backend = m_backend;
    return runs;
}

const RunRecord *ClaimsChecker::recordOf(const RunSettings &settings) const
{
    const auto found = std::find_if(m_records.begin(), m_records.end(),
        [&settings](const RunRecord &record) { return record.settings() == settings; });
    return found == m_records.end() ? nullptr : &*found;
}

void ClaimsChecker::goOn()
{
    if (m_isCancelled || !startNext())
        end();
}

// True when a run has been begun; false when no claim needs one any more.
bool ClaimsChecker::startNext()
{
    while (m_checked.size() < m_claims.size()) {
        const Claim &claim = *m_claims[m_checked.size()];
        const std::vector<RunSettings> runs = runsOf(claim);
        const auto missing = std::find_if(
            runs.begin(), runs.end(), [this](const RunSettings &settings) { return !recordOf(settings); });
        if (missing != runs.end()) {
            if (startRun(*missing))
                return true;
            continue;
        }
        std::vector<RunRecord> records;
        for (const RunSettings &settings : runs)
            records.push_back(*recordOf(settings));
        conclude({&claim, judge(claim, records), {}});
    }
    return false;
}

// Where a run cannot be begun, nothing follows for its claim.
bool ClaimsChecker::startRun(const RunSettings &settings)
{
    const StartError error = m_runner->start(settings);
    if (error.kind != StartError::Kind::none) {
        Judgement judgement;
        judgement.reason = ClaimReason::notStarted;
        conclude({m_claims[m_checked.size()], judgement, error});
        return false;
    }
    m_records.push_back(m_runner->newRecord(settings));
    m_tick.start(lookEachMs);
    onTick();
    return true;
}

void ClaimsChecker::conclude(CheckedClaim checked)
{
    m_checked.push_back(std::move(checked));
    Q_EMIT concluded();
}

void ClaimsChecker::onTick()
{
    m_runner->collect(m_records.back());
    Q_EMIT progressed();
}

void ClaimsChecker::onRunFinished()
{
    m_tick.stop();
    m_runner->collect(m_records.back());
    goOn();
}

// The runner may be the one that has called.
void ClaimsChecker::end()
{
    while (m_checked.size() < m_claims.size())
        m_checked.push_back({m_claims[m_checked.size()], Judgement {}, {}});
    m_runner->setParent(this);
    m_runner.release()->deleteLater();
    m_records.clear(); // thousands of requests; the figures are taken
    m_isRunning = false;
    Q_EMIT finished();
}

} // namespace Gizmoscope
