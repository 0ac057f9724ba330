// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "visitors/arrivals.h"
#include "waituntil.h"

#include <atomic>
#include <cmath>
#include <vector>

using namespace Gizmoscope;
using namespace std::chrono_literals;
using Test::waitUntil;

namespace {

std::vector<double> distances(Arrivals arrivals, int rate, std::uint64_t seed, int count)
{
    ArrivalPlan plan(rate, arrivals, seed);
    std::vector<double> result;
    auto before = std::chrono::nanoseconds(0);
    for (int i = 0; i < count; ++i) {
        const auto next = plan.next();
        result.push_back(std::chrono::duration<double>(next - before).count());
        before = next;
    }
    return result;
}

} // namespace

BOOST_AUTO_TEST_CASE(even_arrivals_are_at_equal_distances)
{
    ArrivalPlan plan(100, Arrivals::even, 1);
    for (int i = 0; i < 1000; ++i)
        BOOST_TEST(std::abs((plan.next() - i * 10ms).count()) <= 1);
}

// Of an exponential distribution, mean and standard deviation are the same, and 63.2 % lie below the mean.
BOOST_AUTO_TEST_CASE(poisson_arrivals_are_distributed_as_they_should)
{
    constexpr int count = 20'000;
    const std::vector<double> times = distances(Arrivals::poisson, 100, 7, count);
    double sum = 0;
    double squares = 0;
    int below = 0;
    for (const double time : times) {
        BOOST_TEST_REQUIRE(time >= 0);
        sum += time;
        squares += time * time;
        below += time < 0.01 ? 1 : 0;
    }
    const double mean = sum / count;
    BOOST_TEST(mean == 0.01, boost::test_tools::tolerance(0.03));
    BOOST_TEST(std::sqrt(squares / count - mean * mean) == 0.01, boost::test_tools::tolerance(0.05));
    BOOST_TEST(below / double {count} == 0.632, boost::test_tools::tolerance(0.02));
}

BOOST_AUTO_TEST_CASE(the_seed_names_the_times)
{
    BOOST_TEST((distances(Arrivals::poisson, 50, 3, 100) == distances(Arrivals::poisson, 50, 3, 100)));
    BOOST_TEST((distances(Arrivals::poisson, 50, 3, 100) != distances(Arrivals::poisson, 50, 4, 100)));
}

BOOST_AUTO_TEST_CASE(each_comes_once_and_not_before_its_time)
{
    const auto begin = std::chrono::steady_clock::now();
    std::atomic<int> come {0};
    std::atomic<int> early {0};
    const ArrivalClock clock(ArrivalPlan(1000, Arrivals::even, 1), 200, begin, [&](std::chrono::nanoseconds meant) {
        early += std::chrono::steady_clock::now() < begin + meant ? 1 : 0;
        ++come;
    });
    BOOST_TEST(waitUntil([&] { return come == 200; }));
    BOOST_TEST(early == 0);
    BOOST_TEST((std::chrono::steady_clock::now() - begin >= 199ms));
}

BOOST_AUTO_TEST_CASE(who_is_told_to_hurry_sends_all_that_are_left)
{
    std::atomic<int> come {0};
    ArrivalClock clock(ArrivalPlan(1, Arrivals::even, 1), 1000, std::chrono::steady_clock::now(),
        [&](std::chrono::nanoseconds) { ++come; });
    clock.hurry();
    BOOST_TEST(waitUntil([&] { return come == 1000; }));
}

BOOST_AUTO_TEST_CASE(it_ends_at_once_when_nobody_wants_it_any_more)
{
    const auto begin = std::chrono::steady_clock::now();
    {
        const ArrivalClock clock(
            ArrivalPlan(1, Arrivals::even, 1), 1000, begin + 1h, [](std::chrono::nanoseconds) {});
    }
    BOOST_TEST((std::chrono::steady_clock::now() - begin < Test::patience));
}
