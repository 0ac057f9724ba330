// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/connection.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

#include <algorithm>
#include <utility>

namespace Gizmoscope {

using asio::redirect_error;
using asio::use_awaitable;

namespace {

constexpr std::size_t readAtOnce = 2048;

// "host:port" or "[v6]:port" without the port.
std::string_view withoutPort(std::string_view field)
{
    const std::size_t bracket = field.find(']');
    const std::size_t colon = field.find(':', bracket == std::string_view::npos ? 0 : bracket);
    return field.substr(0, colon);
}

} // namespace

asio::ip::address unwrapped(const asio::ip::address &address)
{
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6());
    return address;
}

bool needsSafetyFields(const HttpReply &reply)
{
    return reply.status != 200 || reply.contentType != "application/json";
}

Connection::Connection(tcp::socket socket, ConnectionContext context)
    : m_socket(std::move(socket))
    , m_context(context)
    , m_buffer(context.limits.headerBytes + context.limits.bodyBytes)
{
    beast::error_code ignored;
    m_socket.set_option(tcp::no_delay(true), ignored);
    const auto local = unwrapped(m_socket.local_endpoint(ignored).address());
    m_ownHost = local.is_v6() ? '[' + local.to_string() + ']' : local.to_string();
    m_loopback = local.is_loopback();
}

void Connection::setDeadline(std::chrono::milliseconds time)
{
    m_timedOut = false;
    m_deadline = Clock::now() + time;
}

void Connection::checkDeadline(Clock::time_point now)
{
    if (now < m_deadline)
        return;
    m_timedOut = true;
    clearDeadline();
    beast::error_code ignored;
    m_socket.cancel(ignored);
}

asio::awaitable<void> Connection::run()
{
    while (const auto request = co_await readRequest()) {
        HttpReply reply = m_context.handler(*request);
        if (reply.pending) {
            const bool stillThere = co_await waitFor(reply);
            if (!stillThere)
                co_return;
        }
        m_keepAlive = m_keepAlive && !reply.close;
        if (reply.delivery != Delivery::whole) {
            co_await sendFault(reply);
            co_return;
        }
        const bool sent = co_await send(std::move(reply));
        if (!sent)
            co_return;
        if (!m_keepAlive)
            break;
    }
    co_await linger();
}

asio::awaitable<void> Connection::turnAway(HttpReply reply)
{
    co_await refuse(std::move(reply));
    co_await linger();
}

void Connection::close()
{
    beast::error_code ignored;
    m_socket.close(ignored);
}

asio::awaitable<std::optional<HttpRequest>> Connection::readRequest()
{
    // A refusal before the request is known must not follow the one before.
    m_http10 = false;
    m_headOnly = false;
    Parser parser;
    parser.header_limit(static_cast<std::uint32_t>(m_context.limits.headerBytes));
    parser.body_limit(m_context.limits.bodyBytes);
    if (!co_await readHead(parser) || !co_await readBody(parser))
        co_return std::nullopt;
    const auto &message = parser.get();
    m_http10 = message.version() == 10;
    m_keepAlive = message.keep_alive();
    m_headOnly = message.method() == http::verb::head;
    if (auto refusal = objection(message)) {
        co_await refuse(std::move(*refusal));
        co_return std::nullopt;
    }
    HttpRequest request;
    const std::string_view target = message.target();
    const std::size_t mark = target.find('?');
    request.method = message.method_string();
    request.path = target.substr(0, mark);
    request.query = mark == std::string_view::npos ? std::string_view() : target.substr(mark + 1);
    request.accept = message[http::field::accept];
    request.body = message.body();
    co_return request;
}

asio::awaitable<bool> Connection::readHead(Parser &parser)
{
    beast::error_code error;
    if (m_buffer.size() == 0) {
        // Before the first byte of a request a connection may idle: clients open some in advance.
        setDeadline(m_context.limits.idleTime);
        const std::size_t size = co_await m_socket.async_read_some(
            m_buffer.prepare(readAtOnce), redirect_error(use_awaitable, error));
        m_buffer.commit(size);
        if (error)
            co_return false;
    }
    setDeadline(m_context.limits.headerTime);
    co_await http::async_read_header(m_socket, m_buffer, parser, redirect_error(use_awaitable, error));
    if (error)
        co_await refuseRead(error);
    clearDeadline();
    co_return !error;
}

asio::awaitable<bool> Connection::readBody(Parser &parser)
{
    if (parser.is_done())
        co_return true;
    const auto &message = parser.get();
    if (lowerCase(message[http::field::expect]) == "100-continue") {
        const std::string goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        const bool sent = co_await write(goOn);
        if (!sent)
            co_return false;
    }
    beast::error_code error;
    setDeadline(m_context.limits.bodyTime);
    co_await http::async_read(m_socket, m_buffer, parser, redirect_error(use_awaitable, error));
    if (error)
        co_await refuseRead(error);
    clearDeadline();
    co_return !error;
}

asio::awaitable<void> Connection::refuseRead(beast::error_code error)
{
    if (m_timedOut) {
        co_await refuse(errorReply(408, "The request did not arrive in time."));
    } else if (error == http::error::header_limit || error == http::error::buffer_overflow) {
        co_await refuse(errorReply(431, "The request's header fields are too large."));
    } else if (error == http::error::body_limit) {
        co_await refuse(errorReply(413, "The request's body is too large."));
    } else if (error.category() == http::make_error_code(http::error::bad_version).category()
        && error != http::error::end_of_stream && error != http::error::partial_message) {
        co_await refuse(errorReply(400, "This is not a valid HTTP/1.1 request."));
    }
}

std::optional<HttpReply> Connection::objection(const Parser::value_type &message) const
{
    const auto fields = static_cast<std::size_t>(std::distance(message.begin(), message.end()));
    if (fields > m_context.limits.headerFields)
        return errorReply(431, "The request has too many header fields.");
    const std::size_t hosts = message.count(http::field::host);
    if (hosts > 1 || (hosts == 0 && !m_http10))
        return errorReply(400, "The request must have exactly one Host field.");
    if (hosts == 1 && !isOurHost(message[http::field::host]))
        return errorReply(421, "This server does not answer for that host.");
    // Equal lengths pass the parser; who stands between us and the client may count otherwise.
    const std::string_view length = message[http::field::content_length];
    if (message.count(http::field::content_length) > 1 || length.find(',') != std::string_view::npos)
        return errorReply(400, "The request must not have more than one length.");
    if (message.count(http::field::transfer_encoding) > 0
        && (m_http10 || lowerCase(message[http::field::transfer_encoding]) != "chunked")) {
        return errorReply(400, "This server takes no transfer encoding but HTTP/1.1's chunked.");
    }
    if (message.target().empty() || message.target().front() != '/')
        return errorReply(400, "The request's target must begin with a slash.");
    return std::nullopt;
}

bool Connection::isOurHost(std::string_view field) const
{
    const std::string host = lowerCase(withoutPort(field));
    return host == m_ownHost || (host == "localhost" && m_loopback)
        || std::find(m_context.hosts.begin(), m_context.hosts.end(), host) != m_context.hosts.end();
}

asio::awaitable<bool> Connection::waitFor(HttpReply &reply)
{
    using namespace asio::experimental::awaitable_operators;
    const auto done = co_await (reply.pending(reply) || untilClientGone());
    co_return done.index() == 0;
}

asio::awaitable<void> Connection::untilClientGone()
{
    beast::error_code error;
    m_socket.non_blocking(true, error);
    do {
        co_await m_socket.async_wait(tcp::socket::wait_read, redirect_error(use_awaitable, error));
        if (error)
            co_return;
        char byte = 0;
        const std::size_t size = m_socket.receive(asio::buffer(&byte, 1), tcp::socket::message_peek, error);
        if (size == 0 && error != asio::error::would_block)
            co_return;
    } while (error == asio::error::would_block); // woken for nothing
    // It has sent the next request already: it is still there, and will be answered in its turn.
    asio::steady_timer forever(m_socket.get_executor(), asio::steady_timer::time_point::max());
    co_await forever.async_wait(redirect_error(use_awaitable, error));
}

asio::awaitable<bool> Connection::send(HttpReply reply)
{
    http::response<http::string_body> response(static_cast<http::status>(reply.status), m_http10 ? 10 : 11);
    response.set(http::field::content_type, reply.contentType);
    if (needsSafetyFields(reply)) {
        for (const auto &[name, value] : safetyFields)
            response.set(name, value);
    }
    for (const auto &[name, value] : reply.headers)
        response.set(name, value);
    response.keep_alive(m_keepAlive);
    response.body() = std::move(reply.body); // it may be large
    response.prepare_payload();
    if (m_headOnly)
        response.body().clear();
    beast::error_code error;
    setDeadline(m_context.limits.writeTime);
    co_await http::async_write(m_socket, response, redirect_error(use_awaitable, error));
    clearDeadline();
    co_return !error;
}

asio::awaitable<void> Connection::refuse(HttpReply reply)
{
    m_keepAlive = false;
    co_await send(std::move(reply));
}

asio::awaitable<bool> Connection::write(const std::string &bytes)
{
    beast::error_code error;
    setDeadline(m_context.limits.writeTime);
    co_await asio::async_write(m_socket, asio::buffer(bytes), redirect_error(use_awaitable, error));
    clearDeadline();
    co_return !error;
}

void Connection::reset()
{
    beast::error_code ignored;
    m_socket.set_option(asio::socket_base::linger(true, 0), ignored);
    m_socket.close(ignored);
}

// Closing with unread data would reset the connection and could take the answer with it.
asio::awaitable<void> Connection::linger()
{
    beast::error_code error;
    m_socket.shutdown(tcp::socket::shutdown_send, error);
    setDeadline(std::chrono::milliseconds(1000));
    std::size_t most = m_context.limits.bodyBytes;
    while (!error && most > 0) {
        m_buffer.consume(m_buffer.size());
        const std::size_t size = co_await m_socket.async_read_some(
            m_buffer.prepare(readAtOnce), redirect_error(use_awaitable, error));
        most -= std::min(most, size);
    }
}

} // namespace Gizmoscope
