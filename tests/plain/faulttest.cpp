// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "backend/gizmobackend.h"
#include "rawclient.h"

#include <boost/asio/error.hpp>
#include <boost/json.hpp>

#include <optional>
#include <set>

using namespace Gizmoscope;
using namespace Gizmoscope::Test;

namespace {

/// A backend, and one call that asked for a fault.
struct Call {
    GizmoBackend backend;
    const std::string right = toJson(sampleProducts());
    std::optional<RawClient> client;

    explicit Call(const std::string &fault, BackendSettings settings = {})
        : backend(settings)
    {
        BOOST_REQUIRE((backend.start({}).error == ListenError::none));
        client.emplace(backend.port());
        client->get("/api/products?delay=0" + (fault.empty() ? std::string() : "&fault=" + fault));
    }
    ~Call()
    {
        client->close();
        BOOST_TEST(waitUntil([this] { return backend.stats().connections == 0; }));
        BOOST_TEST(get(backend.port(), "/api/products?delay=0&fault=none").body == right);
    }
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;

    /// The first half of the right answer, as faults that break off send it.
    [[nodiscard]] std::string half() const { return right.substr(0, (right.size() + 1) / 2); }
};

bool readable(const std::string &body)
{
    Products items;
    return fromJson(body, items);
}

} // namespace

BOOST_AUTO_TEST_CASE(words_and_faults_belong_together)
{
    std::set<std::string_view> seen;
    for (int i = 0; i < faultCount; ++i) {
        const auto fault = static_cast<Fault>(i);
        int code = 500;
        BOOST_TEST(seen.insert(faultWord(fault)).second);
        BOOST_TEST((faultFromWord(faultWord(fault), code) == fault));
        BOOST_TEST(code == 500);
    }
    BOOST_TEST(faultWord(Fault::none) == "none");
    BOOST_TEST(faultWord(Fault::resetInBody) == "reset-in-body");
    BOOST_TEST(faultWord(Fault::notHttp) == "not-http");
    BOOST_TEST(static_cast<int>(Fault::notHttp) == faultCount - 1);
    int code = 500;
    BOOST_TEST((faultFromWord("418", code) == Fault::status));
    BOOST_TEST(code == 418);
    for (const char *word : {"", "399", "600", "-500", "500x", "NONE", "reset_in_body"})
        BOOST_TEST(!faultFromWord(word, code).has_value());
}

BOOST_AUTO_TEST_CASE(no_fault)
{
    Call call("none");
    BOOST_TEST(call.client->readAnswer().body == call.right);
}

BOOST_AUTO_TEST_CASE(an_error_status)
{
    Call call("status");
    const Answer answer = call.client->readAnswer();
    BOOST_TEST(answer.status == 500);
    BOOST_TEST(answer.body.starts_with("{\"Message\":\""));
    BOOST_TEST(Call("status&code=404").client->readAnswer().status == 404);
    BOOST_TEST(Call("503").client->readAnswer().status == 503);
    BOOST_TEST(Call("599").client->readAnswer().status == 599);
}

BOOST_AUTO_TEST_CASE(full)
{
    Call call("full");
    const Answer answer = call.client->readAnswer();
    BOOST_TEST(answer.status == 503);
    BOOST_TEST(answer.field("retry-after") == "2");
}

BOOST_AUTO_TEST_CASE(refused_for_one_call)
{
    Call call("refused");
    const Answer answer = call.client->readAnswer();
    BOOST_TEST(answer.status == 307);
    const std::string place = answer.field("location");
    const std::string begin = "http://127.0.0.1:";
    BOOST_REQUIRE(place.starts_with(begin));
    const int port = std::stoi(place.substr(begin.size()));
    for (int i = 0; i < 10; ++i) {
        const RawClient client(static_cast<std::uint16_t>(port));
        BOOST_TEST((client.connectError() == boost::asio::error::connection_refused));
    }
}

BOOST_AUTO_TEST_CASE(closed_before_the_answer)
{
    Call call("closed");
    BOOST_TEST(call.client->readAll() == "");
    BOOST_TEST((call.client->end() == End::closed));
}

BOOST_AUTO_TEST_CASE(reset_before_the_answer)
{
    Call call("reset");
    BOOST_TEST(call.client->readAll() == "");
    BOOST_TEST((call.client->end() == End::reset));
}

BOOST_AUTO_TEST_CASE(reset_in_the_body)
{
    Call call("reset-in-body");
    const Answer answer = call.client->readHead();
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(answer.field("content-length") == std::to_string(call.right.size()));
    BOOST_TEST(call.client->readAll() == call.half());
    BOOST_TEST((call.client->end() == End::reset));
}

BOOST_AUTO_TEST_CASE(truncated)
{
    Call call("truncated");
    const Answer answer = call.client->readHead();
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(answer.field("content-length") == std::to_string(call.right.size()));
    BOOST_TEST(call.client->readAll() == call.half());
    BOOST_TEST((call.client->end() == End::closed));
}

BOOST_AUTO_TEST_CASE(malformed)
{
    Call call("malformed");
    const Answer answer = call.client->readAnswer();
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(!answer.body.empty());
    BOOST_TEST(call.right.starts_with(answer.body));
    BOOST_TEST(!readable(answer.body));
}

BOOST_AUTO_TEST_CASE(wrong_type)
{
    Call call("wrong-type");
    const Answer answer = call.client->readAnswer();
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(answer.field("content-type") == "text/html; charset=utf-8");
    BOOST_TEST(answer.field("x-content-type-options") == "nosniff");
    BOOST_TEST(answer.body.starts_with("<!DOCTYPE html>"));
}

BOOST_AUTO_TEST_CASE(wrong_shape)
{
    Call call("wrong-shape");
    const Answer answer = call.client->readAnswer();
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(boost::json::parse(answer.body).is_object());
    BOOST_TEST(!readable(answer.body));
}

BOOST_AUTO_TEST_CASE(slow_drip)
{
    Call call("slow-drip");
    const Answer answer = call.client->readHead();
    BOOST_TEST(answer.field("content-length") == std::to_string(call.right.size()));
    const auto before = Clock::now();
    BOOST_TEST(call.client->readBytes(5) == call.right.substr(0, 5));
    BOOST_TEST((Clock::now() - before >= 300ms));
    BOOST_TEST((call.client->end() == End::open));
}

BOOST_AUTO_TEST_CASE(slow_drip_comes_to_its_end)
{
    Call call("slow-drip");
    BOOST_TEST(call.client->readAnswer().body == call.right);
    BOOST_TEST(call.client->ends());
}

BOOST_AUTO_TEST_CASE(never)
{
    Call call("never");
    BOOST_TEST(call.client->readAll(400ms) == "");
    BOOST_TEST((call.client->end() == End::open));
}

BOOST_AUTO_TEST_CASE(huge)
{
    Call call("huge");
    const Answer answer = call.client->readAnswer();
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(answer.body.size() == 24U * 1024 * 1024);
}

BOOST_AUTO_TEST_CASE(huge_and_the_client_leaves)
{
    Call call("huge");
    BOOST_TEST(call.client->readHead().status == 200);
}

BOOST_AUTO_TEST_CASE(unknown_length)
{
    Call call("unknown-length");
    const Answer answer = call.client->readHead();
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(answer.field("content-length") == "");
    BOOST_TEST(answer.field("transfer-encoding") == "");
    BOOST_TEST(answer.field("x-content-type-options") == "nosniff");
    BOOST_TEST(call.client->readAll() == call.right);
    BOOST_TEST((call.client->end() == End::closed));
}

BOOST_AUTO_TEST_CASE(unknown_length_and_broken_off)
{
    Call call("unknown-length-reset");
    const Answer answer = call.client->readHead();
    BOOST_TEST(answer.field("content-length") == "");
    BOOST_TEST(call.client->readAll() == call.half());
    BOOST_TEST((call.client->end() == End::reset));
}

BOOST_AUTO_TEST_CASE(chunked)
{
    Call call("chunked");
    const Answer answer = call.client->readHead();
    BOOST_TEST(answer.field("transfer-encoding") == "chunked");
    BOOST_TEST(answer.field("content-length") == "");
    const std::string body = call.client->readAll();
    BOOST_TEST(body.ends_with("\r\n0\r\n\r\n"));
    BOOST_TEST(std::stoul(body, nullptr, 16) == call.right.size());
    BOOST_TEST(body.substr(body.find("\r\n") + 2, call.right.size()) == call.right);
}

BOOST_AUTO_TEST_CASE(bad_chunk)
{
    Call call("bad-chunk");
    const Answer answer = call.client->readHead();
    BOOST_TEST(answer.field("transfer-encoding") == "chunked");
    BOOST_TEST(call.client->readAll().starts_with("zz\r\n"));
}

BOOST_AUTO_TEST_CASE(bad_gzip)
{
    Call call("bad-gzip");
    const Answer answer = call.client->readAnswer();
    BOOST_TEST(answer.field("content-encoding") == "gzip");
    BOOST_TEST(!answer.body.starts_with("\x1f\x8b"));
}

BOOST_AUTO_TEST_CASE(redirect_loop)
{
    Call call("redirect-loop");
    Answer answer = call.client->readAnswer();
    for (int hop = 0; hop < 10; ++hop) {
        BOOST_REQUIRE(answer.status == 307);
        BOOST_REQUIRE(answer.field("location") == "/api/products?fault=redirect-loop");
        call.client->get(answer.field("location") + "&delay=0");
        answer = call.client->readAnswer();
    }
}

BOOST_AUTO_TEST_CASE(endless_headers)
{
    Call call("endless-headers");
    std::string text;
    BOOST_TEST(waitUntil([&] {
        text += call.client->readAll(50ms);
        return text.find("X-Endless-4: ") != std::string::npos;
    }));
    BOOST_TEST(text.starts_with("HTTP/1.1 200 OK\r\nX-Endless-0: "));
    BOOST_TEST(text.find("\r\n\r\n") == std::string::npos);
    BOOST_TEST((call.client->end() == End::open));
}

BOOST_AUTO_TEST_CASE(not_http)
{
    Call call("not-http");
    BOOST_TEST(call.client->readAll().starts_with("SSH-"));
    BOOST_TEST((call.client->end() == End::closed));
}

BOOST_AUTO_TEST_CASE(a_fault_for_all_calls)
{
    Call call("", {.fault = Fault::wrongShape});
    BOOST_TEST(!readable(call.client->readAnswer().body));
}

BOOST_AUTO_TEST_CASE(faults_come_after_the_delay)
{
    GizmoBackend backend;
    BOOST_REQUIRE((backend.start({}).error == ListenError::none));
    RawClient late(backend.port());
    const auto before = Clock::now();
    late.get("/api/products?delay=200&fault=reset");
    BOOST_TEST(late.readAll() == "");
    BOOST_TEST((late.end() == End::reset));
    BOOST_TEST((Clock::now() - before >= 200ms));
}
