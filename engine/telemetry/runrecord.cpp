// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/runrecord.h"

#include <algorithm>
#include <numeric>
#include <iterator>
#include <utility>

namespace Gizmoscope {

namespace {

// Numbers are given out before the event is recorded, so that many threads may overtake each other.
constexpr std::size_t mostAhead = 8192;
constexpr std::size_t mostWaitingLines = 256;
constexpr std::uint64_t mostSavedMs = 1ULL << 42; // in nanoseconds it still fits
constexpr std::uint64_t mostCounted = 1ULL << 52; // of a backend; sums and products of it fit
constexpr std::int64_t longestRunNs = 30LL * 24 * 3600 * 1'000'000'000; // a month; sums of it fit

template <typename Record> Record *byId(std::vector<Record> &records, std::uint32_t id)
{
    return id >= 1 && id <= records.size() && records[id - 1].id == id ? &records[id - 1] : nullptr;
}

bool leavesQueue(const RequestRecord &request)
{
    return request.startedNs == notYet && request.finishedNs == notYet;
}

/// The place for a new record with this number, or nullptr when it is taken or out of all proportion to the
/// `events` so far: a damaged file must not make us reserve gigabytes.
template <typename Record>
Record *placeFor(std::vector<Record> &records, std::uint32_t id, std::size_t events)
{
    if (id == 0 || id > events + mostAhead)
        return nullptr;
    if (id > records.size())
        records.resize(id);
    Record &record = records[id - 1];
    if (record.id != 0)
        return nullptr;
    record.id = id;
    return &record;
}

} // namespace

RunRecord::RunRecord(RunSettings settings, MachineFacts facts)
    : m_settings(std::move(settings))
    , m_facts(std::move(facts))
{ }

void RunRecord::setPrediction(Prediction prediction)
{
    if (isSound(prediction))
        m_prediction = std::move(prediction);
}

bool RunRecord::append(const Event &event)
{
    if (event.timeNs < 0 || event.timeNs > longestRunNs || !apply(event))
        return false;
    m_lastNs = std::max(m_lastNs, event.timeNs);
    m_events.push_back(event);
    return true;
}

bool RunRecord::apply(const Event &event)
{
    switch (event.kind) {
    case EventKind::runStarted:
        return event.detail <= static_cast<std::uint8_t>(RunMode::async);
    case EventKind::runFinished:
        if (event.detail == 0 || event.detail >= runStateCount || m_endNs != notYet)
            return false;
        m_state = static_cast<RunState>(event.detail);
        m_endNs = event.timeNs;
        return true;
    case EventKind::callIssued:
    case EventKind::callSent:
    case EventKind::callFirstByte:
    case EventKind::callFinished:
        return applyCall(event);
    case EventKind::requestQueued:
    case EventKind::requestStarted:
    case EventKind::requestBlocked:
    case EventKind::requestUnblocked:
    case EventKind::requestSuspended:
    case EventKind::requestResumed:
    case EventKind::requestFinished:
        return applyRequest(event);
    case EventKind::requestMark:
        return applyMark(event);
    case EventKind::threadAdded:
        ++m_threadsAdded;
        return true;
    case EventKind::connectionsOpened:
    case EventKind::threadSample:
    case EventKind::processSample:
    case EventKind::memorySample:
    case EventKind::backendSample:
    case EventKind::backendWork:
    case EventKind::settingChanged:
    case EventKind::threadsRefused:
        applySample(event);
        return event.detail < (event.kind == EventKind::settingChanged ? settingCount : threadRoleCount);
    }
    return false;
}

bool RunRecord::addCall(const Event &event)
{
    if (event.detail >= serviceCount
        || (event.value != noDelay && event.value > static_cast<std::uint64_t>(Bounds::delayMs.most))) {
        return false;
    }
    CallRecord *call = placeFor(m_calls, event.id, m_events.size());
    if (!call)
        return false;
    call->service = static_cast<Service>(event.detail);
    call->request = static_cast<std::uint32_t>(event.extra);
    if (event.value != noDelay)
        call->delayMs = static_cast<int>(event.value);
    call->issuedNs = event.timeNs;
    ++m_unsent;
    ++m_outcomes[static_cast<std::size_t>(Outcome::pending)];
    return true;
}

bool RunRecord::finishCall(CallRecord &call, const Event &event)
{
    if (event.detail == 0 || event.detail >= outcomeCount || event.detail2 >= causeCount
        || call.outcome != Outcome::pending) {
        return false;
    }
    call.finishedNs = event.timeNs;
    m_unsent -= call.sentNs == notYet ? 1 : 0;
    call.outcome = static_cast<Outcome>(event.detail);
    call.cause = static_cast<Cause>(event.detail2);
    call.bytes = event.value;
    call.status = static_cast<int>(event.extra);
    --m_outcomes[static_cast<std::size_t>(Outcome::pending)];
    ++m_outcomes[event.detail];
    ++m_causes[event.detail2];
    return true;
}

bool RunRecord::applyCall(const Event &event)
{
    if (event.kind == EventKind::callIssued)
        return addCall(event);
    CallRecord *call = byId(m_calls, event.id);
    if (!call)
        return false;
    if (event.kind == EventKind::callFinished)
        return finishCall(*call, event);
    if (event.kind == EventKind::callSent) {
        m_unsent -= call->sentNs == notYet && call->finishedNs == notYet ? 1 : 0;
        call->sentNs = event.timeNs;
        call->attempts = static_cast<int>(event.value);
    } else {
        call->firstByteNs = event.timeNs;
        call->status = static_cast<int>(event.value);
    }
    return true;
}

void RunRecord::runs(int threads, int blocked)
{
    m_running += threads;
    m_blocked += blocked;
    m_peaks.pool = std::max(m_peaks.pool, static_cast<std::uint32_t>(std::max(0, m_running)));
    m_peaks.blocked = std::max(m_peaks.blocked, static_cast<std::uint32_t>(std::max(0, m_blocked)));
}

void RunRecord::waits(RequestRecord &request, const Event &event)
{
    const bool isBlocked = event.kind == EventKind::requestBlocked;
    request.waitingSinceNs = event.timeNs;
    request.waitingLine = lineOf(event);
    runs(isBlocked ? 0 : -1, isBlocked ? 1 : 0);
    auto at = std::find_if(m_waitingLines.begin(), m_waitingLines.end(),
        [&request](const WaitingLine &each) { return each.line == request.waitingLine; });
    if (at == m_waitingLines.end() && m_waitingLines.size() >= mostWaitingLines) {
        request.waitingLine = 0; // no source has that many: a damaged file
        return;
    }
    if (at == m_waitingLines.end())
        at = m_waitingLines.insert(at, {request.waitingLine, 0, 0});
    ++(isBlocked ? at->blocked : at->suspended);
}

std::uint32_t RunRecord::suspendedNow() const
{
    return std::accumulate(m_waitingLines.begin(), m_waitingLines.end(), 0U,
        [](std::uint32_t sum, const WaitingLine &at) { return sum + at.suspended; });
}

void RunRecord::goesOn(RequestRecord &request, const Event &event)
{
    const bool wasBlocked = event.kind == EventKind::requestUnblocked;
    runs(wasBlocked ? 0 : +1, wasBlocked ? -1 : 0);
    if (request.waitingSinceNs == notYet)
        return; // a damaged file
    std::int64_t &waited = wasBlocked ? request.blockedNs : request.suspendedNs;
    waited =
        std::min(longestRunNs, waited + std::max<std::int64_t>(0, event.timeNs - request.waitingSinceNs));
    request.waitingSinceNs = notYet;
    for (WaitingLine &at : m_waitingLines) {
        std::uint32_t &waiting = wasBlocked ? at.blocked : at.suspended;
        if (at.line == request.waitingLine && waiting > 0)
            --waiting;
    }
}

PoolThreads RunRecord::poolNow() const
{
    return {static_cast<std::uint32_t>(std::max(0, m_running)),
        static_cast<std::uint32_t>(std::max(0, m_blocked))};
}

std::vector<WaitingLine> RunRecord::waitingLines() const
{
    std::vector<WaitingLine> lines;
    std::copy_if(m_waitingLines.begin(), m_waitingLines.end(), std::back_inserter(lines),
        [](const WaitingLine &at) { return at.line != 0 && at.blocked + at.suspended > 0; });
    std::sort(lines.begin(), lines.end(),
        [](const WaitingLine &a, const WaitingLine &b) { return a.line < b.line; });
    return lines;
}

bool RunRecord::applyRequest(const Event &event)
{
    if (event.kind == EventKind::requestQueued) {
        RequestRecord *added = placeFor(m_requests, event.id, m_events.size());
        if (added) {
            added->queuedNs = event.timeNs;
            if (event.value > 0)
                added->meantNs = static_cast<std::int64_t>(std::min<std::uint64_t>(
                    event.value, static_cast<std::uint64_t>(event.timeNs)));
            ++m_queued;
        }
        return added != nullptr;
    }
    RequestRecord *request = byId(m_requests, event.id);
    if (!request)
        return false;
    request->lastThread = event.value;
    switch (event.kind) {
    case EventKind::requestStarted:
        if (event.detail > static_cast<std::uint8_t>(RunMode::async))
            return false;
        request->mode = static_cast<RunMode>(event.detail);
        m_queued -= leavesQueue(*request) ? 1 : 0;
        request->startedNs = event.timeNs;
        request->firstThread = event.value;
        runs(+1, 0);
        return true;
    case EventKind::requestBlocked:
    case EventKind::requestSuspended:
        waits(*request, event);
        return true;
    case EventKind::requestUnblocked:
    case EventKind::requestResumed:
        goesOn(*request, event);
        return true;
    default: // requestFinished
        if (event.detail == 0 || event.detail >= outcomeCount || request->outcome != Outcome::pending)
            return false;
        ++m_requestOutcomes[event.detail];
        m_queued -= leavesQueue(*request) ? 1 : 0;
        request->finishedNs = event.timeNs;
        request->outcome = static_cast<Outcome>(event.detail);
        if (request->startedNs != notYet)
            runs(-1, 0);
        return true;
    }
}

bool RunRecord::applyMark(const Event &event)
{
    if (event.detail >= markCount || !byId(m_requests, event.id))
        return false;
    m_marks.push_back({event.timeNs, event.id, static_cast<Mark>(event.detail), event.value});
    return true;
}

void RunRecord::applySample(const Event &event)
{
    if (event.kind == EventKind::processSample) {
        m_peaks.process = std::max(m_peaks.process.value_or(0), static_cast<std::uint32_t>(event.value));
    } else if (event.kind == EventKind::threadSample && event.detail < threadRoleCount) {
        m_threadsNow[event.detail] = static_cast<std::uint32_t>(std::min(event.value, mostCounted));
    } else if (event.kind == EventKind::memorySample) {
        if (!m_memoryPeak)
            m_memoryPeak = m_memoryStart = MemoryUse {event.value, event.extra};
        m_memoryPeak->residentBytes = std::max(m_memoryPeak->residentBytes, event.value);
        m_memoryPeak->reservedBytes = std::max(m_memoryPeak->reservedBytes, event.extra);
    } else if (event.kind == EventKind::connectionsOpened) {
        m_connectionsOpened = event.value;
        m_connectionsOpenedNs = static_cast<std::int64_t>(event.extra);
    } else if (event.kind == EventKind::threadsRefused) {
        m_threadsGranted = event.extra;
    } else {
        applyBackend(event);
    }
}

// The backend counts since its start, and may have served others before: keep the first figures to subtract.
void RunRecord::applyBackend(const Event &event)
{
    if (event.kind == EventKind::backendSample) {
        m_backendLast.stillWaiting = event.id;
        m_backendLast.requests = std::min(event.value, mostCounted);
        m_backendLast.abandoned = std::min(event.extra, mostCounted);
        if (!m_backendFirst)
            m_backendFirst = m_backendLast;
    } else if (event.kind == EventKind::backendWork && m_backendFirst) {
        m_backendLast.savedMs = std::min(event.value, mostSavedMs);
        m_backendLast.wastedMs = std::min(event.extra, mostSavedMs);
        if (std::exchange(m_backendFirstWork, false)) {
            m_backendFirst->savedMs = m_backendLast.savedMs;
            m_backendFirst->wastedMs = m_backendLast.wastedMs;
        }
    }
}

bool RunRecord::hasGaps() const
{
    const auto isGap = [](const auto &record) { return record.id == 0; };
    return std::any_of(m_calls.begin(), m_calls.end(), isGap)
        || std::any_of(m_requests.begin(), m_requests.end(), isGap);
}

std::optional<BackendWork> RunRecord::backendWork() const
{
    if (!m_backendFirst)
        return std::nullopt;
    const auto since = [](std::uint64_t last, std::uint64_t first) {
        return last > first ? last - first : 0;
    };
    return BackendWork {since(m_backendLast.requests, m_backendFirst->requests),
        since(m_backendLast.abandoned, m_backendFirst->abandoned),
        since(m_backendLast.savedMs, m_backendFirst->savedMs),
        since(m_backendLast.wastedMs, m_backendFirst->wastedMs), m_backendLast.stillWaiting};
}

OutcomeCounts RunRecord::requestOutcomes() const
{
    OutcomeCounts counts = m_requestOutcomes;
    const auto ended = std::accumulate(counts.begin(), counts.end(), std::size_t {0});
    counts[0] = static_cast<std::uint32_t>(m_requests.size() - std::min(m_requests.size(), ended));
    return counts;
}

std::int64_t RunRecord::elapsedNs() const { return m_endNs == notYet ? m_lastNs : m_endNs; }

Latency RunRecord::latency() const
{
    std::vector<std::int64_t> times;
    for (const CallRecord &call : m_calls) {
        if (call.outcome == Outcome::ok)
            times.push_back(call.finishedNs - call.issuedNs);
    }
    if (times.empty())
        return {};
    std::sort(times.begin(), times.end());
    // The nearest rank: a value that really occurred.
    const auto at = [&times](std::size_t percent) {
        return times[std::max<std::size_t>(1, (times.size() * percent + 99) / 100) - 1];
    };
    return {at(50), at(95), at(99), times.back()};
}

Cause RunRecord::mainCause() const
{
    const auto most = std::max_element(m_causes.begin() + 1, m_causes.end());
    return *most == 0 ? Cause::none : static_cast<Cause>(most - m_causes.begin());
}

RunRecord RunRecord::withoutEvents()
{
    std::vector<Event> events = std::exchange(m_events, {});
    RunRecord copy = *this;
    m_events = std::move(events);
    return copy;
}

// Events are most of it, and those that it holds need not be copied again.
void RunRecord::goTo(const RunRecord &checkpoint, std::span<const Event> events)
{
    std::vector<Event> own = std::exchange(m_events, {});
    *this = checkpoint;
    m_events = std::move(own);
    if (m_events.size() > events.size())
        m_events.resize(events.size());
    const auto more = events.subspan(m_events.size());
    m_events.insert(m_events.end(), more.begin(), more.end());
}

bool RunRecord::operator==(const RunRecord &other) const
{
    return m_settings == other.m_settings && m_facts == other.m_facts && m_events == other.m_events
        && m_state == other.m_state && m_prediction == other.m_prediction;
}

} // namespace Gizmoscope
