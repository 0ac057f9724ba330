// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/action.h"
#include "telemetry/runsettings.h"

#include <span>
#include <string_view>

namespace Gizmoscope {

/// How the requests of a run come.
enum class Load : std::uint8_t {
    visitors, ///< each visitor sends the next request when the last is answered
    burst, ///< all at once
    outside, ///< from whoever asks the web app over HTTP
};

/// What the settings of an experiment are at first, where they differ from those of RunSettings.
struct StartValues {
    int requests = 1;
    int timeoutMs = 0;
    int delayMs = 500;
    int delayMaxMs = 0; ///< 0: the same as delayMs
    int connections = 0;
    int pool = 0;
    int poolMin = 0;
    int queue = -1;
    int atOnce = 0;
    int asyncShare = 100;
    int workMs = 0;
    bool backendSleeps = false;
    bool backendGoesOn = false;
};

/// One experiment: what people are told, what runs, and what it starts with. The texts are English source
/// texts in the translation context "Experiments"; ui/words makes them the user's.
struct Experiment {
    std::string_view name; ///< on the command line and in files
    const char *title;
    const char *summary;
    SyncAction sync;
    AsyncAction async;
    int callsPerRequest;
    Load load;
    StartValues start;
    const char *source; ///< the resource that holds the code of both versions
};

/// The settings of a run unless told otherwise. The mode and the backend are left as RunSettings has them.
[[nodiscard]] RunSettings startSettings(const Experiment &experiment);

/// All experiments, in the order in which they are taught.
[[nodiscard]] std::span<const Experiment> experiments();
/// The web app that serves its pages to whoever asks; in no list, because there is nothing to run in it.
[[nodiscard]] const Experiment &webAppExperiment();
/// A page load that somebody recorded, with the waits in RunSettings::delaysMs; in no list either, because it needs
/// them.
[[nodiscard]] const Experiment &recordedPageExperiment();
/// Calls that each request of such a run makes.
[[nodiscard]] int callsPerRequest(const RunSettings &settings, const Experiment &experiment);
/// Whether the requests of that run come from outside, to the web app.
[[nodiscard]] bool isServed(const RunSettings &settings);
/// nullptr where there is none of that name.
[[nodiscard]] const Experiment *findExperiment(std::string_view name);

} // namespace Gizmoscope
