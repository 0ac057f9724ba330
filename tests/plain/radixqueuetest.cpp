// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "catalog/random.h"
#include "simulation/radixqueue.h"
#include "simulation/ring.h"

#include <deque>
#include <map>

using namespace Gizmoscope;

// Against a container that is slow and surely right: in the order of keys, and of coming where they are
// equal.
BOOST_AUTO_TEST_CASE(items_come_by_key_and_equal_ones_as_they_came)
{
    RadixQueue<int> queue;
    std::multimap<std::uint64_t, int> reference;
    std::uint64_t now = 0;
    for (int i = 0; i < 200'000; ++i) {
        const auto draw = static_cast<std::uint64_t>(i);
        if (reference.empty() || uniform(1, draw, 0, 99) < 52) {
            const std::uint64_t width = uniform(2, draw, 0, 40);
            const std::uint64_t key = now + uniform(3, draw, 0, (std::uint64_t {1} << width) - 1);
            queue.push(key, i);
            reference.emplace(key, i);
        } else {
            now = reference.begin()->first;
            BOOST_REQUIRE(queue.firstKey() == now);
            BOOST_REQUIRE(queue.pop() == reference.begin()->second);
            reference.erase(reference.begin());
        }
        BOOST_REQUIRE(queue.empty() == reference.empty());
    }
}

BOOST_AUTO_TEST_CASE(an_empty_queue_may_begin_again)
{
    RadixQueue<int> queue;
    queue.push(1'000, 1);
    BOOST_TEST(queue.pop() == 1);
    queue.restart();
    queue.push(7, 3);
    queue.push(5, 2);
    BOOST_TEST(queue.pop() == 2);
    BOOST_TEST(queue.pop() == 3);
    BOOST_TEST(queue.empty());
}

BOOST_AUTO_TEST_CASE(a_ring_keeps_the_order_while_it_grows)
{
    Ring<int> ring;
    std::deque<int> reference;
    for (int i = 0; i < 100'000; ++i) {
        if (reference.empty() || uniform(4, static_cast<std::uint64_t>(i), 0, 99) < 55) {
            ring.push(i);
            reference.push_back(i);
        } else {
            BOOST_REQUIRE(ring.front() == reference.front());
            BOOST_REQUIRE(ring.pop() == reference.front());
            reference.pop_front();
        }
        BOOST_REQUIRE(ring.empty() == reference.empty());
    }
}
