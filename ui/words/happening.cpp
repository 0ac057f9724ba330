// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/happening.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <limits>
#include <numeric>

namespace Gizmoscope {

namespace {

class Happening
{
    Q_DECLARE_TR_FUNCTIONS(Happening)

public:
    static QString waiting(int calls) { return tr("%n call(s) wait.", "", calls); }
    static QString held(int threads)
    {
        return threads == 0 ? tr("No thread is held.") : tr("%n thread(s) are held.", "", threads);
    }
    static QString queued(int requests) { return tr("%n request(s) wait for a free thread.", "", requests); }
    static QString notSent(int calls) { return tr("%n of these wait for a free connection.", "", calls); }
    static QString preparing() { return tr("The threads and connections of the run are being made ready."); }
    static QString working() { return tr("No call waits."); }
    static QString answered(int calls, const QString &time)
    {
        return tr("%n call(s) were answered in %1.", "", calls).arg(time);
    }
    static QString wasHeld(int threads, const QString &time)
    {
        return tr("Up to %n thread(s) were held meanwhile, for %1 all in all.", "", threads).arg(time);
    }
    static QString wasFree() { return tr("No thread was held while they waited."); }
    static QString ended(Outcome outcome, int calls, const QString &why)
    {
        switch (outcome) {
        case Outcome::timedOut:
            return tr("%n call(s) ran out of time.", "", calls);
        case Outcome::cancelled:
            return tr("%n call(s) were cancelled: %1.", "", calls).arg(why);
        case Outcome::rejected:
            return tr("%n call(s) were rejected: %1.", "", calls).arg(why);
        default:
            return tr("%n call(s) failed: %1.", "", calls).arg(why);
        }
    }
    static QString unsent(int calls) { return tr("%n of these had not been sent yet.", "", calls); }
    static QString spared(int callers, const QString &saved)
    {
        return tr("The backend noticed that %n caller(s) left, and was spared %1 of work.", "", callers)
            .arg(saved);
    }
    static QString progress(const QString &mode, const QString &ended, const QString &calls, const QString &time)
    {
        return tr("%1: %2 of %3 calls ended, %4").arg(mode, ended, calls, time);
    }
    static QString wasted(const QString &time) { return tr("It worked %1 for nobody.").arg(time); }
    static QString turnedAway(int requests)
    {
        return tr("%n request(s) were turned away because the queue was full.", "", requests);
    }
    static QString neverSent() { return tr("the client only: it was never sent"); }
    static QString connectionClosed() { return tr("the backend: its connection was closed"); }
};

struct Ended {
    std::array<std::array<int, causeCount>, outcomeCount> calls {};
    int unsent = 0;

    [[nodiscard]] int count(Outcome outcome) const
    {
        const auto &causes = calls[static_cast<std::size_t>(outcome)];
        return std::accumulate(causes.begin(), causes.end(), 0);
    }
    [[nodiscard]] Cause mostFrequent(Outcome outcome) const
    {
        const auto &causes = calls[static_cast<std::size_t>(outcome)];
        return static_cast<Cause>(std::max_element(causes.begin(), causes.end()) - causes.begin());
    }
};

Ended endedEarly(const RunRecord &run)
{
    Ended ended;
    for (const CallRecord &call : run.calls()) {
        if (call.outcome == Outcome::ok || call.outcome == Outcome::pending)
            continue;
        ++ended.calls[static_cast<std::size_t>(call.outcome)][static_cast<std::size_t>(call.cause)];
        ended.unsent += call.sentNs == notYet ? 1 : 0;
    }
    return ended;
}

QStringList answeredSentences(const RunRecord &run)
{
    const auto answered = static_cast<int>(run.count(Outcome::ok));
    if (answered == 0)
        return {};
    QStringList sentences {Happening::answered(answered, secondsText(run.elapsedNs()))};
    const std::int64_t blocked = std::accumulate(run.requests().begin(), run.requests().end(),
        std::int64_t {0}, [](std::int64_t sum, const RequestRecord &each) {
            return sum + std::min(each.blockedNs, (std::numeric_limits<std::int64_t>::max() - sum) / 2);
        });
    const auto threads = static_cast<int>(run.threadPeaks().blocked);
    sentences += threads > 0 ? Happening::wasHeld(threads, secondsText(blocked)) : Happening::wasFree();
    return sentences;
}

QStringList backendSentences(const RunRecord &run)
{
    const auto work = run.backendWork();
    if (!work || work->abandoned == 0)
        return {};
    const auto text = [](std::uint64_t ms) { return secondsText(static_cast<std::int64_t>(ms) * 1'000'000); };
    QStringList sentences {Happening::spared(static_cast<int>(work->abandoned), text(work->savedMs))};
    if (work->wastedMs > 0)
        sentences += Happening::wasted(text(work->wastedMs));
    return sentences;
}

} // namespace

QString happeningNow(const RunRecord &run)
{
    const auto waiting = static_cast<int>(run.count(Outcome::pending));
    const auto total = run.requests().size();
    if (total == 0)
        return Happening::preparing();
    QStringList sentences;
    if (waiting == 0)
        sentences += Happening::working();
    else
        sentences += Happening::waiting(waiting);
    if (const std::uint32_t unsent = run.unsentNow(); waiting > 0 && unsent > 0)
        sentences += Happening::notSent(static_cast<int>(unsent));
    if (waiting > 0)
        sentences += Happening::held(static_cast<int>(run.poolNow().blocked));
    if (const std::uint32_t queued = run.queuedNow(); queued > 0)
        sentences += Happening::queued(static_cast<int>(queued));
    return sentences.join(QLatin1Char(' '));
}

QString happened(const RunRecord &run)
{
    QStringList sentences = answeredSentences(run);
    const Ended ended = endedEarly(run);
    for (const Outcome outcome :
        {Outcome::timedOut, Outcome::cancelled, Outcome::rejected, Outcome::failed}) {
        if (const int calls = ended.count(outcome); calls > 0)
            sentences += Happening::ended(outcome, calls, causeWords(ended.mostFrequent(outcome)));
    }
    if (ended.unsent > 0)
        sentences += Happening::unsent(ended.unsent);
    const auto turnedAway = run.requestOutcomes()[static_cast<std::size_t>(Outcome::rejected)];
    if (turnedAway > 0)
        sentences += Happening::turnedAway(static_cast<int>(turnedAway));
    sentences += backendSentences(run);
    return sentences.join(QLatin1Char(' '));
}

QString progressLine(const RunRecord &run)
{
    const QLocale locale;
    const auto ended = run.calls().size() - run.count(Outcome::pending);
    return Happening::progress(modeWord(run.settings().mode), locale.toString(static_cast<qulonglong>(ended)),
        locale.toString(static_cast<qulonglong>(run.calls().size())), secondsText(run.elapsedNs()));
}

QString reachWords(const CallRecord &call)
{
    const bool early = call.outcome == Outcome::cancelled || call.outcome == Outcome::timedOut;
    if (!early)
        return {};
    return call.sentNs == notYet ? Happening::neverSent() : Happening::connectionClosed();
}

} // namespace Gizmoscope
