// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/widgets.h"

namespace Gizmoscope {

// Blocks its thread until the answer is there.
Page widgetsAction(GizmoService &service)
{
    Page page;
    page.widgets = service.widgets().result();
    return page;
}

// Gives its thread back until the answer is there.
QCoro::Task<Page> widgetsActionAsync(GizmoService &service, std::stop_token stop)
{
    Page page;
    page.widgets = co_await service.widgets(stop);
    co_return page;
}

} // namespace Gizmoscope
