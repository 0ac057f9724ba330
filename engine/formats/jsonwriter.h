// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json/serialize.hpp>
#include <boost/json/string_view.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace Gizmoscope {

/// Writes JSON piece by piece, so that a run of any size needs no tree in memory. An empty name stands for an
/// element of an array.
class JsonWriter final
{
public:
    void beginObject(std::string_view name = {}) { open(name, '{'); }
    void endObject() { close('}'); }
    void beginArray(std::string_view name) { open(name, '['); }
    void endArray() { close(']'); }

    void text(std::string_view name, std::string_view value)
    {
        key(name);
        // Nearly every text needs no escapes, and there are many of them.
        if (std::none_of(value.begin(), value.end(), needsEscape))
            m_out.append("\"").append(value).append("\"");
        else
            m_out += boost::json::serialize(boost::json::string_view(value.data(), value.size()));
    }
    void number(std::string_view name, std::int64_t value)
    {
        key(name);
        m_out += std::to_string(value);
    }
    /// Nanoseconds as milliseconds with three decimals; null below zero.
    void ms(std::string_view name, std::int64_t ns)
    {
        key(name);
        m_out += ns < 0 ? "null" : msText(ns);
    }
    /// With three decimals; it is not infinite.
    void real(std::string_view name, double value)
    {
        key(name);
        std::array<char, 400> buffer {}; // the largest there is
        const auto end =
            std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, 3)
                .ptr;
        m_out.append(buffer.data(), end);
    }
    void null(std::string_view name)
    {
        key(name);
        m_out += "null";
    }
    void flag(std::string_view name, bool value)
    {
        key(name);
        m_out += value ? "true" : "false";
    }
    /// Nanoseconds as microseconds with three decimals: exact.
    void us(std::string_view name, std::int64_t ns) { json(name, usText(ns)); }
    /// A value that is JSON already.
    void json(std::string_view name, std::string_view value)
    {
        key(name);
        m_out += value;
    }
    /// Makes room for `bytes`.
    void reserve(std::size_t bytes) { m_out.reserve(bytes); }

    [[nodiscard]] std::string take()
    {
        m_out += '\n';
        return std::move(m_out);
    }

    /// "1503.127": whatever the locale, with a point.
    [[nodiscard]] static std::string msText(std::int64_t ns)
    {
        std::array<char, 40> buffer {};
        const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(),
            static_cast<double>(ns) / 1e6, std::chars_format::fixed, 3)
                             .ptr;
        return {buffer.data(), end};
    }
    /// "1503127.042": not negative.
    [[nodiscard]] static std::string usText(std::int64_t ns)
    {
        constexpr std::int64_t perUnit = 1000;
        const std::int64_t whole = std::max<std::int64_t>(0, ns);
        std::string text = std::to_string(whole / perUnit);
        if (const std::int64_t rest = whole % perUnit; rest > 0)
            text.append(".").append(std::to_string(rest + perUnit).substr(1));
        return text;
    }

private:
    [[nodiscard]] static bool needsEscape(char c)
    {
        return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\' || c == 0x7F;
    }
    void key(std::string_view name)
    {
        if (!m_first)
            m_out += ',';
        m_first = false;
        if (!name.empty())
            m_out.append("\"").append(name).append("\":");
    }
    void open(std::string_view name, char bracket)
    {
        key(name);
        m_out += bracket;
        m_first = true;
    }
    void close(char bracket)
    {
        m_out += bracket;
        m_first = false;
    }

    std::string m_out;
    bool m_first = true;
};

} // namespace Gizmoscope
