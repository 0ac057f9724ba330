// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"

namespace Gizmoscope {

inline Event makeEvent(std::int64_t ms, EventKind kind, std::uint32_t id = 0, std::uint64_t value = 0,
    std::uint64_t extra = 0, std::uint8_t detail = 0, std::uint8_t detail2 = 0)
{
    return {ms * 1'000'000, value, extra, id, kind, detail, detail2, 0};
}

template <typename Enum> constexpr std::uint8_t number(Enum value)
{
    return static_cast<std::uint8_t>(value);
}

/// A run of one request with two calls, of which the second times out.
inline std::vector<Event> sampleEvents()
{
    return {
        makeEvent(0, EventKind::runStarted, 0, 0, 0, number(RunMode::async)),
        makeEvent(0, EventKind::backendSample, 0, 10, 1),
        makeEvent(0, EventKind::backendWork, 0, 100, 5),
        makeEvent(0, EventKind::memorySample, 0, 1000, 9000),
        makeEvent(1, EventKind::requestQueued, 1),
        makeEvent(2, EventKind::requestStarted, 1, 77),
        makeEvent(3, EventKind::callIssued, 1, 500, 1, number(Service::products)),
        makeEvent(3, EventKind::callIssued, 2, noDelay, 1, number(Service::gizmos)),
        makeEvent(4, EventKind::callSent, 1, 1),
        makeEvent(4, EventKind::callSent, 2, 1),
        makeEvent(5, EventKind::requestSuspended, 1, 77, 1),
        makeEvent(6, EventKind::processSample, 0, 7),
        makeEvent(7, EventKind::memorySample, 0, 3000, 8000),
        makeEvent(100, EventKind::callFirstByte, 1, 200),
        makeEvent(101, EventKind::callFinished, 1, 93, 200, number(Outcome::ok), number(Cause::none)),
        makeEvent(102, EventKind::requestResumed, 1, 78, 1),
        makeEvent(103, EventKind::requestSuspended, 1, 78, 2),
        makeEvent(150, EventKind::callFinished, 2, 0, 0, number(Outcome::timedOut), number(Cause::deadline)),
        makeEvent(151, EventKind::requestResumed, 1, 78, 2),
        makeEvent(152, EventKind::requestFinished, 1, 78, 0, number(Outcome::timedOut)),
        makeEvent(152, EventKind::runFinished, 0, 0, 0, number(RunState::timedOut)),
        makeEvent(153, EventKind::backendSample, 0, 12, 2),
        makeEvent(153, EventKind::backendWork, 0, 450, 5),
    };
}

inline RunRecord sampleRecord()
{
    RunSettings settings;
    settings.experiment = "pwg";
    settings.backend = "http://127.0.0.1:7734/";
    settings.seed = ~std::uint64_t {0};
    RunRecord record(settings, {"0.1.0", "6.4.2", "a \"system\"", 2, "2026-11-21T10:00:00.000+01:00"});
    for (const Event &event : sampleEvents()) {
        if (!record.append(event))
            std::abort();
    }
    return record;
}

} // namespace Gizmoscope
