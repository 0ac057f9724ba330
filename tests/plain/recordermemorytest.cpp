// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "telemetry/recorder.h"

#include <cstdlib>
#include <new>

using namespace Gizmoscope;

// This program counts its own allocations; that is why it is one of its own.

namespace {

long living = 0; // one thread only
long made = 0;

} // namespace

void *operator new(std::size_t size)
{
    ++made;
    ++living;
    if (void *memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void *memory) noexcept
{
    living -= memory ? 1 : 0;
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept { operator delete(memory); }

BOOST_AUTO_TEST_CASE(recording_allocates_nothing)
{
    constexpr int count = 3 * static_cast<int>(Recorder::eventsPerBlock);
    Recorder recorder;
    recorder.topUp();
    const long before = made;
    for (int i = 0; i < count; ++i)
        recorder.record(EventKind::callIssued, 1);
    const long after = made;
    BOOST_TEST(after == before);
}

BOOST_AUTO_TEST_CASE(blocks_that_were_read_are_freed)
{
    std::vector<Event> events;
    events.reserve(4 * Recorder::eventsPerBlock);
    Recorder recorder;
    long most = 0;
    const long before = living;
    for (int round = 0; round < 200; ++round) {
        for (std::size_t i = 0; i < Recorder::eventsPerBlock; ++i)
            recorder.record(EventKind::callIssued, 1);
        events.clear();
        recorder.drain(events);
        recorder.topUp();
        most = std::max(most, living - before);
    }
    BOOST_TEST(recorder.recorded() == 200 * Recorder::eventsPerBlock);
    BOOST_TEST(most <= static_cast<long>(Recorder::blocksAhead) + 2);
}

BOOST_AUTO_TEST_CASE(the_recorder_leaves_nothing_behind)
{
    const long before = living;
    {
        Recorder recorder(100'000);
        recorder.record(EventKind::callIssued, 1);
        BOOST_TEST(living - before > 20);
    }
    const long after = living;
    BOOST_TEST(after == before);
}
