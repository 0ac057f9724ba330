// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "echoserver.h"

#include "rawclient.h"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <stdexcept>

namespace asio = boost::asio;

namespace Gizmoscope::Test {

namespace {

constexpr std::size_t bigBody = 32 * 1024 * 1024;

asio::awaitable<void> wait(std::chrono::milliseconds time)
{
    boost::system::error_code ignored;
    asio::steady_timer timer(co_await asio::this_coro::executor, time);
    co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
}

} // namespace

HttpReply echo(const HttpRequest &request)
{
    HttpReply reply;
    reply.contentType = "text/plain; charset=utf-8";
    reply.body = request.method + ' ' + request.path + '?' + request.query + ' ' + request.body;
    if (request.path.starts_with("/delay/")) {
        const std::chrono::milliseconds time(std::stoi(request.path.substr(7)));
        reply.pending = [time](HttpReply &) { return wait(time); };
    }
    if (request.path == "/big")
        reply.body.assign(bigBody, 'b');
    if (request.path == "/throw")
        throw std::runtime_error("asked for");
    if (request.path == "/close")
        reply.close = true;
    return reply;
}

EchoServer::EchoServer(ServerLimits limits, const ListenAddress &address)
    : m_server(echo, ThreadRole::backend, limits)
{
    const ListenResult result = m_server.start(address);
    if (result.error != ListenError::none)
        throw std::runtime_error("the server could not start: " + result.reason);
}

bool EchoServer::answers() const { return get(port(), "/still").body == "GET /still? "; }

} // namespace Gizmoscope::Test
