// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "catalog/items.h"

#include <clocale>
#include <limits>
#include <locale>

using namespace Gizmoscope;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::year_month_day firstOfMay = 2026y / 5 / 1;

/// A locale like German ones, on every machine: comma before the decimals, point between thousands.
class GermanNumbers final : public std::numpunct<char>
{
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

template <typename Items> void checkMalformed(const std::string &text)
{
    BOOST_TEST_CONTEXT(text.substr(0, 80))
    {
        Items items;
        BOOST_TEST(!fromJson(text, items));
    }
}

template <typename Items> bool comesBack(const Items &items)
{
    Items back;
    return fromJson(toJson(items), back) && back == items;
}

} // namespace

BOOST_AUTO_TEST_CASE(products_are_those_of_the_sample_to_the_byte)
{
    BOOST_TEST(toJson(sampleProducts())
        == R"([{"Id":1,"Name":"Product 1","Price":1.99},{"Id":2,"Name":"Product 2","Price":2.99}])");
}

BOOST_AUTO_TEST_CASE(widgets_are_those_of_the_sample_to_the_byte)
{
    BOOST_TEST(toJson(sampleWidgets())
        == R"([{"Id":1,"Name":"Widget 1","Price":1.88},{"Id":2,"Name":"Widget 2","Price":2.88}])");
}

BOOST_AUTO_TEST_CASE(gizmos_have_the_shape_of_the_sample)
{
    const Gizmos gizmos {{1, "Gizmo 1", firstOfMay, 3}, {2, "Gizmo 2", 2026y / 12 / 31, 332}};
    BOOST_TEST(toJson(gizmos)
        == R"([{"Id":1,"Name":"Gizmo 1","IntroducedDate":"2026-05-01T00:00:00","Quantity":3},)"
           R"({"Id":2,"Name":"Gizmo 2","IntroducedDate":"2026-12-31T00:00:00","Quantity":332}])");
}

BOOST_AUTO_TEST_CASE(sample_gizmos_follow_the_day_and_the_seed)
{
    const Gizmos gizmos = sampleGizmos(firstOfMay, 7);
    BOOST_REQUIRE(gizmos.size() == 3U);
    for (int n = 1; n <= 3; ++n) {
        const Gizmo &gizmo = gizmos[static_cast<std::size_t>(n - 1)];
        BOOST_TEST(gizmo.id == n);
        BOOST_TEST(gizmo.name == "Gizmo " + std::to_string(n));
        BOOST_TEST((gizmo.introduced == std::chrono::sys_days(firstOfMay) + std::chrono::days(4 * n)));
        BOOST_TEST(gizmo.quantity >= 3);
        BOOST_TEST(gizmo.quantity <= 332);
    }
    BOOST_TEST((gizmos == sampleGizmos(firstOfMay, 7)));
    BOOST_TEST((gizmos != sampleGizmos(firstOfMay, 8)));
}

BOOST_AUTO_TEST_CASE(every_list_comes_back_as_it_was)
{
    BOOST_TEST(comesBack(Products {}));
    BOOST_TEST(comesBack(sampleProducts()));
    BOOST_TEST(comesBack(sampleWidgets()));
    BOOST_TEST(comesBack(sampleGizmos(firstOfMay, 1)));
    BOOST_TEST(
        comesBack(Products {{std::numeric_limits<int>::min(), "\"quoted\" \\ \n\t\x01 </script>", -0.25},
            {std::numeric_limits<int>::max(), "żółw 小 🐢", 1e15}, {0, "", 0}}));
    BOOST_TEST(comesBack(Gizmos {{1, "early", 1y / 1 / 1, 0}, {2, "leap", 2024y / 2 / 29, -5}}));
}

BOOST_AUTO_TEST_CASE(any_price_makes_valid_json)
{
    Products back;
    BOOST_REQUIRE(fromJson(toJson(Products {{1, "dear", 1e300}}), back));
    BOOST_TEST(back.at(0).price == 1e300);
    const double infinity = std::numeric_limits<double>::infinity();
    BOOST_TEST(toJson(Products {{1, "odd", infinity}}) == R"([{"Id":1,"Name":"odd","Price":null}])");
    BOOST_TEST(
        toJson(Products {{1, "odd", infinity - infinity}}) == R"([{"Id":1,"Name":"odd","Price":null}])");
}

BOOST_AUTO_TEST_CASE(whole_prices_dates_with_zones_and_unknown_members_are_read)
{
    Products products;
    BOOST_REQUIRE(fromJson(R"( [ {"Price":2,"More":{"deep":[1]},"Id":5,"Name":"x"} ] )", products));
    BOOST_TEST((products == Products {{5, "x", 2.0}}));
    Gizmos gizmos;
    BOOST_REQUIRE(fromJson(
        R"([{"Id":1,"Name":"g","IntroducedDate":"2026-05-01T12:34:56.7+02:00","Quantity":3}])", gizmos));
    BOOST_TEST((gizmos == Gizmos {{1, "g", firstOfMay, 3}}));
}

BOOST_AUTO_TEST_CASE(what_is_no_list_of_items_is_refused)
{
    for (const char *text : {"", " ", "null", "{}", "[", "[}", "[{]", "[1]", "[null]", "[[]]", "\"x\"",
             "[{}]", "[{},]", R"({"Items":"none"})", "<!DOCTYPE html>", "[]x", "\xff",
             R"([{"Id":1,"Name":"x"}])", R"([{"Id":1,"Name":"x","Price":"1.99"}])",
             R"([{"Id":"1","Name":"x","Price":1}])", R"([{"Id":1.5,"Name":"x","Price":1}])",
             R"([{"Id":1,"Name":7,"Price":1}])", R"([{"Id":2147483648,"Name":"x","Price":1}])",
             R"([{"Id":1,"Name":"x","Price":1,99}])", R"([{"Id":-2147483649,"Name":"x","Price":1}])",
             R"([{"id":1,"name":"x","price":1}])", R"([{"Id":99999999999999999999,"Name":"x","Price":1}])",
             "[{\"Id\":1,\"Name\":\"\xff\",\"Price\":1}]"}) {
        checkMalformed<Products>(text);
        checkMalformed<Widgets>(text);
        checkMalformed<Gizmos>(text);
    }
    checkMalformed<Products>(toJson(sampleProducts()).substr(0, 41));
    checkMalformed<Products>(std::string(100'000, '['));
}

BOOST_AUTO_TEST_CASE(what_is_no_date_is_refused)
{
    for (const char *date :
        {"", "2026", "2026-05", "2026-02-30", "2026-13-01", "2026-00-01", "2026-01-00", "2026/05/01",
            "-999-01-01", "2026--1-01", "2026-01--1", "20260501T00", "two thousand", "+999-01-01"}) {
        checkMalformed<Gizmos>(
            R"([{"Id":1,"Name":"g","Quantity":3,"IntroducedDate":")" + std::string(date) + "\"}]");
    }
}

BOOST_AUTO_TEST_CASE(the_locale_changes_nothing)
{
    const std::string products = toJson(Products {{1234567, "p", 1234567.5}});
    const std::locale before = std::locale::global(std::locale(std::locale::classic(), new GermanNumbers));
    // These name locales that only some machines have; the one above is everywhere.
    for (const char *name : {"de_DE.UTF-8", "pl_PL.UTF-8", "fr_FR.UTF-8", "C"}) {
        std::setlocale(LC_ALL, name);
        BOOST_TEST(toJson(Products {{1234567, "p", 1234567.5}}) == products);
        BOOST_TEST(products == R"([{"Id":1234567,"Name":"p","Price":1234567.50}])");
        BOOST_TEST(comesBack(sampleProducts()));
        BOOST_TEST(comesBack(sampleGizmos(firstOfMay, 3)));
    }
    std::locale::global(before);
}

BOOST_AUTO_TEST_CASE(services_have_words_and_paths)
{
    BOOST_TEST(serviceName(Service::products) == "products");
    BOOST_TEST(serviceName(Service::widgets) == "widgets");
    BOOST_TEST(serviceName(Service::gizmos) == "gizmos");
    for (int i = 0; i < serviceCount; ++i) {
        const auto service = static_cast<Service>(i);
        BOOST_TEST(servicePath(service) == "/api/" + std::string(serviceName(service)));
    }
}
