// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/lyingstopwatch.h"

#include <chrono>

namespace Gizmoscope {

namespace {

using Clock = std::chrono::steady_clock;

std::uint64_t nanoseconds(Clock::duration time)
{
    return static_cast<std::uint64_t>(std::chrono::nanoseconds(time).count());
}

// What a label shows that takes the milliseconds of a time and forgets its seconds: 1.5 s become 0.5 s.
std::uint64_t wrapped(Clock::duration time) { return nanoseconds(time % std::chrono::seconds(1)); }

} // namespace

// The stopwatch stands around the work, so it is right; the label beside it is not.
Page lyingStopwatchAction(GizmoService &service)
{
    const auto start = Clock::now();
    Page page;
    const auto call = service.gizmos();
    page.gizmos = call.result();
    service.mark(Mark::clockBeforeWait, nanoseconds(Clock::now() - start)); // here the work is over already
    service.mark(Mark::clockWhole, nanoseconds(Clock::now() - start));
    service.mark(Mark::clockWrapped, wrapped(Clock::now() - start));
    return page;
}

// The same lines, but the first clock is stopped when the work has only been begun.
QCoro::Task<Page> lyingStopwatchActionAsync(GizmoService &service, std::stop_token stop)
{
    const auto start = Clock::now();
    Page page;
    const auto call = service.gizmos(stop);
    service.mark(Mark::clockBeforeWait, nanoseconds(Clock::now() - start));
    page.gizmos = co_await call;
    service.mark(Mark::clockWhole, nanoseconds(Clock::now() - start));
    service.mark(Mark::clockWrapped, wrapped(Clock::now() - start));
    co_return page;
}

} // namespace Gizmoscope
