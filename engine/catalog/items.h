// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace Gizmoscope {

struct Product {
    int id = 0;
    std::string name;
    double price = 0;
    bool operator==(const Product &) const = default;
};

struct Widget {
    int id = 0;
    std::string name;
    double price = 0;
    bool operator==(const Widget &) const = default;
};

struct Gizmo {
    int id = 0;
    std::string name;
    std::chrono::year_month_day introduced {};
    int quantity = 0;
    bool operator==(const Gizmo &) const = default;
};

using Products = std::vector<Product>;
using Widgets = std::vector<Widget>;
using Gizmos = std::vector<Gizmo>;

/// The three lists that the backend serves.
enum class Service : std::uint8_t { products, widgets, gizmos };
inline constexpr int serviceCount = 3;

/// "products", "widgets" or "gizmos": the word in addresses, files and on the command line.
[[nodiscard]] std::string_view serviceName(Service service);
/// The path under the backend's root, for instance "/api/products".
[[nodiscard]] std::string_view servicePath(Service service);

/// What the original sample answers: two products, two widgets, three gizmos.
[[nodiscard]] Products sampleProducts();
[[nodiscard]] Widgets sampleWidgets();
/// `seed` chooses the quantities (3 to 332); gizmo n was introduced 4n days after `today`.
[[nodiscard]] Gizmos sampleGizmos(std::chrono::sys_days today, std::uint64_t seed);

[[nodiscard]] std::string toJson(const Products &items);
[[nodiscard]] std::string toJson(const Widgets &items);
[[nodiscard]] std::string toJson(const Gizmos &items);

/// Reads an array as the backend writes it. False when the text is not JSON, is not an array of such
/// items, or lacks a member; `items` is then unspecified. Unknown members are passed over. Any thread.
[[nodiscard]] bool fromJson(std::string_view json, Products &items);
[[nodiscard]] bool fromJson(std::string_view json, Widgets &items);
[[nodiscard]] bool fromJson(std::string_view json, Gizmos &items);

} // namespace Gizmoscope
