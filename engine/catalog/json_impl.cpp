// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Boost.JSON compiled once, from its headers: no library to link, the same on every platform.
#include <boost/json/src.hpp>
