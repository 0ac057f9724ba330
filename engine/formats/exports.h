// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/csv.h"
#include "formats/trace.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace Gizmoscope {

/// What other programs read of a run.
enum class ExportFormat : std::uint8_t { json, csv, har, trace };
inline constexpr int exportFormatCount = 4;

struct ExportChoice {
    ExportFormat format = ExportFormat::json;
    CsvTable table = CsvTable::calls; ///< of csv
    TraceOptions trace; ///< of trace
};

/// The word of the command line.
[[nodiscard]] std::string_view toWord(ExportFormat format);
/// How the names of such files usually end, without the first point.
[[nodiscard]] std::string_view suffixOf(ExportFormat format);

/// The whole text, in UTF-8. Any thread; a run of 100,000 events takes a fraction of a second.
[[nodiscard]] std::string exported(std::span<const RunRecord> runs, const ExportChoice &choice);

} // namespace Gizmoscope
