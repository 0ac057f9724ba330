// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/message.h"

#include <boost/json.hpp>

#include <algorithm>

namespace Gizmoscope {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::string decoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+') {
            out += ' ';
        } else if (text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0
            && hexDigit(text[i + 2]) >= 0) {
            out += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

} // namespace

std::optional<std::string> HttpRequest::find(std::string_view name) const
{
    std::string_view rest = query;
    while (!rest.empty()) {
        const std::string_view pair = rest.substr(0, rest.find('&'));
        rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
        const std::size_t equals = pair.find('=');
        if (decoded(pair.substr(0, equals)) == name)
            return equals == std::string_view::npos ? std::string() : decoded(pair.substr(equals + 1));
    }
    return std::nullopt;
}

std::string HttpRequest::parameter(std::string_view name, const std::string &absent) const
{
    return find(name).value_or(absent);
}

std::string lowerCase(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

std::string escapeHtml(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string errorJson(std::string_view message)
{
    return "{\"Message\":" + boost::json::serialize(boost::json::string_view(message.data(), message.size()))
        + '}';
}

HttpReply errorReply(int status, std::string_view message)
{
    HttpReply reply;
    reply.status = status;
    reply.body = errorJson(message);
    return reply;
}

} // namespace Gizmoscope
