// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"

namespace Gizmoscope {

/// “compare”: the settings in which the runs of two files differ, and their figures; returns the exit status.
/// Runs of the same mode are compared, for each mode that both files have.
[[nodiscard]] int compareAndPrint(const CompareOptions &options);

} // namespace Gizmoscope
