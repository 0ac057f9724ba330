// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"

#include <cstdint>
#include <span>
#include <string>

namespace Gizmoscope {

enum class CsvTable : std::uint8_t {
    calls, ///< a line for each call
    requests, ///< a line for each request
    samples, ///< a line for each look at threads, memory and backend
};

/// A table of all runs, under a line of names (RFC 4180: commas, CRLF). Numbers are digits with a point,
/// times milliseconds since the run began; what did not happen or is not known is empty.
[[nodiscard]] std::string toCsv(std::span<const RunRecord> runs, CsvTable table = CsvTable::calls);

} // namespace Gizmoscope
