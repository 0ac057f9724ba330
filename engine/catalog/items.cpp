// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/items.h"

#include "catalog/jsonread.h"
#include "catalog/random.h"

#include <boost/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace json = boost::json;

namespace Gizmoscope {

namespace {

constexpr std::size_t largestArray = 1'000'000;

std::string quoted(const std::string &text) { return json::serialize(json::string_view(text)); }

// Not printf: that follows the user's locale, and JSON knows only the point.
std::string decimal(double value)
{
    if (!std::isfinite(value))
        return "null"; // JSON has no word for it
    std::array<char, 400> buffer {}; // the largest double has 309 digits before the point
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, 2);
    return error == std::errc() ? std::string(buffer.data(), end) : "null";
}

std::string twoDigits(unsigned value)
{
    return {static_cast<char>('0' + value / 10 % 10), static_cast<char>('0' + value % 10)};
}

std::string isoDate(std::chrono::year_month_day day)
{
    const auto year = static_cast<unsigned>(std::clamp(static_cast<int>(day.year()), 0, 9999));
    return twoDigits(year / 100) + twoDigits(year) + '-' + twoDigits(static_cast<unsigned>(day.month())) + '-'
        + twoDigits(static_cast<unsigned>(day.day())) + "T00:00:00";
}

bool number(std::string_view text, unsigned &value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

// The date of an ISO 8601 time stamp; the time of day and the zone do not matter here.
bool readDate(std::string_view text, std::chrono::year_month_day &day)
{
    unsigned y = 0;
    unsigned m = 0;
    unsigned d = 0;
    if (text.size() < 10 || text[4] != '-' || text[7] != '-' || !number(text.substr(0, 4), y)
        || !number(text.substr(5, 2), m) || !number(text.substr(8, 2), d)) {
        return false;
    }
    day = {std::chrono::year(static_cast<int>(y)), std::chrono::month(m), std::chrono::day(d)};
    return day.ok();
}

template <typename Items, typename Write> std::string writeArray(const Items &items, Write write)
{
    std::string out = "[";
    for (const auto &item : items) {
        if (out.size() > 1)
            out += ',';
        out +=
            "{\"Id\":" + std::to_string(item.id) + ",\"Name\":" + quoted(item.name) + ',' + write(item) + '}';
    }
    return out + ']';
}

template <typename Items> std::string writePriced(const Items &items)
{
    return writeArray(items, [](const auto &item) { return "\"Price\":" + decimal(item.price); });
}

template <typename Items, typename Read> bool readArray(std::string_view text, Items &items, Read read)
{
    json::error_code error;
    const json::value root = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || !root.is_array() || root.get_array().size() > largestArray)
        return false;
    items.clear();
    items.reserve(root.get_array().size());
    for (const json::value &entry : root.get_array()) {
        typename Items::value_type item;
        if (!entry.is_object() || !readMember(entry.get_object(), "Id", item.id)
            || !readMember(entry.get_object(), "Name", item.name) || !read(entry.get_object(), item)) {
            return false;
        }
        items.push_back(std::move(item));
    }
    return true;
}

template <typename Items> bool readPriced(std::string_view text, Items &items)
{
    return readArray(text, items,
        [](const json::object &object, auto &item) { return readMember(object, "Price", item.price); });
}

template <typename Items> Items priced(const std::string &word, double cents)
{
    Items items;
    for (int n = 1; n <= 2; ++n)
        items.push_back({n, word + ' ' + std::to_string(n), n + cents});
    return items;
}

} // namespace

std::string_view serviceName(Service service) { return servicePath(service).substr(5); }

std::string_view servicePath(Service service)
{
    static constexpr std::array<std::string_view, serviceCount> paths {
        "/api/products", "/api/widgets", "/api/gizmos"};
    return paths.at(static_cast<std::size_t>(service));
}

Products sampleProducts() { return priced<Products>("Product", 0.99); }

Widgets sampleWidgets() { return priced<Widgets>("Widget", 0.88); }

Gizmos sampleGizmos(std::chrono::sys_days today, std::uint64_t seed)
{
    Gizmos gizmos;
    for (int n = 1; n <= 3; ++n) {
        const auto quantity = uniform(seed, static_cast<std::uint64_t>(n), 3, 332);
        gizmos.push_back(
            {n, "Gizmo " + std::to_string(n), today + std::chrono::days(4 * n), static_cast<int>(quantity)});
    }
    return gizmos;
}

std::string toJson(const Products &items) { return writePriced(items); }
std::string toJson(const Widgets &items) { return writePriced(items); }

std::string toJson(const Gizmos &items)
{
    return writeArray(items, [](const Gizmo &gizmo) {
        return "\"IntroducedDate\":\"" + isoDate(gizmo.introduced)
            + "\",\"Quantity\":" + std::to_string(gizmo.quantity);
    });
}

bool fromJson(std::string_view text, Products &items) { return readPriced(text, items); }
bool fromJson(std::string_view text, Widgets &items) { return readPriced(text, items); }

bool fromJson(std::string_view text, Gizmos &items)
{
    return readArray(text, items, [](const json::object &object, Gizmo &gizmo) {
        std::string date;
        return readMember(object, "IntroducedDate", date) && readDate(date, gizmo.introduced)
            && readMember(object, "Quantity", gizmo.quantity);
    });
}

} // namespace Gizmoscope
