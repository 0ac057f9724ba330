// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"

#include <span>
#include <string>

namespace Gizmoscope {

/// The calls of the runs as an HTTP Archive 1.2, for the network panels of browsers and all that reads those.
/// A page is a run, an entry is a call; the times are those of the calendar, from when the run was begun.
///
/// "blocked" is the time from issued to sent (connection set-up included), "wait" to the first byte,
/// "receive" to the end; "send" is 0, because a call is sent at once. They add up to "time" to the digit. A
/// call that got no whole answer has status 0 and "_error". What no other program knows is under
/// "_gizmoscope"; what is not known is left out or -1, never null.
[[nodiscard]] std::string toHar(std::span<const RunRecord> runs);

} // namespace Gizmoscope
