// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/runsettings.h"

namespace Gizmoscope {

std::optional<std::string_view> outOfBounds(const RunSettings &s)
{
    const auto inOrOff = [](Range range, int value) { return value == 0 || range.contains(value); };
    if (!Bounds::delayMs.contains(s.delayMinMs))
        return "delayMinMs";
    if (!Bounds::delayMs.contains(s.delayMaxMs) || s.delayMaxMs < s.delayMinMs)
        return "delayMaxMs";
    if (!inOrOff(Bounds::timeoutMs, s.timeoutMs))
        return "timeoutMs";
    if (!Bounds::visitors.contains(s.visitors))
        return "visitors";
    if (!Bounds::requests.contains(s.requests))
        return "requests";
    if (!inOrOff(Bounds::connections, s.connections))
        return "connections";
    if (!inOrOff(Bounds::pool, s.pool))
        return "pool";
    if (s.queue != -1 && !Bounds::queue.contains(s.queue))
        return "queue";
    return std::nullopt;
}

} // namespace Gizmoscope
