// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/simulation.h"

#include <QString>

#include <span>

namespace Gizmoscope {

/// What the model came to, as a table with a column for each mode. Its head says that nothing was measured.
[[nodiscard]] QString modelReport(std::span<const SimulatedRun> runs);

} // namespace Gizmoscope
