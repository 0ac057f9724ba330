// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "backend/gizmobackend.h"
#include "rawclient.h"

#include <boost/asio/error.hpp>
#include <boost/json.hpp>

#include <memory>
#include <thread>
#include <vector>

using namespace Gizmoscope;
using namespace Gizmoscope::Test;

namespace {

/// A backend that answers at once, unless it is told otherwise.
std::unique_ptr<GizmoBackend> start(BackendSettings settings = {.delayMinMs = 0, .delayMaxMs = 0})
{
    auto backend = std::make_unique<GizmoBackend>(settings);
    BOOST_REQUIRE((backend->start({}).error == ListenError::none));
    return backend;
}

Answer ask(const GizmoBackend &backend, std::string_view target) { return get(backend.port(), target); }

std::uint64_t figure(const boost::json::value &stats, const char *name)
{
    return boost::json::value_to<std::uint64_t>(stats.at(name));
}

} // namespace

BOOST_AUTO_TEST_CASE(the_lists_are_those_of_the_catalog)
{
    const auto backend = start();
    BOOST_TEST(ask(*backend, "/api/products").body == toJson(sampleProducts()));
    BOOST_TEST(ask(*backend, "/api/widgets").body == toJson(sampleWidgets()));
    const Answer answer = ask(*backend, "/api/gizmos");
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(answer.field("content-type") == "application/json");
    Gizmos gizmos;
    BOOST_REQUIRE(fromJson(answer.body, gizmos));
    const auto day = std::chrono::sys_days(gizmos.at(0).introduced) - std::chrono::days(4);
    BOOST_TEST((gizmos == sampleGizmos(day, BackendSettings {}.seed)));
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    BOOST_TEST((today - day >= std::chrono::days(0)));
    BOOST_TEST((today - day <= std::chrono::days(1))); // midnight may have passed since
}

BOOST_AUTO_TEST_CASE(what_is_not_there_is_404)
{
    const auto backend = start();
    for (const char *path : {"/api", "/api/", "/api/gizmo", "/api/gizmos/", "/API/gizmos", "/api/%67izmos",
             "/etc/passwd", "/../../etc/passwd", "//api/gizmos", "/favicon.ico", "/<script>"}) {
        const Answer answer = ask(*backend, path);
        BOOST_TEST_CONTEXT(path) { BOOST_TEST(answer.status == 404); }
        BOOST_TEST(answer.body.find("script") == std::string::npos);
    }
    BOOST_TEST(backend->stats().requests == 0U);
}

BOOST_AUTO_TEST_CASE(other_methods_are_405_with_those_allowed)
{
    const auto backend = start();
    for (const std::string method : {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"}) {
        RawClient client(backend->port());
        client.send(method + " /api/gizmos HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n");
        const Answer answer = client.readAnswer();
        BOOST_TEST_CONTEXT(method)
        {
            BOOST_TEST(answer.status == 405);
            BOOST_TEST(answer.field("allow") == "GET, HEAD");
        }
    }
    BOOST_TEST(backend->stats().requests == 0U);
}

BOOST_AUTO_TEST_CASE(head_is_get_without_the_list)
{
    const auto backend = start();
    RawClient client(backend->port());
    client.send("HEAD /api/products HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const Answer head = client.readAnswer(true);
    BOOST_TEST(head.status == 200);
    BOOST_TEST(head.field("content-length") == std::to_string(toJson(sampleProducts()).size()));
    client.get("/api/products");
    BOOST_TEST(client.readAnswer().body == toJson(sampleProducts()));
}

BOOST_AUTO_TEST_CASE(wishes_that_make_no_sense_are_400)
{
    const auto backend = start();
    for (const char *query : {"delay=", "delay=-", "delay", "delay=-1", "delay=60001", "delay=9-5",
             "delay=0-60001", "delay=fast", "delay=1.5", "delay=%201",
             "fault=", "fault=-", "fault=unheard-of", "fault=200", "fault=600", "fault=Status", "code=200",
             "code=", "code=600", "fault=status&code=4e2"}) {
        const Answer answer = ask(*backend, "/api/products?" + std::string(query));
        BOOST_TEST_CONTEXT(query) { BOOST_TEST(answer.status == 400); }
        BOOST_TEST(answer.body.starts_with("{\"Message\":\""));
    }
    BOOST_TEST(backend->stats().requests == 0U);
}

BOOST_AUTO_TEST_CASE(unknown_parameters_are_passed_over)
{
    const auto backend = start();
    BOOST_TEST(ask(*backend, "/api/products?_=123&x=<>&delay=0").body == toJson(sampleProducts()));
}

BOOST_AUTO_TEST_CASE(the_figures_add_up_at_every_moment)
{
    const auto backend = start();
    std::vector<RawClient> slow;
    for (int i = 0; i < 20; ++i) {
        slow.emplace_back(backend->port());
        slow.back().get(i % 2 == 0 ? "/api/gizmos?delay=60000" : "/api/gizmos?delay=0-200");
        const auto stats = boost::json::parse(ask(*backend, "/api/stats").body);
        BOOST_TEST(figure(stats, "Answered") + figure(stats, "Abandoned") + figure(stats, "Waiting")
            == figure(stats, "Requests"));
    }
    for (int i = 1; i < 20; i += 2)
        BOOST_TEST(slow[static_cast<std::size_t>(i)].readAnswer().status == 200);
    const BackendStats stats = backend->stats();
    BOOST_TEST(stats.requests == 20U);
    BOOST_TEST(stats.answered == 10U);
    BOOST_TEST(stats.waiting == 10U);
    BOOST_TEST(stats.abandoned == 0U);
    BOOST_TEST(stats.sleeping == 0U);
    BOOST_TEST(stats.accepted == 40U);
    BOOST_TEST(stats.connections >= 20U);
}

BOOST_AUTO_TEST_CASE(the_page_shows_what_there_is)
{
    const auto backend = start();
    const Answer page = ask(*backend, "/");
    BOOST_TEST(page.status == 200);
    BOOST_TEST(page.field("content-type") == "text/html; charset=utf-8");
    BOOST_TEST(page.field("x-content-type-options") == "nosniff");
    for (int i = 0; i < serviceCount; ++i)
        BOOST_TEST(page.body.find(servicePath(static_cast<Service>(i))) != std::string::npos);
    for (int i = 0; i < faultCount; ++i)
        BOOST_TEST(page.body.find(faultWord(static_cast<Fault>(i))) != std::string::npos);
    BOOST_TEST(page.body.find("<script") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(settings_hold_from_the_next_call_on)
{
    const auto backend = start();
    BackendSettings settings = backend->settings();
    settings.fault = Fault::status;
    settings.faultCode = 502;
    BOOST_TEST((backend->setSettings(settings).error == ListenError::none));
    BOOST_TEST((backend->settings() == settings));
    BOOST_TEST(ask(*backend, "/api/widgets").status == 502);
    BOOST_TEST(ask(*backend, "/api/widgets?code=418").status == 418);
    BOOST_TEST(ask(*backend, "/api/widgets?fault=none").status == 200);
    BOOST_TEST(ask(*backend, "/api/widgets?fault=404").status == 404);
    BOOST_TEST(ask(*backend, "/api/stats").status == 200);
    settings.fault = Fault::none;
    backend->setSettings(settings);
    BOOST_TEST(ask(*backend, "/api/widgets").status == 200);
}

BOOST_AUTO_TEST_CASE(refusing_all_closes_the_port_and_opens_it_again)
{
    const auto backend = start();
    BackendSettings settings = backend->settings();
    for (int round = 0; round < 3; ++round) {
        settings.fault = Fault::refused;
        backend->setSettings(settings);
        BOOST_TEST((RawClient(backend->port()).connectError() == boost::asio::error::connection_refused));
        settings.fault = Fault::none;
        BOOST_TEST((backend->setSettings(settings).error == ListenError::none));
        BOOST_TEST(ask(*backend, "/api/widgets").status == 200);
    }
}

BOOST_AUTO_TEST_CASE(a_backend_may_begin_with_a_closed_port)
{
    const auto backend = start({.delayMinMs = 0, .delayMaxMs = 0, .fault = Fault::refused});
    BOOST_TEST((RawClient(backend->port()).connectError() == boost::asio::error::connection_refused));
    BackendSettings settings = backend->settings();
    settings.fault = Fault::none;
    BOOST_TEST((backend->setSettings(settings).error == ListenError::none));
    BOOST_TEST(ask(*backend, "/api/widgets").status == 200);
}

BOOST_AUTO_TEST_CASE(a_port_that_another_took_meanwhile_is_named)
{
    const auto backend = start();
    BackendSettings settings = backend->settings();
    settings.fault = Fault::refused;
    backend->setSettings(settings);
    GizmoBackend thief;
    BOOST_REQUIRE((thief.start({"127.0.0.1", backend->port(), {}}).error == ListenError::none));
    settings.fault = Fault::none;
    BOOST_TEST((backend->setSettings(settings).error == ListenError::portTaken));
}

BOOST_AUTO_TEST_CASE(settings_may_change_while_calls_come)
{
    const auto backend = start();
    std::jthread restless([&backend](const std::stop_token &stop) {
        BackendSettings settings = backend->settings();
        while (!stop.stop_requested()) {
            settings.seed += 1;
            settings.fault = settings.seed % 2 == 0 ? Fault::none : Fault::wrongShape;
            backend->setSettings(settings);
        }
    });
    for (int i = 0; i < 200; ++i)
        BOOST_TEST(ask(*backend, "/api/gizmos").status == 200);
}
