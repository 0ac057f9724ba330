// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/action.h"

namespace Gizmoscope {

Page pwgTimeoutAction(GizmoService &service);
QCoro::Task<Page> pwgTimeoutActionAsync(GizmoService &service, std::stop_token stop);

} // namespace Gizmoscope
