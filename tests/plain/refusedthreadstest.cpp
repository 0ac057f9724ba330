// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "telemetry/processprobe.h"
#include "waituntil.h"
#include "webapp/requestpool.h"

#include <atomic>
#include <latch>

#if defined(__unix__)
#include <sys/resource.h>

using namespace Gizmoscope;
using Test::waitUntil;

namespace {

/// Leaves the process no more address space than `bytes` over what it has; threads need it for their stacks.
class LittleSpace
{
public:
    explicit LittleSpace(std::uint64_t bytes)
    {
        ::getrlimit(RLIMIT_AS, &m_before);
        const rlimit little {ProcessProbe::memory().value().reservedBytes + bytes, m_before.rlim_max};
        BOOST_REQUIRE(::setrlimit(RLIMIT_AS, &little) == 0);
    }
    ~LittleSpace() { ::setrlimit(RLIMIT_AS, &m_before); }
    LittleSpace(const LittleSpace &) = delete;
    LittleSpace &operator=(const LittleSpace &) = delete;

private:
    rlimit m_before {};
};

} // namespace

// First, because stacks of threads that have ended are kept for those that come.
BOOST_AUTO_TEST_CASE(a_pool_without_any_thread_says_so)
{
    const LittleSpace space(RequestPool::stackBytes / 2);
    std::atomic<int> ran {0};
    RequestPool pool(10);
    BOOST_TEST(!pool.dead());
    pool.start([&ran] { ++ran; });
    pool.startMany(5, [&ran](std::uint32_t) { ++ran; });
    BOOST_TEST(pool.dead());
    BOOST_TEST(pool.refused());
    BOOST_TEST(pool.threads() == 0U);
    BOOST_TEST(ran == 0);
}

BOOST_AUTO_TEST_CASE(a_pool_goes_on_with_the_threads_that_it_got)
{
    constexpr int count = 100;
    const LittleSpace space(8 * RequestPool::stackBytes);
    std::latch end(1);
    std::atomic<int> done {0};
    {
        RequestPool pool(count);
        pool.startMany(count, [&](std::uint32_t) {
            end.wait();
            ++done;
        });
        BOOST_TEST(waitUntil([&] { return pool.refused(); }));
        BOOST_TEST(pool.threads() >= 1U);
        BOOST_TEST(pool.threads() <= 8U);
        BOOST_TEST(!pool.dead());
        end.count_down();
    }
    BOOST_TEST(done == count);
}
#endif
