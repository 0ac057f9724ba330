// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/claimfigures.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <map>

namespace Gizmoscope::ClaimFigures {

namespace {

constexpr std::int64_t nsPerMs = 1'000'000;
constexpr double narrow = 1.1; // what the machine itself may add to a time
constexpr double wide = 1.2; // the same where the time is short
constexpr double sigmas = 3; // standard errors that chance is granted
constexpr double costs = 0.05; // of a mean: what calls cost besides their delays
constexpr double lateShare = 0.02; // requests that the same costs push over a timeout
constexpr int callsOfPage = 3;
constexpr std::int64_t stackBytes = 1024 * 1024;
constexpr int residentPart = 4; // "far less": at most that part of what is reserved
constexpr std::int64_t continuing = 2; // threads that a pool needs to continue requests
constexpr std::int64_t fewThreads = 50; // in the process, with Qt's own

std::int64_t delayNs(const RunRecord &run) { return run.settings().delayMinMs * nsPerMs; }

std::int64_t scaled(std::int64_t value, double factor)
{
    return std::llround(static_cast<double>(value) * factor);
}

std::int64_t count(const RunRecord &run, Outcome outcome)
{
    return run.requestOutcomes()[static_cast<std::size_t>(outcome)];
}

/// A time that is to be `expected`, and at most so many times as long.
Figure time(std::string_view key, const char *label, std::int64_t value, std::int64_t expected, double factor)
{
    return {key, label, Unit::nanoseconds, value, expected, scaled(expected, factor)};
}

/// A time that is to be near `expected`.
Figure timeNear(
    std::string_view key, const char *label, std::int64_t value, std::int64_t expected, double share)
{
    return {key, label, Unit::nanoseconds, value, scaled(expected, 1 - share), scaled(expected, 1 + share)};
}

Figure exactly(std::string_view key, const char *label, std::int64_t value, std::int64_t expected)
{
    return {key, label, Unit::count, value, expected, expected};
}

// As the visitor sees it.
std::int64_t meanNs(const RunRecord &run)
{
    double sum = 0;
    for (const RequestRecord &request : run.requests())
        sum += static_cast<double>(request.finishedNs - request.queuedNs);
    return run.requests().empty() ? 0 : std::llround(sum / static_cast<double>(run.requests().size()));
}

std::int64_t longestQueuedNs(const RunRecord &run)
{
    std::int64_t longest = 0;
    for (const RequestRecord &request : run.requests()) {
        if (request.startedNs != notYet)
            longest = std::max(longest, request.startedNs - request.queuedNs);
    }
    return longest;
}

/// Requests that had been started and not yet finished, at most.
std::int64_t mostInside(const RunRecord &run)
{
    std::map<std::int64_t, std::int64_t> changes;
    for (const RequestRecord &request : run.requests()) {
        if (request.startedNs == notYet)
            continue;
        ++changes[request.startedNs];
        --changes[request.finishedNs];
    }
    std::int64_t inside = 0;
    std::int64_t most = 0;
    for (const auto &[at, change] : changes)
        most = std::max(most, inside += change);
    return most;
}

/// Requests that began on a thread which was inside another one.
std::int64_t servedByBlocked(const RunRecord &run)
{
    std::map<std::uint64_t, std::vector<const RequestRecord *>> ofThread;
    for (const RequestRecord &request : run.requests()) {
        if (request.startedNs != notYet)
            ofThread[request.firstThread].push_back(&request);
    }
    std::int64_t overlapping = 0;
    for (auto &[thread, requests] : ofThread) {
        std::sort(
            requests.begin(), requests.end(), [](auto *a, auto *b) { return a->startedNs < b->startedNs; });
        for (std::size_t i = 1; i < requests.size(); ++i)
            overlapping += requests[i]->startedNs < requests[i - 1]->finishedNs ? 1 : 0;
    }
    return overlapping;
}

/// How a burst goes on a pool that gets one thread more with each delay.
struct Starved {
    std::int64_t elapsedNs = 0;
    std::int64_t meanNs = 0;
};
Starved starvedTimes(const RunSettings &settings)
{
    std::int64_t rounds = 0;
    std::int64_t sum = 0;
    for (int served = 0; served < settings.requests; ++rounds) {
        const int now = std::min(settings.poolMin + static_cast<int>(rounds), settings.requests - served);
        served += now;
        sum += now * (rounds + 1);
    }
    const std::int64_t delay = settings.delayMinMs * nsPerMs;
    return {rounds * delay, sum * delay / settings.requests};
}

/// `share` of the requests, as nearly as chance lets us expect.
Figure drawn(std::string_view key, const char *label, const RunRecord &run, double share)
{
    const double n = run.settings().requests;
    const double expected = n * share;
    const double error = sigmas * std::sqrt(n * share * (1 - share));
    return {key, label, Unit::count, count(run, Outcome::timedOut), std::llround(expected - error),
        std::llround(std::min(n, expected + error + n * lateShare))};
}

/// The share of calls that take longer than the timeout.
double shareTooSlow(const RunSettings &s)
{
    const double range = std::max(1, s.delayMaxMs - s.delayMinMs);
    return std::clamp((s.delayMaxMs - s.timeoutMs) / range, 0.0, 1.0);
}

/// The mean of many requests whose own standard deviation is `deviation` of the range of delays.
Figure mean(
    std::string_view key, const char *label, const RunRecord &run, double expectedMs, double deviation)
{
    const RunSettings &s = run.settings();
    const double error = sigmas * deviation * (s.delayMaxMs - s.delayMinMs) / std::sqrt(s.requests);
    const auto ns = [](double ms) { return std::llround(ms * static_cast<double>(nsPerMs)); };
    return {key, label, Unit::nanoseconds, meanNs(run), ns(expectedMs - error),
        ns(expectedMs * (1 + costs) + error)};
}

std::int64_t wavesOf(const RunRecord &run)
{
    return std::llround(
        static_cast<double>(run.elapsedNs()) / static_cast<double>(std::max<std::int64_t>(1, delayNs(run))));
}

std::int64_t expectedWaves(const RunRecord &run, int atOnce)
{
    return (run.settings().requests + atOnce - 1) / std::max(1, atOnce);
}

/// Without which the claim could not be put to the test.
Figure condition(std::string_view key, const char *label, std::int64_t value, std::int64_t expected)
{
    return {key, label, Unit::count, value, expected, expected, true};
}

std::int64_t peak(const RunRecord &run, std::uint64_t MemoryUse::*member)
{
    return static_cast<std::int64_t>((*run.memoryPeak()).*member);
}

} // namespace

Figures oneCall(Runs runs)
{
    return std::vector {
        time("syncMs", QT_TRANSLATE_NOOP("Claims", "sync"), runs[0].elapsedNs(), delayNs(runs[0]), narrow),
        time("asyncMs", QT_TRANSLATE_NOOP("Claims", "async"), runs[1].elapsedNs(), delayNs(runs[1]), narrow)};
}

Figures threeCalls(Runs runs)
{
    const double low = runs[2].settings().delayMinMs;
    const double high = runs[2].settings().delayMaxMs;
    // Of a sum of three even draws, and of the greatest of three.
    const double ofSum = 0.5;
    const double ofGreatest = std::sqrt(3.0 / 80);
    return std::vector {time("syncMs", QT_TRANSLATE_NOOP("Claims", "in turn"), runs[0].elapsedNs(),
                            callsOfPage * delayNs(runs[0]), narrow),
        time("asyncMs", QT_TRANSLATE_NOOP("Claims", "together"), runs[1].elapsedNs(), delayNs(runs[1]), wide),
        mean("syncMeanMs", QT_TRANSLATE_NOOP("Claims", "mean in turn"), runs[2],
            callsOfPage * (low + high) / 2, ofSum),
        mean("asyncMeanMs", QT_TRANSLATE_NOOP("Claims", "mean together"), runs[3],
            low + (high - low) * callsOfPage / (callsOfPage + 1), ofGreatest)};
}

Figures timeouts(Runs runs)
{
    const double slow = shareTooSlow(runs[2].settings());
    const std::int64_t tried = runs[0].settings().requests + runs[1].settings().requests;
    return std::vector {Figure {"shortTried", QT_TRANSLATE_NOOP("Claims", "requests with the short timeout"),
                            Unit::count, tried, {}, {}},
        exactly("shortSucceeded", QT_TRANSLATE_NOOP("Claims", "of these succeeded"),
            count(runs[0], Outcome::ok) + count(runs[1], Outcome::ok), 0),
        Figure {"longTried", QT_TRANSLATE_NOOP("Claims", "requests with the long timeout, each time"),
            Unit::count, runs[2].settings().requests, {}, {}},
        drawn("oneCallTimedOut", QT_TRANSLATE_NOOP("Claims", "timed out with one call"), runs[2], slow),
        drawn("threeCallsTimedOut", QT_TRANSLATE_NOOP("Claims", "timed out with three calls"), runs[3],
            1 - std::pow(1 - slow, callsOfPage))};
}

Figures threadMemory(Runs runs)
{
    for (const RunRecord &run : runs) {
        if (!run.memoryPeak())
            return std::nullopt;
    }
    // Peak against peak: what the process had reserved before the first run is in both.
    const std::int64_t threads = runs[1].settings().pool - runs[0].settings().pool;
    const std::int64_t reserved =
        peak(runs[1], &MemoryUse::reservedBytes) - peak(runs[0], &MemoryUse::reservedBytes);
    const std::int64_t resident =
        peak(runs[1], &MemoryUse::residentBytes) - peak(runs[0], &MemoryUse::residentBytes);
    return std::vector {condition("fewBlocked", QT_TRANSLATE_NOOP("Claims", "few blocked threads"),
                            runs[0].threadPeaks().blocked, runs[0].settings().pool),
        condition("manyBlocked", QT_TRANSLATE_NOOP("Claims", "many blocked threads"),
            runs[1].threadPeaks().blocked, runs[1].settings().pool),
        Figure {"reservedMoreBytes", QT_TRANSLATE_NOOP("Claims", "reserved more"), Unit::bytes, reserved,
            scaled(threads * stackBytes, 2 - narrow), scaled(threads * stackBytes, narrow)},
        Figure {"residentMoreBytes", QT_TRANSLATE_NOOP("Claims", "resident more"), Unit::bytes, resident, {},
            reserved / residentPart}};
}

Figures blockedThreads(Runs runs)
{
    const RunRecord &sync = runs[0];
    const RunRecord &async = runs[1];
    return std::vector {Figure {"syncBlocked", QT_TRANSLATE_NOOP("Claims", "threads blocked, sync"),
                            Unit::count, sync.threadPeaks().blocked, sync.settings().poolMin, {}},
        exactly("servedByBlocked", QT_TRANSLATE_NOOP("Claims", "requests served by a blocked thread, sync"),
            servedByBlocked(sync), 0),
        Figure {"syncQueuedMs", QT_TRANSLATE_NOOP("Claims", "longest wait for a thread, sync"),
            Unit::nanoseconds, longestQueuedNs(sync), delayNs(sync), {}},
        exactly("asyncBlocked", QT_TRANSLATE_NOOP("Claims", "threads blocked, async"),
            async.threadPeaks().blocked, 0),
        Figure {"asyncQueuedMs", QT_TRANSLATE_NOOP("Claims", "longest wait for a thread, async"),
            Unit::nanoseconds, longestQueuedNs(async), {}, delayNs(async)}};
}

Figures queueLimit(Runs runs)
{
    const auto tooMany = [](const RunRecord &run) {
        const RunSettings &s = run.settings();
        return std::max(0, s.requests - s.pool - s.queue);
    };
    return std::vector {
        exactly("shortQueueRejected", QT_TRANSLATE_NOOP("Claims", "rejected by the short queue"),
            count(runs[0], Outcome::rejected), tooMany(runs[0])),
        exactly("longQueueRejected", QT_TRANSLATE_NOOP("Claims", "rejected by the long queue"),
            count(runs[1], Outcome::rejected), tooMany(runs[1]))};
}

Figures starvation(Runs runs)
{
    constexpr double near = 0.1;
    const Starved expected = starvedTimes(runs[0].settings());
    return std::vector {timeNear("syncMs", QT_TRANSLATE_NOOP("Claims", "sync"), runs[0].elapsedNs(),
                            expected.elapsedNs, near),
        timeNear(
            "syncMeanMs", QT_TRANSLATE_NOOP("Claims", "mean, sync"), meanNs(runs[0]), expected.meanNs, near),
        Figure {"threadsAdded", QT_TRANSLATE_NOOP("Claims", "threads added, sync"), Unit::count,
            runs[0].threadsAdded(), {}, {}},
        time("asyncMs", QT_TRANSLATE_NOOP("Claims", "async"), runs[1].elapsedNs(), delayNs(runs[1]), wide)};
}

Figures connections(Runs runs)
{
    const std::int64_t fewWaves = expectedWaves(runs[0], runs[0].settings().connections);
    const std::int64_t manyWaves = expectedWaves(runs[1], runs[1].settings().connections);
    return std::vector {exactly("fewWaves", QT_TRANSLATE_NOOP("Claims", "waves over few connections"),
                            wavesOf(runs[0]), fewWaves),
        time("fewMs", QT_TRANSLATE_NOOP("Claims", "time over few"), runs[0].elapsedNs(),
            fewWaves * delayNs(runs[0]), narrow),
        exactly("manyWaves", QT_TRANSLATE_NOOP("Claims", "waves over many connections"), wavesOf(runs[1]),
            manyWaves),
        time("manyMs", QT_TRANSLATE_NOOP("Claims", "time over many"), runs[1].elapsedNs(),
            manyWaves * delayNs(runs[1]), wide)};
}

Figures clientSystem(Runs runs)
{
    const int atOnce = runs[0].settings().atOnce;
    return std::vector {exactly("syncWaves", QT_TRANSLATE_NOOP("Claims", "waves, sync"), wavesOf(runs[0]),
                            expectedWaves(runs[0], atOnce)),
        exactly("asyncWaves", QT_TRANSLATE_NOOP("Claims", "waves, async"), wavesOf(runs[1]),
            expectedWaves(runs[1], atOnce)),
        Figure {"syncInside", QT_TRANSLATE_NOOP("Claims", "inside at once, sync"), Unit::count,
            mostInside(runs[0]), {}, atOnce},
        Figure {"asyncInside", QT_TRANSLATE_NOOP("Claims", "inside at once, async"), Unit::count,
            mostInside(runs[1]), {}, atOnce}};
}

Figures manyAtOnce(Runs runs)
{
    const RunRecord &run = runs[0];
    std::vector<Figure> figures {exactly("served", QT_TRANSLATE_NOOP("Claims", "served"),
                                     count(run, Outcome::ok), run.settings().requests),
        condition("insideAtOnce", QT_TRANSLATE_NOOP("Claims", "inside at once"), mostInside(run),
            run.settings().requests),
        Figure {"poolThreads", QT_TRANSLATE_NOOP("Claims", "pool threads at once"), Unit::count,
            run.threadPeaks().pool, {}, continuing}};
    if (const auto threads = run.threadPeaks().process)
        figures.push_back({"processThreads", QT_TRANSLATE_NOOP("Claims", "threads in the process"),
            Unit::count, *threads, {}, fewThreads});
    return figures;
}

Figures noThread(Runs runs)
{
    const RunRecord &run = runs[0];
    std::int64_t blocked = 0;
    std::int64_t suspended = 0;
    std::int64_t whole = 0;
    std::int64_t moved = 0;
    for (const RequestRecord &request : run.requests()) {
        blocked += request.blockedNs;
        suspended += request.suspendedNs;
        whole += request.finishedNs - request.startedNs;
        moved += request.firstThread != request.lastThread ? 1 : 0;
    }
    return std::vector {Figure {"blockedMs", QT_TRANSLATE_NOOP("Claims", "blocked, all requests"),
                            Unit::nanoseconds, blocked, 0, 0},
        Figure {"suspendedMs", QT_TRANSLATE_NOOP("Claims", "suspended, all requests"), Unit::nanoseconds,
            suspended, scaled(whole, 2 - narrow), {}},
        Figure {"poolThreads", QT_TRANSLATE_NOOP("Claims", "pool threads at once"), Unit::count,
            run.threadPeaks().pool, {}, continuing},
        Figure {"endedElsewhere", QT_TRANSLATE_NOOP("Claims", "requests that ended in another thread"),
            Unit::count, moved, {}, {}}};
}

} // namespace Gizmoscope::ClaimFigures
