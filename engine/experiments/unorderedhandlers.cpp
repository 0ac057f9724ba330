// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/unorderedhandlers.h"

namespace Gizmoscope {

// Three handlers, one after the other: they end in the order in which they are written.
Page unorderedHandlersAction(GizmoService &service)
{
    Page page;
    page.products = service.products().result();
    service.mark(Mark::handlerFirst);
    page.widgets = service.widgets().result();
    service.mark(Mark::handlerSecond);
    page.gizmos = service.gizmos().result();
    service.mark(Mark::handlerThird);
    return page;
}

// Three asynchronous handlers that are only begun: they end when they like, and who counts on an order is wrong
// now and then.
QCoro::Task<Page> unorderedHandlersActionAsync(GizmoService &service, std::stop_token stop)
{
    auto products = service.products(stop);
    auto widgets = service.widgets(stop);
    auto gizmos = service.gizmos(stop);
    products.then([&service](const Answer<Products> &) { service.mark(Mark::handlerFirst); });
    widgets.then([&service](const Answer<Widgets> &) { service.mark(Mark::handlerSecond); });
    gizmos.then([&service](const Answer<Gizmos> &) { service.mark(Mark::handlerThird); });

    Page page;
    page.products = co_await products;
    page.widgets = co_await widgets;
    page.gizmos = co_await gizmos;
    co_return page;
}

} // namespace Gizmoscope
