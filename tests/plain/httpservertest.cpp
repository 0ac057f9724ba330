// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "echoserver.h"
#include "rawclient.h"
#include "telemetry/processprobe.h"

#include <boost/asio/error.hpp>

using namespace Gizmoscope;
using namespace Gizmoscope::Test;

namespace {

const std::string simpleGet = "GET /x HTTP/1.1\r\nHost: localhost\r\n\r\n";

std::string numbered(int number)
{
    return "GET /" + std::to_string(number) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

bool refusesConnections(std::uint16_t port)
{
    return RawClient(port).connectError() == boost::asio::error::connection_refused;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_request_reaches_the_handler_whole)
{
    EchoServer server;
    RawClient client(server.port());
    client.send("PUT /a%20b/?c=d&e HTTP/1.1\r\nhost:  localhost \r\nContent-Length: 5\r\n\r\nhello");
    const Answer answer = client.readAnswer();
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(answer.version == "HTTP/1.1");
    BOOST_TEST(answer.body == "PUT /a%20b/?c=d&e hello");
    BOOST_TEST(answer.field("content-type") == "text/plain; charset=utf-8");
    BOOST_TEST(answer.field("x-content-type-options") == "nosniff");
    BOOST_TEST(answer.field("content-security-policy") == "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'");
}

BOOST_AUTO_TEST_CASE(a_body_in_chunks_is_put_together)
{
    EchoServer server;
    RawClient client(server.port());
    client.send("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: Chunked\r\n\r\n"
                "3\r\nabc\r\n4;x=y\r\ndefg\r\n0\r\nTrailer: z\r\n\r\n");
    BOOST_TEST(client.readAnswer().body == "POST /? abcdefg");
}

BOOST_AUTO_TEST_CASE(a_request_may_come_byte_by_byte)
{
    EchoServer server;
    RawClient client(server.port());
    for (const char c : simpleGet)
        client.send({&c, 1});
    BOOST_TEST(client.readAnswer().body == "GET /x? ");
}

BOOST_AUTO_TEST_CASE(who_asks_first_is_told_to_go_on)
{
    EchoServer server;
    RawClient client(server.port());
    client.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nExpect: 100-Continue\r\n\r\n");
    BOOST_TEST(client.readHead().status == 100);
    client.send("ok");
    BOOST_TEST(client.readAnswer().body == "POST /? ok");
}

BOOST_AUTO_TEST_CASE(head_has_the_fields_of_get_and_no_body)
{
    EchoServer server;
    RawClient client(server.port());
    client.send("HEAD /x HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const Answer head = client.readAnswer(true);
    BOOST_TEST(head.status == 200);
    BOOST_TEST(head.field("content-length") == std::to_string(std::string("HEAD /x? ").size()));
    client.send(simpleGet);
    const Answer answer = client.readAnswer(); // a body after HEAD would stand in its way
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(answer.body == "GET /x? ");
}

BOOST_AUTO_TEST_CASE(a_connection_serves_many_requests)
{
    EchoServer server;
    RawClient client(server.port());
    for (int i = 0; i < 50; ++i) {
        client.send(numbered(i));
        BOOST_TEST(client.readAnswer().body == "GET /" + std::to_string(i) + "? ");
    }
    BOOST_TEST(server->accepted() == 1U);
    BOOST_TEST(server->connections() == 1U);
    client.close();
    BOOST_TEST(waitUntil([&] { return server->connections() == 0; }));
}

BOOST_AUTO_TEST_CASE(a_connection_ends_when_either_side_says_so)
{
    EchoServer server;
    for (const std::string request : {"GET /x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
             "GET /close HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET /x HTTP/1.0\r\n\r\n"}) {
        RawClient client(server.port());
        client.send(request);
        const Answer answer = client.readAnswer();
        BOOST_TEST(answer.status == 200);
        BOOST_TEST((answer.field("connection") == "close" || answer.version == "HTTP/1.0"));
        BOOST_TEST(client.readAll() == "");
        BOOST_TEST((client.end() == End::closed));
    }
}

BOOST_AUTO_TEST_CASE(the_older_version_may_ask_to_stay)
{
    EchoServer server;
    RawClient client(server.port());
    for (int i = 0; i < 3; ++i) {
        client.send("GET /x HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        const Answer answer = client.readAnswer();
        BOOST_TEST(answer.version == "HTTP/1.0");
        BOOST_TEST(answer.field("connection") == "keep-alive");
        BOOST_TEST(answer.body == "GET /x? ");
    }
    BOOST_TEST(server->accepted() == 1U);
}

BOOST_AUTO_TEST_CASE(requests_sent_at_once_are_answered_in_order)
{
    EchoServer server;
    RawClient client(server.port());
    std::string requests;
    for (int i = 0; i < 200; ++i)
        requests += numbered(i);
    client.send(requests);
    for (int i = 0; i < 200; ++i)
        BOOST_REQUIRE(client.readAnswer().body == "GET /" + std::to_string(i) + "? ");
}

BOOST_AUTO_TEST_CASE(delays_do_not_change_the_order)
{
    EchoServer server;
    RawClient client(server.port());
    std::string requests;
    for (const int delay : {150, 0, 80, 1, 40}) {
        const std::string time = std::to_string(delay);
        requests += "GET /delay/" + time + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }
    const auto before = Clock::now();
    client.send(requests + simpleGet);
    for (const int delay : {150, 0, 80, 1, 40})
        BOOST_TEST(client.readAnswer().body == "GET /delay/" + std::to_string(delay) + "? ");
    BOOST_TEST(client.readAnswer().body == "GET /x? ");
    BOOST_TEST((Clock::now() - before >= 271ms));
}

BOOST_AUTO_TEST_CASE(a_delay_holds_up_nobody_else)
{
    EchoServer server;
    RawClient slow(server.port());
    slow.get("/delay/60000");
    BOOST_TEST(server.answers());
    BOOST_TEST((slow.end() == End::open));
}

BOOST_AUTO_TEST_CASE(a_client_that_has_sent_all_is_still_answered)
{
    EchoServer server;
    RawClient client(server.port());
    client.send(simpleGet);
    client.halfClose();
    BOOST_TEST(client.readAnswer().body == "GET /x? ");
    BOOST_TEST(client.readAll() == "");
    BOOST_TEST((client.end() == End::closed));
}

BOOST_AUTO_TEST_CASE(clients_that_vanish_leave_nothing)
{
    EchoServer server;
    const std::string unfinished = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nhalf";
    for (const std::size_t size : {std::size_t {0}, std::size_t {1}, std::size_t {20}, unfinished.size()}) {
        for (const bool orderly : {true, false}) {
            RawClient client(server.port());
            client.send(unfinished.substr(0, size));
            BOOST_TEST(waitUntil([&] { return server->connections() == 1; }));
            orderly ? client.close() : client.reset();
            BOOST_TEST(waitUntil([&] { return server->connections() == 0; }));
        }
    }
    RawClient halfClosed(server.port());
    halfClosed.send(unfinished);
    halfClosed.halfClose();
    BOOST_TEST(halfClosed.ends());
    BOOST_TEST(server.answers());
}

BOOST_AUTO_TEST_CASE(a_handler_that_throws_ends_its_connection_only)
{
    EchoServer server;
    RawClient other(server.port());
    other.send(simpleGet);
    BOOST_TEST(other.readAnswer().status == 200);
    RawClient client(server.port());
    client.get("/throw");
    BOOST_TEST(client.ends());
    other.send(simpleGet);
    BOOST_TEST(other.readAnswer().status == 200);
    BOOST_TEST(server.answers());
}

BOOST_AUTO_TEST_CASE(a_port_that_is_taken_is_named)
{
    EchoServer first;
    HttpServer second(echo, ThreadRole::backend);
    const ListenResult taken = second.start({"127.0.0.1", first.port(), {}});
    BOOST_TEST((taken.error == ListenError::portTaken));
    BOOST_TEST(!taken.reason.empty());
    const ListenResult other = second.start({});
    BOOST_TEST((other.error == ListenError::none));
    BOOST_TEST(other.port != first.port());
    BOOST_TEST(get(other.port, "/x").status == 200);
    BOOST_TEST(first.answers());
}

BOOST_AUTO_TEST_CASE(addresses_that_are_none_are_refused)
{
    HttpServer server(echo, ThreadRole::backend);
    for (const char *host : {"no-such-host.invalid", "256.0.0.1", "", "127.0.0.1:80", "192.0.2.1"}) {
        const ListenResult result = server.start({host, 0, {}});
        BOOST_TEST_CONTEXT(host) { BOOST_TEST((result.error == ListenError::badAddress)); }
        BOOST_TEST(!result.reason.empty());
    }
    BOOST_TEST((server.start({"localhost", 0, {}}).error == ListenError::none));
}

BOOST_AUTO_TEST_CASE(a_second_start_disturbs_nothing)
{
    EchoServer server;
    BOOST_TEST((server->start({}).error == ListenError::other));
    BOOST_TEST(server.answers());
}

BOOST_AUTO_TEST_CASE(a_listener_for_both_families_knows_its_ipv4_address)
{
    HttpServer server(echo, ThreadRole::backend);
    const ListenResult result = server.start({"::", 0, {}});
    if (result.error == ListenError::none) {
        RawClient client(result.port);
        client.send("GET / HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(result.port) + "\r\n\r\n");
        BOOST_TEST(client.readAnswer().status == 200);
    } else {
        BOOST_TEST(!result.reason.empty()); // a machine without IPv6 says so
    }
}

BOOST_AUTO_TEST_CASE(the_port_closes_and_opens_again)
{
    EchoServer server;
    const std::uint16_t port = server.port();
    RawClient before(port);
    before.send(simpleGet);
    BOOST_TEST(before.readAnswer().status == 200);
    for (int round = 0; round < 5; ++round) {
        BOOST_TEST((server->setListening(false).error == ListenError::none));
        BOOST_TEST((server->setListening(false).error == ListenError::none));
        BOOST_TEST(refusesConnections(port));
        before.send(simpleGet);
        BOOST_TEST(before.readAnswer().status == 200);
        BOOST_TEST(server->setListening(true).port == port);
        BOOST_TEST((server->setListening(true).error == ListenError::none));
        BOOST_TEST(server.answers());
    }
}

BOOST_AUTO_TEST_CASE(a_port_that_another_took_meanwhile_is_named)
{
    EchoServer server;
    const std::uint16_t port = server.port();
    server->setListening(false);
    {
        EchoServer thief({}, {"127.0.0.1", port, {}});
        const ListenResult result = server->setListening(true);
        BOOST_TEST((result.error == ListenError::portTaken));
        BOOST_TEST(!result.reason.empty());
        BOOST_TEST(server.port() == port);
        BOOST_TEST(thief.answers());
    }
    BOOST_TEST((server->setListening(true).error == ListenError::none));
    BOOST_TEST(server.answers());
}

BOOST_AUTO_TEST_CASE(stopping_ends_those_who_wait)
{
    EchoServer server;
    RawClient waiting(server.port());
    waiting.get("/delay/60000");
    RawClient idle(server.port());
    idle.send(simpleGet);
    BOOST_TEST(idle.readAnswer().status == 200);
    RawClient half(server.port());
    half.send("GET /");
    BOOST_TEST(waitUntil([&] { return server->connections() == 3; }));
    const auto before = Clock::now();
    server->stop();
    BOOST_TEST((Clock::now() - before < 5s));
    BOOST_TEST(waiting.ends());
    BOOST_TEST(idle.ends());
    BOOST_TEST(half.ends());
    BOOST_TEST(refusesConnections(server.port()));
    server->stop(); // twice does no harm
}

BOOST_AUTO_TEST_CASE(a_server_that_was_stopped_starts_again)
{
    EchoServer server;
    for (int round = 0; round < 5; ++round) {
        RawClient waiting(server.port());
        waiting.get("/delay/60000");
        BOOST_TEST(waitUntil([&] { return server->connections() >= 1; }));
        server->stop();
        BOOST_REQUIRE((server->start({}).error == ListenError::none));
        BOOST_TEST(server.answers());
    }
    BOOST_TEST(waitUntil([&] { return server->connections() == 0; }));
}

BOOST_AUTO_TEST_CASE(a_server_that_never_started_can_go)
{
    HttpServer server(echo, ThreadRole::backend);
    BOOST_TEST((server.setListening(true).error == ListenError::other));
    server.stop();
    BOOST_TEST(server.connections() == 0U);
}

#if defined(__linux__)
BOOST_AUTO_TEST_CASE(one_thread_serves_all_under_its_role)
{
    const auto index = static_cast<std::size_t>(ThreadRole::webapp);
    HttpServer server(echo, ThreadRole::webapp);
    BOOST_REQUIRE((server.start({}).error == ListenError::none));
    std::vector<RawClient> clients;
    for (int i = 0; i < 50; ++i) {
        clients.emplace_back(server.port());
        clients.back().get("/delay/60000");
    }
    BOOST_TEST(waitUntil([&] { return server.connections() == 50; }));
    BOOST_TEST(ProcessProbe::threadsByRole().value()[index] == 1U);
    server.stop();
    BOOST_TEST(waitUntil([&] { return ProcessProbe::threadsByRole().value()[index] == 0; }));
}
#endif
