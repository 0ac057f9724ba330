// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpserver.h"
#include "webapp/webpage.h"

#include <atomic>

namespace Gizmoscope {

/// Who makes pages: the web app behind its server.
class PageMaker
{
public:
    using Done = std::function<void(PageData)>;
    virtual ~PageMaker() = default;
    /// Takes a request in; `done` is called exactly once, from any thread, also within this call. Returns its
    /// number. On the server's thread; does not block.
    virtual std::uint32_t submit(const Route &route, Done done) = 0;
    /// The visitor of that request has left. On the server's thread.
    virtual void leave(std::uint32_t request) = 0;
};

/// Requests for pages, counted since the start.
struct WebServerStats {
    std::uint64_t requests = 0;
    std::uint64_t answered = 0; ///< with a page that was asked for
    std::uint64_t rejected = 0; ///< 503
    std::uint64_t otherwise = 0; ///< timed out, failed, cancelled
    std::uint64_t left = 0; ///< the visitor did not wait
};

/// The web app as visitors see it: pages over HTTP. It hands requests to a PageMaker, which outlives it, but for
/// the last calls of `done`: those may come later.
/// start(), stop(), the constructor and destructor: the owner's thread. The rest: any thread.
class WebServer final
{
public:
    static constexpr std::uint16_t defaultPort = 7735;

    explicit WebServer(PageMaker &maker, PageWords words = {}, ServerLimits limits = {});
    ~WebServer();
    WebServer(const WebServer &) = delete;
    WebServer &operator=(const WebServer &) = delete;

    [[nodiscard]] ListenResult start(const ListenAddress &address);
    void stop();
    [[nodiscard]] std::uint16_t port() const { return m_server.port(); }
    [[nodiscard]] std::size_t connections() const { return m_server.connections(); }
    [[nodiscard]] WebServerStats stats() const;

private:
    struct Visit;
    [[nodiscard]] HttpReply answer(const HttpRequest &request);
    boost::asio::awaitable<void> make(const Route &route, bool wantsJson, HttpReply &reply);
    void count(Outcome outcome);

    PageMaker &m_maker;
    const PageWords m_words;
    std::atomic<std::uint64_t> m_requests {0};
    std::atomic<std::uint64_t> m_answered {0};
    std::atomic<std::uint64_t> m_rejected {0};
    std::atomic<std::uint64_t> m_otherwise {0};
    std::atomic<std::uint64_t> m_left {0};
    struct Gateway;
    std::shared_ptr<Gateway> m_gateway; // outlives us in the hands of requests that are still under way
    HttpServer m_server; // last: its thread uses all of the above
};

} // namespace Gizmoscope
