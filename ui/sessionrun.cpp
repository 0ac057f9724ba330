// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessionrun.h"

#include "experiments/registry.h"

#include <algorithm>
#include <unordered_map>

namespace Gizmoscope {

namespace {

constexpr std::int64_t nsPerMs = 1'000'000;

bool hasEnded(const SessionRun *run) { return run && run->record.state() != RunState::running; }

bool ranToItsEnd(const SessionRun &run)
{
    return run.record.state() == RunState::finished || run.record.state() == RunState::timedOut;
}

// Visitors who send one request after the other wait at least for the longest call of each.
std::int64_t idealOfVisitorsMs(const RunRecord &record)
{
    std::unordered_map<std::uint32_t, int> longest;
    for (const CallRecord &call : record.calls()) {
        if (call.delayMs)
            longest[call.request] = std::max(longest[call.request], *call.delayMs);
    }
    std::int64_t sum = 0;
    for (const auto &[request, delay] : longest)
        sum += delay;
    return sum / std::max(1, record.settings().visitors);
}

int longestDelayMs(const RunRecord &record)
{
    int longest = -1;
    for (const CallRecord &call : record.calls())
        longest = std::max(longest, call.delayMs.value_or(-1));
    return longest;
}

} // namespace

bool RunPair::bothEnded() const { return hasEnded(sync) && hasEnded(async); }

bool RunPair::isComparable() const
{
    return bothEnded() && ranToItsEnd(*sync) && ranToItsEnd(*async) && sameSettings(*sync, *async);
}

bool wasChangedLive(const RunRecord &record)
{
    return std::any_of(record.events().begin(), record.events().end(),
        [](const Event &event) { return event.kind == EventKind::settingChanged; });
}

bool sameSettings(const SessionRun &a, const SessionRun &b)
{
    if (a.changedLive || b.changedLive)
        return false;
    RunSettings other = b.record.settings();
    other.mode = a.record.settings().mode;
    return a.record.settings() == other;
}

RunPair pairOf(const std::deque<SessionRun> &runs, const SessionRun &run)
{
    const SessionRun *partner = nullptr;
    for (const SessionRun &other : runs) {
        if (other.record.settings().mode == run.record.settings().mode)
            continue;
        if (other.round == run.round) {
            partner = &other;
            break;
        }
        // An older one must not stand beside a run of a pair that is still to come.
        if (sameSettings(run, other) && hasEnded(&run))
            partner = &other;
    }
    const bool isSync = run.record.settings().mode == RunMode::sync;
    return isSync ? RunPair {&run, partner} : RunPair {partner, &run};
}

std::optional<std::int64_t> idealNs(const RunRecord &record)
{
    std::int64_t ideal = longestDelayMs(record);
    if (ideal < 0)
        return std::nullopt;
    const RunSettings &settings = record.settings();
    const Experiment *experiment = findExperiment(settings.experiment);
    const bool inTurn =
        settings.requests > settings.visitors && (!experiment || experiment->load == Load::visitors);
    if (inTurn)
        ideal = idealOfVisitorsMs(record);
    else if (settings.timeoutMs > 0)
        ideal = std::min<std::int64_t>(ideal, settings.timeoutMs);
    return ideal * nsPerMs;
}

bool isUnreachable(const RunRecord &record)
{
    return record.state() == RunState::failed && record.count(Outcome::ok) == 0
        && (record.mainCause() == Cause::refused || record.mainCause() == Cause::hostNotFound
            || record.mainCause() == Cause::unreachable || record.mainCause() == Cause::peerClosed);
}

} // namespace Gizmoscope
