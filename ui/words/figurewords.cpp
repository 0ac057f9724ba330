// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/figurewords.h"

#include "experiments/registry.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>
#include <utility>

namespace Gizmoscope {

namespace {

class FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

using Name = std::pair<std::string_view, const char *>;

constexpr std::array figureNames {Name {"elapsedMs", QT_TRANSLATE_NOOP("FigureWords", "Elapsed time")},
    Name {"meanMs", QT_TRANSLATE_NOOP("FigureWords", "Request, mean")},
    Name {"p50Ms", QT_TRANSLATE_NOOP("FigureWords", "Request, 50 % within")},
    Name {"p95Ms", QT_TRANSLATE_NOOP("FigureWords", "Request, 95 % within")},
    Name {"p99Ms", QT_TRANSLATE_NOOP("FigureWords", "Request, 99 % within")},
    Name {"maxMs", QT_TRANSLATE_NOOP("FigureWords", "Request, longest")},
    Name {"longestQueuedMs", QT_TRANSLATE_NOOP("FigureWords", "Longest wait for a thread")},
    Name {"requests", QT_TRANSLATE_NOOP("FigureWords", "Requests")},
    Name {"ok", QT_TRANSLATE_NOOP("FigureWords", "Requests answered")},
    Name {"timedOut", QT_TRANSLATE_NOOP("FigureWords", "Requests timed out")},
    Name {"cancelled", QT_TRANSLATE_NOOP("FigureWords", "Requests cancelled")},
    Name {"rejected", QT_TRANSLATE_NOOP("FigureWords", "Requests rejected")},
    Name {"failed", QT_TRANSLATE_NOOP("FigureWords", "Requests failed")},
    Name {"answeredPerSecond", QT_TRANSLATE_NOOP("FigureWords", "Requests answered per second")},
    Name {"calls", QT_TRANSLATE_NOOP("FigureWords", "Calls")},
    Name {"callsOk", QT_TRANSLATE_NOOP("FigureWords", "Calls answered")},
    Name {"callsTimedOut", QT_TRANSLATE_NOOP("FigureWords", "Calls timed out")},
    Name {"callsFailed", QT_TRANSLATE_NOOP("FigureWords", "Calls failed")},
    Name {"threadsPeak", QT_TRANSLATE_NOOP("FigureWords", "Threads in the process, peak")},
    Name {"poolPeak", QT_TRANSLATE_NOOP("FigureWords", "Pool threads in requests, peak")},
    Name {"blockedPeak", QT_TRANSLATE_NOOP("FigureWords", "Blocked threads, peak")},
    Name {"threadsAdded", QT_TRANSLATE_NOOP("FigureWords", "Threads added to the pool")},
    Name {"residentPeakBytes", QT_TRANSLATE_NOOP("FigureWords", "Resident memory, peak")},
    Name {"reservedPeakBytes", QT_TRANSLATE_NOOP("FigureWords", "Reserved memory, peak")},
    Name {"residentGrowthBytes", QT_TRANSLATE_NOOP("FigureWords", "Resident memory, growth")},
    Name {"reservedGrowthBytes", QT_TRANSLATE_NOOP("FigureWords", "Reserved memory, growth")},
    Name {"abandoned", QT_TRANSLATE_NOOP("FigureWords", "Callers that left the backend")},
    Name {"savedMs", QT_TRANSLATE_NOOP("FigureWords", "Work that the backend was spared")},
    Name {"wastedMs", QT_TRANSLATE_NOOP("FigureWords", "Work of the backend for nobody")},
    Name {"clockWholeMs", QT_TRANSLATE_NOOP("FigureWords", "Stopwatch around all of the work")},
    Name {"clockBeforeWaitMs", QT_TRANSLATE_NOOP("FigureWords", "Stopwatch that was stopped early")},
    Name {"clockWrappedMs", QT_TRANSLATE_NOOP("FigureWords", "Label with milliseconds only")}};

constexpr std::array settingNames {Name {"experiment", QT_TRANSLATE_NOOP("FigureWords", "Experiment")},
    Name {"mode", QT_TRANSLATE_NOOP("FigureWords", "Mode")},
    Name {"delayMinMs", QT_TRANSLATE_NOOP("FigureWords", "Delay, from")},
    Name {"delayMaxMs", QT_TRANSLATE_NOOP("FigureWords", "Delay, to")},
    Name {"timeoutMs", QT_TRANSLATE_NOOP("FigureWords", "Timeout")},
    Name {"visitors", QT_TRANSLATE_NOOP("FigureWords", "Visitors")},
    Name {"requests", QT_TRANSLATE_NOOP("FigureWords", "Requests")},
    Name {"connections", QT_TRANSLATE_NOOP("FigureWords", "Connections")},
    Name {"pool", QT_TRANSLATE_NOOP("FigureWords", "Pool threads")},
    Name {"queue", QT_TRANSLATE_NOOP("FigureWords", "Queue limit")},
    Name {"poolMin", QT_TRANSLATE_NOOP("FigureWords", "Pool threads at once")},
    Name {"injectionMs", QT_TRANSLATE_NOOP("FigureWords", "A thread is added after")},
    Name {"atOnce", QT_TRANSLATE_NOOP("FigureWords", "Requests at once")},
    Name {"thinkMs", QT_TRANSLATE_NOOP("FigureWords", "Pause of a visitor")},
    Name {"rate", QT_TRANSLATE_NOOP("FigureWords", "Requests a second")},
    Name {"asyncShare", QT_TRANSLATE_NOOP("FigureWords", "Asynchronous requests, %")},
    Name {"workMs", QT_TRANSLATE_NOOP("FigureWords", "Processor time of a request")},
    Name {"arrivals", QT_TRANSLATE_NOOP("FigureWords", "Arrivals")},
    Name {"backendSleeps", QT_TRANSLATE_NOOP("FigureWords", "Backend holds threads while it waits")},
    Name {"backendGoesOn", QT_TRANSLATE_NOOP("FigureWords", "Backend works on when callers leave")},
    Name {"seed", QT_TRANSLATE_NOOP("FigureWords", "Seed")}};

template <typename Names> QString nameOf(const Names &names, std::string_view word)
{
    for (const Name &name : names) {
        if (name.first == word)
            return FigureWords::tr(name.second);
    }
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

// What a number means that is no number to people.
QString specialText(std::string_view word, qlonglong value)
{
    const bool isOff = value == 0 && (word == "timeoutMs" || word == "rate" || word == "atOnce");
    const bool isAny = value == 0 && (word == "connections" || word == "pool" || word == "poolMin");
    if (isOff)
        return FigureWords::tr("off");
    if (isAny)
        return FigureWords::tr("as needed");
    return word == "queue" && value < 0 ? FigureWords::tr("none") : QString();
}

} // namespace

QString figureName(std::string_view word) { return nameOf(figureNames, word); }

QString settingName(std::string_view word) { return nameOf(settingNames, word); }

QString figureValueText(FigureUnit unit, double value)
{
    const QLocale locale;
    switch (unit) {
    case FigureUnit::milliseconds:
        return FigureWords::tr("%1 ms").arg(locale.toString(value, 'f', 1));
    case FigureUnit::bytes: {
        const QString size = locale.formattedDataSize(std::llround(std::abs(value)), 1);
        return value < 0 ? locale.negativeSign() + size : size;
    }
    case FigureUnit::perSecond:
        return locale.toString(value, 'f', 1);
    case FigureUnit::count:
        break;
    }
    return locale.toString(std::llround(value));
}

QString figureDifferenceText(FigureUnit unit, double difference)
{
    const QString text = figureValueText(unit, difference);
    return difference > 0 ? QLocale().positiveSign() + text : text;
}

QString percentDifferenceText(double percent)
{
    const QString text = FigureWords::tr("%1 %", "per cent").arg(QLocale().toString(percent, 'f', 1));
    return percent > 0 ? QLocale().positiveSign() + text : text;
}

QString settingValueText(std::string_view word, const std::string &value)
{
    const QString text = QString::fromStdString(value);
    if (word == "experiment") {
        const Experiment *experiment = findExperiment(value);
        return experiment ? experimentTitle(*experiment) : text;
    }
    if (word == "mode")
        return modeWord(value == toWord(RunMode::sync) ? RunMode::sync : RunMode::async);
    if (word == "arrivals")
        return value == toWord(Arrivals::even) ? FigureWords::tr("even")
                                               : FigureWords::tr("random (Poisson)");
    if (value == "true" || value == "false")
        return value == "true" ? FigureWords::tr("yes") : FigureWords::tr("no");
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    if (!isNumber || word == "seed")
        return text;
    if (const QString special = specialText(word, number); !special.isEmpty())
        return special;
    const QString shown = QLocale().toString(number);
    return word.ends_with("Ms") ? FigureWords::tr("%1 ms").arg(shown) : shown;
}

QString changeWord(Change change)
{
    switch (change) {
    case Change::none:
        return FigureWords::tr("same");
    case Change::better:
        return FigureWords::tr("better");
    case Change::worse:
        return FigureWords::tr("worse");
    case Change::neutral:
        return FigureWords::tr("different");
    case Change::unknown:
        break;
    }
    return QStringLiteral("–");
}

QString settingsSentence(const RunComparison &comparison)
{
    int count = 0;
    bool hasLeast = false;
    // Both ends of a delay are one setting where the delay is one number.
    for (const SettingDifference &each : comparison.settings) {
        const bool isSecondEnd = each.word == "delayMaxMs" && hasLeast;
        hasLeast = hasLeast || each.word == "delayMinMs";
        count += isSecondEnd ? 0 : 1;
    }
    if (count == 0)
        return FigureWords::tr("Both runs have the same settings: what differs is chance, or the machine.");
    if (count == 1)
        return FigureWords::tr("The runs differ in one setting.");
    return FigureWords::tr(
        "The runs differ in %n settings: which of them made the difference cannot be told.", nullptr, count);
}

} // namespace Gizmoscope
