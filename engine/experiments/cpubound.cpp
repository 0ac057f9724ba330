// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/cpubound.h"

#include "experiments/processorwork.h"

namespace Gizmoscope {

// A calculation. Its thread works; nobody waits for anything.
Page cpuBoundAction(GizmoService &service)
{
    useProcessor(service.workTime());
    return {};
}

// The same on another thread, with one thread change more and nothing gained.
QCoro::Task<Page> cpuBoundActionAsync(GizmoService &service, std::stop_token)
{
    co_await ProcessorWork(service, service.workTime());
    co_return Page {};
}

} // namespace Gizmoscope
