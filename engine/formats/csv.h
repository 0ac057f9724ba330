// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"

#include <span>
#include <string>

namespace Gizmoscope {

/// One line for each call of each run, under a line of names (RFC 4180: commas, CRLF). Times in milliseconds
/// with a point; what did not happen is empty.
[[nodiscard]] std::string toCsv(std::span<const RunRecord> runs);

} // namespace Gizmoscope
