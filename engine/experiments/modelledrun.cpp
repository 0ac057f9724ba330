// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/modelledrun.h"

#include "experiments/awaitinturn.h"

#include <algorithm>

namespace Gizmoscope {

SimulationSettings modelOf(const Experiment &experiment)
{
    SimulationSettings settings;
    settings.run = startSettings(experiment);
    settings.burst = experiment.load == Load::burst;
    settings.callsPerRequest = experiment.callsPerRequest;
    // The one asynchronous action that does not begin all its calls before it awaits them.
    settings.together = experiment.async != awaitInTurnActionAsync;
    return settings;
}

std::optional<SimulationSettings> modelOf(const RunSettings &settings, int processors)
{
    const Experiment *experiment = findExperiment(settings.experiment);
    if (!experiment || experiment->load == Load::outside)
        return std::nullopt;
    SimulationSettings model = modelOf(*experiment);
    model.run = settings;
    if (experiment->callsPerRequest > 0)
        model.run.workMs = 0; // what makes calls does not calculate
    model.requests = settings.requests;
    model.processors = std::max(1, processors);
    if (outOfBounds(model))
        return std::nullopt;
    return model;
}

} // namespace Gizmoscope
