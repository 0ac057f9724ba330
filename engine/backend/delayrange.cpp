// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/delayrange.h"

#include <charconv>

namespace Gizmoscope {

namespace {

std::optional<int> parseMs(std::string_view text, int longestMs)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 0 || value > longestMs)
        return std::nullopt;
    return value;
}

} // namespace

std::optional<DelayRange> parseDelayRange(std::string_view text, int longestMs)
{
    const std::size_t dash = text.find('-');
    const auto low = parseMs(text.substr(0, dash), longestMs);
    const auto high = dash == std::string_view::npos ? low : parseMs(text.substr(dash + 1), longestMs);
    if (!low || !high || *low > *high)
        return std::nullopt;
    return DelayRange {*low, *high};
}

} // namespace Gizmoscope
