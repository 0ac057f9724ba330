// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/gizmoscancel.h"

namespace Gizmoscope {

// The request has a timeout. A blocked thread cannot look at a stop token; the client ends the call for it.
Page gizmosCancelAction(GizmoService &service)
{
    Page page;
    page.gizmos = service.gizmos().result();
    return page;
}

// The timeout requests stop; the token hands that on to the call, and the call to the backend.
QCoro::Task<Page> gizmosCancelActionAsync(GizmoService &service, std::stop_token stop)
{
    Page page;
    page.gizmos = co_await service.gizmos(stop);
    co_return page;
}

} // namespace Gizmoscope
