// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"

#include <span>
#include <string>

namespace Gizmoscope {

/// The runs of one experiment as one JSON object, in the form that the command line promises (README).
/// Times in milliseconds with decimals; what did not happen is null.
[[nodiscard]] std::string toJson(std::span<const RunRecord> runs);

/// Settings and facts of a run as JSON, for the head of a run file.
[[nodiscard]] std::string headToJson(const RunSettings &settings, const MachineFacts &facts);
/// False where the text is not such JSON or a value is out of its bounds.
[[nodiscard]] bool headFromJson(std::string_view text, RunSettings &settings, MachineFacts &facts);

} // namespace Gizmoscope
