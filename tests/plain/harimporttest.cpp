// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/harimport.h"
#include "catalog/random.h"
#include "formats/har.h"
#include "formats/walltime.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdlib>
#include <string_view>

using namespace Gizmoscope;

namespace {

HarImportResult read(std::string_view bytes)
{
    // In odd pieces, as a pipe would give them.
    return readHar([&bytes](std::span<char> out) {
        const std::size_t size = std::min({out.size(), bytes.size(), std::size_t {777}});
        std::copy_n(bytes.begin(), size, out.begin());
        bytes.remove_prefix(size);
        return size;
    });
}

std::string entry(
    const char *started, const char *url, const std::string &wait, int status = 200, const char *more = "")
{
    return std::string(R"({"startedDateTime":")") + started
        + R"(","time":1,"request":{"method":"GET","url":")" + url
        + R"(","headers":[{"name":"wait","value":"9"}]},"response":{"status":)" + std::to_string(status)
        + R"(,"content":{"size":1,"text":"\u00e9"}},"cache":{},"timings":{"blocked":-1,"send":0.1,"wait":)"
        + wait + R"(,"receive":2})" + more + "}";
}

std::string har(const std::vector<std::string> &entries, const char *more = "")
{
    std::string text =
        R"({"log":{"version":"1.2","creator":{"name":"a browser","version":"1"},)"
        R"("pages":[{"id":"page_1","title":"A page","pageTimings":{}},{"title":"another"}],"entries":[)";
    for (std::size_t i = 0; i < entries.size(); ++i)
        text += (i > 0 ? "," : "") + entries[i];
    return text + "]" + more + "}}";
}

constexpr auto first = "2026-11-21T10:00:00.000Z";
constexpr auto second = "2026-11-21T11:00:00.250+01:00"; // a quarter of a second later
constexpr auto address = "https://example.org/a";

std::string pageLoad()
{
    return har(
        {entry(second, address, "250.4"), entry(first, address, "99.6"), entry(first, "http://a/b", "0"),
            entry(first, "data:text/plain,x", "1"), entry(first, "wss://example.org/", "1"),
            entry(first, address, "3", 200, R"(,"_fromCache":"disk")"), entry(first, address, "3", 0),
            entry(first, address, "-1"), entry(first, address, "null"), entry(second, address, "99999.5")});
}

} // namespace

BOOST_AUTO_TEST_CASE(a_page_load_is_its_waits_in_the_order_of_their_beginnings)
{
    const HarImportResult result = read(pageLoad());
    BOOST_TEST((result.error == HarImportError::none));
    const RecordedPage &page = result.page;
    const std::vector<int> waits {100, 0, 250, 60'000};
    BOOST_TEST(page.waitsMs == waits, boost::test_tools::per_element());
    BOOST_TEST(page.title == "A page");
    BOOST_TEST(page.entries == 10U);
    BOOST_TEST(page.notHttp == 2U);
    BOOST_TEST(page.fromCache == 1U);
    BOOST_TEST(page.unanswered == 1U);
    BOOST_TEST(page.withoutWait == 2U);
    BOOST_TEST(page.shortened == 1U);
    BOOST_TEST(page.sumMs() == 60'350);
    BOOST_TEST(page.longestMs() == 60'000);
}

BOOST_AUTO_TEST_CASE(it_becomes_the_settings_of_an_experiment)
{
    RunSettings settings;
    settings.connections = 6;
    apply(read(pageLoad()).page, settings);
    BOOST_TEST(settings.experiment == "recorded-page");
    BOOST_TEST(settings.delaysMs.size() == 4U);
    BOOST_TEST(settings.delayMinMs == 0);
    BOOST_TEST(settings.delayMaxMs == 60'000);
    BOOST_TEST(settings.connections == 6);
    BOOST_TEST(!outOfBounds(settings));
    settings.delaysMs.push_back(-1);
    BOOST_TEST(*outOfBounds(settings) == "delaysMs");
}

BOOST_AUTO_TEST_CASE(a_byte_order_mark_is_passed_over)
{
    BOOST_TEST((read("\xEF\xBB\xBF" + pageLoad() + "\n").error == HarImportError::none));
}

BOOST_AUTO_TEST_CASE(what_is_no_archive_is_told_of_with_its_place)
{
    BOOST_TEST((read("").error == HarImportError::notJson));
    BOOST_TEST((read("GIZMORUN").error == HarImportError::notJson));
    BOOST_TEST((read("[]").error == HarImportError::notHar));
    BOOST_TEST((read("{}").error == HarImportError::notHar));
    BOOST_TEST((read(R"({"log":[]})").error == HarImportError::notHar));
    BOOST_TEST((read(R"({"log":{"entries":{}}})").error == HarImportError::notHar));
    BOOST_TEST((read(R"({"entries":[]})").error == HarImportError::notHar));
    BOOST_TEST((read(har({})).error == HarImportError::nothingToReplay));
    const std::string whole = pageLoad();
    const HarImportResult cut = read(whole.substr(0, 300));
    BOOST_TEST((cut.error == HarImportError::notJson));
    BOOST_TEST(cut.offset == 300U);
    BOOST_TEST(cut.page.waitsMs.empty());
    BOOST_TEST((read(whole + "x").error == HarImportError::notJson));
    const HarImportResult latin = read(har({entry(first, "http://a/\xE9", "1")}));
    BOOST_TEST((latin.error == HarImportError::notJson));
    BOOST_TEST(latin.offset > 100U);
}

BOOST_AUTO_TEST_CASE(an_entry_that_cannot_be_is_named)
{
    const auto fault = [](const std::string &bad) {
        const HarImportResult result = read(har({entry(first, address, "1"), bad}));
        BOOST_TEST((result.error == HarImportError::badEntry));
        BOOST_TEST(result.entry == 2U);
        return result.member;
    };
    BOOST_TEST(fault("7").empty());
    BOOST_TEST(fault("[]").empty());
    BOOST_TEST(fault("null").empty());
    BOOST_TEST(fault("\"text\"").empty());
    BOOST_TEST(fault(entry(first, address, "\"1\"")) == "timings.wait");
    BOOST_TEST(fault(entry(first, address, "1e999")) == "timings.wait");
    BOOST_TEST(fault(entry(first, address, "[1]")) == "timings.wait");
    BOOST_TEST(fault(entry(first, address, "true")) == "timings.wait");
    BOOST_TEST(fault(R"({"request":{"url":5}})") == "request.url");
    BOOST_TEST(fault(R"({"response":{"status":"200"}})") == "response.status");
    BOOST_TEST(fault(R"({"startedDateTime":{}})") == "startedDateTime");
    BOOST_TEST(fault(R"({"timings":[]})") == "timings");
    BOOST_TEST(fault(R"({"request":"GET"})") == "request");
}

BOOST_AUTO_TEST_CASE(members_of_the_same_name_elsewhere_are_nothing_to_us)
{
    const std::string decoy =
        R"(,"_initiator":{"timings":{"wait":"x"},"request":5,"entries":[7],"log":{"entries":[1]}})";
    const HarImportResult result =
        read(har({entry(first, address, "5", 200, decoy.c_str())}, R"(,"comment":{"entries":[1,2]})"));
    BOOST_TEST((result.error == HarImportError::none));
    BOOST_TEST(result.page.entries == 1U);
}

BOOST_AUTO_TEST_CASE(call_stacks_may_nest_but_not_without_end)
{
    const auto nested = [](std::size_t levels) {
        const std::string stack = std::string(levels, '[') + std::string(levels, ']');
        return read(har({entry(first, address, "1", 200, (",\"_initiator\":" + stack).c_str())}));
    };
    BOOST_TEST((nested(400).error == HarImportError::none));
    BOOST_TEST((nested(600).error == HarImportError::tooDeep));
    const HarImportResult million = read(std::string(1'000'000, '['));
    BOOST_TEST((million.error == HarImportError::tooDeep));
    BOOST_TEST(million.offset < 1000U);
    std::string objects;
    for (int i = 0; i < 100'000; ++i)
        objects += "{\"a\":";
    BOOST_TEST((read(objects).error == HarImportError::tooDeep));
}

BOOST_AUTO_TEST_CASE(huge_numbers_are_cut_or_refused)
{
    BOOST_TEST(read(har({entry(first, address, "1e300")})).page.longestMs() == 60'000);
    BOOST_TEST(read(har({entry(first, address, "18446744073709551615")})).page.longestMs() == 60'000);
    BOOST_TEST((read(har({entry(first, address, "-1e300")})).error == HarImportError::nothingToReplay));
    BOOST_TEST(read(har({entry(first, address, "1e-300")})).page.longestMs() == 0);
    const std::string digits(100'000, '9');
    BOOST_TEST((read(har({entry(first, address, digits)})).error != HarImportError::none));
}

BOOST_AUTO_TEST_CASE(there_are_bounds)
{
    std::vector<std::string> many(mostHarEntries, entry(first, address, "1"));
    BOOST_TEST(read(har(many)).page.waitsMs.size() == mostHarEntries);
    many.push_back(many.front());
    BOOST_TEST((read(har(many)).error == HarImportError::tooManyEntries));
    // More than can be, without end; nothing of it is kept.
    std::uint64_t given = 0;
    const HarImportResult endless = readHar([&given](std::span<char> out) {
        std::fill(out.begin(), out.end(), ' ');
        given += out.size();
        return out.size();
    });
    BOOST_TEST((endless.error == HarImportError::tooLarge));
    BOOST_TEST(given <= mostHarBytes + 1024 * 1024);
}

BOOST_AUTO_TEST_CASE(ten_thousand_damaged_files_give_a_message_or_a_page)
{
    const std::string whole = pageLoad();
    int refused = 0;
    for (std::uint64_t seed = 0; seed < 10'000; ++seed) {
        std::string damaged = whole;
        const std::uint64_t changes = uniform(seed, 0, 1, 8);
        for (std::uint64_t i = 0; i < changes; ++i) {
            const auto at = static_cast<std::size_t>(uniform(seed, 3 * i + 1, 0, damaged.size() - 1));
            const auto what = uniform(seed, 3 * i + 2, 0, 3);
            if (what == 0)
                damaged[at] = static_cast<char>(uniform(seed, 3 * i + 3, 0, 255));
            else if (what == 1)
                damaged.erase(at, static_cast<std::size_t>(uniform(seed, 3 * i + 3, 1, 40)));
            else if (what == 2)
                damaged.insert(at, damaged.substr(at / 2, 30));
            else
                damaged[at] = "{}[],:\"0-.e"[uniform(seed, 3 * i + 3, 0, 10)];
        }
        const HarImportResult result = read(damaged);
        refused += result.error == HarImportError::none ? 0 : 1;
        RunSettings settings;
        apply(result.page, settings);
        if ((result.error == HarImportError::none) == result.page.waitsMs.empty() || outOfBounds(settings))
            BOOST_ERROR("seed " << seed);
    }
    BOOST_TEST(refused > 5'000);
}

BOOST_AUTO_TEST_CASE(moments_are_read_and_written)
{
    const WallTime time = parseWallTime(second).value();
    BOOST_TEST(time.offsetMinutes == 60);
    BOOST_TEST(time.utcMs - parseWallTime(first)->utcMs == 250);
    BOOST_TEST(toText(time) == second);
    BOOST_TEST(toText({0, -90}) == "1970-01-01T00:00:00.000-01:30"); // at the edge
    BOOST_TEST(parseWallTime("2026-11-21T10:00:00Z")->utcMs == parseWallTime(first)->utcMs);
    BOOST_TEST(parseWallTime("2026-11-21T10:00:00.1234567-0830")->offsetMinutes == -510);
    for (const char *bad : {"", "2026-11-21", "2026-11-21T10:00:00", "2026-02-30T10:00:00Z",
             "2026-11-21T25:00:00Z", "2026-11-21T10:00:00.Z", "2026-11-21T10:00:00Zx", "-026-11-21T10:00:00Z",
             "2026-11-21T10:00:00+99:00", "2026-11-21T1-:00:00Z"})
        BOOST_TEST(!parseWallTime(bad), bad);
}
