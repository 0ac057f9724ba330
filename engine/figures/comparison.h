// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/runfigures.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Gizmoscope {

/// A setting in which two runs differ. Values are numbers, words, "true" and "false".
struct SettingDifference {
    std::string_view word; ///< in files and in JSON
    std::string earlier;
    std::string later;
    bool operator==(const SettingDifference &) const = default;
};

enum class Change : std::uint8_t {
    none, ///< the same, or so little apart that nobody could tell
    better,
    worse,
    neutral, ///< another value, of which nobody can say that it is better
    unknown, ///< one of the two has no such figure
};

struct FigureDifference {
    const RunFigure *figure = nullptr;
    std::optional<double> earlier;
    std::optional<double> later;
    Change change = Change::unknown;

    /// Later less earlier.
    [[nodiscard]] std::optional<double> difference() const;
    /// Of the earlier; absent where that is nothing.
    [[nodiscard]] std::optional<double> percent() const;
};

/// What sets two runs apart.
struct RunComparison {
    std::vector<SettingDifference> settings;
    std::vector<FigureDifference> figures; ///< all that one of them has at least
};

/// Two equal settings differ in nothing; the address of the backend is not one that counts.
[[nodiscard]] std::vector<SettingDifference> differences(
    const RunSettings &earlier, const RunSettings &later);
[[nodiscard]] RunComparison compare(const RunRecord &earlier, const RunRecord &later);

/// The word in JSON: "better".
[[nodiscard]] std::string_view toWord(Change change);

} // namespace Gizmoscope
