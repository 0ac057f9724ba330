// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinedata.h"

#include "experiments/registry.h"

#include <algorithm>
#include <utility>

namespace Gizmoscope {

namespace {

template <typename Entry> Entry &grownTo(std::vector<Entry> &entries, std::uint32_t id)
{
    if (id >= entries.size())
        entries.resize(std::size_t {id} + 1);
    return entries[id];
}

} // namespace

void TimelineData::reset(const RunRecord &record)
{
    *this = {};
    m_mode = record.settings().mode;
    m_served = Gizmoscope::isServed(record.settings());
    m_changedNs = 0;
    m_live = true;
    refresh(record);
}

void TimelineData::refresh(const RunRecord &record)
{
    const bool wasLive = std::exchange(m_live, record.state() == RunState::running);
    const std::int64_t now = std::max(m_nowNs, record.elapsedNs());
    // What is under way now reaches further than it did.
    if (now != m_nowNs || wasLive != m_live)
        changedAt(m_nowNs);
    const std::vector<Event> &events = record.events();
    m_calls.resize(record.calls().size());
    const std::size_t ticks = m_ticks.size();
    for (; m_taken < events.size(); ++m_taken)
        take(record, events[m_taken]);
    sortTicks(ticks);
    m_nowNs = now;
}

void TimelineData::take(const RunRecord &record, const Event &event)
{
    switch (event.kind) {
    case EventKind::callIssued:
    case EventKind::callSent:
    case EventKind::callFirstByte:
    case EventKind::callFinished:
        takeCall(record, event);
        break;
    case EventKind::requestStarted:
    case EventKind::requestBlocked:
    case EventKind::requestUnblocked:
    case EventKind::requestSuspended:
    case EventKind::requestResumed:
    case EventKind::requestFinished:
        takeRequest(event);
        break;
    case EventKind::settingChanged:
        if (event.detail < settingCount)
            m_flags.push_back({event.timeNs, static_cast<Setting>(event.detail), event.value, event.extra});
        break;
    default:
        return;
    }
    changedAt(event.timeNs);
}

void TimelineData::takeCall(const RunRecord &record, const Event &event)
{
    // The record is ahead of the event, and only this far: all events up to its end are taken now.
    CallRecord &call = m_calls[event.id - 1];
    const CallRecord before = std::exchange(call, record.calls()[event.id - 1]);
    // Sent again over a new connection: it has waited since the first time.
    if (before.sentNs != notYet)
        call.sentNs = before.sentNs;
    if (before.firstByteNs != notYet && before.firstByteNs != call.firstByteNs)
        changedAt(before.firstByteNs);
    if (before.id != 0)
        --m_counts.phases[static_cast<std::size_t>(phaseOf(before))];
    ++m_counts.phases[static_cast<std::size_t>(phaseOf(call))];
    if (before.outcome == Outcome::pending && call.outcome != Outcome::pending)
        ++m_counts.outcomes[static_cast<std::size_t>(call.outcome)];
    if (event.kind != EventKind::callIssued)
        addTick(event);
}

void TimelineData::addTick(const Event &event) { m_ticks.push_back({event.timeNs, event.id, event.kind}); }

// Events come nearly in the order of their times: those that were overtaken are put back in their places.
void TimelineData::sortTicks(std::size_t known)
{
    const auto earlier = [](const IoTick &a, const IoTick &b) { return a.ns < b.ns; };
    const auto from = m_ticks.begin() + static_cast<std::ptrdiff_t>(known);
    if (!std::is_sorted(from, m_ticks.end(), earlier))
        std::stable_sort(from, m_ticks.end(), earlier);
    if (from != m_ticks.begin() && from != m_ticks.end() && earlier(*from, *(from - 1)))
        std::inplace_merge(m_ticks.begin(), from, m_ticks.end(), earlier);
}

void TimelineData::takeRequest(const Event &event)
{
    Whereabouts &where = grownTo(m_requests, event.id);
    const auto call = static_cast<std::uint32_t>(event.extra);
    switch (event.kind) {
    case EventKind::requestStarted:
        open(where, laneOf(event.value), event, 0);
        break;
    case EventKind::requestBlocked:
        open(where, laneOf(event.value), event, call);
        break;
    case EventKind::requestUnblocked:
        open(where, laneOf(event.value), event, 0);
        break;
    case EventKind::requestSuspended:
        suspend(where, event);
        break;
    case EventKind::requestResumed:
        resume(where, event);
        break;
    default: // requestFinished; one that never started is on no thread
        if (static_cast<Outcome>(event.detail) == Outcome::rejected) {
            ++m_counts.turnedAway;
            m_turnedAwayNs.push_back(event.timeNs);
        }
        close(where, event);
        where = {};
    }
}

void TimelineData::suspend(Whereabouts &where, const Event &event)
{
    close(where, event);
    const std::uint32_t lane = laneOf(event.value);
    where = {nowhere, lane, event.timeNs, static_cast<std::uint32_t>(event.extra)};
}

void TimelineData::resume(Whereabouts &where, const Event &event)
{
    const std::uint32_t lane = laneOf(event.value);
    if (where.suspendedLane != nowhere && event.timeNs >= where.suspendedNs) {
        const ResumeLink link {
            where.suspendedNs, event.timeNs, where.suspendedLane, lane, event.id, where.suspendedCall};
        const bool inOrder = m_links.empty() || m_links.back().toNs <= link.toNs;
        // Out of order by microseconds only; an order that holds is worth more here.
        m_links.push_back(link);
        if (!inOrder)
            m_links.back().toNs = m_links[m_links.size() - 2].toNs;
        if (link.call != 0 && link.call <= m_calls.size())
            placeOf(link.call).link = static_cast<std::uint32_t>(m_links.size() - 1);
        m_linkedNs = std::min(m_linkedNs, link.fromNs);
    }
    where.suspendedLane = nowhere;
    open(where, lane, event, 0);
}

void TimelineData::open(Whereabouts &where, std::uint32_t lane, const Event &event, std::uint32_t call)
{
    close(where, event);
    std::vector<ThreadStretch> &stretches = m_lanes[lane].stretches;
    std::int64_t from = event.timeNs;
    if (!stretches.empty()) {
        // A thread does one thing at a time, whatever a damaged file says.
        ThreadStretch &last = stretches.back();
        if (last.toNs == notYet) {
            last.toNs = std::max(last.fromNs, from);
            m_counts.blocked -= last.isBlocked() ? 1 : 0;
        }
        from = std::max(from, last.toNs);
    }
    stretches.push_back({from, notYet, event.id, call});
    where.lane = lane;
    if (call == 0)
        return;
    ++m_counts.blocked;
    if (call <= m_calls.size()) {
        placeOf(call).lane = lane;
        placeOf(call).stretch = static_cast<std::uint32_t>(stretches.size() - 1);
    }
}

void TimelineData::close(const Whereabouts &where, const Event &event)
{
    if (where.lane == nowhere)
        return;
    ThreadStretch &last = m_lanes[where.lane].stretches.back();
    if (last.toNs != notYet || last.request != event.id)
        return; // another request has taken the thread
    last.toNs = std::max(last.fromNs, event.timeNs);
    m_counts.blocked -= last.isBlocked() ? 1 : 0;
}

std::uint32_t TimelineData::laneOf(std::uint64_t thread)
{
    const auto [entry, isNew] =
        m_laneOfThread.try_emplace(thread, static_cast<std::uint32_t>(m_lanes.size()));
    if (isNew)
        m_lanes.push_back({thread, {}});
    return entry->second;
}

TimelineData::CallPlace &TimelineData::placeOf(std::uint32_t call) { return grownTo(m_places, call); }

void TimelineData::changedAt(std::int64_t ns) { m_changedNs = std::min(m_changedNs, ns); }

std::int64_t TimelineData::takeChanges(bool withLinks)
{
    const std::int64_t linkedNs = std::exchange(m_linkedNs, noChange);
    const std::int64_t changedNs = std::exchange(m_changedNs, noChange);
    return withLinks ? std::min(changedNs, linkedNs) : changedNs;
}

const CallRecord *TimelineData::call(std::uint32_t id) const
{
    if (id < 1 || id > m_calls.size() || m_calls[id - 1].id != id)
        return nullptr;
    const CallRecord &whole = m_calls[id - 1];
    if (!isLimited() || (whole.finishedNs != notYet && whole.finishedNs <= m_limitNs))
        return &whole;
    if (whole.issuedNs > m_limitNs)
        return nullptr;
    m_cut = whole;
    m_cut.finishedNs = notYet;
    m_cut.outcome = Outcome::pending;
    m_cut.cause = Cause::none;
    if (m_cut.firstByteNs > m_limitNs)
        m_cut.firstByteNs = notYet;
    if (m_cut.sentNs > m_limitNs)
        m_cut.sentNs = notYet;
    return &m_cut;
}

// All calls and lanes are looked at, which for a hundred thousand takes less than a millisecond.
void TimelineData::countAtLimit()
{
    m_atLimit = {};
    for (std::uint32_t id = 1; isLimited() && id <= m_calls.size(); ++id) {
        const CallRecord *known = call(id);
        if (!known)
            continue;
        ++m_atLimit.calls;
        ++m_atLimit.phases[static_cast<std::size_t>(phaseOf(*known))];
        if (known->outcome != Outcome::pending)
            ++m_atLimit.outcomes[static_cast<std::size_t>(known->outcome)];
    }
    for (std::uint32_t lane = 0; isLimited() && lane < m_lanes.size(); ++lane) {
        const ThreadStretch *stretch = stretchAt(lane, m_limitNs);
        m_atLimit.lanes += hasCome(m_lanes[lane]) ? 1 : 0;
        m_atLimit.blocked += stretch && stretch->isBlocked() ? 1 : 0;
    }
    m_atLimit.turnedAway = static_cast<std::uint32_t>(std::count_if(
        m_turnedAwayNs.begin(), m_turnedAwayNs.end(), [this](std::int64_t ns) { return ns <= m_limitNs; }));
}

CallPhase TimelineData::phaseOf(const CallRecord &call)
{
    if (call.outcome != Outcome::pending)
        return CallPhase::ended;
    if (call.firstByteNs != notYet)
        return CallPhase::receiving;
    return call.sentNs != notYet ? CallPhase::waiting : CallPhase::queued;
}

PhaseTimes TimelineData::timesOf(const CallRecord &call) const
{
    PhaseTimes times;
    times.issuedNs = call.issuedNs;
    times.endNs = std::max(call.issuedNs, call.finishedNs == notYet ? nowNs() : call.finishedNs);
    const auto within = [](std::int64_t ns, std::int64_t from, std::int64_t to) {
        return ns == notYet ? to : std::clamp(ns, from, to);
    };
    times.sentNs = within(call.sentNs, times.issuedNs, times.endNs);
    times.firstByteNs = within(call.firstByteNs, times.sentNs, times.endNs);
    return times;
}

std::int64_t TimelineData::endOf(const ThreadStretch &stretch) const
{
    const bool goesOn = stretch.toNs == notYet || stretch.toNs > m_limitNs;
    return goesOn ? std::max(nowNs(), stretch.fromNs) : stretch.toNs;
}

const ThreadStretch *TimelineData::stretchAt(std::uint32_t lane, std::int64_t ns) const
{
    if (lane >= m_lanes.size() || ns > m_limitNs)
        return nullptr;
    const std::vector<ThreadStretch> &stretches = m_lanes[lane].stretches;
    auto after = std::upper_bound(stretches.begin(), stretches.end(), ns,
        [](std::int64_t moment, const ThreadStretch &stretch) { return moment < stretch.fromNs; });
    if (after == stretches.begin())
        return nullptr;
    --after;
    return ns <= endOf(*after) ? &*after : nullptr;
}

TimelineData::Place TimelineData::blockedFor(std::uint32_t call) const
{
    if (call >= m_places.size() || m_places[call].lane == nowhere)
        return {};
    const CallPlace &place = m_places[call];
    const ThreadStretch &stretch = m_lanes[place.lane].stretches[place.stretch];
    return stretch.fromNs <= m_limitNs ? Place {place.lane, &stretch} : Place {};
}

const ResumeLink *TimelineData::linkFor(std::uint32_t call) const
{
    if (call >= m_places.size() || m_places[call].link == nowhere)
        return nullptr;
    const ResumeLink &link = m_links[m_places[call].link];
    return link.toNs <= m_limitNs ? &link : nullptr;
}

} // namespace Gizmoscope
