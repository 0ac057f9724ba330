// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "backend/delayrange.h"

using namespace Gizmoscope;

BOOST_AUTO_TEST_CASE(one_number_is_both_ends)
{
    BOOST_TEST((parseDelayRange("500", 60'000) == DelayRange {500, 500}));
    BOOST_TEST((parseDelayRange("0", 60'000) == DelayRange {0, 0}));
    BOOST_TEST((parseDelayRange("60000", 60'000) == DelayRange {60'000, 60'000}));
}

BOOST_AUTO_TEST_CASE(two_numbers_are_a_range)
{
    BOOST_TEST((parseDelayRange("500-1500", 60'000) == DelayRange {500, 1500}));
    BOOST_TEST((parseDelayRange("0-60000", 60'000) == DelayRange {0, 60'000}));
    BOOST_TEST((parseDelayRange("7-7", 60'000) == DelayRange {7, 7}));
}

BOOST_AUTO_TEST_CASE(anything_else_is_refused)
{
    for (const char *text :
        {"", "-", "-5", "5-", "--", "5--6", "1-2-3", "1500-500", "60001", "0-60001", "5 ", " 5", "+5", "5.5",
            "0x10", "five", "5ms", "1e3", "99999999999999999999", "5-99999999999999999999", "5–6"}) {
        BOOST_TEST_CONTEXT(text) { BOOST_TEST(!parseDelayRange(text, 60'000).has_value()); }
    }
}
