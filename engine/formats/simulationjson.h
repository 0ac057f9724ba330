// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/simulation.h"

#include <span>
#include <string>

namespace Gizmoscope {

/// Models of one experiment as one JSON object, in the form of a run's (formats/json.h) where both know the
/// same; "kind" is "model". Times in milliseconds of the virtual clock, with decimals.
[[nodiscard]] std::string toJson(std::span<const SimulatedRun> runs);

} // namespace Gizmoscope
