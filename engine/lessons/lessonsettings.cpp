// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/lessonsettings.h"

#include "backend/delayrange.h"

#include <algorithm>
#include <charconv>

namespace Gizmoscope {

namespace {

template <typename Number> std::optional<Number> wholeNumber(const std::string &text)
{
    Number value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

bool applyDelay(const std::string &value, RunSettings &settings)
{
    const auto range = parseDelayRange(value, static_cast<int>(Bounds::delayMs.most));
    if (!range)
        return false;
    settings.delayMinMs = range->minMs;
    settings.delayMaxMs = range->maxMs;
    return true;
}

bool applyNumber(const NumberSetting &setting, const std::string &value, RunSettings &settings)
{
    const auto number = wholeNumber<int>(value);
    if (!number || (*number != setting.off && !setting.range.contains(*number)))
        return false;
    settings.*setting.member = *number;
    return true;
}

bool applyFlag(bool RunSettings::*member, const std::string &value, RunSettings &settings)
{
    if (value != "true" && value != "false")
        return false;
    settings.*member = value == "true";
    return true;
}

} // namespace

const NumberSetting *findNumberSetting(std::string_view option)
{
    const auto all = numberSettings();
    const auto found = std::find_if(
        all.begin(), all.end(), [option](const NumberSetting &each) { return each.option == option; });
    return found == all.end() ? nullptr : &*found;
}

bool isNumberOrDelay(std::string_view option) { return option == "delay" || findNumberSetting(option); }

bool apply(const LessonSetting &setting, RunSettings &settings)
{
    if (setting.name == "delay")
        return applyDelay(setting.value, settings);
    if (const NumberSetting *number = findNumberSetting(setting.name))
        return applyNumber(*number, setting.value, settings);
    if (setting.name == "backend-sleeps")
        return applyFlag(&RunSettings::backendSleeps, setting.value, settings);
    if (setting.name == "backend-goes-on")
        return applyFlag(&RunSettings::backendGoesOn, setting.value, settings);
    if (setting.name == "seed") {
        const auto seed = wholeNumber<std::uint64_t>(setting.value);
        settings.seed = seed.value_or(settings.seed);
        return seed.has_value();
    }
    if (setting.name != "arrivals" || (setting.value != "even" && setting.value != "poisson"))
        return false;
    settings.arrivals = setting.value == "even" ? Arrivals::even : Arrivals::poisson;
    return true;
}

void apply(const LessonSettings &some, RunSettings &settings)
{
    for (const LessonSetting &each : some)
        (void)apply(each, settings);
    settings.requests = std::max(settings.requests, settings.visitors); // each visitor comes at least once
}

} // namespace Gizmoscope
