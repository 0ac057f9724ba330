// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <limits>
#include <string>

namespace Gizmoscope {

// Members of an object that comes from outside: each is false where the member is missing, is of another type
// or does not fit, and then leaves `value` unspecified.

[[nodiscard]] inline bool readMember(
    const boost::json::object &object, boost::json::string_view key, int &value)
{
    const boost::json::value *member = object.if_contains(key);
    if (!member || !member->is_int64())
        return false;
    const auto wide = member->get_int64();
    value = static_cast<int>(wide);
    return wide >= std::numeric_limits<int>::min() && wide <= std::numeric_limits<int>::max();
}

[[nodiscard]] inline bool readMember(
    const boost::json::object &object, boost::json::string_view key, double &value)
{
    const boost::json::value *member = object.if_contains(key);
    if (!member || !member->is_number())
        return false;
    value = member->to_number<double>();
    return true;
}

[[nodiscard]] inline bool readMember(const boost::json::object &object, boost::json::string_view key,
    std::string &value, std::size_t longest = 4096)
{
    const boost::json::value *member = object.if_contains(key);
    if (!member || !member->is_string() || member->get_string().size() > longest)
        return false;
    value = std::string(member->get_string());
    return true;
}

} // namespace Gizmoscope
