// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace Gizmoscope {

/// A moment of the calendar, with the zone that it was noted in.
struct WallTime {
    std::int64_t utcMs = 0; ///< since 1970-01-01T00:00Z
    int offsetMinutes = 0; ///< of the zone, east of Greenwich
    bool operator==(const WallTime &) const = default;
};

/// Of ISO 8601 what is written in files: "2026-11-21T10:00:00.000+01:00". The fraction may have any number of
/// digits or be absent; the zone is "Z" or an offset. Years from 1970 to 9999.
[[nodiscard]] std::optional<WallTime> parseWallTime(std::string_view text);
/// With milliseconds and the zone. A moment out of the years above is put to their edge.
[[nodiscard]] std::string toText(const WallTime &time);

} // namespace Gizmoscope
