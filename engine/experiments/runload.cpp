// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the requests of a run come: all at once, by visitors, at a rate; and who is let in.
#include "experiments/run.h"

#include <QTimer>

#include <algorithm>

namespace Gizmoscope {

namespace {

using namespace std::chrono_literals;

constexpr auto turnedAwayPause = 100ms;

} // namespace

void Run::launch()
{
    if (m_plan.experiment->load == Load::outside)
        return takeVisits(); // they come when they like
    if (m_plan.settings.rate > 0)
        launchAtRate();
    else
        launchAtOnce();
}

void Run::launchAtRate()
{
    const RunSettings &s = m_plan.settings;
    const auto count = static_cast<std::uint32_t>(s.requests);
    const std::lock_guard lock(m_mutex);
    m_arrivals = std::make_shared<ArrivalClock>(ArrivalPlan(s.rate, s.arrivals, s.seed), count,
        m_recorder->epoch() + std::chrono::nanoseconds(m_recorder->now()),
        [this, begin = m_recorder->now()](std::chrono::nanoseconds meant) {
            arrive(++m_started, false, std::chrono::nanoseconds(begin) + meant);
        });
}

// A request comes. `meant`: when it was to come, where that is known.
void Run::arrive(std::uint32_t id, bool fromJob, std::chrono::nanoseconds meant)
{
    m_recorder->record(EventKind::requestQueued, id, static_cast<std::uint64_t>(meant.count()));
    if (isCancelled()) {
        settle(id, Outcome::cancelled);
    } else if (!submit(id, fromJob)) {
        settle(id, Outcome::rejected);
        if (m_plan.settings.rate == 0 && m_plan.experiment->load != Load::outside)
            comeAgain(turnedAwayPause);
    } else if (m_pool->dead()) {
        leave(id, Outcome::failed);
    }
}

void Run::launchAtOnce()
{
    const RunSettings &s = m_plan.settings;
    const bool isBurst = m_plan.experiment->load == Load::burst;
    const auto atOnce = static_cast<std::uint32_t>(isBurst ? s.requests : std::min(s.visitors, s.requests));
    m_started = atOnce;
    for (std::uint32_t id = 1; id <= atOnce; ++id)
        m_recorder->record(EventKind::requestQueued, id);
    if (s.queue < 0 && !m_gate) {
        m_pool->startMany(atOnce, [self = shared_from_this()](std::uint32_t i) { self->runRequest(i + 1); });
        if (m_pool->dead())
            failAll();
        return;
    }
    for (std::uint32_t id = 1; id <= atOnce; ++id) {
        if (!submit(id, false)) {
            settle(id, Outcome::rejected);
            comeAgain(turnedAwayPause);
        } else if (m_pool->dead()) {
            failAll(); // at the first: one thread is enough to live
            return;
        }
    }
}

// Not one thread could be started: say so, rather than wait for ever.
void Run::failAll()
{
    m_recorder->record(EventKind::threadsRefused, 0, m_pool->maximum(), 0);
    const std::uint32_t queued = m_started;
    for (std::uint32_t id = 1; id <= static_cast<std::uint32_t>(m_plan.settings.requests); ++id) {
        if (id > queued)
            m_recorder->record(EventKind::requestQueued, id);
        settle(id, Outcome::failed);
    }
}

RequestPool::Job Run::jobOf(std::uint32_t id)
{
    return [self = shared_from_this(), id] { self->runRequest(id); };
}

// False where the queue is full.
bool Run::submit(std::uint32_t id, bool fromJob)
{
    if (!m_gate)
        return startInside(id, fromJob);
    const RequestGate::Answer answer = m_gate->arrive(
        id, [&] { return startInside(id, fromJob); },
        [&] { return waitsForThreads() ? m_pool->waiting(fromJob) : 0; });
    return answer != RequestGate::Answer::full;
}

bool Run::startInside(std::uint32_t id, bool fromJob)
{
    if (m_plan.settings.queue >= 0 && waitsForThreads())
        return m_pool->tryStart(jobOf(id), static_cast<std::size_t>(m_plan.settings.queue), fromJob);
    m_pool->start(jobOf(id));
    return true;
}

// Who comes to a pool that has as many threads as needed waits for none: such a pool of asynchronous requests is
// small because they hold none.
bool Run::waitsForThreads() const
{
    const RunSettings &s = m_plan.settings;
    const bool isSlow = s.poolMin > 0 && s.injectionMs > 0;
    return s.pool > 0 || isSlow || m_plan.experiment->load == Load::outside;
}

// A request that was inside has ended: another may come in.
void Run::leave(std::uint32_t id, Outcome outcome, std::optional<Page> page)
{
    // Before it is settled: the last to be settled ends the run.
    if (m_gate)
        m_gate->leave([this](std::uint32_t next) { m_pool->startCounted(jobOf(next), true); });
    settle(id, outcome, std::move(page));
}

// The visitor whose request has ended sends the next.
void Run::startNext(bool fromJob)
{
    const auto requests = static_cast<std::uint32_t>(m_plan.settings.requests);
    // After a cancellation all that are left end here, one after the other.
    while (m_started.load() < requests) {
        const std::uint32_t id = m_started.fetch_add(1) + 1;
        if (id > requests)
            return;
        arrive(id, fromJob);
        if (!isCancelled())
            return;
    }
}

// A visitor who was turned away waits a moment before the next request; at once would only fill the queue. And
// one who has been answered reads the page.
void Run::comeAgain(std::chrono::milliseconds after)
{
    if (m_plan.experiment->load == Load::burst)
        return;
    QMetaObject::invokeMethod(
        m_client.get(),
        [self = shared_from_this(), after] {
            QTimer::singleShot(after, self->m_client.get(), [self] { self->startNext(false); });
        },
        Qt::QueuedConnection);
}

void Run::visitorGoesOn()
{
    const std::chrono::milliseconds think(m_plan.settings.thinkMs);
    if (m_plan.settings.rate > 0 || m_plan.experiment->load == Load::outside)
        return;
    if (think.count() > 0 && !isCancelled())
        comeAgain(think);
    else
        startNext(true);
}

} // namespace Gizmoscope
