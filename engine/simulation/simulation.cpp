// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulation.h"

#include "simulation/model.h"

namespace Gizmoscope {

std::optional<SimulationResult> simulate(const SimulationSettings &settings)
{
    if (outOfBounds(settings))
        return std::nullopt;
    return Model(settings).run();
}

} // namespace Gizmoscope
