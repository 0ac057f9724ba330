// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Gizmoscope {

// What is done with the texts of lessons, whatever they say. Any thread.

/// The first line that is not UTF-8 or has a control character other than tab and the ends of lines; 0: none.
[[nodiscard]] int lineThatIsNoText(std::string_view text);

/// A whole text as a number, with a point in every language; absent where it is none, or none that is finite.
[[nodiscard]] std::optional<double> numberOf(std::string_view text);

/// The words in braces, as in {async.elapsedMs}, in their order. Braces around anything else are left alone.
[[nodiscard]] std::vector<std::string> placesIn(std::string_view text);

/// The text with each of them replaced by what `fill` says of its word.
[[nodiscard]] std::string filled(
    std::string_view text, const std::function<std::string(std::string_view word)> &fill);

} // namespace Gizmoscope
