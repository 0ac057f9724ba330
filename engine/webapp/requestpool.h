// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace Gizmoscope {

/// How a pool grows that does not make all its threads as soon as there is work for them: above `minimum`
/// one is added each `interval`, as long as jobs wait; and one that had nothing to do for `idle` ends.
struct PoolGrowth {
    unsigned minimum = 0; ///< 0: all at once
    std::chrono::milliseconds interval {500};
    std::chrono::milliseconds idle {10'000};
    std::function<void(unsigned threads)> added {}; ///< called on the pool's clock after each that was added
};

/// The threads that run requests; the only ones of the program that may block. Threads are made when work
/// waits and none is idle, up to the maximum, with small stacks; they are named "pool-1", "pool-2", ….
/// It is ours, because QThreadPool does not tell when the system refuses a thread (the work then never
/// runs), and because the thread sanitizer cannot see into Qt.
/// start() and the figures: any thread. The destructor runs what is still queued, with as many threads as
/// ever, then joins.
class RequestPool final
{
public:
    using Job = std::function<void()>;
    using NumberedJob = std::function<void(std::uint32_t)>;
    static constexpr std::size_t stackBytes = 1024 * 1024; // as the pool of the original has

    /// `running`: when that many threads run without being blocked, no other is started: it would only take
    /// turns with them. 0: any number.
    explicit RequestPool(unsigned maximum, unsigned running = 0, PoolGrowth growth = {});
    ~RequestPool();
    RequestPool(const RequestPool &) = delete;
    RequestPool &operator=(const RequestPool &) = delete;

    void start(Job job);
    /// Queues a job that may wait a moment, for a thread that queues many: wakes the pool only with every
    /// 16th, and with announce(), which whoever calls this calls before it goes to sleep.
    void startSoon(Job job);
    void announce();
    /// As start(), unless `mostWaiting` of the jobs that came this way wait already and no thread is free:
    /// then false. `fromJob`: called at the end of a job, whose own thread is as good as free.
    [[nodiscard]] bool tryStart(Job job, std::size_t mostWaiting, bool fromJob = false);
    /// As tryStart(), for one that has waited elsewhere and is not turned away any more.
    void startCounted(Job job, bool fromJob);
    /// How many of the jobs that came this way no thread is free for.
    [[nodiscard]] std::size_t waiting(bool fromJob);
    /// Queues `count` jobs at once, each called with its number from 0.
    void startMany(std::uint32_t count, NumberedJob job);

    /// A job says that its thread is about to block, and that it goes on: another may take its place
    /// meanwhile.
    void enterBlocked();
    void leaveBlocked();

    /// Above it no thread is made; those that are too many end when they have nothing to do. Any thread.
    void setMaximum(unsigned maximum);
    [[nodiscard]] unsigned maximum() const { return m_maximum; }
    [[nodiscard]] unsigned threads() const;
    struct Figures {
        unsigned threads = 0;
        unsigned blocked = 0; ///< of these
        std::size_t waiting = 0; ///< jobs that no thread has taken yet
    };
    [[nodiscard]] Figures figures() const;
    /// True once the system has refused a thread: the pool then goes on with those that it has.
    [[nodiscard]] bool refused() const;
    /// True when not even one thread could be started: nothing will ever run. Ask after start().
    [[nodiscard]] bool dead() const;

private:
    struct Thread;
    void grow(std::unique_lock<std::mutex> &lock);
    [[nodiscard]] std::size_t freeThreads(bool fromJob);
    void queueCounted(std::unique_lock<std::mutex> &lock, Job job);
    void addThread();
    [[nodiscard]] bool wantsThread() const;
    [[nodiscard]] bool isSlow() const { return m_growth.minimum > 0 && m_growth.interval.count() > 0; }
    void injectThreads(const std::stop_token &stop);
    [[nodiscard]] bool waitForWork(std::unique_lock<std::mutex> &lock);
    void work(unsigned number);
    void leave(std::unique_lock<std::mutex> &lock);

    std::atomic<unsigned> m_maximum; // written under m_mutex
    const unsigned m_running;
    const PoolGrowth m_growth;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    struct Waiting {
        Job job;
        bool counted = false; ///< came by tryStart()
        std::shared_ptr<const NumberedJob> numbered {}; ///< came by startMany(), then `job` is empty
        std::uint32_t number = 0;

        void run() const { numbered ? (*numbered)(number) : job(); }
    };
    std::deque<Waiting> m_jobs;
    std::size_t m_counted = 0; // of m_jobs
    std::size_t m_atTheirEnd = 0; // threads whose job is over but for its return
    std::vector<Thread> m_threads;
    std::vector<Thread> m_left; // ended, or about to; to be joined
    unsigned m_made = 0;
    unsigned m_alive = 0;
    unsigned m_idle = 0; // that wait for a job, or are about to
    unsigned m_blocked = 0;
    std::atomic<unsigned> m_unannounced {0}; // written under m_mutex
    bool m_refused = false;
    bool m_ending = false;
    std::optional<std::chrono::steady_clock::time_point> m_starving; // since when jobs wait for a slow pool
    std::condition_variable_any m_starved;
    std::jthread m_clock; // of a pool that grows slowly
};

} // namespace Gizmoscope
