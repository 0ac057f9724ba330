// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webapp/requestpool.h"

#include "telemetry/threadname.h"

#include <optional>
#include <system_error>

#if defined(__unix__) || defined(__APPLE__)
#include <pthread.h>
#define GIZMOSCOPE_PTHREADS 1
#else
#include <thread>
#endif

namespace Gizmoscope {

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
};

#endif

RequestPool::RequestPool(unsigned maximum)
    : m_maximum(maximum > 0 ? maximum : 1)
{
}

RequestPool::~RequestPool()
{
    std::vector<Thread> threads;
    {
        std::unique_lock lock(m_mutex);
        m_ending = true;
        m_wake.notify_all();
        // A thread that works may still start another: wait until no more can come.
        m_wake.wait(lock, [this] { return m_jobs.empty() || m_threads.empty(); });
        threads.swap(m_threads);
    }
    for (Thread &thread : threads)
        thread.join();
}

void RequestPool::start(Job job)
{
    std::unique_lock lock(m_mutex);
    m_jobs.push_back(std::move(job));
    if (m_idle > 0)
        m_wake.notify_one();
    else
        grow(lock);
}

void RequestPool::startMany(std::uint32_t count, const std::function<void(std::uint32_t)> &job)
{
    std::unique_lock lock(m_mutex);
    for (std::uint32_t i = 0; i < count; ++i)
        m_jobs.emplace_back([job, i] { job(i); });
    if (m_idle > 0)
        m_wake.notify_all();
    // One is enough: each thread that finds more work than idle threads starts the next.
    grow(lock);
}

void RequestPool::grow(std::unique_lock<std::mutex> &)
{
    if (m_ending || m_refused || m_threads.size() >= m_maximum || m_jobs.size() <= m_idle)
        return;
    const auto number = static_cast<unsigned>(m_threads.size()) + 1;
    if (auto thread = Thread::start([this, number] { work(number); }))
        m_threads.push_back(std::move(*thread));
    else
        m_refused = true;
}

void RequestPool::work(unsigned number)
{
    nameThisThread(ThreadRole::pool, number);
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_wake.wait(lock, [this] { return !m_jobs.empty() || m_ending; });
        --m_idle;
        if (m_jobs.empty())
            return;
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        grow(lock);
        if (m_jobs.empty() && m_ending)
            m_wake.notify_all();
        lock.unlock();
        job();
        job = nullptr;
        lock.lock();
    }
}

unsigned RequestPool::threads() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<unsigned>(m_threads.size());
}

bool RequestPool::refused() const
{
    const std::lock_guard lock(m_mutex);
    return m_refused;
}

bool RequestPool::dead() const
{
    const std::lock_guard lock(m_mutex);
    return m_refused && m_threads.empty();
}

} // namespace Gizmoscope
