// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/action.h"

#include <span>
#include <string_view>

namespace Gizmoscope {

/// How the requests of a run come.
enum class Load : std::uint8_t {
    visitors, ///< each visitor sends the next request when the last is answered
    burst, ///< all at once
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
    int timeoutMs; ///< its own; 0: off
    Load load;
    int requests; ///< that a run makes unless told otherwise
    const char *source; ///< the resource that holds the code of both versions
};

/// All experiments, in the order in which they are taught.
[[nodiscard]] std::span<const Experiment> experiments();
/// nullptr where there is none of that name.
[[nodiscard]] const Experiment *findExperiment(std::string_view name);

} // namespace Gizmoscope
