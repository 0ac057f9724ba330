// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/action.h"

namespace Gizmoscope {

[[nodiscard]] Page unorderedHandlersAction(GizmoService &service);
[[nodiscard]] QCoro::Task<Page> unorderedHandlersActionAsync(GizmoService &service, std::stop_token stop);

} // namespace Gizmoscope
