// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"
#include "ui/sessionrun.h"

namespace Gizmoscope::MadeUp {

/// From now on, to the end of the test function, any warning of Qt is a failure.
void failOnWarnings();

inline constexpr std::int64_t ms = 1'000'000;

struct Call {
    int delayMs = 500;
    std::int64_t issuedMs = 0;
    std::int64_t finishedMs = 500;
    Outcome outcome = Outcome::ok;
    Cause cause = Cause::none;
    std::uint32_t request = 1;
};

/// Appends an event that must fit.
void append(RunRecord &record, std::int64_t timeMs, EventKind kind, std::uint32_t id = 0,
    std::uint64_t value = 0, std::uint64_t extra = 0, std::uint8_t detail = 0, std::uint8_t detail2 = 0);
void issue(RunRecord &record, std::uint32_t id, const Call &call);
void finish(RunRecord &record, std::uint32_t id, const Call &call);
void end(RunRecord &record, std::int64_t timeMs, RunState state = RunState::finished);

[[nodiscard]] RunSettings settings(RunMode mode, const char *experiment = "pwg");
/// A whole run of these calls that ended with the last of them.
[[nodiscard]] RunRecord run(
    const RunSettings &settings, const std::vector<Call> &calls, RunState state = RunState::finished);
/// Three calls of 500 ms, in turn or together.
[[nodiscard]] RunRecord pwg(RunMode mode);

} // namespace Gizmoscope::MadeUp
