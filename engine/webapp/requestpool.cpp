// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webapp/requestpool.h"

#include "telemetry/threadname.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <system_error>
#include <utility>

#if defined(__unix__) || defined(__APPLE__)
#include <pthread.h>
#define GIZMOSCOPE_PTHREADS 1
#else
#include <thread>
#endif

namespace Gizmoscope {

namespace {

constexpr unsigned announceEvery = 16;

// The thread's job has said that it is over but for its return.
thread_local bool atItsEnd = false;

} // namespace

#if defined(GIZMOSCOPE_PTHREADS)

/// std::thread cannot be given a stack size.
struct RequestPool::Thread {
    pthread_t handle {};

    static std::optional<Thread> start(std::function<void()> body)
    {
        auto owned = std::make_unique<std::function<void()>>(std::move(body));
        pthread_attr_t attributes;
        pthread_attr_init(&attributes);
        pthread_attr_setstacksize(&attributes, stackBytes);
        Thread thread;
        const int error = pthread_create(&thread.handle, &attributes, &Thread::enter, owned.get());
        pthread_attr_destroy(&attributes);
        if (error != 0)
            return std::nullopt;
        (void)owned.release();
        return thread;
    }
    void join() const { pthread_join(handle, nullptr); }
    [[nodiscard]] bool isThisOne() const { return pthread_equal(handle, pthread_self()) != 0; }

private:
    static void *enter(void *argument)
    {
        const std::unique_ptr<std::function<void()>> body(static_cast<std::function<void()> *>(argument));
        (*body)();
        return nullptr;
    }
};

#else

/// The default stack on Windows is the size that we want.
struct RequestPool::Thread {
    std::thread handle;

    static std::optional<Thread> start(std::function<void()> body)
    {
        try {
            return Thread {std::thread(std::move(body))};
        } catch (const std::system_error &) {
            return std::nullopt;
        }
    }
    void join() { handle.join(); }
    [[nodiscard]] bool isThisOne() const { return handle.get_id() == std::this_thread::get_id(); }
};

#endif

RequestPool::RequestPool(unsigned maximum, unsigned running, PoolGrowth growth)
    : m_maximum(maximum > 0 ? maximum : 1)
    , m_running(running)
    , m_growth(std::move(growth))
{
    if (isSlow())
        m_clock = std::jthread([this](const std::stop_token &stop) { injectThreads(stop); });
}

RequestPool::~RequestPool()
{
    std::unique_lock lock(m_mutex);
    m_ending = true;
    // Each wakes the next as it leaves. Thousands that leave at once hold up every other thread of the
    // process while the system takes back their stacks.
    m_wake.notify_one();
    // Jobs may wait for each other, so threads are still made while we join: until none is left.
    // The clock may add one to the last that it sees starving, so it goes last but one.
    while (!m_threads.empty() || !m_left.empty() || m_clock.joinable()) {
        if (m_threads.empty() && m_left.empty()) {
            lock.unlock();
            m_clock.request_stop();
            m_clock.join();
            lock.lock();
            continue;
        }
        std::vector<Thread> threads;
        threads.swap(m_threads);
        threads.insert(
            threads.end(), std::make_move_iterator(m_left.begin()), std::make_move_iterator(m_left.end()));
        m_left.clear();
        lock.unlock();
        for (Thread &thread : threads)
            thread.join();
        lock.lock();
    }
}

void RequestPool::start(Job job)
{
    std::unique_lock lock(m_mutex);
    m_jobs.push_back({std::move(job), false});
    m_wake.notify_one();
    grow(lock);
}

void RequestPool::startSoon(Job job)
{
    std::unique_lock lock(m_mutex);
    m_jobs.push_back({std::move(job), false});
    if (++m_unannounced < announceEvery)
        return;
    m_unannounced = 0;
    m_wake.notify_one();
    grow(lock);
}

void RequestPool::announce()
{
    if (m_unannounced.load(std::memory_order_relaxed) == 0)
        return;
    std::unique_lock lock(m_mutex);
    m_unannounced = 0;
    m_wake.notify_one();
    grow(lock);
}

bool RequestPool::tryStart(Job job, std::size_t mostWaiting, bool fromJob)
{
    std::unique_lock lock(m_mutex);
    if (m_counted >= freeThreads(fromJob) + mostWaiting)
        return false;
    queueCounted(lock, std::move(job));
    return true;
}

void RequestPool::startCounted(Job job, bool fromJob)
{
    std::unique_lock lock(m_mutex);
    (void)freeThreads(fromJob);
    queueCounted(lock, std::move(job));
}

std::size_t RequestPool::waiting(bool fromJob)
{
    const std::unique_lock lock(m_mutex);
    const std::size_t free = freeThreads(fromJob);
    return m_counted - std::min(m_counted, free);
}

// Those that are there and have nothing to do, those that would be made at once, and those at the end of a job.
std::size_t RequestPool::freeThreads(bool fromJob)
{
    if (fromJob && !std::exchange(atItsEnd, true))
        ++m_atTheirEnd;
    const unsigned atOnce = isSlow() ? std::min(m_growth.minimum, m_maximum.load()) : m_maximum.load();
    const std::size_t limit = m_refused ? m_alive : std::max(atOnce, m_alive);
    return m_idle + limit - m_alive + m_atTheirEnd;
}

void RequestPool::queueCounted(std::unique_lock<std::mutex> &lock, Job job)
{
    ++m_counted;
    m_jobs.push_back({std::move(job), true});
    m_wake.notify_one();
    grow(lock);
}

void RequestPool::startMany(std::uint32_t count, NumberedJob job)
{
    // One for all: a closure for each of thousands would cost more than the jobs themselves.
    const auto shared = std::make_shared<const NumberedJob>(std::move(job));
    std::unique_lock lock(m_mutex);
    for (std::uint32_t i = 0; i < count; ++i)
        m_jobs.push_back({{}, false, shared, i});
    m_wake.notify_all();
    // One is enough: each thread that finds more work than idle threads starts the next.
    grow(lock);
}

void RequestPool::grow(std::unique_lock<std::mutex> &)
{
    if (!wantsThread())
        return;
    if (isSlow() && m_alive >= m_growth.minimum) {
        if (!m_starving) {
            m_starving = std::chrono::steady_clock::now();
            m_starved.notify_one();
        }
        return;
    }
    addThread();
}

bool RequestPool::wantsThread() const
{
    if (m_refused || m_alive >= m_maximum || m_jobs.size() <= m_idle)
        return false;
    return m_running == 0 || m_alive < m_blocked + m_running;
}

// On the clock's thread: one more for each interval for which jobs wait.
void RequestPool::injectThreads(const std::stop_token &stop)
{
    nameThisThread(ThreadRole::other);
    std::unique_lock lock(m_mutex);
    while (m_starved.wait(lock, stop, [this] { return m_starving.has_value(); })) {
        const auto due = *m_starving + m_growth.interval;
        if (m_starved.wait_until(lock, stop, due, [] { return false; }) || stop.stop_requested())
            return;
        if (!wantsThread()) {
            m_starving.reset();
            continue;
        }
        m_starving = due; // not now: the distances stay what they are meant to be
        addThread();
        if (m_growth.added) {
            const unsigned threads = m_alive;
            lock.unlock();
            m_growth.added(threads);
            lock.lock();
        }
    }
}

void RequestPool::addThread()
{
    const unsigned number = m_made + 1;
    if (auto thread = Thread::start([this, number] { work(number); })) {
        m_threads.push_back(std::ranges::iter_move(thread));
        ++m_made;
        ++m_alive;
        ++m_idle; // from now on, not from when it first runs: or more would be made than there is work for
    } else {
        m_refused = true;
    }
}

// False when there was none for so long that a thread above the minimum may go.
bool RequestPool::waitForWork(std::unique_lock<std::mutex> &lock)
{
    const auto isAwaited = [this] { return !m_jobs.empty() || m_ending || m_alive > m_maximum; };
    if (!isSlow()) {
        m_wake.wait(lock, isAwaited);
        return true;
    }
    while (!m_wake.wait_for(lock, m_growth.idle, isAwaited)) {
        if (m_alive > m_growth.minimum)
            return false;
    }
    return true;
}

void RequestPool::work(unsigned number)
{
    nameThisThread(ThreadRole::pool, number);
    std::unique_lock lock(m_mutex);
    for (;;) {
        const bool hasWork = waitForWork(lock);
        --m_idle;
        if (!hasWork || (m_alive > m_maximum && m_alive > 1))
            break;
        if (m_jobs.empty())
            break;
        std::optional<Waiting> job(std::move(m_jobs.front()));
        m_counted -= job->counted ? 1 : 0;
        m_jobs.pop_front();
        if (!m_jobs.empty())
            m_wake.notify_one(); // jobs that were announced together
        grow(lock);
        lock.unlock();
        job->run();
        job.reset(); // what it holds may end with it, and that takes the lock
        lock.lock();
        if (std::exchange(atItsEnd, false))
            --m_atTheirEnd;
        ++m_idle;
    }
    --m_alive;
    m_wake.notify_one(); // the next that has to leave; or what woke this one was meant for work
    if (!m_ending)
        leave(lock);
}

// A thread that has ended keeps its stack until it is joined: each that leaves joins those before it.
void RequestPool::leave(std::unique_lock<std::mutex> &lock)
{
    const auto own = std::find_if(
        m_threads.begin(), m_threads.end(), [](const Thread &thread) { return thread.isThisOne(); });
    std::vector<Thread> before;
    before.swap(m_left);
    if (own != m_threads.end()) {
        m_left.push_back(std::ranges::iter_move(own));
        m_threads.erase(own);
    }
    lock.unlock();
    for (Thread &thread : before)
        thread.join();
    lock.lock();
}

void RequestPool::setMaximum(unsigned maximum)
{
    std::unique_lock lock(m_mutex);
    m_maximum = maximum > 0 ? maximum : 1;
    m_wake.notify_all();
    grow(lock);
}

void RequestPool::enterBlocked()
{
    std::unique_lock lock(m_mutex);
    ++m_blocked;
    grow(lock);
}

void RequestPool::leaveBlocked()
{
    const std::lock_guard lock(m_mutex);
    --m_blocked;
}

unsigned RequestPool::threads() const
{
    const std::lock_guard lock(m_mutex);
    return m_alive;
}

RequestPool::Figures RequestPool::figures() const
{
    const std::lock_guard lock(m_mutex);
    return {m_alive, m_blocked, m_jobs.size()};
}

bool RequestPool::refused() const
{
    const std::lock_guard lock(m_mutex);
    return m_refused;
}

bool RequestPool::dead() const
{
    const std::lock_guard lock(m_mutex);
    return m_refused && m_alive == 0;
}

} // namespace Gizmoscope
