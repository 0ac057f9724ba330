// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/gizmos.h"

namespace Gizmoscope {

// Blocks its thread until the answer is there.
Page gizmosAction(GizmoService &service)
{
    Page page;
    page.gizmos = service.gizmos().result();
    return page;
}

// Gives its thread back until the answer is there.
QCoro::Task<Page> gizmosActionAsync(GizmoService &service, std::stop_token stop)
{
    Page page;
    page.gizmos = co_await service.gizmos(stop);
    co_return page;
}

} // namespace Gizmoscope
