// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"

#include <QString>

namespace Gizmoscope {

// What a run is doing, or has done, said from its own figures. Main thread.

/// While it goes on: "3 calls wait; no thread is held."
[[nodiscard]] QString happeningNow(const RunRecord &run);
/// After its end: what was answered, what was held meanwhile, what was ended and how far that reached.
[[nodiscard]] QString happened(const RunRecord &run);
/// "Sync: 3 of 18 calls ended, 1.200 s": while it goes on.
[[nodiscard]] QString progressLine(const RunRecord &run);
/// How far the end of a call before its time reached: it was never sent, or its connection was closed.
[[nodiscard]] QString reachWords(const CallRecord &call);

} // namespace Gizmoscope
