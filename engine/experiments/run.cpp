// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/run.h"

#include "catalog/random.h"
#include "telemetry/threadname.h"

#include <QAbstractEventDispatcher>
#include <QTimer>

#include <algorithm>
#include <thread>

namespace Gizmoscope {

namespace {

using namespace std::chrono_literals;

constexpr unsigned running = 2; // pool threads that are not blocked: their stretches are short
constexpr unsigned callsForSecondManager = 48;
constexpr unsigned requestsForOneThread = 48;
constexpr std::size_t eventsPerCall = 10;
constexpr auto watchdogMargin = 60s;
constexpr auto backendSettles = 250ms;
constexpr auto turnedAwayPause = 100ms;
constexpr auto openingMost = 10s; // what is not open by then is opened when it is needed

unsigned requestsAtOnce(const RunSettings &settings, Load load)
{
    const int atOnce =
        load == Load::burst ? settings.requests : std::min(settings.visitors, settings.requests);
    return static_cast<unsigned>(std::max(1, atOnce));
}

} // namespace

Run::Run(Plan plan)
    : m_plan(std::move(plan))
    , m_delayMinMs(m_plan.settings.delayMinMs)
    , m_delayMaxMs(m_plan.settings.delayMaxMs)
    , m_timeoutMs(m_plan.settings.timeoutMs)
    , m_connections(m_plan.settings.connections)
    , m_poolThreads(m_plan.settings.pool)
    , m_recorder(std::make_shared<Recorder>(static_cast<std::size_t>(m_plan.settings.requests)
          * static_cast<std::size_t>(m_plan.experiment->callsPerRequest) * eventsPerCall))
{ }

Run::~Run() = default;

unsigned Run::poolSize(const RunSettings &settings, Load load)
{
    if (settings.pool > 0)
        return static_cast<unsigned>(settings.pool);
    // Of many requests one thread continues them all: a second takes turns with the network's threads, and is
    // woken for nothing. Of few, two threads let people see that a request goes on wherever there is room.
    const bool many = load == Load::burst || requestsAtOnce(settings, load) > requestsForOneThread;
    const unsigned forContinuations = many ? 1 : running;
    const unsigned needed =
        settings.mode == RunMode::sync ? requestsAtOnce(settings, load) : forContinuations;
    return std::min(needed, static_cast<unsigned>(Bounds::pool.most));
}

unsigned Run::connectionsAtOnce(const RunSettings &settings, const Experiment &experiment)
{
    unsigned calls = requestsAtOnce(settings, experiment.load);
    if (settings.mode == RunMode::sync)
        calls = std::min(calls, poolSize(settings, experiment.load));
    else
        calls *= static_cast<unsigned>(experiment.callsPerRequest);
    return settings.connections > 0 ? std::min(calls, static_cast<unsigned>(settings.connections)) : calls;
}

// Nothing may wait for ever, also where no timeout was asked for: a request that outlives all delays that
// can lie before it is ended.
std::chrono::milliseconds Run::watchdog() const
{
    RunSettings s = m_plan.settings;
    s.connections = m_connections;
    s.pool = m_poolThreads;
    const std::int64_t atOnce = std::max(1U, connectionsAtOnce(s, *m_plan.experiment));
    const std::int64_t calls =
        std::int64_t {requestsAtOnce(s, m_plan.experiment->load)} * m_plan.experiment->callsPerRequest;
    const std::int64_t turns = (calls + atOnce - 1) / atOnce + m_plan.experiment->callsPerRequest;
    return turns * std::chrono::milliseconds(Bounds::delayMs.most) + watchdogMargin;
}

void Run::begin()
{
    const RunSettings &s = m_plan.settings;
    const unsigned connections = connectionsAtOnce(s, *m_plan.experiment);
    m_memoryBefore = ProcessProbe::memory();
    const int managers = connections > callsForSecondManager ? 2 : 1;
    m_client =
        std::make_unique<HttpClient>(ClientSettings {m_plan.backend, s.connections, managers}, m_recorder);
    m_pool = std::make_unique<RequestPool>(poolSize(s, m_plan.experiment->load), running);
    // Continuations are queued by this thread, many at a time: waking the pool for each would cost more than
    // what most of them do.
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock,
        m_client.get(), [pool = m_pool.get()] { pool->announce(); });
    if (m_plan.embedded) {
        m_backendWaiting = m_plan.embedded->stats().waiting;
        m_backendAccepted = m_plan.embedded->stats().accepted;
    }
    // Thousands of connections at once would measure how fast this machine opens them, not the waiting.
    const unsigned beforehand = m_plan.experiment->load == Load::burst ? connections : 0;
    const auto before = RequestScope::Clock::now();
    m_client->openConnections(beforehand, openingMost, [self = shared_from_this(), before](unsigned opened) {
        self->launchRecorded(opened, RequestScope::Clock::now() - before);
    });
}

void Run::launchRecorded(unsigned opened, std::chrono::nanoseconds time)
{
    const RunSettings &s = m_plan.settings;
    // The other end knows best: Qt lets two requests for a connection share one now and then.
    if (m_plan.embedded)
        opened = static_cast<unsigned>(m_plan.embedded->stats().accepted - m_backendAccepted);
    m_recorder->begin();
    m_launched = true;
    // What was changed while the connections were opened is part of the run from its beginning.
    noteChange(Setting::delayMin, s.delayMinMs, m_delayMinMs);
    noteChange(Setting::delayMax, s.delayMaxMs, m_delayMaxMs);
    noteChange(Setting::timeout, s.timeoutMs, m_timeoutMs);
    noteChange(Setting::connections, s.connections, m_connections);
    noteChange(Setting::pool, s.pool, m_poolThreads);
    m_recorder->record(EventKind::runStarted, 0, 0, 0, static_cast<std::uint8_t>(s.mode));
    if (opened > 0)
        m_recorder->record(EventKind::connectionsOpened, 0, opened, static_cast<std::uint64_t>(time.count()));
    sampleBackend(*m_recorder);
    if (m_memoryBefore)
        m_recorder->record(
            EventKind::memorySample, 0, m_memoryBefore->residentBytes, m_memoryBefore->reservedBytes);
    m_telemetry = std::make_unique<TelemetryThread>(
        *m_recorder, [this](Recorder &recorder) { sampleBackend(recorder); });
    launch();
}

void Run::launch()
{
    const std::uint32_t atOnce = requestsAtOnce(m_plan.settings, m_plan.experiment->load);
    m_started = atOnce;
    for (std::uint32_t id = 1; id <= atOnce; ++id)
        m_recorder->record(EventKind::requestQueued, id);
    if (m_plan.settings.queue < 0) {
        m_pool->startMany(atOnce, [self = shared_from_this()](std::uint32_t i) { self->runRequest(i + 1); });
        if (m_pool->dead())
            failAll();
        return;
    }
    for (std::uint32_t id = 1; id <= atOnce; ++id) {
        if (!submit(id, false)) {
            settle(id, Outcome::rejected);
            comeAgain();
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

bool Run::submit(std::uint32_t id, bool fromJob)
{
    const auto job = [self = shared_from_this(), id] { self->runRequest(id); };
    if (m_plan.settings.queue >= 0)
        return m_pool->tryStart(job, static_cast<std::size_t>(m_plan.settings.queue), fromJob);
    m_pool->start(job);
    return true;
}

// The visitor whose request has ended sends the next.
void Run::startNext(bool fromJob)
{
    const auto requests = static_cast<std::uint32_t>(m_plan.settings.requests);
    for (;;) {
        if (m_started.load() >= requests)
            return;
        const std::uint32_t id = m_started.fetch_add(1) + 1;
        if (id > requests)
            return;
        m_recorder->record(EventKind::requestQueued, id);
        if (isCancelled()) {
            settle(id, Outcome::cancelled);
            continue;
        }
        if (!submit(id, fromJob)) {
            settle(id, Outcome::rejected);
            comeAgain();
        }
        return;
    }
}

// A visitor who was turned away waits a moment before the next request; at once would only fill the queue.
void Run::comeAgain()
{
    if (m_plan.experiment->load == Load::burst)
        return;
    QMetaObject::invokeMethod(
        m_client.get(),
        [self = shared_from_this()] {
            QTimer::singleShot(turnedAwayPause, self->m_client.get(), [self] { self->startNext(false); });
        },
        Qt::QueuedConnection);
}

bool Run::isCancelled() const
{
    const std::lock_guard lock(m_mutex);
    return m_cancelled != Cause::none;
}

std::shared_ptr<RequestContext> Run::makeContext(std::uint32_t id)
{
    const int timeout = m_timeoutMs;
    const auto deadline =
        RequestScope::Clock::now() + (timeout > 0 ? std::chrono::milliseconds(timeout) : watchdog());
    const auto scope =
        std::make_shared<RequestScope>(id, deadline, timeout > 0 ? Cause::deadline : Cause::watchdog);
    {
        const std::lock_guard lock(m_mutex);
        m_scopes.emplace(id, scope);
        if (m_cancelled != Cause::none)
            scope->stop(m_cancelled);
    }
    // Each call's delay follows from the seed and its place alone, so that both modes ask for the same.
    auto nextDelay = [self = shared_from_this(),
                         call = std::uint64_t {id} * 16]() mutable -> std::optional<int> {
        const auto low = static_cast<std::uint64_t>(self->m_delayMinMs.load());
        const auto high = static_cast<std::uint64_t>(self->m_delayMaxMs.load());
        return static_cast<int>(uniform(self->m_plan.settings.seed, call++, low, high));
    };
    return std::make_shared<RequestContext>(scope, *m_client, m_recorder, *m_pool, std::move(nextDelay));
}

void Run::runRequest(std::uint32_t id)
{
    if (isCancelled()) {
        settle(id, Outcome::cancelled);
        startNext(true);
        return;
    }
    m_recorder->record(EventKind::requestStarted, id, thisThreadId());
    const auto context = makeContext(id);
    if (m_plan.settings.mode == RunMode::async) {
        context->enter([&] { runAsync(shared_from_this(), context, m_plan.experiment->async); });
        return;
    }
    std::optional<Page> page;
    try {
        page = m_plan.experiment->sync(context->service());
    } catch (const std::exception &) {
        // An action that throws has failed; that is all there is to know.
    }
    const Outcome outcome = page ? page->outcome() : Outcome::failed;
    noteTimeout(*context);
    settle(id, outcome, std::move(page));
    startNext(true);
}

QCoro::Task<void> Run::runAsync(
    std::shared_ptr<Run> run, std::shared_ptr<RequestContext> context, AsyncAction action)
{
    std::optional<Page> page;
    try {
        page = co_await action(context->service(), context->scope()->token());
    } catch (const std::exception &) {
        // An action that throws has failed; the exception must not vanish with its task.
    }
    const Outcome outcome = page ? page->outcome() : Outcome::failed;
    run->noteTimeout(*context);
    run->settle(context->id(), outcome, std::move(page));
    run->startNext(true);
}

// The timeout may have been switched off since.
void Run::noteTimeout(const RequestContext &context)
{
    if (context.scope()->cause() == Cause::deadline)
        m_endedByTimeout = true;
}

void Run::settle(std::uint32_t id, Outcome outcome, std::optional<Page> page)
{
    m_recorder->record(EventKind::requestFinished, id, thisThreadId(), 0, static_cast<std::uint8_t>(outcome));
    m_outcomes[static_cast<std::size_t>(outcome)].fetch_add(1);
    {
        const std::lock_guard lock(m_mutex);
        m_scopes.erase(id);
        if (page)
            m_lastPage = std::move(*page);
    }
    if (m_finished.fetch_add(1) + 1 < static_cast<std::uint32_t>(m_plan.settings.requests))
        return;
    if (m_pool->refused() && !m_pool->dead())
        m_recorder->record(EventKind::threadsRefused, 0, m_pool->maximum(), m_pool->threads());
    m_recorder->record(EventKind::runFinished, 0, 0, 0, static_cast<std::uint8_t>(finalState()));
    m_plan.whenDone(shared_from_this());
}

RunState Run::finalState() const
{
    if (isCancelled())
        return RunState::cancelled;
    const auto count = [this](
                           Outcome outcome) { return m_outcomes[static_cast<std::size_t>(outcome)].load(); };
    if (count(Outcome::ok) > 0)
        return RunState::finished;
    // By the watchdog: nobody asked for that end.
    if (count(Outcome::timedOut) > 0)
        return m_endedByTimeout ? RunState::timedOut : RunState::failed;
    return count(Outcome::cancelled) > 0 ? RunState::cancelled : RunState::failed;
}

void Run::end()
{
    // The pool first: its last thread may still be on its way out of a request that uses the client.
    m_pool.reset();
    m_client.reset();
    waitForBackend();
    m_telemetry.reset();
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_endedNow.notify_all();
}

void Run::waitUntilEnded() const
{
    std::unique_lock lock(m_mutex);
    m_endedNow.wait(lock, [this] { return m_ended; });
}

void Run::stopOpening()
{
    if (m_client)
        m_client->stopOpening();
}

// A caller that leaves is seen by the backend a moment later; the last sample is to show it.
void Run::waitForBackend() const
{
    if (!m_plan.embedded)
        return;
    const auto until = std::chrono::steady_clock::now() + backendSettles;
    while (m_plan.embedded->stats().waiting > m_backendWaiting && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(1ms);
}

void Run::sampleBackend(Recorder &recorder) const
{
    if (!m_plan.embedded)
        return;
    const BackendStats stats = m_plan.embedded->stats();
    recorder.record(
        EventKind::backendSample, static_cast<std::uint32_t>(stats.waiting), stats.requests, stats.abandoned);
    recorder.record(EventKind::backendWork, 0, stats.savedMs, stats.wastedMs);
}

void Run::cancel(Cause cause)
{
    std::vector<std::shared_ptr<RequestScope>> scopes;
    {
        const std::lock_guard lock(m_mutex);
        if (m_cancelled == Cause::none)
            m_cancelled = cause;
        for (const auto &[id, weak] : m_scopes) {
            if (auto scope = weak.lock())
                scopes.push_back(std::move(scope));
        }
    }
    for (const auto &scope : scopes)
        scope->stop(cause);
}

// Before the launch there is no time to record it at; the launch notes it then.
void Run::noteChange(Setting setting, int before, int after)
{
    if (m_launched && before != after)
        m_recorder->record(EventKind::settingChanged, 0, static_cast<std::uint64_t>(before),
            static_cast<std::uint64_t>(after), static_cast<std::uint8_t>(setting));
}

void Run::setDelay(int minMs, int maxMs)
{
    noteChange(Setting::delayMin, m_delayMinMs.exchange(minMs), minMs);
    noteChange(Setting::delayMax, m_delayMaxMs.exchange(maxMs), maxMs);
}

void Run::setTimeout(int ms) { noteChange(Setting::timeout, m_timeoutMs.exchange(ms), ms); }

void Run::setConnections(int connections)
{
    noteChange(Setting::connections, m_connections.exchange(connections), connections);
    if (m_client)
        m_client->setConnections(connections);
}

void Run::setPool(int threads)
{
    noteChange(Setting::pool, m_poolThreads.exchange(threads), threads);
    RunSettings settings = m_plan.settings;
    settings.pool = threads;
    if (m_pool)
        m_pool->setMaximum(poolSize(settings, m_plan.experiment->load));
}

void Run::cancelCall(std::uint32_t id)
{
    if (m_client)
        m_client->cancel(id);
}

Page Run::lastPage() const
{
    const std::lock_guard lock(m_mutex);
    return m_lastPage;
}

} // namespace Gizmoscope
