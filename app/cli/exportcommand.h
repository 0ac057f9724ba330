// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"

namespace Gizmoscope {

/// “export”: a saved run in a form that other programs read. Returns the exit status.
[[nodiscard]] int exportRun(const ExportOptions &options);

} // namespace Gizmoscope
