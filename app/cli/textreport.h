// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"

#include <QString>

#include <span>

namespace Gizmoscope {

/// The runs as a class would like to see them on a wall: headline, bars, calls, figures, the ratio in words.
[[nodiscard]] QString textReport(std::span<const RunRecord> runs);

} // namespace Gizmoscope
