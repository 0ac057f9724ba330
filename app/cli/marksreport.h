// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"

#include <QString>

#include <span>

namespace Gizmoscope {

/// What the code of the requests said of itself, with bars: the steps of a page, the orders of handlers, or
/// the clocks. Empty for runs that say nothing.
[[nodiscard]] QString marksReport(std::span<const RunRecord> runs);

} // namespace Gizmoscope
