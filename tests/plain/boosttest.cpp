// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Boost.Test and its main(), compiled once from the headers: the tests themselves only declare.
#define BOOST_TEST_MODULE gizmoscope
#include <boost/test/included/unit_test.hpp>
