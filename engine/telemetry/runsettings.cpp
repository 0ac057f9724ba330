// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/runsettings.h"

#include "catalog/random.h"

#include <algorithm>
#include <array>

namespace Gizmoscope {

namespace {

constexpr std::uint64_t shareStream = 0x5CA1AB1E; // of its own: the delays are drawn from the seed itself

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

} // namespace

std::span<const NumberSetting> numberSettings() { return numbers; }

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
    const bool fit = std::all_of(
        s.delaysMs.begin(), s.delaysMs.end(), [](int delay) { return Bounds::delayMs.contains(delay); });
    if (!fit || !Bounds::delays.contains(static_cast<std::int64_t>(s.delaysMs.size())))
        return "delaysMs";
    return std::nullopt;
}

bool isAsync(const RunSettings &settings, std::uint32_t request)
{
    return settings.mode == RunMode::async
        && uniform(settings.seed ^ shareStream, request, 0, 99) < static_cast<std::uint64_t>(settings.asyncShare);
}

} // namespace Gizmoscope
