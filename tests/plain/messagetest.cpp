// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "http/message.h"

using namespace Gizmoscope;

namespace {

std::string valueOf(const std::string &query, std::string_view name = "a")
{
    HttpRequest request;
    request.query = query;
    return request.parameter(name, "(absent)");
}

} // namespace

BOOST_AUTO_TEST_CASE(parameters_are_found)
{
    BOOST_TEST(valueOf("a=1") == "1");
    BOOST_TEST(valueOf("a=1&b=2") == "1");
    BOOST_TEST(valueOf("b=2&a=1") == "1");
    BOOST_TEST(valueOf("a=1&a=2") == "1");
    BOOST_TEST(valueOf("a=b=c") == "b=c");
    BOOST_TEST(valueOf("&&a=1&&") == "1");
    BOOST_TEST(valueOf("a") == "");
    BOOST_TEST(valueOf("a=") == "");
    BOOST_TEST(valueOf("a&b") == "");
}

BOOST_AUTO_TEST_CASE(absent_is_not_empty)
{
    for (const char *query : {"", "&", "=", "b=1", "aa=1", "A=1", "b=a", "b=a=1", "a%00=1", "?a=1"})
        BOOST_TEST(valueOf(query) == "(absent)");
    HttpRequest request;
    request.query = "a=";
    BOOST_TEST((request.find("a") == std::string()));
    BOOST_TEST(!request.find("b").has_value());
    BOOST_TEST(request.parameter("b") == "");
}

BOOST_AUTO_TEST_CASE(values_and_names_are_decoded)
{
    BOOST_TEST(valueOf("a=1%2b2") == "1+2");
    BOOST_TEST(valueOf("a=1+2%20") == "1 2 ");
    BOOST_TEST(valueOf("%61=1") == "1");
    BOOST_TEST(valueOf("a=%26%3D%25") == "&=%");
    BOOST_TEST(valueOf("a=%C5%BC%c3%b3%C5%82w") == "żółw");
    BOOST_TEST(valueOf("a=x%00y") == std::string("x\0y", 3));
    BOOST_TEST(valueOf("a=%2541") == "%41"); // once, not twice
}

BOOST_AUTO_TEST_CASE(what_is_no_code_stays_as_it_is)
{
    for (const char *text : {"%", "%%", "%4", "%zz", "100%", "%4g", "%g4", "%-1"})
        BOOST_TEST(valueOf(std::string("a=") + text) == text);
    BOOST_TEST(valueOf("a=%%41") == "%A");
}

BOOST_AUTO_TEST_CASE(text_is_escaped_for_pages)
{
    BOOST_TEST(escapeHtml("") == "");
    BOOST_TEST(escapeHtml("plain żółw") == "plain żółw");
    BOOST_TEST(escapeHtml("<a href=\"x\" title='y'>&amp;</a>")
        == "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;");
}

BOOST_AUTO_TEST_CASE(errors_are_json_whatever_they_say)
{
    BOOST_TEST(errorJson("no") == R"({"Message":"no"})");
    BOOST_TEST(errorJson("a \"b\" \\ \n") == R"({"Message":"a \"b\" \\ \n"})");
    const HttpReply reply = errorReply(404, "nothing");
    BOOST_TEST(reply.status == 404);
    BOOST_TEST(reply.body == R"({"Message":"nothing"})");
    BOOST_TEST(reply.contentType == "application/json");
    BOOST_TEST((reply.delivery == Delivery::whole));
}

BOOST_AUTO_TEST_CASE(lower_case_is_for_ascii_only)
{
    BOOST_TEST(lowerCase("AbC-Z019_[\\]@") == "abc-z019_[\\]@");
    BOOST_TEST(lowerCase("ŻÓŁ") == "ŻÓŁ");
}
