// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "telemetry/recorder.h"
#include "waituntil.h"

#include <algorithm>
#include <iostream>
#include <thread>

using namespace Gizmoscope;

namespace {

/// Records `count` events: id is the writer's number, value counts from 0.
void write(Recorder &recorder, std::uint32_t writer, std::uint64_t count)
{
    for (std::uint64_t i = 0; i < count; ++i)
        recorder.record(EventKind::callIssued, writer, i);
}

std::vector<std::jthread> startWriters(Recorder &recorder, std::uint32_t writers, std::uint64_t count)
{
    std::vector<std::jthread> threads;
    threads.reserve(writers);
    for (std::uint32_t writer = 0; writer < writers; ++writer)
        threads.emplace_back([&recorder, writer, count] { write(recorder, writer, count); });
    return threads;
}

/// Each writer's events are all there, in the order in which it recorded them.
void checkComplete(const std::vector<Event> &events, std::uint32_t writers, std::uint64_t count)
{
    std::vector<std::uint64_t> next(writers, 0);
    std::uint64_t wrong = 0;
    for (const Event &event : events) {
        if (event.id >= writers || event.kind != EventKind::callIssued || event.value != next[event.id]++)
            ++wrong;
    }
    BOOST_TEST(wrong == 0U);
    BOOST_TEST(events.size() == writers * count);
    for (const std::uint64_t counted : next)
        BOOST_TEST(counted == count);
}

} // namespace

BOOST_AUTO_TEST_CASE(many_writers_and_a_reader_lose_nothing)
{
    constexpr std::uint32_t writers = 8;
    constexpr std::uint64_t count = 50'000;
    Recorder recorder;
    std::vector<Event> events;
    {
        const auto threads = startWriters(recorder, writers, count);
        BOOST_REQUIRE(Test::waitUntil([&] {
            recorder.topUp();
            recorder.drain(events);
            return events.size() == writers * count;
        }));
    }
    BOOST_TEST(recorder.drain(events) == 0U);
    BOOST_TEST(recorder.recorded() == writers * count);
    checkComplete(events, writers, count);
}

BOOST_AUTO_TEST_CASE(it_works_when_nobody_tops_up)
{
    constexpr std::uint32_t writers = 4;
    constexpr std::uint64_t count = 3 * Recorder::eventsPerBlock;
    Recorder recorder;
    startWriters(recorder, writers, count).clear(); // joins
    BOOST_TEST(recorder.blocksMadeByWriters() > 0U);
    std::vector<Event> events;
    BOOST_TEST(recorder.drain(events) == writers * count);
    checkComplete(events, writers, count);
}

BOOST_AUTO_TEST_CASE(room_asked_for_is_there_at_once)
{
    constexpr std::uint64_t count = 5 * Recorder::eventsPerBlock;
    Recorder recorder(count);
    write(recorder, 0, count);
    BOOST_TEST(recorder.blocksMadeByWriters() == 0U);
}

BOOST_AUTO_TEST_CASE(a_recorder_that_is_topped_up_makes_writers_make_nothing)
{
    Recorder recorder;
    std::vector<Event> events;
    for (int round = 0; round < 20; ++round) {
        recorder.topUp();
        write(recorder, 0, (Recorder::blocksAhead - 1) * Recorder::eventsPerBlock + 17);
        recorder.drain(events);
    }
    BOOST_TEST(recorder.blocksMadeByWriters() == 0U);
    BOOST_TEST(events.size() == recorder.recorded());
}

BOOST_AUTO_TEST_CASE(topping_up_after_writers_made_blocks_goes_on_ahead_of_them)
{
    Recorder recorder;
    std::vector<Event> events;
    write(recorder, 0, 10 * Recorder::eventsPerBlock);
    const std::uint64_t late = recorder.blocksMadeByWriters();
    BOOST_TEST(late > 0U);
    recorder.drain(events);
    recorder.topUp();
    // The block in use may be theirs; those after it are ready.
    write(recorder, 0, Recorder::blocksAhead * Recorder::eventsPerBlock);
    BOOST_TEST(recorder.blocksMadeByWriters() <= late + 1);
    recorder.drain(events);
    BOOST_TEST(events.size() == (10 + Recorder::blocksAhead) * Recorder::eventsPerBlock);
}

BOOST_AUTO_TEST_CASE(events_keep_all_their_fields)
{
    Recorder recorder;
    const Event event {-5, ~std::uint64_t {0}, noDelay - 1, 77, EventKind::callFinished, 3, 9, 0};
    recorder.recordAt(event);
    recorder.begin();
    recorder.record(EventKind::settingChanged, 1, 2, 3, 4, 5);
    std::vector<Event> events;
    BOOST_REQUIRE(recorder.drain(events) == 2U);
    BOOST_TEST((events[0] == event));
    BOOST_TEST(events[1].timeNs >= 0);
    BOOST_TEST(events[1].timeNs <= recorder.now());
    events[1].timeNs = 0;
    BOOST_TEST((events[1] == Event {0, 2, 3, 1, EventKind::settingChanged, 4, 5, 0}));
}

BOOST_AUTO_TEST_CASE(call_numbers_are_given_once)
{
    Recorder recorder;
    std::vector<std::vector<std::uint32_t>> numbers(4);
    {
        std::vector<std::jthread> threads;
        threads.reserve(numbers.size());
        for (auto &mine : numbers) {
            threads.emplace_back([&recorder, &mine] {
                for (int i = 0; i < 1'000; ++i)
                    mine.push_back(recorder.nextCallId());
            });
        }
    }
    std::vector<int> seen(4'001, 0);
    for (const auto &mine : numbers) {
        for (const std::uint32_t number : mine)
            ++seen.at(number);
    }
    BOOST_TEST(seen[0] == 0);
    BOOST_TEST(std::count(seen.begin() + 1, seen.end(), 1) == 4'000);
}

BOOST_AUTO_TEST_CASE(recording_costs_little)
{
    constexpr std::uint64_t count = 200'000;
    Recorder recorder(count);
    const auto before = Test::Clock::now();
    write(recorder, 0, count);
    const std::chrono::duration<double, std::nano> time = Test::Clock::now() - before;
    const double cost = time.count() / static_cast<double>(count);
    std::cout << "one event costs " << cost << " ns\n";
    // The promise is 1,000 ns; a busy machine and a sanitizer get more.
    BOOST_TEST(cost < 20'000);
}
