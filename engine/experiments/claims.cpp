// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/claims.h"

#include "experiments/claimfigures.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cctype>

namespace Gizmoscope {

namespace {

constexpr int crowd = 100; // requests that a mean is taken of
constexpr int draws = 200; // requests whose timeouts are counted
constexpr int few = 50;
constexpr int many = 5000;

RunSettings runOf(std::string_view experiment, RunMode mode)
{
    RunSettings settings = startSettings(*findExperiment(experiment));
    settings.mode = mode;
    return settings;
}

std::vector<RunSettings> bothModes(std::string_view experiment)
{
    return {runOf(experiment, RunMode::sync), runOf(experiment, RunMode::async)};
}

RunSettings withVisitors(RunSettings settings, int visitors, int requests)
{
    settings.visitors = visitors;
    settings.requests = requests;
    return settings;
}

RunSettings withSampleDelays(RunSettings settings)
{
    settings.delayMinMs = 500;
    settings.delayMaxMs = 1500;
    return settings;
}

std::vector<RunSettings> runsOfOneCall() { return bothModes("one-call"); }

std::vector<RunSettings> runsOfThreeCalls()
{
    std::vector<RunSettings> runs = bothModes("pwg");
    for (const RunMode mode : {RunMode::sync, RunMode::async})
        runs.push_back(withVisitors(withSampleDelays(runOf("pwg", mode)), crowd, crowd));
    return runs;
}

std::vector<RunSettings> runsOfTimeouts()
{
    std::vector<RunSettings> runs;
    for (const RunSettings &settings : bothModes("gizmos-cancel"))
        runs.push_back(withVisitors(settings, 20, 20));
    for (const std::string_view experiment : {"gizmos", "pwg-timeout"}) {
        runs.push_back(withVisitors(withSampleDelays(runOf(experiment, RunMode::async)), crowd, draws));
        runs.back().timeoutMs = 1000;
    }
    return runs;
}

std::vector<RunSettings> runsOfThreadMemory()
{
    std::vector<RunSettings> runs(2, runOf("thread-memory", RunMode::sync));
    runs.front().requests = runs.front().pool = few;
    runs.back().requests = runs.back().pool = many;
    // The first thread is to be blocked still when the last has been started.
    runs.front().delayMinMs = runs.front().delayMaxMs = 1000;
    runs.back().delayMinMs = runs.back().delayMaxMs = 5000;
    return runs;
}

std::vector<RunSettings> runsOfStarvation() { return bothModes("starvation"); }

std::vector<RunSettings> runsOfQueueLimit()
{
    std::vector<RunSettings> runs(2, runOf("queue-limit", RunMode::sync));
    runs.back().queue = 5000;
    return runs;
}

std::vector<RunSettings> runsOfConnections()
{
    std::vector<RunSettings> runs(2, runOf("connections", RunMode::async));
    runs.back().connections = 48;
    return runs;
}

std::vector<RunSettings> runsOfClientSystem() { return bothModes("client-os"); }

std::vector<RunSettings> runsOfManyAtOnce()
{
    RunSettings settings = runOf("burst", RunMode::async);
    settings.requests = many;
    settings.delayMinMs = settings.delayMaxMs = 2000; // the first is to be there still when the last comes
    return {settings};
}

std::vector<RunSettings> runsOfNoThread() { return {withVisitors(runOf("pwg", RunMode::async), 20, 20)}; }

// clang-format off
constexpr std::array table {
    Claim {"B1", QT_TRANSLATE_NOOP("Claims", "One call of 2 s takes 2 s either way."), QT_TRANSLATE_NOOP("Claims", "The backend takes its time, whoever waits for it and how."), runsOfOneCall, ClaimFigures::oneCall},
    Claim {"B2", QT_TRANSLATE_NOOP("Claims", "Three calls of 500 ms take over 1,500 ms in turn and a little over 500 ms together. With 500–1,500 ms each the means are 3,000 and 1,250 ms."), QT_TRANSLATE_NOOP("Claims", "In turn the delays add up; together only the longest counts."), runsOfThreeCalls, ClaimFigures::threeCalls},
    Claim {"B3", QT_TRANSLATE_NOOP("Claims", "A timeout of 150 ms against a delay of 500 ms never succeeds. One of 1 s against 500–1,500 ms ends half of the single calls, and 7 of 8 requests with three calls."), QT_TRANSLATE_NOOP("Claims", "A request succeeds only if each of its calls is faster than the timeout."), runsOfTimeouts, ClaimFigures::timeouts},
    Claim {"B4", QT_TRANSLATE_NOOP("Claims", "5,000 blocked threads reserve about 5 GB more than 50; far less of it is resident."), QT_TRANSLATE_NOOP("Claims", "Each thread reserves 1 MiB of stack and touches only a little of it."), runsOfThreadMemory, ClaimFigures::threadMemory},
    Claim {"B5", QT_TRANSLATE_NOOP("Claims", "A pool thread that waits for its call serves nobody: requests queue."), QT_TRANSLATE_NOOP("Claims", "A blocked thread is taken; a request that is suspended has given its thread back."), runsOfStarvation, ClaimFigures::blockedThreads},
    Claim {"B6", QT_TRANSLATE_NOOP("Claims", "1,500 requests at once for 200 threads: a queue limit of 1,000 turns 300 of them away, one of 5,000 none."), QT_TRANSLATE_NOOP("Claims", "What neither the threads nor the queue can take gets status 503."), runsOfQueueLimit, ClaimFigures::queueLimit},
    Claim {"B7", QT_TRANSLATE_NOOP("Claims", "A burst of 125 × 500 ms on 8 threads, one more each 500 ms, takes 5.0 s sync (mean 3.1 s) and 0.5 s async."), QT_TRANSLATE_NOOP("Claims", "Threads come too slowly for those who wait; async needs no more of them."), runsOfStarvation, ClaimFigures::starvation},
    Claim {"B8", QT_TRANSLATE_NOOP("Claims", "48 calls of 500 ms come in eight waves over 6 connections, Qt's own limit, and in one over 48, that is 12 for each of four CPUs."), QT_TRANSLATE_NOOP("Claims", "A connection carries one call at a time; the others wait for it."), runsOfConnections, ClaimFigures::connections},
    Claim {"B9", QT_TRANSLATE_NOOP("Claims", "A client operating system serves 10 requests at once: 50 come in five waves, async or not."), QT_TRANSLATE_NOOP("Claims", "The limit counts the requests inside, not the threads that they hold."), runsOfClientSystem, ClaimFigures::clientSystem},
    Claim {"B10", QT_TRANSLATE_NOOP("Claims", "5,000 requests at once, the usual limit for one CPU, are all served by a few threads when they wait asynchronously."), QT_TRANSLATE_NOOP("Claims", "A request that waits without a thread costs a connection and some memory."), runsOfManyAtOnce, ClaimFigures::manyAtOnce, true},
    Claim {"B11", QT_TRANSLATE_NOOP("Claims", "Between the call and the await no thread is used; the rest may go on in another thread."), QT_TRANSLATE_NOOP("Claims", "No request blocked a thread, and nearly all of its time it was suspended."), runsOfNoThread, ClaimFigures::noThread},
};
// clang-format on

std::uint32_t failed(const RunRecord &run)
{
    return run.requestOutcomes()[static_cast<std::size_t>(Outcome::failed)];
}

// Why nothing follows from the run, if so.
std::optional<Judgement> useless(const Claim &claim, const RunRecord &run)
{
    Judgement judgement;
    judgement.state = run.state();
    judgement.cause = run.mainCause();
    if (const auto granted = run.threadsGranted()) {
        judgement.reason = ClaimReason::threadsRefused;
        judgement.number = *granted;
        return judgement;
    }
    if (run.state() != RunState::finished && run.state() != RunState::timedOut) {
        judgement.reason = ClaimReason::runFailed;
        return judgement;
    }
    if (failed(run) > 0 && !claim.failuresTell) {
        judgement.reason = ClaimReason::requestsFailed;
        judgement.number = failed(run);
        return judgement;
    }
    return std::nullopt;
}

// By its figures.
void decide(Judgement &judgement)
{
    const std::vector<Figure> &figures = judgement.figures;
    const auto firstOff = [&figures](bool isCondition) {
        return std::find_if(figures.begin(), figures.end(), [isCondition](const Figure &figure) {
            return figure.isCondition == isCondition && !figure.fits();
        });
    };
    if (const auto off = firstOff(true); off != figures.end()) {
        judgement.reason = ClaimReason::conditionOff;
        judgement.number = static_cast<std::uint64_t>(off - figures.begin());
    } else if (const auto wrong = firstOff(false); wrong != figures.end()) {
        judgement.verdict = Verdict::doesNotHold;
        judgement.reason = ClaimReason::figureOff;
        judgement.number = static_cast<std::uint64_t>(wrong - figures.begin());
    } else {
        judgement.verdict = Verdict::holds;
        judgement.reason = ClaimReason::asClaimed;
    }
}

} // namespace

bool Figure::fits() const { return (!least || value >= *least) && (!most || value <= *most); }

std::string_view toWord(Verdict verdict)
{
    constexpr std::array<std::string_view, verdictCount> words {"holds", "doesNotHold", "notChecked"};
    return words[static_cast<std::size_t>(verdict)];
}

std::span<const Claim> claims() { return table; }

const Claim *findClaim(std::string_view id)
{
    const auto same = [](char a, char b) { return a == std::toupper(static_cast<unsigned char>(b)); };
    const auto found = std::find_if(table.begin(), table.end(), [&](const Claim &claim) {
        return std::equal(claim.id.begin(), claim.id.end(), id.begin(), id.end(), same);
    });
    return found == table.end() ? nullptr : &*found;
}

Judgement judge(const Claim &claim, std::span<const RunRecord> runs)
{
    for (const RunRecord &run : runs) {
        if (auto nothing = useless(claim, run))
            return *nothing;
    }
    Judgement judgement;
    auto figures = claim.measure(runs);
    if (!figures) {
        judgement.reason = ClaimReason::memoryUnknown;
        return judgement;
    }
    judgement.figures = std::move(*figures);
    decide(judgement);
    return judgement;
}

} // namespace Gizmoscope
