// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeseries.h"

#include <algorithm>
#include <numeric>

namespace Gizmoscope {

namespace {

constexpr std::int64_t firstRowWidthNs = 1'000'000;

} // namespace

void CallSeries::take(const Event &event)
{
    if (event.kind == EventKind::callIssued)
        inFlight.put(event.timeNs, 1);
    else if (event.kind == EventKind::callFinished)
        inFlight.put(event.timeNs, -1);
    else if (event.kind == EventKind::backendSample)
        atBackend.put(event.timeNs, event.id);
}

void EndSeries::take(const Event &event)
{
    const auto outcome = static_cast<Outcome>(event.detail);
    // A request that the full queue turned away makes no call; it is rejected all the same.
    const bool isTurnedAway = event.kind == EventKind::requestFinished && outcome == Outcome::rejected;
    if ((event.kind != EventKind::callFinished && !isTurnedAway) || outcome == Outcome::ok)
        return;
    const auto cause = isTurnedAway ? Cause::busy : static_cast<Cause>(event.detail2);
    const auto place = std::find_if(ends.begin(), ends.end(),
        [&](const Ends &end) { return end.outcome == outcome && end.cause == cause; });
    Ends &end = place == ends.end() ? ends.emplace_back(Ends {outcome, cause, StepSeries()}) : *place;
    end.calls.put(event.timeNs, 1);
}

std::vector<const EndSeries::Ends *> EndSeries::mostFrequent(std::size_t most) const
{
    std::vector<const Ends *> sorted;
    sorted.reserve(ends.size());
    for (const Ends &end : ends)
        sorted.push_back(&end);
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const Ends *a, const Ends *b) { return a->calls.last() > b->calls.last(); });
    sorted.resize(std::min(most, sorted.size()));
    return sorted;
}

void MemorySeries::take(const Event &event)
{
    if (event.kind != EventKind::memorySample)
        return;
    resident.put(event.timeNs, static_cast<double>(event.value));
    reserved.put(event.timeNs, static_cast<double>(event.extra));
}

std::uint64_t ThreadRow::total() const
{
    return std::accumulate(threads.begin(), threads.end(), std::uint64_t {0});
}

ThreadGroup groupOf(ThreadRole role)
{
    switch (role) {
    case ThreadRole::pool:
        return ThreadGroup::pool;
    case ThreadRole::webapp:
        return ThreadGroup::webapp;
    case ThreadRole::io:
        return ThreadGroup::io;
    case ThreadRole::network:
        return ThreadGroup::network;
    case ThreadRole::backend:
        return ThreadGroup::backend;
    case ThreadRole::main:
    case ThreadRole::telemetry:
    case ThreadRole::other:
        break;
    }
    return ThreadGroup::rest;
}

ThreadsByGroup byGroup(const ThreadsByRole &threads)
{
    ThreadsByGroup sums {};
    for (std::size_t role = 0; role < threads.size(); ++role)
        sums[static_cast<std::size_t>(groupOf(static_cast<ThreadRole>(role)))] += threads[role];
    return sums;
}

ThreadSeries::ThreadSeries() { groups.fill(StepSeries(StepSeries::Kind::gauge)); }

void ThreadSeries::take(const Event &event)
{
    switch (event.kind) {
    case EventKind::threadSample:
        takeRole(event);
        break;
    case EventKind::processSample:
        all.put(event.timeNs, static_cast<double>(event.value));
        break;
    case EventKind::requestStarted:
    case EventKind::requestResumed:
    case EventKind::requestSuspended:
    case EventKind::requestFinished:
        takeRequest(event);
        break;
    case EventKind::requestBlocked:
        blocked.put(event.timeNs, 1);
        break;
    case EventKind::requestUnblocked:
        blocked.put(event.timeNs, -1);
        break;
    default:
        break;
    }
}

void ThreadSeries::takeRequest(const Event &event)
{
    if (m_started.size() <= event.id)
        m_started.resize(2 * std::size_t {event.id} + 1);
    if (event.kind == EventKind::requestStarted)
        m_started[event.id] = true;
    if (!m_started[event.id])
        return;
    const bool isMore = event.kind == EventKind::requestStarted || event.kind == EventKind::requestResumed;
    running.put(event.timeNs, isMore ? 1 : -1);
}

// A sample is one event for each role, in their order. What of it has not come yet is as it was before.
void ThreadSeries::takeRole(const Event &event)
{
    if (rows.empty() || event.detail <= m_lastRole) {
        if (rows.size() >= mostRows)
            fold();
        ThreadRow row = rows.empty() ? ThreadRow() : rows.back();
        row.timeNs = rows.empty() ? event.timeNs : std::max(event.timeNs, rows.back().timeNs);
        rows.push_back(row);
    }
    m_lastRole = event.detail;
    ThreadRow &row = rows.back();
    row.threads[event.detail] = static_cast<std::uint32_t>(event.value);
    const auto group = static_cast<std::size_t>(groupOf(static_cast<ThreadRole>(event.detail)));
    groups[group].put(row.timeNs, byGroup(row.threads)[group]);
}

// First what has come since the last time is merged as the rest was; wider stretches only where that is not
// enough.
void ThreadSeries::fold()
{
    m_widthNs = std::max(m_widthNs, firstRowWidthNs);
    for (mergeRows(); rows.size() > mostRows * 3 / 4; mergeRows())
        m_widthNs *= 2;
}

void ThreadSeries::mergeRows()
{
    const auto isLess = [](const ThreadRow &a, const ThreadRow &b) { return a.total() < b.total(); };
    std::vector<ThreadRow> kept;
    for (auto from = rows.begin(); from != rows.end();) {
        const auto to = std::find_if(from, rows.end(),
            [&](const ThreadRow &row) { return row.timeNs / m_widthNs != from->timeNs / m_widthNs; });
        const auto low = std::min_element(from, to, isLess);
        const auto high = std::max_element(from, to, isLess);
        kept.push_back(*std::min(low, high));
        if (low != high)
            kept.push_back(*std::max(low, high));
        from = to;
    }
    rows = std::move(kept);
}

bool RecordReader::follow(const SessionRun *run)
{
    const bool isSame = run && run == m_run && run->number == m_number
        && run->record.events().size() >= m_seen
        && (m_seen == 0 || run->record.events()[m_seen - 1] == m_last);
    if (isSame || (!run && !m_run))
        return false;
    *this = RecordReader();
    m_run = run;
    m_number = run ? run->number : 0;
    return true;
}

} // namespace Gizmoscope
