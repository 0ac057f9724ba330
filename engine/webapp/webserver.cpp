// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webapp/webserver.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <mutex>

namespace Gizmoscope {

namespace asio = boost::asio;

/// A page that is waited for; the server's thread alone touches it.
struct WebServer::Visit {
    asio::steady_timer ready; ///< cancelled when the data have come
    std::optional<PageData> data {};

    explicit Visit(asio::io_context &context)
        : ready(context, asio::steady_timer::time_point::max())
    { }
};

/// The way from the pool's threads to the server's. Closed when the server ends: what comes later is dropped.
struct WebServer::Gateway {
    std::mutex mutex;
    asio::io_context *context = nullptr; // guarded by mutex

    void deliver(const std::weak_ptr<Visit> &visit, PageData data)
    {
        const std::lock_guard lock(mutex);
        if (!context)
            return;
        asio::post(*context, [visit, data = std::move(data)]() mutable {
            if (const auto waiting = visit.lock()) {
                waiting->data = std::move(data);
                waiting->ready.cancel();
            }
        });
    }
    void close()
    {
        const std::lock_guard lock(mutex);
        context = nullptr;
    }
};

WebServer::WebServer(PageMaker &maker, PageWords words, ServerLimits limits)
    : m_maker(maker)
    , m_words(std::move(words))
    , m_gateway(std::make_shared<Gateway>())
    , m_server([this](const HttpRequest &request) { return answer(request); }, ThreadRole::webapp, limits)
{
    m_gateway->context = &m_server.context();
}

WebServer::~WebServer() { stop(); }

ListenResult WebServer::start(const ListenAddress &address) { return m_server.start(address); }

void WebServer::stop()
{
    m_gateway->close();
    m_server.stop();
}

WebServerStats WebServer::stats() const
{
    return {m_requests, m_answered, m_rejected, m_otherwise, m_left};
}

HttpReply WebServer::answer(const HttpRequest &request)
{
    if (request.method != "GET" && request.method != "HEAD") {
        HttpReply reply = errorReply(405, "Only GET and HEAD are served here.");
        reply.headers.emplace_back("Allow", "GET, HEAD");
        return reply;
    }
    if (request.path == "/")
        return indexReply(m_words);
    if (request.path == cancelPath)
        return cancelReply(m_words);
    if (request.path == cancelledPath)
        return cancelledReply(m_words);
    const Route *route = findRoute(request.path);
    if (!route)
        return notFoundReply(m_words);
    ++m_requests;
    const bool wantsJson = request.accept.find("application/json") != std::string::npos;
    HttpReply reply;
    reply.pending = [this, route, wantsJson](HttpReply &made) { return make(*route, wantsJson, made); };
    return reply;
}

asio::awaitable<void> WebServer::make(const Route &route, bool wantsJson, HttpReply &reply)
{
    // The server cancels us when the visitor leaves; the web app is to be told, not to be torn down.
    co_await asio::this_coro::throw_if_cancelled(false);
    const auto visit = std::make_shared<Visit>(m_server.context());
    const std::uint32_t request = m_maker.submit(
        route, [gateway = m_gateway, waiting = std::weak_ptr<Visit>(visit)](
                   PageData data) { gateway->deliver(waiting, std::move(data)); });
    boost::system::error_code ignored;
    co_await visit->ready.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
    if (!visit->data) {
        ++m_left;
        m_maker.leave(request);
        co_return;
    }
    count(visit->data->outcome);
    reply = pageReply(route, *visit->data, m_words, wantsJson);
}

void WebServer::count(Outcome outcome)
{
    if (outcome == Outcome::ok)
        ++m_answered;
    else if (outcome == Outcome::rejected)
        ++m_rejected;
    else
        ++m_otherwise;
}

} // namespace Gizmoscope
