// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "descriptorlimit.h"
#include "echoserver.h"
#include "rawclient.h"

#include <memory>
#include <vector>

using namespace Gizmoscope;
using namespace Gizmoscope::Test;

// Time limits: a step never ends early, and ends before a client's patience does. The server looks at its
// clocks four times a second.

namespace {

constexpr auto limit = 300ms;
const std::string simpleGet = "GET /x HTTP/1.1\r\nHost: localhost\r\n\r\n";

ServerLimits quick(std::chrono::milliseconds ServerLimits::*time)
{
    ServerLimits limits;
    limits.*time = limit;
    return limits;
}

/// Sends `bytes` and then nothing: the server says 408 when the time is over, and closes.
void checkTimesOut(EchoServer &server, const std::string &bytes)
{
    BOOST_TEST_CONTEXT(bytes)
    {
        const auto before = Clock::now();
        RawClient client(server.port());
        client.send(bytes);
        const Answer answer = client.readAnswer();
        BOOST_TEST(answer.status == 408);
        BOOST_TEST(answer.field("connection") == "close");
        BOOST_TEST((Clock::now() - before >= limit));
        BOOST_TEST((Clock::now() - before < 10s));
        BOOST_TEST(client.ends());
    }
}

/// Goes on sending one byte after the other; returns the answer that comes in between.
Answer dribble(RawClient &client)
{
    Answer answer;
    const auto end = Clock::now() + patience;
    while (answer.status == 0 && client.end() == End::open && Clock::now() < end) {
        client.send("x");
        answer = client.readAnswer(false, 20ms);
    }
    return answer;
}

bool answersNow(RawClient &client)
{
    client.send(simpleGet);
    return client.readAnswer().status == 200;
}

} // namespace

BOOST_AUTO_TEST_CASE(slow_headers_are_cut)
{
    EchoServer server(quick(&ServerLimits::headerTime));
    checkTimesOut(server, "G");
    checkTimesOut(server, "GET / HTTP/1.1\r\nHost: localhost\r\n");
    BOOST_TEST(server.answers());
}

BOOST_AUTO_TEST_CASE(slow_headers_are_cut_although_bytes_keep_coming)
{
    EchoServer server(quick(&ServerLimits::headerTime));
    RawClient client(server.port());
    const auto before = Clock::now();
    client.send("GET / HTTP/1.1\r\nX: ");
    BOOST_TEST(dribble(client).status == 408);
    BOOST_TEST((Clock::now() - before >= limit));
}

BOOST_AUTO_TEST_CASE(slow_headers_are_cut_on_a_connection_in_use)
{
    EchoServer server(quick(&ServerLimits::headerTime));
    RawClient client(server.port());
    BOOST_TEST(answersNow(client));
    client.send("GET / HT");
    BOOST_TEST(client.readAnswer().status == 408);
    BOOST_TEST(client.ends());
}

BOOST_AUTO_TEST_CASE(slow_bodies_are_cut)
{
    EchoServer server(quick(&ServerLimits::bodyTime));
    checkTimesOut(server, "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nhalf");
    checkTimesOut(server, "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nha");
    RawClient client(server.port());
    client.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n\r\n");
    BOOST_TEST(dribble(client).status == 408);
    BOOST_TEST(server.answers());
}

BOOST_AUTO_TEST_CASE(idle_connections_end_without_a_word)
{
    EchoServer server(quick(&ServerLimits::idleTime));
    RawClient client(server.port());
    BOOST_TEST(answersNow(client));
    const auto before = Clock::now();
    BOOST_TEST(client.readAll() == "");
    BOOST_TEST((client.end() == End::closed));
    BOOST_TEST((Clock::now() - before >= limit - 50ms));
    BOOST_TEST((Clock::now() - before < 10s));
    client.close();
    BOOST_TEST(waitUntil([&] { return server->connections() == 0; }));
}

BOOST_AUTO_TEST_CASE(a_connection_opened_in_advance_is_idle_too)
{
    ServerLimits limits = quick(&ServerLimits::headerTime);
    limits.idleTime = 3 * limit;
    EchoServer server(limits);
    RawClient client(server.port());
    const auto before = Clock::now();
    BOOST_TEST(client.readAll() == "");
    BOOST_TEST((client.end() == End::closed));
    BOOST_TEST((Clock::now() - before >= 3 * limit - 50ms));
}

BOOST_AUTO_TEST_CASE(a_connection_that_waits_for_its_answer_is_not_idle)
{
    ServerLimits limits = quick(&ServerLimits::idleTime);
    limits.headerTime = limits.bodyTime = limits.writeTime = limit;
    EchoServer server(limits);
    RawClient client(server.port());
    client.get("/delay/1200");
    BOOST_TEST(client.readAnswer().body == "GET /delay/1200? ");
}

BOOST_AUTO_TEST_CASE(a_peer_that_does_not_read_is_let_go)
{
    EchoServer server(quick(&ServerLimits::writeTime));
    RawClient client(server.port());
    client.get("/big");
    BOOST_TEST(waitUntil([&] { return server->connections() == 1; }));
    BOOST_TEST(waitUntil([&] { return server->connections() == 0; }, 10s));
    BOOST_TEST(client.readAll().size() < 32U * 1024 * 1024);
    BOOST_TEST(server.answers());
}

BOOST_AUTO_TEST_CASE(a_peer_that_reads_gets_all_of_a_large_answer)
{
    EchoServer server;
    const Answer answer = get(server.port(), "/big");
    BOOST_TEST(answer.body.size() == 32U * 1024 * 1024);
}

BOOST_AUTO_TEST_CASE(lingering_after_a_refusal_ends)
{
    EchoServer server;
    RawClient client(server.port());
    client.send("nonsense\r\n\r\n");
    BOOST_TEST(client.readAnswer().status == 400);
    // We neither close nor send: the server does not wait for us for long.
    BOOST_TEST(waitUntil([&] { return server->connections() == 0; }, 10s));
}

BOOST_AUTO_TEST_CASE(connections_over_the_cap_are_sent_away)
{
    ServerLimits limits;
    limits.connections = 2;
    EchoServer server(limits);
    RawClient first(server.port());
    auto second = std::make_unique<RawClient>(server.port());
    BOOST_TEST(answersNow(first));
    BOOST_TEST(answersNow(*second));
    RawClient third(server.port());
    const Answer refusal = third.readAnswer();
    BOOST_TEST(refusal.status == 503);
    BOOST_TEST(refusal.field("retry-after") == "1");
    BOOST_TEST(refusal.field("connection") == "close");
    BOOST_TEST(third.ends());
    third.close();
    BOOST_TEST(answersNow(first));
    second.reset();
    BOOST_TEST(waitUntil([&] { return server.answers(); }));
}

BOOST_AUTO_TEST_CASE(connections_over_the_cap_of_one_address_are_sent_away)
{
    ServerLimits limits;
    limits.connectionsPerLoopback = 2;
    EchoServer server(limits);
    RawClient first(server.port());
    auto second = std::make_unique<RawClient>(server.port());
    BOOST_TEST(answersNow(first));
    BOOST_TEST(answersNow(*second));
    RawClient third(server.port());
    const Answer refusal = third.readAnswer();
    BOOST_TEST(refusal.status == 429);
    BOOST_TEST(refusal.field("retry-after") == "1");
    third.close();
    second.reset();
    BOOST_TEST(waitUntil([&] { return server.answers(); }));
}

#if defined(__linux__)

BOOST_AUTO_TEST_CASE(the_cap_fits_the_descriptors)
{
    const DescriptorLimit few(80);
    EchoServer server; // 64 are kept for all else
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 16; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port()));
        BOOST_TEST(answersNow(*clients.back()));
    }
    RawClient oneMore(server.port());
    BOOST_TEST(oneMore.readAnswer().status == 503);
}

#endif
