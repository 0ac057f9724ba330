// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/registry.h"

#include "experiments/burst.h"
#include "experiments/gizmos.h"
#include "experiments/gizmoscancel.h"
#include "experiments/products.h"
#include "experiments/pwg.h"
#include "experiments/pwgtimeout.h"
#include "experiments/widgets.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace Gizmoscope {

namespace {

// clang-format off
constexpr std::array registry {
    Experiment {"gizmos", QT_TRANSLATE_NOOP("Experiments", "Gizmos"), QT_TRANSLATE_NOOP("Experiments", "One call. It takes the same time either way; what differs is who waits."), gizmosAction, gizmosActionAsync, 1, Load::visitors, StartValues {}, ":/experiments/gizmos.cpp"},
    Experiment {"products", QT_TRANSLATE_NOOP("Experiments", "Products"), QT_TRANSLATE_NOOP("Experiments", "One call for the list of products."), productsAction, productsActionAsync, 1, Load::visitors, StartValues {}, ":/experiments/products.cpp"},
    Experiment {"widgets", QT_TRANSLATE_NOOP("Experiments", "Widgets"), QT_TRANSLATE_NOOP("Experiments", "One call for the list of widgets."), widgetsAction, widgetsActionAsync, 1, Load::visitors, StartValues {}, ":/experiments/widgets.cpp"},
    Experiment {"pwg", QT_TRANSLATE_NOOP("Experiments", "PWG"), QT_TRANSLATE_NOOP("Experiments", "Products, widgets and gizmos: three calls in turn, or all three together."), pwgAction, pwgActionAsync, 3, Load::visitors, StartValues {}, ":/experiments/pwg.cpp"},
    Experiment {"gizmos-cancel", QT_TRANSLATE_NOOP("Experiments", "Cancellation"), QT_TRANSLATE_NOOP("Experiments", "One call with a timeout that is shorter than the backend's delay."), gizmosCancelAction, gizmosCancelActionAsync, 1, Load::visitors, StartValues {.timeoutMs = 150}, ":/experiments/gizmoscancel.cpp"},
    Experiment {"pwg-timeout", QT_TRANSLATE_NOOP("Experiments", "PWG with a timeout"), QT_TRANSLATE_NOOP("Experiments", "Three calls that share one timeout and one stop token."), pwgTimeoutAction, pwgTimeoutActionAsync, 3, Load::visitors, StartValues {.timeoutMs = 50}, ":/experiments/pwgtimeout.cpp"},
    Experiment {"burst", QT_TRANSLATE_NOOP("Experiments", "Burst"), QT_TRANSLATE_NOOP("Experiments", "Many requests at once: a thread for each, or a handful for all."), burstAction, burstActionAsync, 1, Load::burst, StartValues {.requests = 100}, ":/experiments/burst.cpp"},
};
// clang-format on

} // namespace

std::span<const Experiment> experiments() { return registry; }

RunSettings startSettings(const Experiment &experiment)
{
    const StartValues &start = experiment.start;
    RunSettings settings;
    settings.experiment = experiment.name;
    settings.requests = start.requests;
    settings.timeoutMs = start.timeoutMs;
    settings.delayMinMs = start.delayMs;
    settings.delayMaxMs = std::max(start.delayMs, start.delayMaxMs);
    settings.connections = start.connections;
    settings.pool = start.pool;
    settings.poolMin = start.poolMin;
    settings.queue = start.queue;
    settings.atOnce = start.atOnce;
    settings.asyncShare = start.asyncShare;
    settings.workMs = start.workMs;
    settings.backendSleeps = start.backendSleeps;
    settings.backendGoesOn = start.backendGoesOn;
    return settings;
}

const Experiment *findExperiment(std::string_view name)
{
    const auto found = std::find_if(
        registry.begin(), registry.end(), [name](const Experiment &e) { return e.name == name; });
    return found == registry.end() ? nullptr : &*found;
}

} // namespace Gizmoscope
