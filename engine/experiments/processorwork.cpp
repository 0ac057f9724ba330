// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/processorwork.h"

#include <atomic>
#include <cmath>

#if defined(__linux__) || defined(__APPLE__)
#include <ctime>
#endif

namespace Gizmoscope {

namespace {

// The thread's own time where the system counts it, else time that passes.
std::chrono::nanoseconds processorTime()
{
#if defined(__linux__) || defined(__APPLE__)
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
#else
    return std::chrono::steady_clock::now().time_since_epoch();
#endif
}

// A sum that the compiler cannot leave out.
double someWork(double x)
{
    for (int i = 0; i < 1000; ++i)
        x = std::sqrt(x + i);
    return x;
}

} // namespace

void useProcessor(std::chrono::milliseconds time)
{
    static std::atomic<double> sum {0};
    const auto end = processorTime() + time;
    double x = 1;
    while (processorTime() < end)
        x = someWork(x);
    sum.store(x, std::memory_order_relaxed);
}

void ProcessorWork::await_suspend(std::coroutine_handle<> request, const std::source_location where)
{
    // The awaiter lives in the coroutine, which may go on before this function has returned.
    CallWaiter &waiter = m_service.waiter();
    waiter.suspended(0, where.line());
    waiter.handOver([time = m_time] { useProcessor(time); }, request);
}

} // namespace Gizmoscope
