// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/runfigures.h"

#include <algorithm>
#include <array>

namespace Gizmoscope {

namespace {

using Value = std::optional<double>;
using Source = FigureSource;

constexpr double nsPerMs = 1e6;
constexpr double nsPerSecond = 1e9;

double ms(std::int64_t ns) { return static_cast<double>(ns) / nsPerMs; }

Value elapsed(const Source &s) { return ms(s.run.elapsedNs()); }

// Times of requests are known where one was answered or timed out.
template <std::int64_t LatencyFigures::*member> Value latency(const Source &s)
{
    const LatencyFigures &figures = s.latencies.uncorrected;
    return figures.count > 0 ? Value(ms(figures.*member)) : std::nullopt;
}

Value longestQueued(const Source &s)
{
    std::int64_t longest = notYet;
    for (const RequestRecord &request : s.run.requests()) {
        if (request.startedNs != notYet)
            longest = std::max(longest, request.startedNs - request.queuedNs);
    }
    return longest == notYet ? std::nullopt : Value(ms(longest));
}

Value requests(const Source &s) { return static_cast<double>(s.run.requests().size()); }

template <Outcome outcome> Value requestsEnded(const Source &s)
{
    return s.run.requestOutcomes()[static_cast<std::size_t>(outcome)];
}

Value answeredPerSecond(const Source &s)
{
    const auto seconds = static_cast<double>(s.run.elapsedNs()) / nsPerSecond;
    return seconds > 0 ? Value(*requestsEnded<Outcome::ok>(s) / seconds) : std::nullopt;
}

Value calls(const Source &s) { return static_cast<double>(s.run.calls().size()); }

template <Outcome outcome> Value callsEnded(const Source &s) { return s.run.count(outcome); }

Value processThreads(const Source &s)
{
    const auto peak = s.run.threadPeaks().process;
    return peak ? Value(*peak) : std::nullopt;
}

Value poolThreads(const Source &s) { return s.run.threadPeaks().pool; }
Value blockedThreads(const Source &s) { return s.run.threadPeaks().blocked; }
Value threadsAdded(const Source &s) { return s.run.threadsAdded(); }

template <std::uint64_t MemoryUse::*member> Value memory(const Source &s)
{
    const auto &peak = s.run.memoryPeak();
    return peak ? Value(static_cast<double>((*peak).*member)) : std::nullopt;
}

template <std::uint64_t MemoryUse::*member> Value memoryGrowth(const Source &s)
{
    const auto &start = s.run.memoryStart();
    const Value peak = memory<member>(s);
    return start && peak ? Value(*peak - static_cast<double>((*start).*member)) : std::nullopt;
}

template <std::uint64_t BackendWork::*member> Value backend(const Source &s)
{
    const auto work = s.run.backendWork();
    return work ? Value(static_cast<double>((*work).*member)) : std::nullopt;
}

// What the first request says of itself: all of them say the same kind of thing.
template <Mark mark> Value clock(const Source &s)
{
    const auto &marks = s.run.marks();
    const auto found =
        std::find_if(marks.begin(), marks.end(), [](const MarkRecord &m) { return m.mark == mark; });
    return found == marks.end() ? std::nullopt : Value(static_cast<double>(found->value) / nsPerMs);
}

using enum FigureUnit;
using enum FigureGain;

// clang-format off
constexpr std::array figures {
    RunFigure {"elapsedMs", milliseconds, lower, elapsed},
    RunFigure {"meanMs", milliseconds, lower, latency<&LatencyFigures::meanNs>},
    RunFigure {"p50Ms", milliseconds, lower, latency<&LatencyFigures::p50Ns>},
    RunFigure {"p95Ms", milliseconds, lower, latency<&LatencyFigures::p95Ns>},
    RunFigure {"p99Ms", milliseconds, lower, latency<&LatencyFigures::p99Ns>},
    RunFigure {"maxMs", milliseconds, lower, latency<&LatencyFigures::maxNs>},
    RunFigure {"longestQueuedMs", milliseconds, lower, longestQueued},
    RunFigure {"requests", count, none, requests},
    RunFigure {"ok", count, higher, requestsEnded<Outcome::ok>},
    RunFigure {"timedOut", count, lower, requestsEnded<Outcome::timedOut>},
    RunFigure {"cancelled", count, none, requestsEnded<Outcome::cancelled>},
    RunFigure {"rejected", count, lower, requestsEnded<Outcome::rejected>},
    RunFigure {"failed", count, lower, requestsEnded<Outcome::failed>},
    RunFigure {"answeredPerSecond", perSecond, higher, answeredPerSecond},
    RunFigure {"calls", count, none, calls},
    RunFigure {"callsOk", count, higher, callsEnded<Outcome::ok>},
    RunFigure {"callsTimedOut", count, lower, callsEnded<Outcome::timedOut>},
    RunFigure {"callsFailed", count, lower, callsEnded<Outcome::failed>},
    RunFigure {"threadsPeak", count, lower, processThreads},
    RunFigure {"poolPeak", count, lower, poolThreads},
    RunFigure {"blockedPeak", count, lower, blockedThreads},
    RunFigure {"threadsAdded", count, lower, threadsAdded},
    RunFigure {"residentPeakBytes", bytes, lower, memory<&MemoryUse::residentBytes>},
    RunFigure {"reservedPeakBytes", bytes, lower, memory<&MemoryUse::reservedBytes>},
    RunFigure {"residentGrowthBytes", bytes, lower, memoryGrowth<&MemoryUse::residentBytes>},
    RunFigure {"reservedGrowthBytes", bytes, lower, memoryGrowth<&MemoryUse::reservedBytes>},
    RunFigure {"abandoned", count, lower, backend<&BackendWork::abandoned>},
    RunFigure {"savedMs", milliseconds, none, backend<&BackendWork::savedMs>},
    RunFigure {"wastedMs", milliseconds, lower, backend<&BackendWork::wastedMs>},
    RunFigure {"clockWholeMs", milliseconds, none, clock<Mark::clockWhole>},
    RunFigure {"clockBeforeWaitMs", milliseconds, none, clock<Mark::clockBeforeWait>},
    RunFigure {"clockWrappedMs", milliseconds, none, clock<Mark::clockWrapped>},
};
// clang-format on

} // namespace

std::span<const RunFigure> runFigures() { return figures; }

const RunFigure *findFigure(std::string_view word)
{
    const auto found =
        std::find_if(figures.begin(), figures.end(), [word](const RunFigure &f) { return f.word == word; });
    return found == figures.end() ? nullptr : &*found;
}

} // namespace Gizmoscope
