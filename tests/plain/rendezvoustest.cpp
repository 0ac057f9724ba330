// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/rendezvous.h"

#include <boost/test/unit_test.hpp>

#include <barrier>
#include <memory>
#include <thread>
#include <vector>

using namespace Gizmoscope;

BOOST_AUTO_TEST_SUITE(ARendezvous)

BOOST_AUTO_TEST_CASE(keepsACoroutineThatCameFirst)
{
    Rendezvous rendezvous;
    const std::coroutine_handle<> request = std::noop_coroutine();
    BOOST_TEST(rendezvous.wait(request));
    BOOST_TEST((rendezvous.end() == request));
}

BOOST_AUTO_TEST_CASE(turnsAwayACoroutineThatCameLate)
{
    Rendezvous rendezvous;
    BOOST_TEST(!rendezvous.end());
    BOOST_TEST(!rendezvous.wait(std::noop_coroutine()));
}

BOOST_AUTO_TEST_CASE(givesTheCoroutineToExactlyOneOfTwoThreads)
{
    constexpr int rounds = 20'000;
    std::vector<Rendezvous> meetings(rounds);
    std::vector<int> before(rounds); // plain on purpose: what one side wrote, the other must see
    int late = 0;
    int kept = 0;
    std::barrier together(2);
    std::jthread ending([&] {
        for (int i = 0; i < rounds; ++i) {
            together.arrive_and_wait();
            if (meetings[static_cast<std::size_t>(i)].end())
                kept += before[static_cast<std::size_t>(i)];
        }
    });
    for (int i = 0; i < rounds; ++i) {
        const auto at = static_cast<std::size_t>(i);
        together.arrive_and_wait();
        before[at] = 1;
        if (!meetings[at].wait(std::noop_coroutine()))
            ++late;
    }
    ending.join();
    BOOST_TEST(late + kept == rounds);
}

BOOST_AUTO_TEST_SUITE_END()
