// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"

#include <QString>

namespace Gizmoscope {

// The events of a run, said one by one. Main thread.

/// "Call 2 (widgets) was answered after 501 ms." `run` is the whole run that the event is of.
[[nodiscard]] QString eventSentence(const RunRecord &run, const Event &event);

} // namespace Gizmoscope
