// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the model takes for a million requests.
#include "simulation/simulation.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace Gizmoscope;

namespace {

constexpr int rounds = 3;

void measure(const char *name, const SimulationSettings &settings)
{
    using Clock = std::chrono::steady_clock;
    double bestMs = 1e9;
    SimulationResult result;
    for (int round = 0; round < rounds; ++round) {
        const auto before = Clock::now();
        result = simulate(settings).value();
        bestMs = std::min(bestMs, std::chrono::duration<double, std::milli>(Clock::now() - before).count());
    }
    if (result.served + result.rejected + result.timedOut != settings.requests)
        std::abort();
    std::printf("%-44s %7.0f ms for %lld requests; model: %.1f s, %lld threads\n", name, bestMs,
        static_cast<long long>(settings.requests), static_cast<double>(result.elapsedNs) / 1e9,
        static_cast<long long>(result.threadsPeak));
}

SimulationSettings million(RunMode mode)
{
    SimulationSettings settings;
    settings.run.mode = mode;
    settings.requests = 1'000'000;
    settings.burst = true;
    return settings;
}

SimulationSettings open64()
{
    SimulationSettings settings = million(RunMode::sync);
    settings.run.rate = 1'000;
    settings.run.arrivals = Arrivals::poisson;
    settings.run.pool = 64;
    settings.run.delayMinMs = 10;
    settings.run.delayMaxMs = 100;
    return settings;
}

SimulationSettings pwg()
{
    SimulationSettings settings = million(RunMode::async);
    settings.callsPerRequest = 3;
    return settings;
}

SimulationSettings spread(SimulationSettings settings)
{
    settings.run.delayMaxMs = 1'500;
    return settings;
}

SimulationSettings closed(RunMode mode)
{
    SimulationSettings settings = spread(million(mode));
    settings.burst = false;
    settings.run.visitors = 10'000;
    settings.run.thinkMs = 1'000;
    settings.run.timeoutMs = 1'000;
    settings.run.connections = 4'000;
    settings.processors = 64;
    return settings;
}

} // namespace

int main()
{
    measure("burst, async", million(RunMode::async));
    measure("burst, async, delays of 500 to 1,500 ms", spread(million(RunMode::async)));
    measure("burst, sync, as many threads as needed", million(RunMode::sync));
    measure("open load, sync, pool of 64", open64());
    measure("burst of PWG, async, three calls together", pwg());
    measure("the same, delays of 500 to 1,500 ms", spread(pwg()));
    measure("10,000 visitors, timeouts, async", closed(RunMode::async));
    measure("10,000 visitors, timeouts, sync", closed(RunMode::sync));
    return 0;
}
