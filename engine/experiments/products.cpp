// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/products.h"

namespace Gizmoscope {

// Blocks its thread until the answer is there.
Page productsAction(GizmoService &service)
{
    Page page;
    page.products = service.products().result();
    return page;
}

// Gives its thread back until the answer is there.
QCoro::Task<Page> productsActionAsync(GizmoService &service, std::stop_token stop)
{
    Page page;
    page.products = co_await service.products(stop);
    co_return page;
}

} // namespace Gizmoscope
