// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "webapp/requestgate.h"

#include <atomic>
#include <thread>
#include <vector>

using namespace Gizmoscope;
using Answer = RequestGate::Answer;

namespace {

/// A gate before a pool that has a thread, or a place in its queue, for each.
struct OpenGate {
    RequestGate gate;
    Answer arrive(std::uint32_t request)
    {
        return gate.arrive(
            request, [] { return true; }, [] { return std::size_t {0}; });
    }
    std::uint32_t leave()
    {
        std::uint32_t next = 0;
        gate.leave([&next](std::uint32_t request) { next = request; });
        return next;
    }
};

} // namespace

BOOST_AUTO_TEST_CASE(so_many_enter_and_the_others_wait_in_their_order)
{
    OpenGate gate {RequestGate(2, std::nullopt)};
    BOOST_TEST((gate.arrive(1) == Answer::enter));
    BOOST_TEST((gate.arrive(2) == Answer::enter));
    BOOST_TEST((gate.arrive(3) == Answer::wait));
    BOOST_TEST((gate.arrive(4) == Answer::wait));
    BOOST_TEST(gate.leave() == 3U);
    BOOST_TEST(gate.leave() == 4U);
    BOOST_TEST(gate.leave() == 0U);
    BOOST_TEST((gate.arrive(5) == Answer::enter));
    BOOST_TEST((gate.arrive(6) == Answer::wait));
}

BOOST_AUTO_TEST_CASE(a_full_queue_turns_away)
{
    OpenGate gate {RequestGate(1, 1)};
    BOOST_TEST((gate.arrive(1) == Answer::enter));
    BOOST_TEST((gate.arrive(2) == Answer::wait));
    BOOST_TEST((gate.arrive(3) == Answer::full));
    BOOST_TEST(gate.leave() == 2U);
    BOOST_TEST((gate.arrive(4) == Answer::wait));
}

BOOST_AUTO_TEST_CASE(nobody_waits_where_nobody_may)
{
    OpenGate gate {RequestGate(1, 0)};
    BOOST_TEST((gate.arrive(1) == Answer::enter));
    BOOST_TEST((gate.arrive(2) == Answer::full));
    BOOST_TEST(gate.leave() == 0U);
    BOOST_TEST((gate.arrive(3) == Answer::enter));
}

BOOST_AUTO_TEST_CASE(who_waits_inside_counts_as_well)
{
    RequestGate gate(2, 3);
    const auto arrive = [&gate](std::uint32_t request, bool hasPlace, std::size_t inside) {
        return gate.arrive(
            request, [hasPlace] { return hasPlace; }, [inside] { return inside; });
    };
    BOOST_TEST((arrive(1, true, 0) == Answer::enter));
    BOOST_TEST((arrive(2, false, 3) == Answer::full)); // there was room, yet no thread and no place in the queue
    BOOST_TEST((arrive(3, true, 0) == Answer::enter));
    BOOST_TEST((arrive(4, true, 1) == Answer::wait));
    BOOST_TEST((arrive(5, true, 1) == Answer::wait));
    BOOST_TEST((arrive(6, true, 1) == Answer::full)); // two outside and one inside
    BOOST_TEST((arrive(7, true, 0) == Answer::wait));
    std::uint32_t next = 0;
    gate.leave([&next](std::uint32_t request) { next = request; });
    BOOST_TEST(next == 4U);
}

BOOST_AUTO_TEST_CASE(under_many_threads_never_too_many_are_inside_and_all_come_through)
{
    constexpr int most = 3;
    constexpr int each = 2000;
    OpenGate gate {RequestGate(most, std::nullopt)};
    std::atomic<int> inside {0};
    std::atomic<int> tooMany {0};
    std::atomic<int> through {0};
    const auto pass = [&](auto self) -> void {
        if (++inside > most)
            ++tooMany;
        --inside;
        ++through;
        if (gate.leave() != 0)
            self(self);
    };
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&] {
                for (std::uint32_t i = 1; i <= each; ++i) {
                    if (gate.arrive(i) == Answer::enter)
                        pass(pass);
                }
            });
    }
    BOOST_TEST(tooMany == 0);
    BOOST_TEST(through == 4 * each);
}
