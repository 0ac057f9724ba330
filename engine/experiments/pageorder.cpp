// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/pageorder.h"

namespace Gizmoscope {

// The steps of a page with everything in Load: the page waits there, three times.
Page pageOrderAction(GizmoService &service)
{
    Page page;
    service.mark(Mark::pageInit);
    service.mark(Mark::pageLoad);
    page.products = service.products().result();
    page.widgets = service.widgets().result();
    page.gizmos = service.gizmos().result();
    service.mark(Mark::pagePreRender);
    service.mark(Mark::pagePreRenderComplete);
    service.mark(Mark::pageRender);
    return page;
}

// Load only registers the tasks. They begin after PreRender, all at once, and the page goes on to
// PreRenderComplete when the last has ended.
QCoro::Task<Page> pageOrderActionAsync(GizmoService &service, std::stop_token stop)
{
    Page page;
    service.mark(Mark::pageInit);
    service.mark(Mark::pageLoad);
    service.mark(Mark::pagePreRender);

    service.mark(Mark::pageTasks);
    const auto products = service.products(stop);
    const auto widgets = service.widgets(stop);
    const auto gizmos = service.gizmos(stop);
    page.products = co_await products;
    page.widgets = co_await widgets;
    page.gizmos = co_await gizmos;

    service.mark(Mark::pagePreRenderComplete);
    service.mark(Mark::pageRender);
    co_return page;
}

} // namespace Gizmoscope
