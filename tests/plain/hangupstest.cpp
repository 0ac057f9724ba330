// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "backend/gizmobackend.h"
#include "rawclient.h"

#include <memory>

using namespace Gizmoscope;
using namespace Gizmoscope::Test;

namespace {

constexpr std::uint64_t waveSize = 100; // a limit of 256 descriptors is enough
constexpr std::uint64_t waves = 20;

using Wave = std::vector<std::unique_ptr<RawClient>>;

Wave call(const GizmoBackend &backend, const std::string &target)
{
    Wave clients;
    for (std::uint64_t i = 0; i < waveSize; ++i) {
        clients.push_back(std::make_unique<RawClient>(backend.port()));
        clients.back()->get(target);
    }
    return clients;
}

void hangUp(const Wave &clients)
{
    for (std::size_t i = 0; i < clients.size(); ++i)
        i % 2 == 0 ? clients[i]->close() : clients[i]->reset();
}

} // namespace

BOOST_AUTO_TEST_CASE(two_thousand_callers_hang_up_mid_delay)
{
    GizmoBackend backend;
    BOOST_REQUIRE((backend.start({}).error == ListenError::none));
    for (std::uint64_t wave = 1; wave <= waves; ++wave) {
        const Wave clients = call(backend, "/api/gizmos?delay=60000");
        BOOST_REQUIRE(waitUntil([&] { return backend.stats().waiting == waveSize; }));
        hangUp(clients);
        BOOST_REQUIRE(waitUntil([&] { return backend.stats().connections == 0; }));
        BOOST_TEST(backend.stats().abandoned == wave * waveSize);
    }
    const BackendStats stats = backend.stats();
    BOOST_TEST(stats.waiting == 0U);
    BOOST_TEST(stats.requests == waves * waveSize);
    BOOST_TEST(stats.answered == 0U);
    BOOST_TEST(stats.savedMs > waves * waveSize * 30'000);
    BOOST_TEST(get(backend.port(), "/api/gizmos?delay=0").status == 200);
}

BOOST_AUTO_TEST_CASE(callers_hang_up_at_any_moment)
{
    GizmoBackend backend;
    BOOST_REQUIRE((backend.start({}).error == ListenError::none));
    // Nobody waits for the backend here: it may be accepting, reading, waiting, or writing.
    for (std::uint64_t wave = 0; wave < waves; wave += 4) {
        for (const char *wish : {"delay=0-3", "delay=0&fault=slow-drip", "delay=0&fault=never",
                 "delay=1&fault=endless-headers"}) {
            hangUp(call(backend, std::string("/api/gizmos?") + wish));
        }
    }
    BOOST_TEST(waitUntil([&] { return backend.stats().connections == 0; }));
    const BackendStats stats = backend.stats();
    BOOST_TEST(stats.waiting == 0U);
    BOOST_TEST(stats.answered + stats.abandoned == stats.requests);
    BOOST_TEST(get(backend.port(), "/api/gizmos?delay=0").status == 200);
}
