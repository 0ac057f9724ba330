// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/action.h"

namespace Gizmoscope {

[[nodiscard]] Page cpuBoundAction(GizmoService &service);
[[nodiscard]] QCoro::Task<Page> cpuBoundActionAsync(GizmoService &service, std::stop_token stop);

} // namespace Gizmoscope
