// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "telemetry/processprobe.h"
#include "telemetry/threadname.h"
#include "waituntil.h"
#include "webapp/requestpool.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <barrier>
#include <future>
#include <latch>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#if defined(__linux__)
#include <pthread.h>
#endif

using namespace Gizmoscope;
using Test::waitUntil;

namespace {

#if defined(__linux__)
std::string nameOfThisThread()
{
    std::array<char, 16> name {};
    pthread_getname_np(pthread_self(), name.data(), name.size());
    return name.data();
}
#endif

} // namespace

BOOST_AUTO_TEST_CASE(blocked_jobs_take_a_thread_each)
{
    constexpr unsigned count = 200;
    std::atomic<unsigned> running {0};
    std::latch end(1);
    RequestPool pool(1'000);
    for (unsigned i = 0; i < count; ++i) {
        pool.start([&] {
            ++running;
            end.wait();
        });
    }
    BOOST_TEST(waitUntil([&] { return running == count; }));
    BOOST_TEST(pool.threads() == count);
    BOOST_TEST(pool.maximum() == 1'000U);
    BOOST_TEST(!pool.refused());
    BOOST_TEST(!pool.dead());
#if defined(__linux__)
    const auto roles = ProcessProbe::threadsByRole().value();
    BOOST_TEST(roles[static_cast<std::size_t>(ThreadRole::pool)] == count);
#endif
    end.count_down();
}

BOOST_AUTO_TEST_CASE(many_blocked_jobs_at_once_take_a_thread_each)
{
    constexpr std::uint32_t count = 200;
    std::barrier together(count);
    std::atomic<unsigned> done {0};
    RequestPool pool(count);
    pool.startMany(count, [&](std::uint32_t) {
        together.arrive_and_wait();
        ++done;
    });
    BOOST_TEST(waitUntil([&] { return done == count; }));
    BOOST_TEST(pool.threads() == count);
}

BOOST_AUTO_TEST_CASE(the_maximum_is_reached_and_not_exceeded)
{
    std::atomic<int> running {0};
    std::atomic<int> most {0};
    std::atomic<int> done {0};
    std::barrier five(5);
    RequestPool pool(5);
    pool.startMany(100, [&](std::uint32_t) {
        const int now = ++running;
        int seen = most;
        while (now > seen && !most.compare_exchange_weak(seen, now)) { }
        five.arrive_and_wait();
        --running;
        ++done;
    });
    BOOST_TEST(waitUntil([&] { return done == 100; }));
    BOOST_TEST(most == 5);
    BOOST_TEST(pool.threads() == 5U);
}

BOOST_AUTO_TEST_CASE(idle_threads_are_used_again)
{
    RequestPool pool(100);
    std::atomic<int> done {0};
    std::set<std::uint64_t> threads; // one job at a time: no lock is needed
    for (int i = 1; i <= 300; ++i) {
        pool.start([&] {
            threads.insert(thisThreadId());
            ++done;
        });
        BOOST_REQUIRE(waitUntil([&] { return done == i; }));
    }
    // A thread may still be on its way back when the next job comes, but not a hundred times.
    BOOST_TEST(threads.size() < 50U);
}

BOOST_AUTO_TEST_CASE(each_job_of_many_gets_its_number_once)
{
    std::vector<std::atomic<int>> ran(5'000);
    {
        RequestPool pool(8);
        pool.startMany(5'000, [&ran](std::uint32_t number) { ++ran[number]; });
        pool.startMany(0, [&ran](std::uint32_t number) { ++ran[number]; });
    }
    BOOST_TEST(std::all_of(ran.begin(), ran.end(), [](const auto &count) { return count == 1; }));
}

BOOST_AUTO_TEST_CASE(one_thread_runs_jobs_in_their_order)
{
    std::vector<int> order;
    {
        RequestPool pool(1);
        for (int i = 0; i < 500; ++i)
            pool.start([&order, i] { order.push_back(i); });
    }
    BOOST_TEST(order.size() == 500U);
    BOOST_TEST(std::is_sorted(order.begin(), order.end()));
}

BOOST_AUTO_TEST_CASE(a_maximum_of_none_is_one)
{
    std::atomic<int> done {0};
    RequestPool pool(0);
    pool.start([&done] { ++done; });
    BOOST_TEST(waitUntil([&] { return done == 1; }));
    BOOST_TEST(pool.maximum() == 1U);
}

BOOST_AUTO_TEST_CASE(the_destructor_runs_what_is_queued)
{
    std::atomic<int> done {0};
    for (int round = 0; round < 50; ++round) {
        RequestPool pool(3);
        for (int i = 0; i < 100; ++i)
            pool.start([&done] { ++done; });
    }
    BOOST_TEST(done == 50 * 100);
}

BOOST_AUTO_TEST_CASE(the_destructor_runs_jobs_that_wait_for_each_other)
{
    for (int round = 0; round < 20; ++round) {
        std::barrier together(30);
        std::atomic<int> done {0};
        {
            RequestPool pool(30);
            pool.startMany(30, [&](std::uint32_t) {
                together.arrive_and_wait();
                ++done;
            });
        }
        BOOST_TEST(done == 30);
    }
}

BOOST_AUTO_TEST_CASE(jobs_may_start_jobs_and_wait_for_them_also_while_the_pool_ends)
{
    for (int round = 0; round < 20; ++round) {
        std::atomic<int> done {0};
        {
            // Ten that wait, ten that they wait for.
            RequestPool pool(20);
            pool.startMany(10, [&](std::uint32_t) {
                std::latch inner(1);
                pool.start([&] {
                    ++done;
                    inner.count_down();
                });
                inner.wait();
                ++done;
            });
        }
        BOOST_TEST(done == 20);
    }
}

BOOST_AUTO_TEST_CASE(a_pool_that_grows_slowly_lets_wait_who_has_no_thread_yet)
{
    using namespace std::chrono_literals;
    std::latch end(1);
    std::atomic<int> done {0};
    const auto job = [&] {
        end.wait();
        ++done;
    };
    {
        RequestPool pool(50, 0, {.minimum = 2, .interval = 60'000ms});
        for (int i = 0; i < 2 + 3; ++i)
            BOOST_TEST(pool.tryStart(job, 3));
        BOOST_TEST(!pool.tryStart(job, 3));
        BOOST_TEST(pool.waiting(false) == 3U);
        pool.startCounted(job, false); // has waited elsewhere
        BOOST_TEST(pool.waiting(false) == 4U);
        end.count_down();
        BOOST_TEST(waitUntil([&] { return done == 6; }));
        BOOST_TEST(pool.waiting(false) == 0U);
    }
}

BOOST_AUTO_TEST_CASE(a_full_pool_takes_as_many_as_may_wait)
{
    std::latch end(1);
    std::atomic<int> done {0};
    const auto job = [&] {
        end.wait();
        ++done;
    };
    {
        RequestPool pool(2);
        for (int i = 0; i < 2 + 3; ++i)
            BOOST_TEST(pool.tryStart(job, 3));
        BOOST_TEST(!pool.tryStart(job, 3));
        BOOST_TEST(waitUntil([&] { return pool.threads() == 2; }));
        BOOST_TEST(!pool.tryStart(job, 3));
        BOOST_TEST(pool.tryStart(job, 4));
        BOOST_TEST(!pool.tryStart(job, 0));
        end.count_down();
        BOOST_TEST(waitUntil([&] { return done == 6; }));
        BOOST_TEST(waitUntil([&] { return pool.tryStart(job, 0); }));
    }
    BOOST_TEST(done == 7);
}

BOOST_AUTO_TEST_CASE(a_job_is_destroyed_when_it_has_run)
{
    RequestPool pool(1);
    const auto held = std::make_shared<std::atomic<int>>(0);
    pool.start([held] { ++*held; });
    BOOST_TEST(waitUntil([&] { return held.use_count() == 1; }));
    BOOST_TEST(*held == 1);
}

#if defined(__linux__)
BOOST_AUTO_TEST_CASE(threads_are_named_by_number)
{
    std::mutex mutex;
    std::set<std::string> names;
    {
        std::barrier together(12);
        RequestPool pool(12);
        pool.startMany(12, [&](std::uint32_t) {
            {
                const std::lock_guard lock(mutex);
                names.insert(nameOfThisThread());
            }
            together.arrive_and_wait();
        });
    }
    BOOST_TEST(names.size() == 12U);
    for (int i = 1; i <= 12; ++i)
        BOOST_TEST(names.contains("pool-" + std::to_string(i)));
}

BOOST_AUTO_TEST_CASE(stacks_have_the_size_of_the_original)
{
    std::atomic<std::size_t> size {0};
    {
        RequestPool pool(1);
        pool.start([&size] {
            pthread_attr_t attributes;
            std::size_t bytes = 0;
            pthread_getattr_np(pthread_self(), &attributes);
            pthread_attr_getstacksize(&attributes, &bytes);
            pthread_attr_destroy(&attributes);
            size = bytes;
        });
    }
    BOOST_TEST(size >= RequestPool::stackBytes);
    BOOST_TEST(size <= 2 * RequestPool::stackBytes);
}
#endif

BOOST_AUTO_TEST_CASE(jobs_that_may_wait_a_moment_are_announced_together)
{
    std::atomic<int> ran {0};
    RequestPool pool(2);
    for (int i = 0; i < 100; ++i)
        pool.startSoon([&ran] { ++ran; });
    pool.announce();
    BOOST_TEST(waitUntil([&ran] { return ran == 100; }));
    pool.announce(); // with nothing to announce
    BOOST_TEST(ran == 100);
}

BOOST_AUTO_TEST_CASE(a_blocked_thread_is_replaced_and_an_unblocked_one_is_not)
{
    constexpr unsigned blocked = 20;
    std::promise<void> go;
    const std::shared_future<void> gone = go.get_future().share();
    std::atomic<unsigned> inside {0};
    std::atomic<int> ran {0};
    RequestPool pool(100, 2); // the last: its end waits for the jobs, which use the others
    pool.startMany(blocked, [&](std::uint32_t) {
        pool.enterBlocked();
        ++inside;
        gone.wait();
        pool.leaveBlocked();
    });
    BOOST_TEST(waitUntil([&inside] { return inside == blocked; }));
    BOOST_TEST(pool.threads() <= blocked + 2);
    go.set_value();
    pool.startMany(500, [&ran](std::uint32_t) { ++ran; });
    BOOST_TEST(waitUntil([&ran] { return ran == 500; }));
    BOOST_TEST(pool.threads() <= blocked + 2);
}

BOOST_AUTO_TEST_CASE(short_jobs_need_no_more_threads_than_may_run)
{
    std::atomic<int> ran {0};
    RequestPool pool(100, 2);
    pool.startMany(5000, [&ran](std::uint32_t) { ++ran; });
    BOOST_TEST(waitUntil([&ran] { return ran == 5000; }));
    BOOST_TEST(pool.threads() <= 2U);
}

BOOST_AUTO_TEST_CASE(above_the_minimum_a_slow_pool_adds_one_thread_each_time)
{
    using namespace std::chrono_literals;
    std::mutex mutex;
    std::vector<unsigned> added; // guarded by mutex
    std::vector<std::chrono::steady_clock::time_point> times; // guarded by mutex
    std::atomic<unsigned> inside {0};
    std::atomic<bool> open {false};
    PoolGrowth growth {.minimum = 3, .interval = 60ms};
    growth.added = [&](unsigned threads) {
        const std::lock_guard lock(mutex);
        added.push_back(threads);
        times.push_back(std::chrono::steady_clock::now());
    };
    RequestPool pool(6, 0, growth);
    const auto begin = std::chrono::steady_clock::now();
    pool.startMany(20, [&](std::uint32_t) {
        ++inside;
        open.wait(false);
    });
    BOOST_TEST(waitUntil([&] { return inside == 3; }));
    BOOST_TEST(waitUntil([&] { return inside == 6; }));
    BOOST_TEST((std::chrono::steady_clock::now() - begin >= 180ms));
    open = true;
    open.notify_all();
    BOOST_TEST(waitUntil([&] { return inside == 20; }));
    BOOST_TEST(pool.threads() <= 6U); // the maximum holds
    const std::lock_guard lock(mutex);
    BOOST_TEST(added == (std::vector<unsigned> {4, 5, 6}), boost::test_tools::per_element());
    for (std::size_t i = 0; i < times.size(); ++i)
        BOOST_TEST((times[i] - begin >= (i + 1) * 60ms));
}

BOOST_AUTO_TEST_CASE(a_slow_pool_that_has_time_for_all_adds_none)
{
    using namespace std::chrono_literals;
    std::atomic<int> added {0};
    std::atomic<int> ran {0};
    PoolGrowth growth {.minimum = 2, .interval = 1s};
    growth.added = [&](unsigned) { ++added; };
    RequestPool pool(50, 0, growth);
    pool.startMany(500, [&](std::uint32_t) { ++ran; });
    BOOST_TEST(waitUntil([&] { return ran == 500; }));
    BOOST_TEST(pool.threads() <= 2U);
    BOOST_TEST(added == 0);
}

BOOST_AUTO_TEST_CASE(threads_above_the_minimum_go_when_they_have_nothing_to_do)
{
    using namespace std::chrono_literals;
    std::atomic<unsigned> inside {0};
    std::atomic<bool> open {false};
    RequestPool pool(5, 0, {.minimum = 1, .interval = 5ms, .idle = 30ms});
    pool.startMany(5, [&](std::uint32_t) {
        ++inside;
        open.wait(false);
    });
    BOOST_TEST(waitUntil([&] { return inside == 5; }));
    open = true;
    open.notify_all();
    BOOST_TEST(waitUntil([&] { return pool.threads() == 1; }));
    pool.start([&] { ++inside; });
    BOOST_TEST(waitUntil([&] { return inside == 6; }));
}

BOOST_AUTO_TEST_CASE(takesAnotherMaximumWhileItWorks)
{
    std::atomic<int> inside {0};
    std::atomic<bool> open {false};
    std::atomic<int> ran {0};
    RequestPool pool(2);
    pool.startMany(6, [&](std::uint32_t) {
        ++inside;
        pool.enterBlocked();
        open.wait(false);
        pool.leaveBlocked();
        ++ran;
    });
    BOOST_TEST(waitUntil([&] { return inside == 2; }));
    pool.setMaximum(5);
    BOOST_TEST(waitUntil([&] { return inside == 5; }));
    pool.setMaximum(1);
    open = true;
    open.notify_all();
    BOOST_TEST(waitUntil([&] { return ran == 6 && pool.threads() == 1; }));
    // The last job has counted itself, but its thread may still be on the way back from it.
    BOOST_TEST(waitUntil([&] { return pool.tryStart([&ran] { ++ran; }, 0); }));
    BOOST_TEST(waitUntil([&] { return ran == 7; }));
}
