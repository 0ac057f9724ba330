// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace Gizmoscope {

struct DelayRange {
    int minMs = 0;
    int maxMs = 0;
    bool operator==(const DelayRange &) const = default;
};

/// Reads "500" or "500-1500", in milliseconds, each from 0 to `longestMs`, the smaller first.
[[nodiscard]] std::optional<DelayRange> parseDelayRange(std::string_view text, int longestMs);

} // namespace Gizmoscope
