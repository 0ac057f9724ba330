// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/pwgtimeout.h"

namespace Gizmoscope {

// One after the other under one timeout: when it has run out during the first call, the others end unsent.
Page pwgTimeoutAction(GizmoService &service)
{
    Page page;
    page.products = service.products().result();
    page.widgets = service.widgets().result();
    page.gizmos = service.gizmos().result();
    return page;
}

// Three calls share one token: one timeout ends all three.
QCoro::Task<Page> pwgTimeoutActionAsync(GizmoService &service, std::stop_token stop)
{
    const auto products = service.products(stop);
    const auto widgets = service.widgets(stop);
    const auto gizmos = service.gizmos(stop);

    Page page;
    page.products = co_await products;
    page.widgets = co_await widgets;
    page.gizmos = co_await gizmos;
    co_return page;
}

} // namespace Gizmoscope
