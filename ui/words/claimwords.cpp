// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/claimwords.h"

#include "ui/words/happening.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace Gizmoscope {

namespace {

class ClaimWords
{
    Q_DECLARE_TR_FUNCTIONS(ClaimWords)
};

constexpr std::int64_t nsPerSecond = 1'000'000'000;

QString valueText(Unit unit, std::int64_t value)
{
    switch (unit) {
    case Unit::count:
        return QLocale().toString(static_cast<qlonglong>(value));
    case Unit::nanoseconds:
        return value == 0 || value >= nsPerSecond ? secondsText(value) : millisecondsText(value);
    case Unit::bytes:
        return value < 0 ? QStringLiteral("−") + bytesText(static_cast<std::uint64_t>(-value))
                         : bytesText(static_cast<std::uint64_t>(value));
    }
    return {};
}

// What is wrong with a figure that is not where the claim puts it.
QString offSentence(const Figure &figure)
{
    const auto text = [&figure](std::int64_t value) { return valueText(figure.unit, value); };
    if (figure.least && figure.most && *figure.least == *figure.most)
        return ClaimWords::tr("%1, expected was %2.").arg(figureText(figure), text(*figure.least));
    if (figure.least && figure.most)
        return ClaimWords::tr("%1, expected was %2 to %3.")
            .arg(figureText(figure), text(*figure.least), text(*figure.most));
    if (figure.least)
        return ClaimWords::tr("%1, expected was %2 or more.").arg(figureText(figure), text(*figure.least));
    return ClaimWords::tr("%1, expected was %2 or less.")
        .arg(figureText(figure), text(figure.most.value_or(0)));
}

} // namespace

QString claimName(const Claim &claim)
{
    return QString::fromLatin1(claim.id.data(), static_cast<qsizetype>(claim.id.size()));
}

QString claimText(const Claim &claim) { return QCoreApplication::translate("Claims", claim.text); }

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::holds:
        return ClaimWords::tr("holds");
    case Verdict::doesNotHold:
        return ClaimWords::tr("does not hold");
    case Verdict::notChecked:
        return ClaimWords::tr("not checked");
    }
    return {};
}

QString figureText(const Figure &figure)
{
    return ClaimWords::tr("%1: %2", "a figure and its value")
        .arg(QCoreApplication::translate("Claims", figure.label), valueText(figure.unit, figure.value));
}

QString expectedText(const Figure &figure)
{
    const auto text = [&figure](std::int64_t value) { return valueText(figure.unit, value); };
    if (figure.least && figure.most && *figure.least == *figure.most)
        return text(*figure.least);
    if (figure.least && figure.most)
        return ClaimWords::tr("%1 to %2", "from a value to another")
            .arg(text(*figure.least), text(*figure.most));
    if (figure.least)
        return ClaimWords::tr("%1 or more").arg(text(*figure.least));
    return figure.most ? ClaimWords::tr("%1 or less").arg(text(*figure.most)) : QString();
}

QString claimReasonSentence(const CheckedClaim &checked)
{
    const Judgement &judgement = checked.judgement;
    const QString number = QLocale().toString(static_cast<qulonglong>(judgement.number));
    switch (judgement.reason) {
    case ClaimReason::asClaimed:
        return QCoreApplication::translate("Claims", checked.claim->because);
    case ClaimReason::figureOff:
        return offSentence(judgement.figures.at(judgement.number));
    case ClaimReason::conditionOff:
        return ClaimWords::tr("This machine did not get that far: %1")
            .arg(offSentence(judgement.figures.at(judgement.number)));
    case ClaimReason::runFailed:
        return judgement.cause == Cause::none
            ? ClaimWords::tr("A run of it did not come to its end.")
            : ClaimWords::tr("A run of it did not come to its end: %1.").arg(causeWords(judgement.cause));
    case ClaimReason::requestsFailed:
        return ClaimWords::tr("%n request(s) failed: %1.", nullptr, static_cast<int>(judgement.number))
            .arg(causeWords(judgement.cause));
    case ClaimReason::threadsRefused:
        return ClaimWords::tr(
            "The system let no more than %1 pool threads start. Raise the limit of processes "
            "(ulimit -u).")
            .arg(number);
    case ClaimReason::memoryUnknown:
        return ClaimWords::tr("This system does not tell how much memory a program uses.");
    case ClaimReason::notStarted:
        return startErrorSentence(checked.startError);
    case ClaimReason::interrupted:
        return ClaimWords::tr("Interrupted before its end.");
    }
    return {};
}

QString claimsProgress(const ClaimsChecker &checker)
{
    const std::size_t at = checker.checked().size();
    if (!checker.isRunning() || at >= checker.claims().size())
        return {};
    const RunRecord *run = checker.current();
    return ClaimWords::tr("%1 (%2 of %3) · %4", "a claim and how far it is")
        .arg(claimName(*checker.claims()[at]))
        .arg(at + 1)
        .arg(checker.claims().size())
        .arg(run ? progressLine(*run) : QString());
}

} // namespace Gizmoscope
