// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/exports.h"

#include "formats/har.h"
#include "formats/json.h"

namespace Gizmoscope {

std::string_view toWord(ExportFormat format)
{
    switch (format) {
    case ExportFormat::json:
        return "json";
    case ExportFormat::csv:
        return "csv";
    case ExportFormat::har:
        return "har";
    case ExportFormat::trace:
        return "trace";
    }
    return {};
}

std::string_view suffixOf(ExportFormat format)
{
    return format == ExportFormat::trace ? std::string_view("trace.json") : toWord(format);
}

std::string exported(std::span<const RunRecord> runs, const ExportChoice &choice)
{
    switch (choice.format) {
    case ExportFormat::json:
        return toJson(runs);
    case ExportFormat::csv:
        return toCsv(runs, choice.table);
    case ExportFormat::har:
        return toHar(runs);
    case ExportFormat::trace:
        return toTrace(runs, choice.trace);
    }
    return {};
}

} // namespace Gizmoscope
