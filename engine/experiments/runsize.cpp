// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many threads and connections a run needs, and how long it may take at most.
#include "experiments/run.h"

#include <algorithm>

namespace Gizmoscope {

namespace {

using namespace std::chrono_literals;

constexpr unsigned requestsForOneThread = 48;
constexpr auto watchdogMargin = 60s;
constexpr int wholeShare = 100; // per cent
constexpr double msPerSecond = 1000;
constexpr double roomAtRate = 1.5;
constexpr int fromOutside = 1000; // requests at once that are reckoned with where nobody can know
constexpr int leastAtRate = 50;

// As many as Little's law says for the longest delays, and room for what is slower than that.
int insideAtRate(const RunSettings &settings, int calls)
{
    const double seconds = std::max(1, settings.timeoutMs > 0 ? settings.timeoutMs : settings.delayMaxMs * calls)
        / msPerSecond;
    return static_cast<int>(settings.rate * seconds * roomAtRate) + leastAtRate;
}

unsigned requestsAtOnce(const RunSettings &settings, const Experiment &experiment)
{
    if (experiment.load == Load::outside)
        return static_cast<unsigned>(settings.atOnce > 0 ? settings.atOnce : fromOutside);
    int atOnce = experiment.load == Load::burst ? settings.requests : settings.visitors;
    if (settings.rate > 0)
        atOnce = insideAtRate(settings, std::max(1, callsPerRequest(settings, experiment)));
    if (settings.atOnce > 0)
        atOnce = std::min(atOnce, settings.atOnce);
    return static_cast<unsigned>(std::max(1, std::min(atOnce, settings.requests)));
}

} // namespace

unsigned Run::poolSize(const RunSettings &settings, const Experiment &experiment)
{
    if (settings.pool > 0)
        return static_cast<unsigned>(settings.pool);
    // Of many requests one thread continues them all: a second takes turns with the network's threads, and is
    // woken for nothing. Of few, two threads let people see that a request goes on wherever there is room.
    const bool many = experiment.load == Load::burst || requestsAtOnce(settings, experiment) > requestsForOneThread;
    const unsigned forContinuations = many ? 1 : runningThreads;
    const bool blocks = settings.mode == RunMode::sync || experiment.load == Load::outside || settings.asyncShare < wholeShare;
    const unsigned needed = blocks ? requestsAtOnce(settings, experiment) : forContinuations;
    return std::min(needed, static_cast<unsigned>(Bounds::pool.most));
}

unsigned Run::connectionsAtOnce(const RunSettings &settings, const Experiment &experiment)
{
    unsigned calls = requestsAtOnce(settings, experiment);
    if (settings.mode == RunMode::sync)
        calls = std::min(calls, poolSize(settings, experiment));
    else
        calls *= static_cast<unsigned>(callsPerRequest(settings, experiment));
    return settings.connections > 0 ? std::min(calls, static_cast<unsigned>(settings.connections)) : calls;
}

// Nothing may wait for ever, also where no timeout was asked for: a request that outlives all delays that
// can lie before it is ended.
std::chrono::milliseconds Run::watchdog() const
{
    RunSettings s = m_plan.settings;
    s.connections = m_connections;
    s.pool = m_poolThreads;
    const std::int64_t atOnce = std::max(1U, connectionsAtOnce(s, *m_plan.experiment));
    const int ofOne = callsPerRequest(s, *m_plan.experiment);
    const std::int64_t calls = std::int64_t {requestsAtOnce(s, *m_plan.experiment)} * ofOne;
    const std::int64_t turns = (calls + atOnce - 1) / atOnce + ofOne;
    return turns * std::chrono::milliseconds(Bounds::delayMs.most) + watchdogMargin;
}

} // namespace Gizmoscope
