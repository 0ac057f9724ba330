// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/claims.h"

namespace Gizmoscope::ClaimFigures {

using Runs = std::span<const RunRecord>;
using Figures = std::optional<std::vector<Figure>>;

// What each claim is judged by. What is expected follows from the settings of the runs, so that a test may
// use shorter delays. A lower bound of a time is exact, because the backend never answers too early.

[[nodiscard]] Figures oneCall(Runs runs);
[[nodiscard]] Figures threeCalls(Runs runs);
[[nodiscard]] Figures timeouts(Runs runs);
[[nodiscard]] Figures threadMemory(Runs runs);
[[nodiscard]] Figures blockedThreads(Runs runs);
[[nodiscard]] Figures queueLimit(Runs runs);
[[nodiscard]] Figures starvation(Runs runs);
[[nodiscard]] Figures connections(Runs runs);
[[nodiscard]] Figures clientSystem(Runs runs);
[[nodiscard]] Figures manyAtOnce(Runs runs);
[[nodiscard]] Figures noThread(Runs runs);

} // namespace Gizmoscope::ClaimFigures
