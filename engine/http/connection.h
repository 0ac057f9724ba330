// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace Gizmoscope {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using tcp = asio::ip::tcp;

/// A browser must not guess the type, nor load or run anything from elsewhere. In every answer but those that
/// hold the JSON that was asked for: no browser runs or renders that, and each byte of a head costs Qt's
/// client a system call (it reads heads byte by byte from an unbuffered socket).
[[nodiscard]] bool needsSafetyFields(const HttpReply &reply);
inline constexpr std::array<std::pair<std::string_view, std::string_view>, 2> safetyFields {
    {{"X-Content-Type-Options", "nosniff"},
        {"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'"}}};

/// What a connection shares with its server; the server outlives its connections.
struct ConnectionContext {
    const HttpHandler &handler;
    const ServerLimits &limits;
    const std::vector<std::string> &hosts; ///< lower case, that we answer to besides our own address
};

/// `address`, or the IPv4 address inside it where a socket for both kinds has wrapped one.
[[nodiscard]] asio::ip::address unwrapped(const asio::ip::address &address);

/// One client's connection: reads requests one after the other, answers them in order. Server's thread only.
class Connection final
{
public:
    using Clock = std::chrono::steady_clock;

    Connection(tcp::socket socket, ConnectionContext context);

    /// Serves until either side ends it.
    asio::awaitable<void> run();
    /// Refuses with `reply` whatever the client wants, and closes.
    asio::awaitable<void> turnAway(HttpReply reply);
    /// Ends it at once; what waits on it is told at the next turn of the server's loop.
    void close();

    /// Ends the present step if its time is over. Called by the server's sweep: one timer for all
    /// connections costs a fraction of one timer for each operation.
    void checkDeadline(Clock::time_point now);

private:
    using Parser = http::request_parser<http::string_body>;

    /// Reads the next request; std::nullopt when the connection is to end. Refuses what is not right itself.
    asio::awaitable<std::optional<HttpRequest>> readRequest();
    asio::awaitable<bool> readHead(Parser &parser);
    asio::awaitable<bool> readBody(Parser &parser);
    asio::awaitable<void> refuse(HttpReply reply);
    asio::awaitable<void> refuseRead(beast::error_code error);
    /// Why a request that was read is refused, if it is.
    [[nodiscard]] std::optional<HttpReply> objection(const Parser::value_type &message) const;
    [[nodiscard]] bool isOurHost(std::string_view field) const;
    asio::awaitable<bool> waitFor(HttpReply &reply);
    asio::awaitable<void> untilClientGone();
    asio::awaitable<bool> send(HttpReply reply);
    asio::awaitable<void> sendFault(const HttpReply &reply);
    asio::awaitable<bool> write(const std::string &bytes);
    asio::awaitable<void> drip(const HttpReply &reply);
    asio::awaitable<void> pause(std::chrono::milliseconds time);
    [[nodiscard]] std::string head(const HttpReply &reply, std::string_view framing) const;
    void reset();
    asio::awaitable<void> linger();

    void setDeadline(std::chrono::milliseconds time);
    void clearDeadline() { m_deadline = Clock::time_point::max(); }

    tcp::socket m_socket;
    ConnectionContext m_context;
    beast::flat_buffer m_buffer;
    std::string m_ownHost; // our address, as a Host field names it
    bool m_loopback = false;
    Clock::time_point m_deadline = Clock::time_point::max();
    bool m_timedOut = false;
    bool m_keepAlive = true;
    bool m_headOnly = false;
    bool m_http10 = false;
};

} // namespace Gizmoscope
