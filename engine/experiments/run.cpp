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
constexpr int wholeShare = 100; // per cent
constexpr double msPerSecond = 1000;
constexpr double roomAtRate = 1.5;
constexpr int fromOutside = 1000; // requests at once that are reckoned with where nobody can know
constexpr int leastAtRate = 50;
constexpr auto openingMost = 10s; // what is not open by then is opened when it is needed

// As many as Little's law says for the longest delays, and room for what is slower than that.
int insideAtRate(const RunSettings &settings, int calls)
{
    const double seconds = std::max(1, settings.timeoutMs > 0 ? settings.timeoutMs : settings.delayMaxMs * calls)
        / msPerSecond;
    return static_cast<int>(settings.rate * seconds * roomAtRate) + leastAtRate;
}

unsigned requestsAtOnce(const RunSettings &settings, const Experiment &experiment)
{
    if (experiment.load == Load::outside)
        return static_cast<unsigned>(settings.atOnce > 0 ? settings.atOnce : fromOutside);
    int atOnce = experiment.load == Load::burst ? settings.requests : settings.visitors;
    if (settings.rate > 0)
        atOnce = insideAtRate(settings, std::max(1, experiment.callsPerRequest));
    if (settings.atOnce > 0)
        atOnce = std::min(atOnce, settings.atOnce);
    return static_cast<unsigned>(std::max(1, std::min(atOnce, settings.requests)));
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

unsigned Run::poolSize(const RunSettings &settings, const Experiment &experiment)
{
    if (settings.pool > 0)
        return static_cast<unsigned>(settings.pool);
    // Of many requests one thread continues them all: a second takes turns with the network's threads, and is
    // woken for nothing. Of few, two threads let people see that a request goes on wherever there is room.
    const bool many = experiment.load == Load::burst || requestsAtOnce(settings, experiment) > requestsForOneThread;
    const unsigned forContinuations = many ? 1 : running;
    const bool blocks = settings.mode == RunMode::sync || experiment.load == Load::outside || settings.asyncShare < wholeShare;
    const unsigned needed = blocks ? requestsAtOnce(settings, experiment) : forContinuations;
    return std::min(needed, static_cast<unsigned>(Bounds::pool.most));
}

unsigned Run::connectionsAtOnce(const RunSettings &settings, const Experiment &experiment)
{
    unsigned calls = requestsAtOnce(settings, experiment);
    if (settings.mode == RunMode::sync)
        calls = std::min(calls, poolSize(settings, experiment));
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
        std::int64_t {requestsAtOnce(s, *m_plan.experiment)} * m_plan.experiment->callsPerRequest;
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
        std::make_unique<HttpClient>(ClientSettings {.backend = m_plan.backend,
                                         .connections = s.connections,
                                         .managers = managers,
                                         .ways = {s.backendSleeps, s.backendGoesOn}},
            m_recorder);
    // What calculates needs a thread each; what only goes on after a wait takes turns.
    m_pool = std::make_unique<RequestPool>(poolSize(s, *m_plan.experiment), s.workMs > 0 ? 0 : running, growth());
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

void Run::launch()
{
    if (m_plan.experiment->load == Load::outside)
        return; // they come when they like
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
    if (m_gate) {
        const RequestGate::Answer answer = m_gate->arrive(id);
        if (answer == RequestGate::Answer::enter)
            m_pool->start(jobOf(id));
        return answer != RequestGate::Answer::full;
    }
    if (m_plan.settings.queue >= 0)
        return m_pool->tryStart(jobOf(id), static_cast<std::size_t>(m_plan.settings.queue), fromJob);
    m_pool->start(jobOf(id));
    return true;
}

// A request that was inside has ended: another may come in.
void Run::leave(std::uint32_t id, Outcome outcome, std::optional<Page> page)
{
    // Before it is settled: the last to be settled ends the run.
    if (const auto next = m_gate ? m_gate->leave() : std::nullopt)
        m_pool->start(jobOf(*next));
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
    auto nextDelay = [self = shared_from_this(),
                         call = std::uint64_t {id} * 16]() mutable -> std::optional<int> {
        const auto low = static_cast<std::uint64_t>(self->m_delayMinMs.load());
        const auto high = static_cast<std::uint64_t>(self->m_delayMaxMs.load());
        return static_cast<int>(uniform(self->m_plan.settings.seed, call++, low, high));
    };
    auto context =
        std::make_shared<RequestContext>(scope, *m_client, m_recorder, *m_pool, std::move(nextDelay));
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
        if (page)
            m_lastPage = *page;
    }
    if (isLast(id, outcome, page))
        finish();
}

bool Run::isLast(std::uint32_t id, Outcome outcome, const std::optional<Page> &page)
{
    if (m_plan.experiment->load == Load::outside)
        return m_visits.end(id, outcome, page, m_recorder->now(), thisThreadId());
    return m_finished.fetch_add(1) + 1 == static_cast<std::uint32_t>(m_plan.settings.requests);
}

void Run::finish()
{
    if (m_pool->refused() && !m_pool->dead())
        m_recorder->record(EventKind::threadsRefused, 0, m_pool->maximum(), m_pool->threads());
    m_recorder->record(EventKind::runFinished, 0, 0, 0, static_cast<std::uint8_t>(finalState()));
    m_plan.whenDone(shared_from_this());
}

std::uint32_t Run::visit(RequestPlan plan, PageMaker::Done done)
{
    // Before the launch there is no pool, after the end none any more.
    const std::uint32_t id = m_launched && m_visits.isOpen() ? ++m_started : 0;
    if (id > 0 && m_visits.add(id, plan, m_recorder->now(), done)) {
        arrive(id, false);
    } else {
        PageData ended;
        ended.outcome = Outcome::cancelled;
        done(std::move(ended));
    }
    return id;
}

void Run::visitorLeft(std::uint32_t request)
{
    m_visits.setLeft(request);
    std::shared_ptr<RequestScope> scope;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_scopes.find(request); found != m_scopes.end())
            scope = found->second.lock();
    }
    if (scope)
        scope->stop(Cause::callerLeft);
}

RequestPool::Figures Run::poolFigures() const
{
    return m_pool ? m_pool->figures() : RequestPool::Figures {};
}

void Run::close()
{
    if (m_visits.close())
        finish();
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
