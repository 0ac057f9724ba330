// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinedata.h"
#include "ui/timeline/timelinelayout.h"

#include <QString>

namespace Gizmoscope::TimelineWords {

// What the timeline says. All functions are for the main thread.

/// A moment in the unit of an axis on which `toNs` lies and moments `stepNs` apart must differ: "12.5 ms", "3
/// s".
[[nodiscard]] QString moment(std::int64_t ns, std::int64_t stepNs, std::int64_t toNs);
/// "0.3 ms": for details.
[[nodiscard]] QString exactly(std::int64_t ns);
/// The name of the lane as the operating system lists its thread: "pool-3".
[[nodiscard]] QString laneName(std::uint32_t lane);
[[nodiscard]] QString ioName();
/// "12 · products"
[[nodiscard]] QString callName(const CallRecord &call);

[[nodiscard]] QString callDetails(const TimelineData &data, const CallRecord &call);
/// What the thread does at that moment and since when; `stretch` is nullptr where it is idle.
[[nodiscard]] QString laneDetails(
    const TimelineData &data, std::uint32_t lane, const ThreadStretch *stretch, std::int64_t ns);
/// How many of these rows are in which state at that moment.
[[nodiscard]] QString callsDetails(const TimelineData &data, TimelineLayout::Span rows, std::int64_t ns);
[[nodiscard]] QString lanesDetails(const TimelineData &data, TimelineLayout::Span rows, std::int64_t ns);
[[nodiscard]] QString tickDetails(const TimelineData &data, const IoTick &tick);
[[nodiscard]] QString flagDetails(const SettingFlag &flag);

/// "3 calls"; "3 calls, 2 waiting; 1 thread, 0 blocked".
[[nodiscard]] QString callCount(const TimelineData &data);
[[nodiscard]] QString threadCount(const TimelineData &data);
[[nodiscard]] QString turnedAwayCount(const TimelineData &data);
[[nodiscard]] QString figures(const TimelineData &data);
[[nodiscard]] QString emptyText();

} // namespace Gizmoscope::TimelineWords
