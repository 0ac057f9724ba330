// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "catalog/random.h"
#include "simulation/simulation.h"
#include "visitors/arrivals.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <queue>
#include <vector>

using namespace Gizmoscope;

namespace {

constexpr std::int64_t ms = 1'000'000;

/// `requests` at once, each with one call of 500 ms, and nothing that costs processor time.
SimulationSettings burst(RunMode mode, int requests)
{
    SimulationSettings s;
    s.run.mode = mode;
    s.requests = requests;
    s.burst = true;
    s.callUs = 0;
    s.resumeUs = 0;
    return s;
}

SimulationSettings visitors(RunMode mode, int count, int requests)
{
    SimulationSettings s = burst(mode, requests);
    s.burst = false;
    s.run.visitors = count;
    return s;
}

SimulationSettings open(RunMode mode, int rate, int requests)
{
    SimulationSettings s = burst(mode, requests);
    s.run.rate = rate;
    s.run.arrivals = Arrivals::poisson;
    return s;
}

SimulationResult run(const SimulationSettings &settings)
{
    const auto result = simulate(settings);
    BOOST_REQUIRE(result.has_value());
    BOOST_TEST(result->served + result->rejected + result->timedOut == settings.requests);
    return *result;
}

void fixDelay(SimulationSettings &s, int delayMs) { s.run.delayMinMs = s.run.delayMaxMs = delayMs; }

void isNear(double value, double expected, double share)
{
    BOOST_TEST(std::abs(value - expected) <= share * expected, value << " instead of " << expected);
}

} // namespace

// Curriculum B7, to the millisecond: 8 threads, one more each 500 ms.
BOOST_AUTO_TEST_CASE(a_burst_starves_a_pool_that_grows_slowly)
{
    SimulationSettings s = burst(RunMode::sync, 125);
    s.run.pool = 1'000;
    s.run.poolMin = 8;
    const SimulationResult sync = run(s);
    BOOST_TEST(sync.served == 125);
    BOOST_TEST(sync.elapsedNs == 5'000 * ms);
    BOOST_TEST(sync.latency.meanNs == 3'080 * ms);
    BOOST_TEST(sync.threadsPeak == 17);
    BOOST_TEST(sync.blockedPeak == 17);
    BOOST_TEST(sync.queuedPeak == 117);
    s.run.mode = RunMode::async;
    const SimulationResult async = run(s);
    BOOST_TEST(async.elapsedNs == 500 * ms);
    BOOST_TEST(async.latency.p50Ns == 500 * ms);
    BOOST_TEST(async.blockedPeak == 0);
    BOOST_TEST(async.insidePeak == 125);
    BOOST_TEST(async.threadsPeak == 1);
}

BOOST_AUTO_TEST_CASE(a_burst_with_real_costs_tells_the_same_story)
{
    SimulationSettings s = burst(RunMode::sync, 125);
    s.callUs = SimulationSettings {}.callUs;
    s.resumeUs = SimulationSettings {}.resumeUs;
    s.run.poolMin = 8;
    isNear(static_cast<double>(run(s).elapsedNs), 5e9, 0.01);
    s.run.mode = RunMode::async;
    isNear(static_cast<double>(run(s).elapsedNs), 0.5e9, 0.02);
}

BOOST_AUTO_TEST_CASE(the_clock_of_a_starving_pool_begins_when_something_waits)
{
    SimulationSettings s = open(RunMode::sync, 10, 4); // at 0, 100, 200, 300 ms
    s.run.arrivals = Arrivals::even;
    fixDelay(s, 60'000);
    s.run.poolMin = 1;
    s.run.injectionMs = 1'000;
    const SimulationResult result = run(s); // begun at 0, 1,100, 2,100, 3,100 ms
    BOOST_TEST(result.elapsedNs == 63'100 * ms);
    BOOST_TEST(result.latency.meanNs == 61'425 * ms);
    s.run.injectionMs = 0;
    BOOST_TEST(run(s).latency.maxNs == 60'000 * ms);
}

BOOST_AUTO_TEST_CASE(a_pool_that_grows_stops_at_its_maximum)
{
    SimulationSettings s = burst(RunMode::sync, 100);
    s.run.pool = 10;
    s.run.poolMin = 8;
    const SimulationResult result = run(s);
    BOOST_TEST(result.threadsPeak == 10);
    // 8 + 9 + 10 × 8 = 97 begin by 4,500 ms.
    BOOST_TEST(result.elapsedNs == 5'500 * ms);
}

BOOST_AUTO_TEST_CASE(three_calls_in_turn_or_together)
{
    SimulationSettings s = visitors(RunMode::sync, 1, 1);
    s.callsPerRequest = 3;
    BOOST_TEST(run(s).elapsedNs == 1'500 * ms);
    s.run.mode = RunMode::async;
    BOOST_TEST(run(s).elapsedNs == 500 * ms);
    s.together = false;
    BOOST_TEST(run(s).elapsedNs == 1'500 * ms);
    s.callsPerRequest = 0;
    BOOST_TEST(run(s).elapsedNs == 0);
    s.callsPerRequest = 16;
    BOOST_TEST(run(s).elapsedNs == 8'000 * ms);
}

// Curriculum B2: 500 to 1,500 ms, and the means of the sum and of the greatest of three.
BOOST_AUTO_TEST_CASE(three_random_calls_have_the_means_of_theory)
{
    SimulationSettings s = visitors(RunMode::sync, 1, 20'000);
    s.callsPerRequest = 3;
    s.run.delayMaxMs = 1'500;
    isNear(static_cast<double>(run(s).latency.meanNs), 3'000e6, 0.01);
    s.run.mode = RunMode::async;
    isNear(static_cast<double>(run(s).latency.meanNs), 1'250e6, 0.01);
}

BOOST_AUTO_TEST_CASE(connections_are_waited_for)
{
    SimulationSettings s = burst(RunMode::async, 6);
    s.callsPerRequest = 3;
    s.run.connections = 6;
    BOOST_TEST(run(s).elapsedNs == 1'500 * ms);
    s.run.connections = 48;
    BOOST_TEST(run(s).elapsedNs == 500 * ms);
}

BOOST_AUTO_TEST_CASE(a_full_queue_turns_away_exactly_those_who_do_not_fit)
{
    SimulationSettings s = burst(RunMode::sync, 100);
    s.run.pool = 4;
    s.run.queue = 10;
    const SimulationResult result = run(s);
    BOOST_TEST(result.served == 14);
    BOOST_TEST(result.rejected == 86);
    BOOST_TEST(result.queuedPeak == 10);
    s.run.queue = 0;
    BOOST_TEST(run(s).served == 4);
    s.run.atOnce = 3;
    BOOST_TEST(run(s).served == 3);
    s.run.mode = RunMode::async;
    s.run.queue = 20;
    BOOST_TEST(run(s).served == 23);
}

// The limit of the queue counts all that wait: those that are not let in yet and those that have no thread yet.
BOOST_AUTO_TEST_CASE(a_gate_before_a_small_pool_and_one_queue_for_both)
{
    SimulationSettings s = burst(RunMode::sync, 60);
    s.run.atOnce = 10;
    s.run.pool = 4;
    s.run.queue = 20;
    SimulationResult result = run(s);
    BOOST_TEST(result.served == 24);
    BOOST_TEST(result.queuedPeak == 20);
    BOOST_TEST(result.insidePeak == 4);
    s.run.pool = 0; // a thread for each that is let in
    s.callUs = 90;
    for (const RunMode mode : {RunMode::sync, RunMode::async}) {
        s.run.mode = mode;
        result = run(s);
        BOOST_TEST(result.served == 30);
        BOOST_TEST(result.insidePeak == 10);
    }
    s.run.atOnce = 0;
    BOOST_TEST(run(s).served == 60);
}

BOOST_AUTO_TEST_CASE(answers_come_when_the_model_says)
{
    SimulationSettings s = burst(RunMode::sync, 125);
    s.run.poolMin = 8;
    const SimulationResult result = run(s);
    // 8, 9, … 17 in ten rounds of half a second.
    std::vector<SimulatedAnswers> expected;
    for (int round = 1, sum = 0; round <= 10; ++round)
        expected.push_back({round * 500 * ms, sum += 7 + round});
    BOOST_TEST((result.answers == expected));
    s = burst(RunMode::sync, 1);
    s.run.timeoutMs = 100; // the page that says so is an answer, too
    BOOST_TEST((run(s).answers == std::vector<SimulatedAnswers> {{100 * ms, 1}}));
}

BOOST_AUTO_TEST_CASE(answers_are_kept_in_bounds)
{
    SimulationSettings s = open(RunMode::async, 1'000, 100'000);
    const SimulationResult result = run(s);
    BOOST_TEST(result.answers.size() <= 1'024U);
    BOOST_TEST(result.answers.size() > 256U);
    BOOST_TEST(result.answers.back().answered == 100'000);
    BOOST_TEST(result.answers.back().timeNs == result.elapsedNs);
    for (std::size_t i = 1; i < result.answers.size(); ++i) {
        BOOST_REQUIRE(result.answers[i].timeNs > result.answers[i - 1].timeNs);
        BOOST_REQUIRE(result.answers[i].answered > result.answers[i - 1].answered);
    }
}

BOOST_AUTO_TEST_CASE(visitors_who_are_turned_away_come_again_later)
{
    SimulationSettings s = visitors(RunMode::sync, 2, 7);
    s.run.pool = 1;
    s.run.queue = 0;
    // One is served at 500 ms; the other is turned away at 0, 100, 200, 300 and 400 ms, and comes in time at
    // 500.
    const SimulationResult result = run(s);
    BOOST_TEST(result.served == 2);
    BOOST_TEST(result.rejected == 5);
    BOOST_TEST(result.elapsedNs == 1'000 * ms);
}

BOOST_AUTO_TEST_CASE(ten_at_once)
{
    for (const RunMode mode : {RunMode::sync, RunMode::async}) {
        SimulationSettings s = burst(mode, 100);
        s.run.atOnce = 10;
        const SimulationResult result = run(s);
        BOOST_TEST(result.elapsedNs == 5'000 * ms);
        BOOST_TEST(result.insidePeak == 10);
        BOOST_TEST(result.queuedPeak == 90);
    }
}

BOOST_AUTO_TEST_CASE(visitors_think)
{
    SimulationSettings s = visitors(RunMode::async, 100, 1'000);
    s.run.thinkMs = 1'000;
    const SimulationResult result = run(s);
    BOOST_TEST(result.elapsedNs == (9 * 1'500 + 500) * ms);
    BOOST_TEST(result.latency.maxNs == 500 * ms);
    BOOST_TEST(result.insidePeak == 100);
}

BOOST_AUTO_TEST_CASE(a_timeout_ends_the_request_in_both_modes)
{
    for (const RunMode mode : {RunMode::sync, RunMode::async}) {
        SimulationSettings s = visitors(mode, 1, 2);
        s.run.timeoutMs = 150;
        const SimulationResult result = run(s);
        BOOST_TEST(result.timedOut == 2);
        BOOST_TEST(result.elapsedNs == 300 * ms);
        BOOST_TEST(result.latency.maxNs == 0);
        s.run.timeoutMs = 500; // the answer comes at the same moment, and counts
        BOOST_TEST(run(s).served == 2);
        s.run.timeoutMs = 499;
        BOOST_TEST(run(s).timedOut == 2);
    }
}

BOOST_AUTO_TEST_CASE(a_timeout_counts_from_the_start_not_from_the_queue)
{
    SimulationSettings s = burst(RunMode::sync, 10);
    s.run.pool = 1;
    s.run.timeoutMs = 600;
    const SimulationResult result = run(s);
    BOOST_TEST(result.served == 10);
    BOOST_TEST(result.latency.maxNs == 5'000 * ms);
}

// Curriculum B3: half of one call, 7 of 8 times of three.
BOOST_AUTO_TEST_CASE(timeouts_of_random_delays_are_as_frequent_as_they_must_be)
{
    SimulationSettings s = burst(RunMode::async, 20'000);
    s.run.delayMaxMs = 1'500;
    s.run.timeoutMs = 1'000;
    isNear(static_cast<double>(run(s).timedOut), 10'000, 0.02);
    s.callsPerRequest = 3;
    isNear(static_cast<double>(run(s).timedOut), 17'500, 0.02);
}

BOOST_AUTO_TEST_CASE(a_timeout_gives_the_connection_to_the_next)
{
    SimulationSettings s = burst(RunMode::async, 4);
    s.run.connections = 1;
    s.run.timeoutMs = 300;
    BOOST_TEST(run(s).elapsedNs == 300 * ms); // all left, those who still waited as well
    s = visitors(RunMode::async, 1, 3);
    s.run.connections = 1;
    s.run.delayMinMs = 1;
    s.run.delayMaxMs = 1'000;
    s.run.timeoutMs = 999;
    BOOST_TEST(run(s).served == 3);
    s.run.timeoutMs = 1;
    BOOST_TEST(run(s).elapsedNs == 3 * ms);
}

BOOST_AUTO_TEST_CASE(a_backend_that_sleeps_answers_eight_at_a_time)
{
    SimulationSettings s = burst(RunMode::async, 24);
    s.run.backendSleeps = true;
    BOOST_TEST(run(s).elapsedNs == 1'500 * ms);
    s.run.timeoutMs = 1'200;
    BOOST_TEST(run(s).timedOut == 8);
    // Who leaves does not wake a sleeper: the second eight, from 300 ms on, are begun at 500 ms only.
    s = visitors(RunMode::async, 8, 16);
    s.run.backendSleeps = true;
    s.run.timeoutMs = 300;
    BOOST_TEST(run(s).timedOut == 16);
}

BOOST_AUTO_TEST_CASE(work_is_shared_by_the_processors)
{
    SimulationSettings s = burst(RunMode::sync, 8);
    s.callsPerRequest = 0;
    s.processors = 2;
    s.run.workMs = 100;
    s.run.pool = 8;
    SimulationResult result = run(s);
    BOOST_TEST(result.elapsedNs == 400 * ms);
    BOOST_TEST(result.latency.meanNs == 400 * ms);
    s.run.pool = 0; // as many as needed: a thread for each processor
    result = run(s);
    BOOST_TEST(result.elapsedNs == 400 * ms);
    BOOST_TEST(result.latency.meanNs == 250 * ms);
    BOOST_TEST(result.threadsPeak == 2);
    s.processors = 64;
    BOOST_TEST(run(s).elapsedNs == 100 * ms);
}

BOOST_AUTO_TEST_CASE(work_beside_waiting_needs_a_thread_for_each_that_waits)
{
    SimulationSettings s = burst(RunMode::sync, 10);
    s.processors = 1;
    s.run.workMs = 10;
    const SimulationResult result = run(s);
    BOOST_TEST(result.elapsedNs == 600 * ms);
    BOOST_TEST(result.threadsPeak == 10);
    s.run.mode = RunMode::async;
    BOOST_TEST(run(s).elapsedNs == 600 * ms);
    BOOST_TEST(run(s).threadsPeak == 1);
}

BOOST_AUTO_TEST_CASE(work_is_not_interrupted_by_a_timeout)
{
    SimulationSettings s = burst(RunMode::sync, 1);
    s.run.workMs = 200;
    s.run.timeoutMs = 100;
    SimulationResult result = run(s);
    BOOST_TEST(result.timedOut == 1);
    BOOST_TEST(result.elapsedNs == 200 * ms);
    s.callsPerRequest = 0; // nothing to be late for
    BOOST_TEST(run(s).served == 1);
}

BOOST_AUTO_TEST_CASE(calls_and_continuations_cost_what_they_are_said_to)
{
    SimulationSettings s = burst(RunMode::async, 1);
    s.callsPerRequest = 3;
    s.callUs = 100;
    s.resumeUs = 10;
    BOOST_TEST(run(s).elapsedNs == 500'310'000); // three calls, one continuation for all
    s.together = false;
    BOOST_TEST(run(s).elapsedNs == 1'500'330'000);
    s.run.mode = RunMode::sync;
    BOOST_TEST(run(s).elapsedNs == 1'500'300'000);
}

BOOST_AUTO_TEST_CASE(a_share_of_the_requests_blocks)
{
    SimulationSettings s = burst(RunMode::async, 1'000);
    s.run.asyncShare = 70;
    int blocking = 0;
    for (std::uint32_t id = 1; id <= 1'000; ++id)
        blocking += isAsync(s.run, id) ? 0 : 1;
    isNear(blocking, 300, 0.15);
    BOOST_TEST(run(s).blockedPeak == blocking);
    s.run.asyncShare = 100;
    BOOST_TEST(run(s).blockedPeak == 0);
    s.run.asyncShare = 0;
    BOOST_TEST(run(s).blockedPeak == 1'000);
    s.run.mode = RunMode::sync;
    s.run.asyncShare = 100;
    BOOST_TEST(run(s).blockedPeak == 1'000);
}

// Pollaczek and Khinchine: one server, a fixed service time.
BOOST_AUTO_TEST_CASE(the_mean_wait_of_m_d_1)
{
    SimulationSettings s = open(RunMode::sync, 80, 400'000);
    s.run.pool = 1;
    fixDelay(s, 10);
    isNear(static_cast<double>(run(s).latency.meanNs) - 10e6, 20e6, 0.05);
    s.run.rate = 50;
    isNear(static_cast<double>(run(s).latency.meanNs) - 10e6, 5e6, 0.05);
}

// Service shared equally: S / (1 - rho), whatever the distribution of S.
BOOST_AUTO_TEST_CASE(the_mean_time_of_a_shared_processor)
{
    SimulationSettings s = open(RunMode::sync, 80, 400'000);
    s.callsPerRequest = 0;
    s.processors = 1;
    s.run.workMs = 10;
    s.run.pool = 5'000;
    isNear(static_cast<double>(run(s).latency.meanNs), 50e6, 0.05);
}

BOOST_AUTO_TEST_CASE(littles_law_holds)
{
    for (const RunMode mode : {RunMode::sync, RunMode::async}) {
        SimulationSettings s = open(mode, 200, 100'000);
        s.run.pool = 20;
        s.run.delayMinMs = 20;
        s.run.delayMaxMs = 140;
        s.callUs = 90;
        const SimulationResult result = run(s);
        const double arrivals = static_cast<double>(s.requests) / static_cast<double>(result.elapsedNs);
        isNear(result.presentMean, arrivals * static_cast<double>(result.latency.meanNs), 0.02);
    }
}

// The same by other means: each request takes the thread that is free first.
BOOST_AUTO_TEST_CASE(a_pool_of_four_gives_what_a_recursion_gives)
{
    SimulationSettings s = open(RunMode::sync, 30, 10'000);
    s.run.pool = 4;
    s.run.delayMinMs = 10;
    s.run.delayMaxMs = 70;
    s.callsPerRequest = 3;
    std::priority_queue<std::int64_t, std::vector<std::int64_t>, std::greater<>> freeAt;
    for (int i = 0; i < 4; ++i)
        freeAt.push(0);
    ArrivalPlan arrivals(s.run.rate, s.run.arrivals, s.run.seed);
    std::int64_t sum = 0;
    std::int64_t most = 0;
    std::int64_t last = 0;
    for (std::uint32_t id = 1; id <= 10'000; ++id) {
        const std::int64_t arrival = arrivals.next().count();
        std::int64_t end = std::max(arrival, freeAt.top());
        for (std::uint64_t call = 0; call < 3; ++call)
            end += static_cast<std::int64_t>(uniform(s.run.seed, id * 16ULL + call, 10, 70)) * ms;
        freeAt.pop();
        freeAt.push(end);
        sum += end - arrival;
        most = std::max(most, end - arrival);
        last = std::max(last, end);
    }
    const SimulationResult result = run(s);
    BOOST_TEST(result.latency.meanNs == sum / 10'000);
    BOOST_TEST(result.latency.maxNs == most);
    BOOST_TEST(result.elapsedNs == last);
}

BOOST_AUTO_TEST_CASE(percentiles_are_within_a_thousandth)
{
    SimulationSettings s = burst(RunMode::sync, 1'000);
    s.run.pool = 1;
    fixDelay(s, 10);
    const SimulatedLatency latency = run(s).latency; // 10, 20, … 10,000 ms
    isNear(static_cast<double>(latency.p50Ns), 5'000e6, 0.001);
    isNear(static_cast<double>(latency.p95Ns), 9'500e6, 0.001);
    isNear(static_cast<double>(latency.p99Ns), 9'900e6, 0.001);
    BOOST_TEST(latency.maxNs == 10'000 * ms);
    BOOST_TEST(latency.meanNs == 5'005 * ms);
}

BOOST_AUTO_TEST_CASE(samples_show_the_course_of_it)
{
    SimulationSettings s = burst(RunMode::sync, 1'000);
    s.run.pool = 10;
    const SimulationResult result = run(s); // 100 rounds of 500 ms
    BOOST_TEST(result.samples.size() > 500U);
    BOOST_TEST(result.samples.size() <= 1'025U);
    for (const SimulationSample &sample : result.samples) {
        const std::int64_t rounds = sample.timeNs / (500 * ms);
        BOOST_TEST(sample.served == 10 * rounds);
        BOOST_TEST(sample.queued == std::max<std::int64_t>(0, 990 - 10 * rounds));
        BOOST_TEST(sample.threads == 10);
    }
    BOOST_TEST(result.samples.back().timeNs == result.elapsedNs);
}

BOOST_AUTO_TEST_CASE(settings_out_of_bounds_are_refused)
{
    const auto refused = [](auto change) {
        SimulationSettings s;
        change(s);
        BOOST_TEST(simulate(s).has_value() == !outOfBounds(s).has_value());
        return outOfBounds(s).value_or("");
    };
    BOOST_TEST(refused([](SimulationSettings &) {}) == "");
    BOOST_TEST(refused([](SimulationSettings &s) { s.requests = 0; }) == "requests");
    BOOST_TEST(refused([](SimulationSettings &s) { s.requests = 10'000'001; }) == "requests");
    BOOST_TEST(refused([](SimulationSettings &s) { s.processors = 0; }) == "processors");
    BOOST_TEST(refused([](SimulationSettings &s) { s.processors = 1'025; }) == "processors");
    BOOST_TEST(refused([](SimulationSettings &s) { s.callsPerRequest = 17; }) == "callsPerRequest");
    BOOST_TEST(refused([](SimulationSettings &s) { s.callUs = -1; }) == "callUs");
    BOOST_TEST(refused([](SimulationSettings &s) { s.resumeUs = 100'001; }) == "resumeUs");
    BOOST_TEST(refused([](SimulationSettings &s) { s.run.pool = 5'001; }) == "pool");
    BOOST_TEST(refused([](SimulationSettings &s) { s.run.delayMaxMs = 1; }) == "delayMaxMs");
    BOOST_TEST(refused([](SimulationSettings &s) { s.run.requests = 0; }) == ""); // not looked at
    BOOST_TEST(refused([](SimulationSettings &s) {
        s.requests = 10'000'000; // one after the other, for 300 years
        s.run.delayMaxMs = 60'000;
        s.callsPerRequest = 16;
    }) == "requests");
}

namespace {

/// Settings that nobody would choose, drawn from a seed.
SimulationSettings anything(std::uint64_t seed)
{
    std::uint64_t index = 0;
    const auto draw = [&](int low, int high) {
        return static_cast<int>(
            uniform(seed, index++, static_cast<std::uint64_t>(low), static_cast<std::uint64_t>(high)));
    };
    const auto sometimes = [&](int off, int low, int high) {
        const int value = draw(low, high);
        return draw(0, 1) == 0 ? off : value;
    };
    SimulationSettings s;
    s.requests = draw(1, 600);
    s.burst = draw(0, 1) == 0;
    s.callsPerRequest = draw(0, 4);
    s.together = draw(0, 1) == 0;
    s.processors = draw(1, 8);
    s.callUs = sometimes(0, 1, 20'000);
    s.resumeUs = sometimes(0, 1, 20'000);
    s.run.mode = draw(0, 1) == 0 ? RunMode::sync : RunMode::async;
    s.run.delayMinMs = draw(0, 100);
    s.run.delayMaxMs = s.run.delayMinMs + sometimes(0, 0, 200);
    s.run.timeoutMs = sometimes(0, 1, 300);
    s.run.visitors = draw(1, 50);
    s.run.connections = sometimes(0, 1, 20);
    s.run.pool = sometimes(0, 1, 20);
    s.run.poolMin = sometimes(0, 1, 20);
    s.run.injectionMs = draw(0, 50);
    s.run.queue = sometimes(-1, 0, 30);
    s.run.atOnce = sometimes(0, 1, 30);
    s.run.thinkMs = sometimes(0, 0, 100);
    s.run.rate = sometimes(0, 1, 1'000);
    s.run.arrivals = draw(0, 1) == 0 ? Arrivals::even : Arrivals::poisson;
    s.run.asyncShare = draw(0, 100);
    s.run.workMs = sometimes(0, 1, 30);
    s.run.backendSleeps = draw(0, 2) == 0;
    s.run.seed = seed;
    return s;
}

void checkBounds(const SimulationSettings &s, const SimulationResult &r)
{
    const std::int64_t many = s.requests;
    BOOST_TEST(r.threadsPeak <= (s.run.pool > 0 ? s.run.pool : many));
    BOOST_TEST(r.blockedPeak <= r.threadsPeak);
    BOOST_TEST(r.insidePeak <= (s.run.atOnce > 0 ? s.run.atOnce : many));
    // Those that take turns on the processors of a pool that has a thread for each are not in front of its limit.
    const bool asNeeded = s.run.pool == 0 && (s.run.poolMin == 0 || s.run.injectionMs == 0);
    BOOST_TEST(r.queuedPeak <= (s.run.queue >= 0 && !asNeeded ? s.run.queue : many));
    BOOST_TEST((s.run.queue >= 0 || r.rejected == 0));
    BOOST_TEST((s.run.timeoutMs > 0 || r.timedOut == 0));
    BOOST_TEST(r.presentMean <= static_cast<double>(many));
}

void checkLatency(const SimulationResult &r)
{
    BOOST_TEST(r.latency.p50Ns <= r.latency.p95Ns);
    BOOST_TEST(r.latency.p95Ns <= r.latency.p99Ns);
    BOOST_TEST(r.latency.p99Ns <= r.latency.maxNs);
    BOOST_TEST(r.latency.meanNs <= r.latency.maxNs);
    BOOST_TEST(r.latency.maxNs <= r.elapsedNs);
}

void checkSamples(const SimulationResult &r)
{
    BOOST_TEST(r.samples.size() <= 1'025U);
    BOOST_TEST(r.samples.back().served == r.served);
    BOOST_TEST(r.samples.back().inside == 0);
    BOOST_TEST(r.samples.back().queued == 0);
    BOOST_TEST(r.samples.back().blocked == 0);
    std::int64_t before = -1;
    for (const SimulationSample &sample : r.samples) {
        BOOST_REQUIRE(sample.timeNs >= before);
        BOOST_REQUIRE(sample.blocked >= 0);
        BOOST_REQUIRE(sample.blocked <= std::min(sample.threads, sample.inside));
        before = sample.timeNs;
    }
}

} // namespace

BOOST_AUTO_TEST_CASE(whatever_the_settings_the_sums_add_up)
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const SimulationSettings s = anything(seed);
        BOOST_TEST_CONTEXT("seed " << seed)
        {
            const SimulationResult result = run(s);
            checkBounds(s, result);
            checkLatency(result);
            checkSamples(result);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_same_settings_give_the_same_result)
{
    for (std::uint64_t seed = 1; seed <= 50; ++seed)
        BOOST_TEST((run(anything(seed)) == run(anything(seed))));
    SimulationSettings s = open(RunMode::sync, 100, 1'000);
    const SimulationResult first = run(s);
    s.run.seed = 2;
    BOOST_TEST((run(s).elapsedNs != first.elapsedNs));
}

BOOST_AUTO_TEST_CASE(a_million_requests_fit)
{
    SimulationSettings s = burst(RunMode::async, 1'000'000);
    s.run.delayMaxMs = 1'500;
    s.processors = 64;
    const SimulationResult result = run(s);
    BOOST_TEST(result.insidePeak == 1'000'000);
    BOOST_TEST(result.elapsedNs == 1'500 * ms);
    BOOST_TEST(result.threadsPeak == 1);
}
