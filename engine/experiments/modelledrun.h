// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/registry.h"
#include "simulation/simulationsettings.h"

#include <optional>

namespace Gizmoscope {

/// What the model is asked for that experiment with its start values.
[[nodiscard]] SimulationSettings modelOf(const Experiment &experiment);

/// What it is asked for a run with these settings on so many processors. std::nullopt where the model cannot
/// be asked: the experiment is not known here, its requests come from outside, or a setting is out of its
/// bounds.
[[nodiscard]] std::optional<SimulationSettings> modelOf(const RunSettings &settings, int processors);

} // namespace Gizmoscope
