// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "catalog/random.h"

#include <array>
#include <limits>

using namespace Gizmoscope;

constexpr std::uint64_t largest = std::numeric_limits<std::uint64_t>::max();

BOOST_AUTO_TEST_CASE(the_stream_is_splitmix64)
{
    // The first values that the authors' own program gives for the seed 1234567.
    constexpr std::array<std::uint64_t, 5> reference {6457827717110365317ULL, 3203168211198807973ULL,
        9817491932198370423ULL, 4593380528125082431ULL, 16408922859458223821ULL};
    for (std::size_t i = 0; i < reference.size(); ++i)
        BOOST_TEST(uniform(1234567, i, 0, largest) == reference[i]);
}

BOOST_AUTO_TEST_CASE(draws_stay_inside_and_reach_both_ends)
{
    std::array<int, 7> seen {};
    for (std::uint64_t i = 0; i < 7'000; ++i) {
        const std::uint64_t draw = uniform(42, i, 10, 16);
        BOOST_REQUIRE(draw >= 10U);
        BOOST_REQUIRE(draw <= 16U);
        ++seen[draw - 10];
    }
    for (const int count : seen) {
        BOOST_TEST(count > 800);
        BOOST_TEST(count < 1'200);
    }
}

BOOST_AUTO_TEST_CASE(a_draw_depends_on_its_number_only)
{
    const std::uint64_t ninth = uniform(5, 9, 0, 1'000'000);
    for (std::uint64_t i = 0; i < 9; ++i)
        BOOST_TEST(uniform(5, i, 0, 1'000'000) != ninth);
    BOOST_TEST(uniform(5, 9, 0, 1'000'000) == ninth);
    BOOST_TEST(uniform(6, 9, 0, 1'000'000) != ninth);
}

BOOST_AUTO_TEST_CASE(narrow_and_wide_ranges_hold)
{
    BOOST_TEST(uniform(1, 1, 500, 500) == 500U);
    BOOST_TEST(uniform(1, 1, 500, 400) == 500U);
    BOOST_TEST(uniform(1, 1, largest, largest) == largest);
    BOOST_TEST(uniform(1, 1, 1, largest) >= 1U);
    BOOST_TEST(uniform(1, 1, 0, largest) != uniform(1, 2, 0, largest));
}
