// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/runsettings.h"

#include "catalog/random.h"

#include <array>
#include <cmath>

namespace Gizmoscope {

namespace {

// clang-format off
constexpr std::array numbers {
    NumberSetting {"timeoutMs", "timeout", &RunSettings::timeoutMs, Bounds::timeoutMs, 0},
    NumberSetting {"visitors", "visitors", &RunSettings::visitors, Bounds::visitors, 1},
    NumberSetting {"requests", "requests", &RunSettings::requests, Bounds::requests, 1},
    NumberSetting {"connections", "connections", &RunSettings::connections, Bounds::connections, 0},
    NumberSetting {"pool", "pool", &RunSettings::pool, Bounds::pool, 0},
    NumberSetting {"queue", "queue", &RunSettings::queue, Bounds::queue, -1},
    NumberSetting {"poolMin", "pool-min", &RunSettings::poolMin, Bounds::pool, 0, false},
    NumberSetting {"injectionMs", "injection", &RunSettings::injectionMs, Bounds::injectionMs, 0, false},
    NumberSetting {"atOnce", "at-once", &RunSettings::atOnce, Bounds::atOnce, 0, false},
    NumberSetting {"thinkMs", "think", &RunSettings::thinkMs, Bounds::thinkMs, 0, false},
    NumberSetting {"rate", "rate", &RunSettings::rate, Bounds::rate, 0, false},
    NumberSetting {"asyncShare", "async-share", &RunSettings::asyncShare, Bounds::percent, 0, false},
    NumberSetting {"workMs", "work", &RunSettings::workMs, Bounds::workMs, 0, false},
};
// clang-format on

// Streams of their own, beside that of the delays: "async" and "arrive" in ASCII.
constexpr std::uint64_t asyncStream = 0x61'73'79'6E'63;
constexpr std::uint64_t arrivalStream = 0x61'72'72'69'76'65;
constexpr double nsPerSecond = 1e9;

} // namespace

std::span<const NumberSetting> numberSettings() { return numbers; }

bool isAsync(const RunSettings &s, std::uint32_t id)
{
    return s.mode == RunMode::async
        && uniform(s.seed ^ asyncStream, id, 0, 99) < static_cast<std::uint64_t>(s.asyncShare);
}

std::int64_t arrivalGapNs(const RunSettings &s, std::uint32_t id)
{
    if (s.arrivals == Arrivals::even) {
        // The difference of two places, so that what is rounded off does not add up.
        const auto place = [&s](std::int64_t number) { return number * 1'000'000'000 / s.rate; };
        return id > 1 ? place(id - 1) - place(id - 2) : 0;
    }
    constexpr std::uint64_t draws = std::uint64_t {1} << 53; // as many as a double tells apart
    const auto draw = static_cast<double>(uniform(s.seed ^ arrivalStream, id, 1, draws));
    return std::llround(-std::log(draw / static_cast<double>(draws)) * nsPerSecond / s.rate);
}

std::optional<std::string_view> outOfBounds(const RunSettings &s)
{
    if (!Bounds::delayMs.contains(s.delayMinMs))
        return "delayMinMs";
    if (!Bounds::delayMs.contains(s.delayMaxMs) || s.delayMaxMs < s.delayMinMs)
        return "delayMaxMs";
    for (const NumberSetting &setting : numbers) {
        const int value = s.*setting.member;
        if (value != setting.off && !setting.range.contains(value))
            return setting.word;
    }
    return std::nullopt;
}

} // namespace Gizmoscope
