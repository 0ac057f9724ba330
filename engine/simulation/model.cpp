// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/model.h"

#include "catalog/random.h"

#include <algorithm>
#include <bit>

namespace Gizmoscope {

namespace {

constexpr std::uint64_t callsOfId = 16; // delays are drawn by this, as the real run does

} // namespace

Model::Model(const SimulationSettings &settings)
    : m_settings(settings)
    , m_callNs(settings.callUs * nsPerUs)
    , m_timeoutNs(settings.run.timeoutMs * nsPerMs)
    , m_atOnce(settings.run.atOnce > 0 ? settings.run.atOnce : neverNs)
    , m_queue(settings.run.queue >= 0 ? settings.run.queue : neverNs)
    , m_visitors(settings)
    , m_pool(settings)
    , m_processors(settings.processors)
    , m_connections(settings.run.connections)
    , m_backend(settings.run.backendSleeps)
{ }

SimulationResult Model::run()
{
    while (m_over < m_settings.requests) {
        step();
        startStretches();
        m_pool.setStarving(m_nowNs, !m_jobs.empty());
        m_result.queuedPeak = std::max(m_result.queuedPeak, m_queued);
    }
    return result();
}

// Of what comes at the same moment answers are first: the one that comes with the timeout counts. Visitors
// are last, so that who leaves makes room for them.
void Model::step()
{
    const std::int64_t answer = m_backend.nextNs();
    const std::int64_t work = m_processors.nextNs();
    const std::int64_t deadline = m_deadlines.empty() ? neverNs : m_deadlines.front().atNs;
    const std::int64_t thread = m_pool.nextNs();
    const std::int64_t next = std::min({answer, work, deadline, thread, m_visitors.nextNs()});
    moveTo(next);
    if (next == answer)
        onAnswer(m_backend.take());
    else if (next == work)
        endStretch(m_processors.take());
    else if (next == deadline)
        onDeadline(m_deadlines.pop());
    else if (next == thread)
        m_pool.inject();
    else
        arrive();
}

void Model::moveTo(std::int64_t timeNs)
{
    if (timeNs == m_nowNs)
        return;
    if (m_series.nextNs() < timeNs)
        m_series.keep(state(), timeNs);
    m_presentNs += static_cast<double>(m_present) * static_cast<double>(timeNs - m_nowNs);
    m_nowNs = timeNs;
}

SimulationSample Model::state() const
{
    return {m_nowNs, m_pool.threads(), m_pool.blocked(), m_queued, m_inside, m_result.served};
}

void Model::arrive()
{
    const std::uint32_t id = m_visitors.take();
    if (waiting() >= m_queue && mustWait()) {
        ++m_result.rejected;
        ++m_over;
        m_visitors.turnedAway(m_nowNs);
        return;
    }
    ++m_present;
    ++m_queued;
    m_outside.push(m_requests.add(id, m_nowNs));
}

// Those in front of the queue's limit. Who is let in to a pool that has a thread for each does not wait for one,
// though it may take turns with others on the processors.
std::int64_t Model::waiting() const
{
    return m_pool.isAsNeeded() ? static_cast<std::int64_t>(m_outside.size()) : m_queued;
}

bool Model::mayEnter() const { return m_admitted < m_atOnce; }

bool Model::mustWait() const
{
    if (!m_outside.empty() || !mayEnter())
        return true;
    return !m_pool.isAsNeeded() && (!m_jobs.empty() || !m_pool.hasRoom());
}

void Model::admit()
{
    while (!m_outside.empty() && mayEnter()) {
        ++m_admitted;
        m_jobs.push(m_outside.pop());
    }
}

// A stretch that costs nothing is over at once, and its thread and its place are free for the next.
void Model::startStretches()
{
    for (admit(); !m_jobs.empty() && m_pool.take(); admit())
        startStretch(m_jobs.pop());
}

void Model::startStretch(Slot slot)
{
    if (m_requests.at(slot).stage == Stage::waiting)
        begin(slot);
    else
        compute(slot, resumeNs(m_requests.at(slot)));
}

void Model::begin(Slot slot)
{
    SimulatedRequest &request = m_requests.at(slot);
    request.async = isAsync(m_settings.run, request.id);
    --m_queued;
    m_result.insidePeak = std::max(m_result.insidePeak, ++m_inside);
    if (m_timeoutNs > 0)
        m_deadlines.push({m_nowNs + m_timeoutNs, slot, request.id});
    const int calls = m_settings.callsPerRequest;
    const int first = request.async && m_settings.together ? calls : std::min(calls, 1);
    compute(slot, m_settings.run.workMs * nsPerMs + first * m_callNs);
}

std::int64_t Model::resumeNs(const SimulatedRequest &request) const
{
    const bool makesNext = !request.timedOut && request.issued < m_settings.callsPerRequest;
    return m_settings.resumeUs * nsPerUs + (makesNext ? m_callNs : 0);
}

void Model::compute(Slot slot, std::int64_t workNs)
{
    m_requests.at(slot).stage = Stage::computing;
    if (workNs > 0)
        m_processors.add(m_nowNs, workNs, slot);
    else
        endStretch(slot);
}

void Model::endStretch(Slot slot)
{
    SimulatedRequest &request = m_requests.at(slot);
    while (request.hasAnswer(request.awaited))
        ++request.awaited; // one that came meanwhile is not waited for
    if (request.timedOut || request.awaited == m_settings.callsPerRequest)
        end(slot);
    else
        wait(slot);
}

void Model::wait(Slot slot)
{
    SimulatedRequest &request = m_requests.at(slot);
    request.stage = request.async ? Stage::suspended : Stage::blocked;
    if (request.async)
        m_pool.giveBack();
    else
        m_pool.block();
    if (request.issued > request.awaited)
        return;
    const bool all = request.async && m_settings.together;
    const int until = all ? m_settings.callsPerRequest : request.issued + 1;
    while (request.issued < until)
        issue(slot);
}

void Model::issue(Slot slot)
{
    SimulatedRequest &request = m_requests.at(slot);
    const SimulatedCall call {slot, request.issued++};
    ++request.known;
    if (m_connections.take(call))
        send(call);
}

void Model::send(SimulatedCall call)
{
    SimulatedRequest &request = m_requests.at(call.slot);
    request.underWay = static_cast<std::uint16_t>(request.underWay | (1U << call.index));
    const RunSettings &s = m_settings.run;
    const std::uint64_t delayMs = uniform(s.seed, request.id * callsOfId + call.index,
        static_cast<std::uint64_t>(s.delayMinMs), static_cast<std::uint64_t>(s.delayMaxMs));
    m_backend.begin(m_nowNs, call, static_cast<std::int64_t>(delayMs) * nsPerMs);
}

void Model::onAnswer(SimulatedCall call)
{
    SimulatedRequest &request = m_requests.at(call.slot);
    --request.known;
    if (request.timedOut) { // it has left, and its connection is another's
        m_requests.removeIfOver(call.slot);
        return;
    }
    const auto bit = static_cast<std::uint16_t>(1U << call.index);
    request.underWay = static_cast<std::uint16_t>(request.underWay & ~bit);
    request.answered = static_cast<std::uint16_t>(request.answered | bit);
    giveConnectionBack();
    if (request.stage == Stage::blocked) {
        m_pool.unblock();
        compute(call.slot, request.issued < m_settings.callsPerRequest ? m_callNs : 0);
    } else if (request.stage == Stage::suspended && call.index == request.awaited) {
        request.stage = Stage::ready;
        m_jobs.push(call.slot);
    }
}

// Those who left while they waited for it are passed over.
void Model::giveConnectionBack()
{
    while (const auto next = m_connections.pass()) {
        SimulatedRequest &request = m_requests.at(next->slot);
        if (!request.timedOut) {
            send(*next);
            return;
        }
        --request.known;
        m_requests.removeIfOver(next->slot);
    }
}

void Model::onDeadline(const Deadline &deadline)
{
    SimulatedRequest &request = m_requests.at(deadline.slot);
    const bool another = request.id != deadline.id || request.stage == Stage::ended;
    if (another || std::popcount(request.answered) == m_settings.callsPerRequest)
        return;
    request.timedOut = true;
    leaveCalls(deadline.slot);
    if (request.stage == Stage::blocked) {
        m_pool.unblock();
        end(deadline.slot);
    } else if (request.stage == Stage::suspended) {
        request.stage = Stage::ready;
        m_jobs.push(deadline.slot);
    }
}

void Model::leaveCalls(Slot slot)
{
    SimulatedRequest &request = m_requests.at(slot);
    const int held = std::popcount(request.underWay);
    request.underWay = 0;
    for (int i = 0; i < held; ++i)
        giveConnectionBack();
}

void Model::end(Slot slot)
{
    SimulatedRequest &request = m_requests.at(slot);
    request.stage = Stage::ended;
    m_pool.giveBack();
    --m_inside;
    --m_admitted;
    --m_present;
    ++m_over;
    if (request.timedOut) {
        ++m_result.timedOut;
    } else {
        ++m_result.served;
        m_latency.add(m_nowNs - request.sentNs);
    }
    m_answers.add(m_nowNs);
    m_visitors.answered(m_nowNs);
    m_requests.removeIfOver(slot);
}

SimulationResult Model::result()
{
    m_result.elapsedNs = m_nowNs;
    m_result.latency = m_latency.figures();
    m_result.threadsPeak = m_pool.threads();
    m_result.blockedPeak = m_pool.blockedPeak();
    m_result.presentMean = m_nowNs > 0 ? m_presentNs / static_cast<double>(m_nowNs) : 0;
    m_result.samples = m_series.end(state());
    m_result.answers = m_answers.take();
    return std::move(m_result);
}

} // namespace Gizmoscope
