// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "telemetry/telemetrythread.h"
#include "telemetry/threadname.h"
#include "waituntil.h"

#include <algorithm>
#include <atomic>

using namespace Gizmoscope;

namespace {

long countOf(const std::vector<Event> &events, EventKind kind)
{
    return std::count_if(
        events.begin(), events.end(), [kind](const Event &event) { return event.kind == kind; });
}

std::uint64_t largest(const std::vector<Event> &events, ThreadRole role)
{
    std::uint64_t most = 0;
    for (const Event &event : events) {
        if (event.kind == EventKind::threadSample && event.detail == static_cast<std::uint8_t>(role))
            most = std::max(most, event.value);
    }
    return most;
}

} // namespace

#if defined(__linux__) // elsewhere the system tells less, and what it does not tell is not recorded
BOOST_AUTO_TEST_CASE(it_records_threads_and_memory_again_and_again)
{
    Recorder recorder;
    std::vector<Event> events;
    const TelemetryThread telemetry(recorder);
    BOOST_REQUIRE(Test::waitUntil([&] {
        recorder.drain(events);
        return countOf(events, EventKind::processSample) >= 5
            && countOf(events, EventKind::threadSample) >= 2 * threadRoleCount;
    }));
    BOOST_TEST(countOf(events, EventKind::memorySample) >= 5);
    BOOST_TEST(largest(events, ThreadRole::telemetry) == 1U);
    BOOST_TEST(largest(events, ThreadRole::main) == 1U);
    for (const Event &event : events) {
        BOOST_TEST(event.timeNs >= 0);
        if (event.kind == EventKind::processSample)
            BOOST_TEST(event.value >= 2U);
        if (event.kind == EventKind::memorySample)
            BOOST_TEST(event.extra >= event.value);
    }
}
#endif

BOOST_AUTO_TEST_CASE(it_calls_back_on_its_own_thread_and_once_more_at_the_end)
{
    Recorder recorder;
    std::atomic<int> calls {0};
    std::atomic<std::uint64_t> where {0};
    std::atomic<Recorder *> given {nullptr};
    int beforeEnd = 0;
    {
        const TelemetryThread telemetry(recorder, [&](Recorder &mine) {
            given = &mine;
            where = thisThreadId();
            ++calls;
        });
        BOOST_REQUIRE(Test::waitUntil([&] { return calls >= 3; }));
        beforeEnd = calls;
    }
    BOOST_TEST(calls > beforeEnd);
    BOOST_TEST(given.load() == &recorder);
    BOOST_TEST(where != thisThreadId());
}

BOOST_AUTO_TEST_CASE(a_short_life_still_takes_a_sample_and_ends_at_once)
{
    const auto before = Test::Clock::now();
    for (int i = 0; i < 50; ++i) {
        Recorder recorder;
        int calls = 0;
        {
            const TelemetryThread telemetry(recorder, [&calls](Recorder &) { ++calls; });
        }
        BOOST_TEST(calls >= 1);
    }
    BOOST_TEST((Test::Clock::now() - before < Test::patience));
}

BOOST_AUTO_TEST_CASE(it_keeps_the_recorder_in_blocks)
{
    Recorder recorder;
    std::atomic<int> samples {0};
    const TelemetryThread telemetry(recorder, [&samples](Recorder &) { ++samples; });
    for (int round = 0; round < 20; ++round) {
        // A sample comes after topping up; the second from now has begun after now.
        const int seen = samples;
        BOOST_REQUIRE(Test::waitUntil([&] { return samples >= seen + 2; }));
        for (std::size_t i = 0; i < (Recorder::blocksAhead - 2) * Recorder::eventsPerBlock; ++i)
            recorder.record(EventKind::callIssued, 1);
    }
    BOOST_TEST(recorder.blocksMadeByWriters() == 0U);
}
