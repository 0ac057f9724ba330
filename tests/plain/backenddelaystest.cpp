// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "backend/gizmobackend.h"
#include "catalog/random.h"
#include "rawclient.h"
#include "telemetry/processprobe.h"

#include <algorithm>
#include <memory>

using namespace Gizmoscope;
using namespace Gizmoscope::Test;

namespace {

using Clients = std::vector<std::unique_ptr<RawClient>>;

std::unique_ptr<GizmoBackend> start(BackendSettings settings = {})
{
    auto backend = std::make_unique<GizmoBackend>(settings);
    BOOST_REQUIRE((backend->start({}).error == ListenError::none));
    return backend;
}

Clients ask(const GizmoBackend &backend, int count, const std::string &target)
{
    Clients clients;
    for (int i = 0; i < count; ++i) {
        clients.push_back(std::make_unique<RawClient>(backend.port()));
        clients.back()->get(target);
    }
    return clients;
}

/// How long it takes until all have their answers.
Clock::duration timeFor(const GizmoBackend &backend, int count, const std::string &target)
{
    const auto before = Clock::now();
    for (const auto &client : ask(backend, count, target))
        BOOST_TEST(client->readAnswer().status == 200);
    return Clock::now() - before;
}

/// Asks, waits until the backend waits too, and leaves.
void askAndLeave(const GizmoBackend &backend, const std::string &target)
{
    RawClient client(backend.port());
    client.get(target);
    BOOST_REQUIRE(waitUntil([&] { return backend.stats().waiting == 1; }));
    client.close();
    BOOST_REQUIRE(waitUntil([&] { return backend.stats().waiting == 0; }));
}

/// The delays that a backend with this seed draws from 10 to 60 s, told by what is saved when callers leave.
std::vector<std::uint64_t> drawnDelays(std::uint64_t seed)
{
    const auto backend = start({.seed = seed});
    std::vector<std::uint64_t> delays;
    for (int i = 0; i < 5; ++i) {
        const std::uint64_t before = backend->stats().savedMs;
        askAndLeave(*backend, "/api/gizmos?delay=10000-60000");
        BOOST_REQUIRE(waitUntil([&] { return backend->stats().savedMs > before; }));
        delays.push_back(backend->stats().savedMs - before);
    }
    return delays;
}

bool near(std::uint64_t measured, std::uint64_t expected)
{
    return measured <= expected && measured + 5'000 > expected;
}

} // namespace

BOOST_AUTO_TEST_CASE(an_answer_comes_after_its_delay_not_before)
{
    const auto backend = start({.delayMinMs = 150, .delayMaxMs = 150});
    BOOST_TEST((timeFor(*backend, 1, "/api/gizmos") >= 150ms));
    BOOST_TEST((timeFor(*backend, 1, "/api/products?delay=80") >= 80ms));
    BOOST_TEST((timeFor(*backend, 1, "/api/widgets?delay=60-90") >= 60ms));
    BOOST_TEST((timeFor(*backend, 1, "/api/widgets?delay=0") < 10s));
    BOOST_TEST(backend->stats().answered == 4U);
}

BOOST_AUTO_TEST_CASE(the_seed_names_the_delays)
{
    const std::vector<std::uint64_t> delays = drawnDelays(11);
    const std::vector<std::uint64_t> others = drawnDelays(12);
    std::size_t alike = 0;
    for (std::size_t i = 0; i < delays.size(); ++i) {
        const std::uint64_t expected = uniform(11, i, 10'000, 60'000);
        BOOST_TEST_CONTEXT("delay " << i << ": " << delays[i] << " ms for " << expected)
        {
            BOOST_TEST(near(delays[i], expected));
        }
        alike += near(others[i], expected) ? 1 : 0;
    }
    BOOST_TEST(alike < delays.size());
}

BOOST_AUTO_TEST_CASE(timers_let_all_wait_together)
{
    const auto backend = start();
    // Eight sleeping threads would take eight rounds.
    BOOST_TEST((timeFor(*backend, 64, "/api/gizmos?delay=500") < 4s));
    BOOST_TEST(backend->stats().answered == 64U);
}

#if defined(__linux__)
BOOST_AUTO_TEST_CASE(timers_hold_no_thread)
{
    const auto backend = start();
    const std::uint32_t before = ProcessProbe::threads().value();
    const Clients clients = ask(*backend, 100, "/api/gizmos?delay=60000");
    BOOST_REQUIRE(waitUntil([&] { return backend->stats().waiting == 100; }));
    BOOST_TEST(ProcessProbe::threads().value() == before);
    BOOST_TEST(backend->stats().sleeping == 0U);
}
#endif

BOOST_AUTO_TEST_CASE(sleeping_threads_starve)
{
    const auto backend = start({.sleepingThreads = true});
    BOOST_TEST((timeFor(*backend, 16, "/api/gizmos?delay=100") >= 200ms));
    const Clients clients = ask(*backend, 16, "/api/gizmos?delay=1000");
    // Sixteen wait, eight of them asleep; the last may arrive after the eighth sleeps.
    BOOST_TEST(waitUntil([&] {
        const BackendStats stats = backend->stats();
        return stats.sleeping == GizmoBackend::sleepers && stats.waiting > std::uint64_t {GizmoBackend::sleepers};
    }));
    BOOST_TEST(get(backend->port(), "/api/stats").status == 200);
}

BOOST_AUTO_TEST_CASE(who_leaves_is_counted_and_what_that_saves)
{
    const auto backend = start();
    askAndLeave(*backend, "/api/gizmos?delay=60000");
    BOOST_TEST(waitUntil([&] { return backend->stats().savedMs > 0; }));
    const BackendStats stats = backend->stats();
    BOOST_TEST(stats.abandoned == 1U);
    BOOST_TEST(stats.answered == 0U);
    BOOST_TEST(near(stats.savedMs, 60'000));
    BOOST_TEST(stats.wastedMs == 0U);
    BOOST_TEST(waitUntil([&] { return backend->stats().connections == 0; }));
}

BOOST_AUTO_TEST_CASE(who_leaves_with_a_reset_or_half_closes_has_left_too)
{
    const auto backend = start();
    Clients clients = ask(*backend, 2, "/api/gizmos?delay=60000");
    BOOST_REQUIRE(waitUntil([&] { return backend->stats().waiting == 2; }));
    clients[0]->reset();
    clients[1]->halfClose();
    BOOST_TEST(waitUntil([&] { return backend->stats().abandoned == 2; }));
    BOOST_TEST(waitUntil([&] { return backend->stats().connections == 0; }));
    BOOST_TEST(clients[1]->ends());
}

BOOST_AUTO_TEST_CASE(work_that_goes_on_is_counted_as_wasted)
{
    const auto backend = start({.keepWorking = true});
    askAndLeave(*backend, "/api/gizmos?delay=60000");
    BOOST_TEST(waitUntil([&] { return backend->stats().wastedMs > 0; }));
    const BackendStats stats = backend->stats();
    BOOST_TEST(stats.abandoned == 1U);
    BOOST_TEST(near(stats.wastedMs, 60'000));
    BOOST_TEST(stats.savedMs == 0U);
    BOOST_TEST(stats.connections == 1U); // it is still at it
}

BOOST_AUTO_TEST_CASE(work_that_goes_on_comes_to_its_end)
{
    const auto backend = start({.keepWorking = true});
    askAndLeave(*backend, "/api/gizmos?delay=1000");
    BOOST_TEST(waitUntil([&] { return backend->stats().connections == 0; }));
    BOOST_TEST(backend->stats().wastedMs <= 1'000U);
    BOOST_TEST(get(backend->port(), "/api/gizmos?delay=0").status == 200);
}

BOOST_AUTO_TEST_CASE(a_sleeping_thread_cannot_be_called_back)
{
    const auto backend = start({.sleepingThreads = true});
    askAndLeave(*backend, "/api/gizmos?delay=20000");
    BOOST_TEST(waitUntil([&] { return backend->stats().wastedMs > 0; }));
    const BackendStats stats = backend->stats();
    BOOST_TEST(stats.abandoned == 1U);
    BOOST_TEST(near(stats.wastedMs, 20'000));
    BOOST_TEST(stats.savedMs == 0U);
    BOOST_TEST(waitUntil([&] { return backend->stats().sleeping == 1; })); // on a busy machine it begins late
}

BOOST_AUTO_TEST_CASE(sleep_that_has_not_begun_is_wasted_whole)
{
    const auto backend = start({.sleepingThreads = true});
    {
        const Clients clients = ask(*backend, 10, "/api/gizmos?delay=20000");
        BOOST_REQUIRE(waitUntil([&] { return backend->stats().sleeping == GizmoBackend::sleepers; }));
        BOOST_REQUIRE(waitUntil([&] { return backend->stats().waiting == 10; }));
    }
    BOOST_TEST(waitUntil([&] { return backend->stats().abandoned == 10; }));
    BOOST_TEST(waitUntil([&] { return backend->stats().wastedMs > 150'000; }));
    BOOST_TEST(backend->stats().wastedMs <= 200'000U);
}

BOOST_AUTO_TEST_CASE(a_backend_with_callers_and_sleepers_ends_at_once)
{
    for (const bool sleeping : {false, true}) {
        for (const bool keepWorking : {false, true}) {
            auto backend = start({.sleepingThreads = sleeping, .keepWorking = keepWorking});
            Clients clients = ask(*backend, 12, "/api/gizmos?delay=60000");
            BOOST_REQUIRE(waitUntil([&] { return backend->stats().waiting == 12; }));
            clients[0]->close();
            BOOST_REQUIRE(waitUntil([&] { return backend->stats().abandoned == 1; }));
            const auto before = Clock::now();
            backend.reset();
            BOOST_TEST((Clock::now() - before < 5s));
            BOOST_TEST(clients[1]->ends());
        }
    }
}
