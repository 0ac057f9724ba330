// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulationsettings.h"

namespace Gizmoscope {

namespace {

// With each request after the one before, which is the longest that it can take.
bool outlivesTheClock(const SimulationSettings &s)
{
    constexpr double mostMs = 8e12;
    constexpr double costsMs = 2 * 17 * 100; // of calls and continuations, at most
    constexpr double turnedAwayMs = 100;
    const double eachMs = s.callsPerRequest * static_cast<double>(s.run.delayMaxMs) + s.run.thinkMs
        + s.run.workMs + costsMs + turnedAwayMs;
    return static_cast<double>(s.requests) * eachMs > mostMs;
}

} // namespace

std::optional<std::string_view> outOfBounds(const SimulationSettings &s)
{
    RunSettings run = s.run;
    run.requests = 1; // the field of a run holds less than ours
    if (const auto member = outOfBounds(run))
        return member;
    if (!SimulationBounds::callsPerRequest.contains(s.callsPerRequest))
        return "callsPerRequest";
    if (!SimulationBounds::processors.contains(s.processors))
        return "processors";
    if (!SimulationBounds::costUs.contains(s.callUs))
        return "callUs";
    if (!SimulationBounds::costUs.contains(s.resumeUs))
        return "resumeUs";
    if (!SimulationBounds::requests.contains(s.requests) || outlivesTheClock(s))
        return "requests";
    return std::nullopt;
}

} // namespace Gizmoscope
