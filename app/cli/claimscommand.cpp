// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/claimscommand.h"

#include "app/cli/claimsreport.h"
#include "app/cli/ownbackend.h"
#include "ui/words/claimwords.h"
#include "ui/words/words.h"

namespace Gizmoscope {

ClaimsCommand::ClaimsCommand(ClaimsOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_interrupts(this)
{ }

ClaimsCommand::~ClaimsCommand() = default;

std::optional<int> ClaimsCommand::begin()
{
    raiseDescriptorLimit();
    if (const QString error = startOwnBackend(m_backend); !error.isEmpty())
        return notCarriedOut(error);
    m_checker = std::make_unique<ClaimsChecker>(&m_backend->backend());
    connect(&m_interrupts, &Interrupts::interrupted, m_checker.get(), [this] { m_checker->cancel(); });
    connect(m_checker.get(), &ClaimsChecker::progressed, this,
        [this] { m_progress->show(claimsProgress(*m_checker)); });
    connect(m_checker.get(), &ClaimsChecker::finished, this, [this] { Q_EMIT ended(report()); });
    m_progress.emplace();
    m_checker->start(m_options.claims, m_backend->address());
    return std::nullopt;
}

int ClaimsCommand::report()
{
    m_progress.reset();
    const std::vector<CheckedClaim> &checked = m_checker->checked();
    const bool printed = m_options.json ? printOut(claimsJson(checked)) : printOut(claimsTable(checked));
    if (!printed)
        return notCarriedOut(saveErrorSentence(tr("The standard output"), qt_error_string()));
    if (m_interrupts.happened())
        return m_interrupts.exitStatus();
    QStringList notChecked;
    for (const CheckedClaim &each : checked) {
        if (each.judgement.verdict == Verdict::notChecked)
            notChecked << claimName(*each.claim);
    }
    if (notChecked.isEmpty())
        return exitDone;
    return notCarriedOut(
        tr("Not checked: %1. The reasons are in the output.").arg(notChecked.join(QStringLiteral(", "))));
}

} // namespace Gizmoscope
