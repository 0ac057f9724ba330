// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/action.h"

namespace Gizmoscope {

Page recordedPageAction(GizmoService &service);
QCoro::Task<Page> recordedPageActionAsync(GizmoService &service, std::stop_token stop);

} // namespace Gizmoscope
