// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/markwords.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace Gizmoscope {

namespace {

constexpr std::uint32_t exactFrom = 1000; // of so many, a tenth of a per cent is something

class MarkWords
{
    Q_DECLARE_TR_FUNCTIONS(MarkWords)
};

} // namespace

QString stepWord(Mark mark)
{
    switch (mark) {
    case Mark::pageInit:
        return QStringLiteral("Init");
    case Mark::pageLoad:
        return QStringLiteral("Load");
    case Mark::pagePreRender:
        return QStringLiteral("PreRender");
    case Mark::pageTasks:
        return MarkWords::tr("registered tasks", "a step of a page");
    case Mark::pagePreRenderComplete:
        return QStringLiteral("PreRenderComplete");
    case Mark::pageRender:
        return QStringLiteral("Render");
    default:
        return {};
    }
}

QString clockWord(Mark mark)
{
    switch (mark) {
    case Mark::clockWhole:
        return MarkWords::tr("Stopwatch around all of the work");
    case Mark::clockBeforeWait:
        return MarkWords::tr("Stopwatch stopped behind the call");
    case Mark::clockWrapped:
        return MarkWords::tr("Label with the milliseconds only");
    default:
        return {};
    }
}

QString clockSentence(const ClockFigure &clock)
{
    switch (clock.fault) {
    case ClockFault::none:
        return MarkWords::tr("Right.", "a clock");
    case ClockFault::stoppedEarly:
        return MarkWords::tr("Wrong: it was stopped when the work had only begun. It shows %1 too little.")
            .arg(secondsText(clock.missingNs()));
    case ClockFault::secondsLost:
        return MarkWords::tr("Wrong: the label forgets whole seconds. It shows %1 too little.")
            .arg(secondsText(clock.missingNs()));
    }
    return {};
}

QString orderText(const HandlerOrder &order)
{
    return QStringLiteral("%1-%2-%3").arg(order[0]).arg(order[1]).arg(order[2]);
}

QString shareText(std::uint32_t count, std::uint32_t all)
{
    if (all == 0)
        return QStringLiteral("–");
    const QLocale locale;
    return MarkWords::tr("%1 (%2 %)", "a number and per cent")
        .arg(locale.toString(count), locale.toString(100.0 * count / all, 'f', all > exactFrom ? 1 : 0));
}

} // namespace Gizmoscope
