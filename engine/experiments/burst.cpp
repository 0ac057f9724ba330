// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/burst.h"

namespace Gizmoscope {

// One of many requests that come at once. Each holds a thread for as long as its call waits.
Page burstAction(GizmoService &service)
{
    Page page;
    page.gizmos = service.gizmos().result();
    return page;
}

// The same, but thousands of them wait on a handful of threads.
QCoro::Task<Page> burstActionAsync(GizmoService &service, std::stop_token stop)
{
    Page page;
    page.gizmos = co_await service.gizmos(stop);
    co_return page;
}

} // namespace Gizmoscope
