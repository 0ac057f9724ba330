// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/awaitinturn.h"

namespace Gizmoscope {

// Three calls in turn: blocks its thread three times.
Page awaitInTurnAction(GizmoService &service)
{
    Page page;
    page.products = service.products().result();
    page.widgets = service.widgets().result();
    page.gizmos = service.gizmos().result();
    return page;
}

// Asynchronous, and no faster: each call is begun only when the one before it has been awaited.
QCoro::Task<Page> awaitInTurnActionAsync(GizmoService &service, std::stop_token stop)
{
    Page page;
    page.products = co_await service.products(stop);
    page.widgets = co_await service.widgets(stop);
    page.gizmos = co_await service.gizmos(stop);
    co_return page;
}

} // namespace Gizmoscope
