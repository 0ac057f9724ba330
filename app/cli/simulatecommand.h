// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"

namespace Gizmoscope {

/// “simulate”: computes the models and prints them. Returns the exit status. Main thread.
[[nodiscard]] int simulateAndPrint(const SimulateOptions &options);

} // namespace Gizmoscope
