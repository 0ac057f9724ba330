// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "telemetry/processprobe.h"
#include "telemetry/threadname.h"
#include "waituntil.h"

#include <latch>
#include <memory>
#include <thread>
#include <vector>

#if defined(__linux__)
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace Gizmoscope;

namespace {

/// Threads that have their names and stay until this is destroyed.
class NamedThreads
{
public:
    NamedThreads(ThreadRole role, unsigned count)
        : m_named(count)
    {
        for (unsigned i = 1; i <= count; ++i) {
            m_threads.emplace_back([this, role, i] {
                nameThisThread(role, role == ThreadRole::pool ? i : 0);
                m_named.count_down();
                m_end.wait();
            });
        }
        m_named.wait();
    }
    ~NamedThreads() { m_end.count_down(); }
    NamedThreads(const NamedThreads &) = delete;
    NamedThreads &operator=(const NamedThreads &) = delete;

private:
    std::latch m_named;
    std::latch m_end {1};
    std::vector<std::jthread> m_threads;
};

/// The thread sanitizer starts a thread of its own with our first; that must not come between two counts.
struct FirstThread {
    FirstThread()
    {
        std::thread([] {}).join();
    }
};

} // namespace

BOOST_TEST_GLOBAL_FIXTURE(FirstThread);

BOOST_AUTO_TEST_CASE(processor_time_grows_with_work)
{
    const std::int64_t before = ProcessProbe::cpuTimeNs();
    volatile std::uint64_t sum = 0;
    BOOST_TEST(Test::waitUntil([&] {
        for (std::uint64_t i = 0; i < 1'000'000; ++i)
            sum = sum + i;
        return ProcessProbe::cpuTimeNs() - before >= 20'000'000;
    }));
}

#if defined(__linux__)

BOOST_AUTO_TEST_CASE(threads_are_counted_by_role)
{
    const ThreadsByRole before = ProcessProbe::threadsByRole().value();
    BOOST_TEST(before[static_cast<std::size_t>(ThreadRole::main)] == 1U);
    {
        const NamedThreads pool(ThreadRole::pool, 12);
        const NamedThreads backend(ThreadRole::backend, 2);
        const NamedThreads io(ThreadRole::io, 1);
        ThreadsByRole expected = before;
        expected[static_cast<std::size_t>(ThreadRole::pool)] += 12;
        expected[static_cast<std::size_t>(ThreadRole::backend)] += 2;
        expected[static_cast<std::size_t>(ThreadRole::io)] += 1;
        BOOST_TEST(ProcessProbe::threadsByRole().value() == expected, boost::test_tools::per_element());
    }
    // A thread that was joined can stay in the list for a moment.
    BOOST_TEST(Test::waitUntil([&] { return ProcessProbe::threadsByRole().value() == before; }));
}

BOOST_AUTO_TEST_CASE(all_threads_are_counted)
{
    const std::uint32_t before = ProcessProbe::threads().value();
    {
        const NamedThreads pool(ThreadRole::pool, 100);
        BOOST_TEST(ProcessProbe::threads().value() == before + 100);
    }
    BOOST_TEST(Test::waitUntil([&] { return ProcessProbe::threads().value() == before; }));
}

BOOST_AUTO_TEST_CASE(counting_survives_threads_that_come_and_go)
{
    std::jthread restless([](const std::stop_token &stop) {
        while (!stop.stop_requested())
            std::thread([] { nameThisThread(ThreadRole::pool, 1); }).join();
    });
    for (int i = 0; i < 200; ++i) {
        BOOST_REQUIRE(ProcessProbe::threads().has_value());
        const auto roles = ProcessProbe::threadsByRole();
        BOOST_REQUIRE(roles.has_value());
        BOOST_TEST((*roles)[static_cast<std::size_t>(ThreadRole::main)] == 1U);
    }
}

BOOST_AUTO_TEST_CASE(memory_grows_with_use)
{
    constexpr std::size_t size = 64 * 1024 * 1024;
    const MemoryUse before = ProcessProbe::memory().value();
    const std::unique_ptr<volatile char[]> bytes(new volatile char[size]);
    for (std::size_t i = 0; i < size; i += 1024)
        bytes[i] = 1;
    const MemoryUse after = ProcessProbe::memory().value();
    BOOST_TEST(after.residentBytes >= before.residentBytes + size * 3 / 4);
    BOOST_TEST(after.reservedBytes >= after.residentBytes);
}

BOOST_AUTO_TEST_CASE(descriptors_are_counted_exactly)
{
    rlimit limit {};
    BOOST_REQUIRE(::getrlimit(RLIMIT_NOFILE, &limit) == 0);
    const DescriptorUse before = ProcessProbe::descriptors().value();
    BOOST_TEST(before.limit == limit.rlim_cur);
    std::vector<int> files;
    files.reserve(10);
    for (int i = 0; i < 10; ++i)
        files.push_back(::dup(STDERR_FILENO));
    BOOST_TEST(ProcessProbe::descriptors().value().open == before.open + 10);
    for (const int file : files)
        ::close(file);
    BOOST_TEST(ProcessProbe::descriptors().value().open == before.open);
}

BOOST_AUTO_TEST_CASE(the_descriptor_limit_can_be_raised)
{
    rlimit limit {};
    BOOST_REQUIRE(::getrlimit(RLIMIT_NOFILE, &limit) == 0);
    const rlimit low {64, limit.rlim_max};
    BOOST_REQUIRE(::setrlimit(RLIMIT_NOFILE, &low) == 0);
    BOOST_TEST(raiseDescriptorLimit() == limit.rlim_max);
    BOOST_TEST(ProcessProbe::descriptors().value().limit == limit.rlim_max);
    BOOST_REQUIRE(::setrlimit(RLIMIT_NOFILE, &limit) == 0);
}

#else

BOOST_AUTO_TEST_CASE(what_the_system_does_not_tell_is_absent)
{
    BOOST_TEST(!ProcessProbe::threads().has_value());
    BOOST_TEST(!ProcessProbe::threadsByRole().has_value());
    BOOST_TEST(!ProcessProbe::memory().has_value());
    BOOST_TEST(!ProcessProbe::descriptors().has_value());
}

#endif
