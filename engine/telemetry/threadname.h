// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/event.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace Gizmoscope {

/// Names the calling thread for the operating system's list: the role's word and, for a pool thread, its
/// number, as in "pool-12". Linux keeps 15 characters. Does nothing where the platform has no such name.
void nameThisThread(ThreadRole role, unsigned number = 0);

/// The calling thread, and those that it makes, step back where the processors are all taken: the window is to
/// be painted while thousands of calls come and go. Changes nothing where there is room for all. Linux only.
void letOthersGoFirst();

/// The role that a name as the operating system reports it belongs to.
[[nodiscard]] ThreadRole roleOfThreadName(std::string_view name);

/// The operating system's number of the calling thread; 0 where there is none to be had.
[[nodiscard]] std::uint64_t thisThreadId();

} // namespace Gizmoscope
