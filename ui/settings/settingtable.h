// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/registry.h"
#include "telemetry/runsettings.h"
#include "ui/settings/sliderscale.h"

#include <span>
#include <string_view>

namespace Gizmoscope {

// What the settings panel offers: one table of the controls, and one of those that are in view for each
// experiment. The texts are English source texts in the context of the panel, "Gizmoscope::SettingsPanel".

enum class SettingUnit : std::uint8_t { none, milliseconds, perSecond, percent };

/// Where a setting has a meaning; elsewhere its control is not there.
enum class SettingUse : std::uint8_t {
    always,
    visitors, ///< loads of visitors who each send one request after the other
    calculation, ///< experiments that make no calls
};

/// A number that the user chooses, or a range of them.
struct NumberRow {
    std::string_view name; ///< of the control, and in the table of experiments
    int RunSettings::*member = nullptr;
    int RunSettings::*second = nullptr; ///< upper end of a range
    double knee = 10; ///< of the slider
    std::vector<int> ticks; ///< the values that the curriculum talks of
    SettingUnit unit = SettingUnit::none;
    const char *label = nullptr;
    const char *leastText = nullptr; ///< for the least value, where that stands for none or any number
    const char *meaning = nullptr;
    bool isKept = false; ///< what the user has chosen stays for the next experiment
    SettingUse use = SettingUse::always;
};
[[nodiscard]] std::span<const NumberRow> numberRows();
/// From its least value, which may stand for none, to its largest.
[[nodiscard]] SliderScale scaleOf(const NumberRow &row);

/// Something that is so or not.
struct SwitchRow {
    std::string_view name;
    bool RunSettings::*member = nullptr;
    const char *label = nullptr;
    const char *meaning = nullptr;
};
[[nodiscard]] std::span<const SwitchRow> switchRows();

/// The controls that matter for that experiment, at most mostInView, in their order; all others are under
/// "More".
[[nodiscard]] std::span<const std::string_view> controlsInView(std::string_view experiment);
inline constexpr std::size_t mostInView = 5;

[[nodiscard]] bool isUsed(SettingUse use, const Experiment &experiment);

} // namespace Gizmoscope
