// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "webapp/requestgate.h"

#include <atomic>
#include <thread>
#include <vector>

using namespace Gizmoscope;
using Answer = RequestGate::Answer;

BOOST_AUTO_TEST_CASE(so_many_enter_and_the_others_wait_in_their_order)
{
    RequestGate gate(2, std::nullopt);
    BOOST_TEST((gate.arrive(1) == Answer::enter));
    BOOST_TEST((gate.arrive(2) == Answer::enter));
    BOOST_TEST((gate.arrive(3) == Answer::wait));
    BOOST_TEST((gate.arrive(4) == Answer::wait));
    BOOST_TEST(gate.leave().value_or(0) == 3U);
    BOOST_TEST(gate.leave().value_or(0) == 4U);
    BOOST_TEST(!gate.leave());
    BOOST_TEST((gate.arrive(5) == Answer::enter));
    BOOST_TEST((gate.arrive(6) == Answer::wait));
}

BOOST_AUTO_TEST_CASE(a_full_queue_turns_away)
{
    RequestGate gate(1, 1);
    BOOST_TEST((gate.arrive(1) == Answer::enter));
    BOOST_TEST((gate.arrive(2) == Answer::wait));
    BOOST_TEST((gate.arrive(3) == Answer::full));
    BOOST_TEST(gate.leave().value_or(0) == 2U);
    BOOST_TEST((gate.arrive(4) == Answer::wait));
}

BOOST_AUTO_TEST_CASE(nobody_waits_where_nobody_may)
{
    RequestGate gate(1, 0);
    BOOST_TEST((gate.arrive(1) == Answer::enter));
    BOOST_TEST((gate.arrive(2) == Answer::full));
    BOOST_TEST(!gate.leave());
    BOOST_TEST((gate.arrive(3) == Answer::enter));
}

BOOST_AUTO_TEST_CASE(under_many_threads_never_too_many_are_inside_and_all_come_through)
{
    constexpr int most = 3;
    constexpr int each = 2000;
    RequestGate gate(most, std::nullopt);
    std::atomic<int> inside {0};
    std::atomic<int> tooMany {0};
    std::atomic<int> through {0};
    const auto pass = [&](auto self) -> void {
        if (++inside > most)
            ++tooMany;
        --inside;
        ++through;
        if (gate.leave())
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
