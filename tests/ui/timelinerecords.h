// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"
#include "ui/sessionrun.h"

#include <vector>

namespace Gizmoscope::MadeUp {

/// One request that makes three calls of 500 ms, with all that its threads do. Threads have the numbers 1001
/// …
[[nodiscard]] std::vector<Event> pwgEvents(RunMode mode);

/// Requests that come at once and make a call each. Some calls time out, are cancelled, rejected or fail.
struct Burst {
    RunMode mode = RunMode::async;
    int requests = 5000;
    int threads = 8;
    int delayMs = 500;
    int spreadMs = 400; ///< over which they are sent, and by which delays differ
    bool withBadEnds = true;
};
[[nodiscard]] std::vector<Event> burstEvents(const Burst &burst);

/// Appends events from `taken` on, up to that moment; returns how many have been taken then.
std::size_t grow(
    RunRecord &record, const std::vector<Event> &events, std::size_t taken, std::int64_t toNs = INT64_MAX);
/// A whole run of these events.
[[nodiscard]] SessionRun runOf(int number, RunMode mode, const std::vector<Event> &events);

} // namespace Gizmoscope::MadeUp
