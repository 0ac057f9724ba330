// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "echoserver.h"
#include "rawclient.h"

using namespace Gizmoscope;
using namespace Gizmoscope::Test;

namespace {

const std::string lineEnd = "\r\n";

/// A GET with the right Host and these lines after it.
std::string getWith(const std::string &fields)
{
    return "GET / HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

/// A POST with the right Host, these lines, and whatever body.
std::string postWith(const std::string &fields, const std::string &body = {})
{
    return "POST / HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n" + body;
}

std::string getFor(const std::string &host) { return "GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n"; }

std::string fields(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "X-" + std::to_string(i) + ": y\r\n";
    return text;
}

/// The refusal is whole, safe in a browser, and ends the connection in good order.
void checkRefused(EchoServer &server, const std::string &request, int status)
{
    BOOST_TEST_CONTEXT("refusing " << request.substr(0, 120))
    {
        RawClient client(server.port());
        client.send(request);
        const Answer answer = client.readAnswer();
        BOOST_TEST(answer.status == status);
        BOOST_TEST((answer.field("connection") == "close" || answer.version == "HTTP/1.0"));
        BOOST_TEST(answer.field("x-content-type-options") == "nosniff");
        BOOST_TEST(answer.field("content-security-policy").starts_with("default-src 'none'"));
        BOOST_TEST(answer.field("content-type") == "application/json");
        BOOST_TEST(answer.field("access-control-allow-origin").empty());
        BOOST_TEST(answer.body.starts_with("{\"Message\":\""));
        client.halfClose();
        BOOST_TEST(client.readAll() == "");
        BOOST_TEST((client.end() == End::closed));
    }
}

int statusOf(EchoServer &server, const std::string &request)
{
    RawClient client(server.port());
    client.send(request);
    return client.readAnswer().status;
}

} // namespace

BOOST_AUTO_TEST_CASE(what_is_not_http_is_refused)
{
    EchoServer server;
    for (const std::string &request : {lineEnd + lineEnd, std::string("\0\0\0\0\r\n\r\n", 8),
             std::string("hello\r\n\r\n"), std::string("GET\r\n\r\n"), std::string("GET /\r\n\r\n"),
             std::string("SSH-2.0-OpenSSH_9.2\r\n\r\n"),
             std::string("\x16\x03\x01\x02\x01\xfc\x03\x03\r\n\r\n"),
             std::string("GET  / HTTP/1.1\r\nHost: localhost\r\n\r\n"),
             std::string("G(T / HTTP/1.1\r\nHost: localhost\r\n\r\n"),
             std::string(" GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"),
             std::string("GET / HTTP/1.1 \r\nHost: localhost\r\n\r\n")}) {
        checkRefused(server, request, 400);
    }
    BOOST_TEST(server.answers());
}

BOOST_AUTO_TEST_CASE(other_versions_are_refused)
{
    EchoServer server;
    for (const std::string version : {"HTTP/0.9", "HTTP/1.2", "HTTP/2.0", "HTTP/3.0", "HTTP/11", "HTTP/1.",
             "HTTP/1.x", "http/1.1", "HTPP/1.1", "HTTP/1.10", "HTTP 1.1"}) {
        checkRefused(server, "GET / " + version + "\r\nHost: localhost\r\n\r\n", 400);
    }
    checkRefused(server, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400);
}

BOOST_AUTO_TEST_CASE(bad_lengths_are_refused)
{
    EchoServer server;
    for (const std::string length : {"-1", "+1", "1x", "0x1", "1.0", "1 1", "", "five",
             "18446744073709551616", "99999999999999999999999999"}) {
        checkRefused(server, postWith("Content-Length: " + length + "\r\n", "x"), 400);
    }
}

BOOST_AUTO_TEST_CASE(more_than_one_length_is_refused)
{
    EchoServer server;
    checkRefused(server, postWith("Content-Length: 1\r\nContent-Length: 2\r\n", "xy"), 400);
    checkRefused(server, postWith("Content-Length: 1\r\nContent-Length: 1\r\n", "x"), 400);
    checkRefused(server, postWith("Content-Length: 1, 1\r\n", "x"), 400);
    checkRefused(server, postWith("Content-Length: 1, 2\r\n", "xy"), 400);
    checkRefused(server, postWith("Content-Length: 0\r\nContent-Length: 0\r\n"), 400);
    const std::string chunk = "1\r\nx\r\n0\r\n\r\n";
    checkRefused(server, postWith("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n", chunk), 400);
    checkRefused(server, postWith("Transfer-Encoding: chunked\r\nContent-Length: 1\r\n", chunk), 400);
    checkRefused(
        server, postWith("Transfer-Encoding: chunked\r\n", "1\r\nx\r\n0\r\nContent-Length: 1\r\n\r\n"), 400);
}

BOOST_AUTO_TEST_CASE(bad_chunks_and_encodings_are_refused)
{
    EchoServer server;
    const std::string chunked = "Transfer-Encoding: chunked\r\n";
    for (const std::string body : {"zz\r\nx\r\n0\r\n\r\n", "-1\r\nx\r\n0\r\n\r\n", "1\r\nxx\r\n0\r\n\r\n",
             "\r\n\r\n", "fffffffffffffffff\r\nx\r\n0\r\n\r\n"}) {
        checkRefused(server, postWith(chunked, body), 400);
    }
    const std::string good = "1\r\nx\r\n0\r\n\r\n";
    checkRefused(server, postWith("Transfer-Encoding: gzip\r\n"), 400);
    checkRefused(server, postWith("Transfer-Encoding: gzip, chunked\r\n", good), 400);
    checkRefused(server, postWith("Transfer-Encoding: identity\r\n"), 400);
    checkRefused(server, postWith(chunked + chunked, good), 400);
    checkRefused(server, "POST / HTTP/1.0\r\nHost: localhost\r\n" + chunked + "\r\n" + good, 400);
    BOOST_TEST(statusOf(server, postWith(chunked, good)) == 200);
}

BOOST_AUTO_TEST_CASE(there_must_be_one_host)
{
    EchoServer server;
    checkRefused(server, "GET / HTTP/1.1\r\n\r\n", 400);
    checkRefused(server, getWith("Host: localhost\r\n"), 400);
    checkRefused(server, getWith("HOST: evil.example\r\n"), 400);
    checkRefused(server, "GET / HTTP/1.0\r\nHost: localhost\r\nHost: localhost\r\n\r\n", 400);
    BOOST_TEST(statusOf(server, "GET / HTTP/1.0\r\n\r\n") == 200);
}

BOOST_AUTO_TEST_CASE(control_characters_in_the_target_are_refused)
{
    EchoServer server;
    for (int c = 0; c < 0x21; ++c) {
        const std::string target = std::string("/a") + static_cast<char>(c) + 'b';
        checkRefused(server, "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n", 400);
    }
    checkRefused(server, "GET /\x7f HTTP/1.1\r\nHost: localhost\r\n\r\n", 400);
}

BOOST_AUTO_TEST_CASE(targets_begin_with_a_slash)
{
    EchoServer server;
    for (const std::string target :
        {"*", "a", "http://localhost/", "localhost:80", "?a", "file:///etc/hostname"})
        checkRefused(server, "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n", 400);
}

BOOST_AUTO_TEST_CASE(bad_fields_are_refused)
{
    EchoServer server;
    for (const std::string field : {"no colon\r\n", ": no name\r\n", "Space : x\r\n", "Bad\x01Name: x\r\n",
             "X: a\x01y\r\n", "X: a\x7f\r\n", "X: y\rZ: w\r\n"}) {
        checkRefused(server, getWith(field), 400);
    }
    checkRefused(server, getWith(std::string("X: a\0b\r\n", 8)), 400);
}

BOOST_AUTO_TEST_CASE(bodies_over_64_kb_are_refused)
{
    EchoServer server;
    constexpr std::size_t most = 64 * 1024;
    checkRefused(server, postWith("Content-Length: 65537\r\n"), 413);
    checkRefused(server, postWith("Content-Length: 65537\r\n", std::string(most + 1, 'x')), 413);
    checkRefused(server, postWith("Content-Length: 18446744073709551615\r\n"), 413);
    checkRefused(server, postWith("Content-Length: 65537\r\nExpect: 100-continue\r\n"), 413);
    checkRefused(
        server, postWith("Transfer-Encoding: chunked\r\n", "10001\r\n" + std::string(most, 'x')), 413);
    std::string manyChunks;
    for (int i = 0; i < 17; ++i)
        manyChunks += "1000\r\n" + std::string(4096, 'x') + lineEnd;
    checkRefused(server, postWith("Transfer-Encoding: chunked\r\n", manyChunks), 413);
    BOOST_TEST(statusOf(server, postWith("Content-Length: 65536\r\n", std::string(most, 'x'))) == 200);
}

BOOST_AUTO_TEST_CASE(headers_over_32_kb_are_refused)
{
    EchoServer server;
    checkRefused(server, getWith("X: " + std::string(33 * 1024, 'x') + lineEnd), 431);
    checkRefused(server, getWith("X: " + std::string(200 * 1024, 'x') + lineEnd), 431);
    checkRefused(server, "GET /" + std::string(33 * 1024, 'x') + " HTTP/1.1\r\nHost: localhost\r\n\r\n", 431);
    std::string wide;
    for (int i = 0; i < 30; ++i)
        wide += "X: " + std::string(1'200, 'x') + lineEnd;
    checkRefused(server, getWith(wide), 431);
    BOOST_TEST(statusOf(server, getWith("X: " + std::string(31 * 1024, 'x') + lineEnd)) == 200);
}

BOOST_AUTO_TEST_CASE(more_than_64_fields_are_refused)
{
    EchoServer server;
    checkRefused(server, getWith(fields(64)), 431); // and the Host
    checkRefused(server, getWith(fields(1'000)), 431);
    BOOST_TEST(statusOf(server, getWith(fields(63))) == 200);
}

BOOST_AUTO_TEST_CASE(foreign_hosts_are_refused)
{
    EchoServer server;
    for (const std::string host : {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example",
             "127.0.0.2", "0.0.0.0", "[::1]", "::1", "local", "localhos", "xlocalhost", "", ":80",
             "localhost, evil.example", "user@localhost", "2130706433", "127.1", "advertised"}) {
        checkRefused(server, getFor(host), 421);
    }
}

BOOST_AUTO_TEST_CASE(our_own_names_are_taken)
{
    EchoServer server({}, {"127.0.0.1", 0, {"Advertised.Example", "other"}});
    for (const std::string host : {"localhost", "LOCALHOST", "localhost:80", "127.0.0.1", "127.0.0.1:1",
             "advertised.example", "ADVERTISED.example:8080", "other"}) {
        BOOST_TEST_CONTEXT(host) { BOOST_TEST(statusOf(server, getFor(host)) == 200); }
    }
    checkRefused(server, getFor("advertised"), 421);
    checkRefused(server, getFor("another"), 421);
}

BOOST_AUTO_TEST_CASE(a_refusal_after_a_good_request_has_its_body)
{
    EchoServer server;
    RawClient client(server.port());
    client.send("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    BOOST_TEST(client.readAnswer(true).status == 200);
    client.send("nonsense\r\n\r\n");
    const Answer refusal = client.readAnswer();
    BOOST_TEST(refusal.status == 400);
    BOOST_TEST(refusal.body.starts_with("{\"Message\":\""));
}

BOOST_AUTO_TEST_CASE(request_data_does_not_come_back_in_fields)
{
    EchoServer server;
    RawClient client(server.port());
    client.get(
        "/secret%0d%0aX-Evil:%201?a=secret%0d%0a", "X-Own: secret\r\nOrigin: http://secret.example\r\n");
    const Answer answer = client.readAnswer();
    BOOST_TEST(answer.status == 200);
    for (const auto &[name, value] : answer.fields) {
        BOOST_TEST(value.find("secret") == std::string::npos);
        BOOST_TEST(name != "x-evil");
        BOOST_TEST(!name.starts_with("access-control"));
    }
}
