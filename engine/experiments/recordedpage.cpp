// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/recordedpage.h"

#include <vector>

namespace Gizmoscope {

namespace {

// The page is as good as its worst call.
void add(Page &page, Answer<Gizmos> answer)
{
    if (!page.gizmos || page.gizmos->ok())
        page.gizmos = std::move(answer);
}

} // namespace

// The requests of a page that somebody recorded, one after the other: each blocks the thread for as long as
// it waited then.
Page recordedPageAction(GizmoService &service)
{
    Page page;
    for (int call = 0; call < service.calls(); ++call)
        add(page, service.gizmos().result());
    return page;
}

// All of them at once; the page is done with the longest.
QCoro::Task<Page> recordedPageActionAsync(GizmoService &service, std::stop_token stop)
{
    std::vector<PendingCall<Gizmos>> calls;
    for (int call = 0; call < service.calls(); ++call)
        calls.push_back(service.gizmos(stop));

    Page page;
    for (const PendingCall<Gizmos> &call : calls)
        add(page, co_await call);
    co_return page;
}

} // namespace Gizmoscope
