// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "rawclient.h"
#include "webapp/profile.h"
#include "webapp/webserver.h"

#include <map>
#include <memory>
#include <mutex>
#include <regex>
#include <set>
#include <vector>

using namespace Gizmoscope;
using namespace Gizmoscope::Test;

namespace {

/// Keeps the requests until the test answers them, from its own thread.
class HeldPages final : public PageMaker
{
public:
    std::uint32_t submit(const Route &route, Done done) override
    {
        const std::lock_guard lock(m_mutex);
        m_held.emplace(++m_last, Held {&route, std::move(done)});
        return m_last;
    }
    void leave(std::uint32_t request) override
    {
        const std::lock_guard lock(m_mutex);
        m_left.insert(request);
        m_held.erase(request);
    }
    std::size_t held()
    {
        const std::lock_guard lock(m_mutex);
        return m_held.size();
    }
    std::size_t left()
    {
        const std::lock_guard lock(m_mutex);
        return m_left.size();
    }
    void answerAll(const PageData &data)
    {
        std::map<std::uint32_t, Held> held;
        {
            const std::lock_guard lock(m_mutex);
            held.swap(m_held);
        }
        for (auto &[number, one] : held)
            one.done(data);
    }

private:
    struct Held {
        const Route *route = nullptr;
        Done done;
    };
    std::mutex m_mutex;
    std::map<std::uint32_t, Held> m_held; // guarded by m_mutex
    std::set<std::uint32_t> m_left; // guarded by m_mutex
    std::uint32_t m_last = 0; // guarded by m_mutex
};

/// Answers at once.
class QuickPages final : public PageMaker
{
public:
    explicit QuickPages(PageData data)
        : m_data(std::move(data))
    { }
    std::uint32_t submit(const Route &, Done done) override
    {
        done(m_data);
        return 1;
    }
    void leave(std::uint32_t) override { }

private:
    PageData m_data;
};

PageData goodData()
{
    PageData data;
    data.outcome = Outcome::ok;
    data.products = Products {{1, "<b>Product & \"1\"</b>", 1.99}};
    data.widgets = sampleWidgets();
    data.gizmos = sampleGizmos(std::chrono::sys_days(std::chrono::days(20'000)), 1);
    data.elapsedNs = 503'400'000;
    data.threadBefore = 11;
    data.threadAfter = 12;
    return data;
}

PageData dataWith(Outcome outcome)
{
    PageData data;
    data.outcome = outcome;
    return data;
}

Answer answerOf(const PageData &data, std::string_view path, std::string_view fields = {})
{
    QuickPages pages(data);
    WebServer server(pages);
    BOOST_REQUIRE((server.start({}).error == ListenError::none));
    return get(server.port(), path, fields);
}

// Every element that is opened is closed, in order; no attribute without quotes; all that is needed at the top.
void checkHtml(const std::string &page)
{
    BOOST_TEST(page.starts_with("<!DOCTYPE html>\n<html lang=\""));
    static const std::set<std::string> empty {"meta", "br", "link"};
    static const std::regex tag(R"(<(/?)([a-zA-Z0-9]+)((?: [a-z-]+="[^"<>]*")*)>)");
    std::vector<std::string> open;
    std::size_t tags = 0;
    const std::string body = page.substr(page.find("<html"));
    for (auto it = std::sregex_iterator(body.begin(), body.end(), tag); it != std::sregex_iterator(); ++it, ++tags) {
        const std::string name = (*it)[2];
        if (empty.contains(name))
            continue;
        if ((*it)[1].length() == 0) {
            open.push_back(name);
        } else {
            BOOST_REQUIRE(!open.empty());
            BOOST_TEST(open.back() == name);
            open.pop_back();
        }
    }
    BOOST_TEST(open.empty());
    BOOST_TEST(tags == static_cast<std::size_t>(std::count(body.begin(), body.end(), '<')));
    BOOST_TEST(page.find("<title>") != std::string::npos);
}

} // namespace

BOOST_AUTO_TEST_CASE(every_page_of_the_sample_is_there_and_whole)
{
    QuickPages pages(goodData());
    WebServer server(pages);
    BOOST_REQUIRE((server.start({}).error == ListenError::none));
    BOOST_TEST(routes().size() == 15U);
    for (const Route &route : routes()) {
        BOOST_TEST_CONTEXT(route.path)
        {
            const Answer answer = get(server.port(), route.path);
            BOOST_TEST(answer.status == 200);
            BOOST_TEST(answer.field("content-type") == "text/html; charset=utf-8");
            BOOST_TEST(answer.field("x-content-type-options") == "nosniff");
            BOOST_TEST(answer.field("cache-control") == "no-store");
            checkHtml(answer.body);
            BOOST_TEST(answer.body.find("503.4") != std::string::npos);
            BOOST_TEST(answer.body.find(route.mode == RunMode::sync ? "Synchronous" : "Asynchronous") != std::string::npos);
            BOOST_TEST(answer.body.find("href=\"/\"") != std::string::npos);
        }
    }
    for (const std::string_view path : {"/", "/Home/Cancel", "/Home/Cancelled"})
        checkHtml(get(server.port(), path).body);
    BOOST_TEST(server.stats().answered == 15U);
    BOOST_TEST(server.stats().requests == 15U);
}

BOOST_AUTO_TEST_CASE(what_comes_from_elsewhere_is_escaped)
{
    const Answer answer = answerOf(goodData(), "/Home/PWG");
    BOOST_TEST(answer.body.find("<b>Product") == std::string::npos);
    BOOST_TEST(answer.body.find("&lt;b&gt;Product &amp; &quot;1&quot;&lt;/b&gt;") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_list_of_pages_leads_to_each)
{
    const Answer answer = answerOf(goodData(), "/");
    for (const Route &route : routes())
        BOOST_TEST(answer.body.find("href=\"" + std::string(route.path) + "\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_path_is_found_whatever_the_case_of_its_letters)
{
    BOOST_TEST(answerOf(goodData(), "/home/pwgASYNC").status == 200);
    BOOST_TEST(answerOf(goodData(), "/Home/PWGasynchronous").status == 404);
    checkHtml(answerOf(goodData(), "/nowhere").body);
}

BOOST_AUTO_TEST_CASE(each_outcome_has_its_status_and_its_page)
{
    const std::map<Outcome, int> expected {{Outcome::timedOut, 504}, {Outcome::rejected, 503},
        {Outcome::failed, 502}, {Outcome::cancelled, 503}};
    for (const auto &[outcome, status] : expected) {
        BOOST_TEST_CONTEXT(toWord(outcome))
        {
            const Answer answer = answerOf(dataWith(outcome), "/Home/GizmosCancelAsync");
            BOOST_TEST(answer.status == status);
            BOOST_TEST(answer.field("retry-after") == (status == 503 ? "1" : ""));
            checkHtml(answer.body);
        }
    }
}

BOOST_AUTO_TEST_CASE(who_wants_json_gets_it)
{
    const Answer answer = answerOf(goodData(), "/Home/PWGasync", "Accept: application/json\r\n");
    BOOST_TEST(answer.field("content-type") == "application/json");
    Gizmos gizmos;
    const std::size_t at = answer.body.find("\"Gizmos\":");
    BOOST_REQUIRE(at != std::string::npos);
    const std::size_t begin = at + 9;
    BOOST_TEST(fromJson(answer.body.substr(begin, answer.body.rfind('}') - begin), gizmos));
    BOOST_TEST(gizmos.size() == 3U);
    BOOST_TEST(answer.body.find("\"Mode\":\"async\"") != std::string::npos);
    BOOST_TEST(answer.body.find("\"ElapsedMs\":503.4") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(only_get_and_head_are_served)
{
    QuickPages pages(goodData());
    WebServer server(pages);
    BOOST_REQUIRE((server.start({}).error == ListenError::none));
    RawClient client(server.port());
    client.send("POST /Home/PWG HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\n\r\n");
    const Answer answer = client.readAnswer();
    BOOST_TEST(answer.status == 405);
    BOOST_TEST(answer.field("allow") == "GET, HEAD");
    BOOST_TEST(server.stats().requests == 0U);
}

BOOST_AUTO_TEST_CASE(a_visitor_who_leaves_is_reported_and_costs_nobody_else_anything)
{
    HeldPages pages;
    WebServer server(pages);
    BOOST_REQUIRE((server.start({}).error == ListenError::none));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 50; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port()));
        clients.back()->get("/Home/PWG");
    }
    BOOST_REQUIRE(waitUntil([&] { return pages.held() == 50; }));
    for (std::size_t i = 0; i < 49; ++i)
        i % 2 == 0 ? clients[i]->close() : clients[i]->reset();
    BOOST_TEST(waitUntil([&] { return pages.left() == 49; }));
    BOOST_TEST(server.stats().left == 49U);
    pages.answerAll(goodData());
    BOOST_TEST(clients.back()->readAnswer().status == 200);
    BOOST_TEST(server.stats().answered == 1U);
    BOOST_TEST(waitUntil([&] { return server.connections() <= 1; }));
}

BOOST_AUTO_TEST_CASE(pages_that_come_after_the_end_are_dropped)
{
    HeldPages pages;
    auto server = std::make_unique<WebServer>(pages);
    BOOST_REQUIRE((server->start({}).error == ListenError::none));
    RawClient client(server->port());
    client.get("/Home/PWG");
    BOOST_REQUIRE(waitUntil([&] { return pages.held() == 1; }));
    server.reset();
    BOOST_TEST(client.ends());
    pages.answerAll(goodData()); // its way has been closed: nothing happens
}

// Slow heads, half a request, too much of everything: each is refused, and others are served meanwhile.
BOOST_AUTO_TEST_CASE(hostile_visitors_do_not_keep_others_from_their_pages)
{
    QuickPages pages(goodData());
    ServerLimits limits;
    limits.headerTime = 200ms;
    limits.idleTime = 300ms;
    WebServer server(pages, {}, limits);
    BOOST_REQUIRE((server.start({}).error == ListenError::none));
    std::vector<std::unique_ptr<RawClient>> slow;
    for (int i = 0; i < 40; ++i) {
        slow.push_back(std::make_unique<RawClient>(server.port()));
        slow.back()->send("GET /Home/PWG HTTP/1.1\r\nHost: 127.0");
    }
    RawClient large(server.port());
    large.send("GET /Home/PWG HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + std::string(40'000, 'x') + "\r\n\r\n");
    BOOST_TEST(large.readAnswer().status == 431);
    RawClient wrong(server.port());
    wrong.send("not http at all\r\n\r\n");
    BOOST_TEST(wrong.readAnswer().status == 400);
    RawClient pipelined(server.port());
    const std::string request = "GET /Home/Gizmos HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    pipelined.send(request + request + request);
    for (int i = 0; i < 3; ++i)
        BOOST_TEST(pipelined.readAnswer().status == 200);
    BOOST_TEST(get(server.port(), "/Home/PWG").status == 200);
    for (const auto &client : slow)
        BOOST_TEST(client->ends());
    BOOST_TEST(get(server.port(), "/Home/PWGasync").status == 200);
}

BOOST_AUTO_TEST_CASE(profiles_have_the_limits_of_their_servers)
{
    for (int i = 0; i < profileCount; ++i) {
        const auto profile = static_cast<Profile>(i);
        BOOST_TEST((profileFromWord(toWord(profile)) == profile));
        for (const int processors : {1, 4, 1024}) {
            RunSettings settings;
            settings.experiment = "web-app";
            apply(profile, processors, settings);
            BOOST_TEST(!outOfBounds(settings));
        }
    }
    BOOST_TEST(!profileFromWord("windows"));
    RunSettings settings;
    apply(Profile::windowsClient, 4, settings);
    BOOST_TEST(settings.atOnce == 10);
    apply(Profile::net45, 4, settings);
    BOOST_TEST(settings.connections == 48);
    BOOST_TEST(settings.poolMin == 4);
    BOOST_TEST(settings.queue == 1000);
    apply(Profile::tuned, 4, settings);
    BOOST_TEST(settings.queue == 5000);
    apply(Profile::thisMachine, 4, settings);
    BOOST_TEST((settings == RunSettings {}));
}
