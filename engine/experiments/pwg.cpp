// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/pwg.h"

namespace Gizmoscope {

// Products, widgets, gizmos, one after the other: blocks its thread three times.
Page pwgAction(GizmoService &service)
{
    Page page;
    page.products = service.products().result();
    page.widgets = service.widgets().result();
    page.gizmos = service.gizmos().result();
    return page;
}

// All three at once, and no thread is held while they wait.
QCoro::Task<Page> pwgActionAsync(GizmoService &service, std::stop_token stop)
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
