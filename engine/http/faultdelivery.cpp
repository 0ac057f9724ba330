// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/connection.h"

#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/status.hpp>

#include <array>
#include <charconv>

// Answers that are wrong on purpose. They are written byte by byte here, because the library rightly
// refuses to make them.

namespace Gizmoscope {

using asio::redirect_error;
using asio::use_awaitable;

namespace {

std::string contentLength(std::size_t size) { return "Content-Length: " + std::to_string(size) + "\r\n"; }

constexpr std::string_view chunkedField = "Transfer-Encoding: chunked\r\n";

std::string hex(std::size_t value)
{
    std::array<char, 16> digits {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, 16).ptr;
    return {digits.data(), end};
}

std::string firstHalf(const std::string &body) { return body.substr(0, (body.size() + 1) / 2); }

} // namespace

std::string Connection::head(const HttpReply &reply, std::string_view framing) const
{
    std::string text = "HTTP/1.1 " + std::to_string(reply.status) + ' '
        + std::string(http::obsolete_reason(static_cast<http::status>(reply.status)))
        + "\r\nContent-Type: " + reply.contentType + "\r\nConnection: close\r\n";
    for (const auto &[name, value] : safetyFields)
        text.append(name).append(": ").append(value).append("\r\n");
    for (const auto &[name, value] : reply.headers)
        text.append(name).append(": ").append(value).append("\r\n");
    return text.append(framing).append("\r\n");
}

asio::awaitable<void> Connection::sendFault(const HttpReply &reply)
{
    using namespace asio::experimental::awaitable_operators;
    const std::string length = contentLength(reply.body.size());
    const std::string half = firstHalf(reply.body);
    switch (reply.delivery) {
    case Delivery::whole:
    case Delivery::closeBefore:
        break;
    case Delivery::resetBefore:
        reset();
        co_return;
    case Delivery::resetInBody:
        co_await write(head(reply, length) + half);
        co_await pause(std::chrono::milliseconds(20)); // or the reset overtakes the bytes
        reset();
        co_return;
    case Delivery::truncated:
        co_await write(head(reply, length) + half);
        break;
    case Delivery::unknownLength:
        co_await write(head(reply, {}) + reply.body);
        break;
    case Delivery::unknownLengthReset:
        co_await write(head(reply, {}) + half);
        co_await pause(std::chrono::milliseconds(20));
        reset();
        co_return;
    case Delivery::chunked:
        co_await write(
            head(reply, chunkedField) + hex(reply.body.size()) + "\r\n" + reply.body + "\r\n0\r\n\r\n");
        break;
    case Delivery::badChunk:
        co_await write(head(reply, chunkedField) + "zz\r\n" + reply.body + "\r\n0\r\n\r\n");
        break;
    case Delivery::dripped:
    case Delivery::endlessHeaders:
        co_await (drip(reply) || untilClientGone());
        co_return;
    case Delivery::never:
        co_await untilClientGone();
        co_return;
    case Delivery::notHttp:
        co_await write("SSH-2.0-NotHttp\r\n");
        break;
    }
    co_await linger();
}

asio::awaitable<void> Connection::drip(const HttpReply &reply)
{
    const bool endless = reply.delivery == Delivery::endlessHeaders;
    const std::string text = endless ? "HTTP/1.1 200 OK\r\n" : head(reply, contentLength(reply.body.size()));
    if (!co_await write(text))
        co_return;
    for (std::size_t i = 0; endless || i < reply.body.size(); ++i) {
        co_await pause(reply.dripPeriod);
        const std::string next =
            endless ? "X-Endless-" + std::to_string(i) + ": again\r\n" : reply.body.substr(i, 1);
        if (!co_await write(next))
            co_return;
    }
}

asio::awaitable<void> Connection::pause(std::chrono::milliseconds time)
{
    beast::error_code ignored;
    asio::steady_timer timer(m_socket.get_executor(), time);
    co_await timer.async_wait(redirect_error(use_awaitable, ignored));
}

} // namespace Gizmoscope
