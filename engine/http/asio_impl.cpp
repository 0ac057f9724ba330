// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asio compiled once, from its headers: each file that uses it compiles faster.
#include <boost/asio/impl/src.hpp>
