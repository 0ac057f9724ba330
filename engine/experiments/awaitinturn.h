// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/action.h"

namespace Gizmoscope {

[[nodiscard]] Page awaitInTurnAction(GizmoService &service);
[[nodiscard]] QCoro::Task<Page> awaitInTurnActionAsync(GizmoService &service, std::stop_token stop);

} // namespace Gizmoscope
