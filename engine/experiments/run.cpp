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

constexpr unsigned callsForSecondManager = 48;
constexpr std::size_t eventsPerCall = 10;
constexpr auto backendSettles = 250ms;
constexpr auto openingMost = 10s; // what is not open by then is opened when it is needed

} // namespace

Run::Run(Plan plan)
    : m_plan(std::move(plan))
    , m_delayMinMs(m_plan.settings.delayMinMs)
    , m_delayMaxMs(m_plan.settings.delayMaxMs)
    , m_timeoutMs(m_plan.settings.timeoutMs)
    , m_connections(m_plan.settings.connections)
    , m_poolThreads(m_plan.settings.pool)
    , m_recorder(std::make_shared<Recorder>(static_cast<std::size_t>(m_plan.settings.requests)
          * static_cast<std::size_t>(callsPerRequest(m_plan.settings, *m_plan.experiment)) * eventsPerCall))
{ }

Run::~Run() = default;

void Run::begin()
{
    const RunSettings &s = m_plan.settings;
    const unsigned connections = connectionsAtOnce(s, *m_plan.experiment);
    m_memoryBefore = ProcessProbe::memory();
    const int managers = connections > callsForSecondManager ? 2 : 1;
    m_client =
        std::make_unique<HttpClient>(ClientSettings {.backend = m_plan.backend,
                                         .connections = s.connections,
                                         .managers = managers,
                                         .ways = {s.backendSleeps, s.backendGoesOn}},
            m_recorder);
    // What calculates needs a thread each; what only goes on after a wait takes turns.
    m_pool = std::make_unique<RequestPool>(poolSize(s, *m_plan.experiment), s.workMs > 0 ? 0 : runningThreads, growth());
    if (s.atOnce > 0)
        m_gate = std::make_unique<RequestGate>(static_cast<std::uint32_t>(s.atOnce),
            s.queue < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(s.queue)));
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

PoolGrowth Run::growth()
{
    PoolGrowth growth;
    growth.minimum = static_cast<unsigned>(m_plan.settings.poolMin);
    growth.interval = std::chrono::milliseconds(m_plan.settings.injectionMs);
    // The pool ends before the run.
    growth.added = [this](unsigned threads) { m_recorder->record(EventKind::threadAdded, 0, threads); };
    return growth;
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

bool Run::isCancelled() const
{
    const std::lock_guard lock(m_mutex);
    return m_cancelled != Cause::none;
}

// What the request runs; nothing where nobody wants it any more.
std::optional<RequestPlan> Run::planOf(std::uint32_t id)
{
    if (isCancelled())
        return std::nullopt;
    if (m_plan.experiment->load == Load::outside)
        return m_visits.begin(id, m_recorder->now(), thisThreadId());
    return RequestPlan {
        m_plan.experiment, isAsync(m_plan.settings, id) ? RunMode::async : RunMode::sync, 0};
}

std::shared_ptr<RequestContext> Run::makeContext(std::uint32_t id, int timeoutMs)
{
    const int timeout = timeoutMs > 0 ? timeoutMs : m_timeoutMs.load();
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
    auto nextDelay = [self = shared_from_this(), call = std::uint64_t {id} * 16,
                         next = std::size_t {0}]() mutable -> std::optional<int> {
        if (const std::vector<int> &given = self->m_plan.settings.delaysMs; !given.empty())
            return given[next++ % given.size()];
        const auto low = static_cast<std::uint64_t>(self->m_delayMinMs.load());
        const auto high = static_cast<std::uint64_t>(self->m_delayMaxMs.load());
        return static_cast<int>(uniform(self->m_plan.settings.seed, call++, low, high));
    };
    auto context =
        std::make_shared<RequestContext>(scope, *m_client, m_recorder, *m_pool, std::move(nextDelay));
    context->service().setCalls(callsPerRequest(m_plan.settings, *m_plan.experiment));
    context->service().setWorkTime(std::chrono::milliseconds(m_plan.settings.workMs));
    return context;
}

void Run::runRequest(std::uint32_t id)
{
    const std::optional<RequestPlan> plan = planOf(id);
    if (!plan) {
        leave(id, Outcome::cancelled);
        visitorGoesOn();
        return;
    }
    m_recorder->record(
        EventKind::requestStarted, id, thisThreadId(), 0, static_cast<std::uint8_t>(plan->mode));
    const auto context = makeContext(id, plan->timeoutMs);
    if (plan->mode == RunMode::async) {
        context->enter([&] { runAsync(shared_from_this(), context, plan->experiment->async); });
        return;
    }
    std::optional<Page> page;
    try {
        page = plan->experiment->sync(context->service());
    } catch (const std::exception &) {
        // An action that throws has failed; that is all there is to know.
    }
    const Outcome outcome = page ? page->outcome() : Outcome::failed;
    noteTimeout(*context);
    leave(id, outcome, std::move(page));
    visitorGoesOn();
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
    run->leave(context->id(), outcome, std::move(page));
    run->visitorGoesOn();
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
        if (page && m_plan.experiment->load != Load::outside)
            m_lastPage = std::move(*page);
    }
    const bool isLast = m_plan.experiment->load == Load::outside
        ? m_visits.end(id, outcome, page, m_recorder->now(), thisThreadId())
        : m_finished.fetch_add(1) + 1 == static_cast<std::uint32_t>(m_plan.settings.requests);
    if (isLast)
        finish();
}

void Run::finish()
{
    if (m_pool->refused() && !m_pool->dead())
        m_recorder->record(EventKind::threadsRefused, 0, m_pool->maximum(), m_pool->threads());
    m_recorder->record(EventKind::runFinished, 0, 0, 0, static_cast<std::uint8_t>(finalState()));
    m_plan.whenDone(shared_from_this());
}

RunState Run::finalState() const
{
    if (m_plan.experiment->load == Load::outside)
        return RunState::finished; // its end is its owner's, and each request has its own
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
    {
        const std::shared_ptr<ArrivalClock> arrivals = [this] {
            const std::lock_guard lock(m_mutex);
            return std::exchange(m_arrivals, nullptr);
        }();
    }
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
    std::shared_ptr<ArrivalClock> arrivals;
    {
        const std::lock_guard lock(m_mutex);
        arrivals = m_arrivals;
        if (m_cancelled == Cause::none)
            m_cancelled = cause;
        for (const auto &[id, weak] : m_scopes) {
            if (auto scope = weak.lock())
                scopes.push_back(std::move(scope));
        }
    }
    for (const auto &scope : scopes)
        scope->stop(cause);
    if (arrivals)
        arrivals->hurry();
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
    if (!m_plan.settings.delaysMs.empty())
        return; // what was recorded stays as it was
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
        m_pool->setMaximum(poolSize(settings, *m_plan.experiment));
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
