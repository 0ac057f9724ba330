// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/registry.h"

#include "experiments/awaitinturn.h"
#include "experiments/burst.h"
#include "experiments/cpubound.h"
#include "experiments/gizmos.h"
#include "experiments/gizmoscancel.h"
#include "experiments/lyingstopwatch.h"
#include "experiments/pageorder.h"
#include "experiments/products.h"
#include "experiments/pwg.h"
#include "experiments/pwgtimeout.h"
#include "experiments/recordedpage.h"
#include "experiments/unorderedhandlers.h"
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
    Experiment {"one-call", QT_TRANSLATE_NOOP("Experiments", "One slow call"), QT_TRANSLATE_NOOP("Experiments", "A call of two seconds takes two seconds, whoever waits for it and how."), gizmosAction, gizmosActionAsync, 1, Load::visitors, StartValues {.delayMs = 2000}, ":/experiments/gizmos.cpp"},
    Experiment {"await-in-turn", QT_TRANSLATE_NOOP("Experiments", "Awaiting in turn"), QT_TRANSLATE_NOOP("Experiments", "Three awaits in a row are as slow as three blocking calls: begin all first, then await."), awaitInTurnAction, awaitInTurnActionAsync, 3, Load::visitors, StartValues {}, ":/experiments/awaitinturn.cpp"},
    Experiment {"starvation", QT_TRANSLATE_NOOP("Experiments", "Starvation"), QT_TRANSLATE_NOOP("Experiments", "125 requests at once for a pool of 8 threads that gets one thread more each half second."), burstAction, burstActionAsync, 1, Load::burst, StartValues {.requests = 125, .poolMin = 8}, ":/experiments/burst.cpp"},
    Experiment {"queue-limit", QT_TRANSLATE_NOOP("Experiments", "Queue limit"), QT_TRANSLATE_NOOP("Experiments", "More requests than threads and queue can take: the rest is turned away with status 503."), burstAction, burstActionAsync, 1, Load::burst, StartValues {.requests = 1500, .pool = 200, .queue = 1000}, ":/experiments/burst.cpp"},
    Experiment {"connections", QT_TRANSLATE_NOOP("Experiments", "Connections"), QT_TRANSLATE_NOOP("Experiments", "48 calls over 6 connections come in eight waves; over 48 connections in one."), burstAction, burstActionAsync, 1, Load::burst, StartValues {.requests = 48, .connections = 6}, ":/experiments/burst.cpp"},
    Experiment {"client-os", QT_TRANSLATE_NOOP("Experiments", "Client operating system"), QT_TRANSLATE_NOOP("Experiments", "A server on a client operating system lets in ten requests at once, asynchronous or not."), burstAction, burstActionAsync, 1, Load::burst, StartValues {.requests = 50, .atOnce = 10}, ":/experiments/burst.cpp"},
    Experiment {"thread-memory", QT_TRANSLATE_NOOP("Experiments", "Memory of threads"), QT_TRANSLATE_NOOP("Experiments", "A thread for each of 2,000 requests: how much memory that reserves, and how much it uses."), burstAction, burstActionAsync, 1, Load::burst, StartValues {.requests = 2000, .delayMs = 2000}, ":/experiments/burst.cpp"},
    Experiment {"async-share", QT_TRANSLATE_NOOP("Experiments", "A few converted actions"), QT_TRANSLATE_NOOP("Experiments", "Only a part of the requests is asynchronous: how much of the gain is there already?"), burstAction, burstActionAsync, 1, Load::burst, StartValues {.requests = 100, .pool = 10, .asyncShare = 50}, ":/experiments/burst.cpp"},
    Experiment {"cpu-bound", QT_TRANSLATE_NOOP("Experiments", "Processor-bound work"), QT_TRANSLATE_NOOP("Experiments", "Work that calculates instead of waiting: asynchronous code gains nothing."), cpuBoundAction, cpuBoundActionAsync, 0, Load::burst, StartValues {.requests = 8, .pool = 4, .workMs = 100}, ":/experiments/cpubound.cpp"},
    Experiment {"page-order", QT_TRANSLATE_NOOP("Experiments", "Order of a page"), QT_TRANSLATE_NOOP("Experiments", "The steps of a page, and where its registered asynchronous tasks come in."), pageOrderAction, pageOrderActionAsync, 3, Load::visitors, StartValues {}, ":/experiments/pageorder.cpp"},
    Experiment {"unordered-handlers", QT_TRANSLATE_NOOP("Experiments", "Handlers without an order"), QT_TRANSLATE_NOOP("Experiments", "Three handlers that are only begun, a hundred times: in which order do they end?"), unorderedHandlersAction, unorderedHandlersActionAsync, 3, Load::visitors, StartValues {.requests = 100, .delayMs = 10, .delayMaxMs = 40}, ":/experiments/unorderedhandlers.cpp"},
    Experiment {"lying-stopwatch", QT_TRANSLATE_NOOP("Experiments", "The lying stopwatch"), QT_TRANSLATE_NOOP("Experiments", "Three clocks for the same work, two of them wrong."), lyingStopwatchAction, lyingStopwatchActionAsync, 1, Load::visitors, StartValues {.delayMs = 1500}, ":/experiments/lyingstopwatch.cpp"},
    Experiment {"backend-sleeps", QT_TRANSLATE_NOOP("Experiments", "A backend that sleeps"), QT_TRANSLATE_NOOP("Experiments", "The backend holds one of its 8 threads during each delay, and starves itself."), burstAction, burstActionAsync, 1, Load::burst, StartValues {.requests = 40, .backendSleeps = true}, ":/experiments/burst.cpp"},
    Experiment {"wasted-work", QT_TRANSLATE_NOOP("Experiments", "Wasted work"), QT_TRANSLATE_NOOP("Experiments", "The caller gives up after 150 ms, and the backend works on for nobody."), gizmosCancelAction, gizmosCancelActionAsync, 1, Load::visitors, StartValues {.timeoutMs = 150, .backendGoesOn = true}, ":/experiments/gizmoscancel.cpp"},
};
constexpr Experiment webApp {"web-app", QT_TRANSLATE_NOOP("Experiments", "Web app"), QT_TRANSLATE_NOOP("Experiments", "The pages of the sample, for browsers and load tools."), pwgAction, pwgActionAsync, 3, Load::outside, StartValues {.pool = 50, .queue = 1000}, ":/experiments/pwg.cpp"};
constexpr Experiment recordedPage {"recorded-page", QT_TRANSLATE_NOOP("Experiments", "Recorded page"), QT_TRANSLATE_NOOP("Experiments", "The requests of a page load that a browser recorded: in turn, or all together."), recordedPageAction, recordedPageActionAsync, 1, Load::visitors, StartValues {}, ":/experiments/recordedpage.cpp"};
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

const Experiment &webAppExperiment() { return webApp; }

const Experiment &recordedPageExperiment() { return recordedPage; }

int callsPerRequest(const RunSettings &settings, const Experiment &experiment)
{
    return settings.delaysMs.empty() ? experiment.callsPerRequest : static_cast<int>(settings.delaysMs.size());
}
bool isServed(const RunSettings &settings) { return settings.experiment == webApp.name; }

const Experiment *findExperiment(std::string_view name)
{
    if (name == webApp.name)
        return &webApp;
    if (name == recordedPage.name)
        return &recordedPage;
    const auto found = std::find_if(
        registry.begin(), registry.end(), [name](const Experiment &e) { return e.name == name; });
    return found == registry.end() ? nullptr : &*found;
}

} // namespace Gizmoscope
