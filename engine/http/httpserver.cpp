// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpserver.h"

#include "http/connection.h"
#include "telemetry/processprobe.h"
#include "telemetry/threadname.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <atomic>
#include <future>
#include <map>
#include <set>
#include <thread>

namespace Gizmoscope {

namespace {

constexpr int backlog = 4096; // a shorter one loses connections in a burst; each then takes a second more
constexpr std::chrono::milliseconds sweepPeriod {250};
constexpr std::chrono::milliseconds outOfDescriptorsPause {100};
constexpr std::uint64_t descriptorReserve = 64;

ListenResult failure(const beast::error_code &error)
{
    ListenError kind = ListenError::other;
    if (error == asio::error::address_in_use)
        kind = ListenError::portTaken;
    else if (error == asio::error::access_denied)
        kind = ListenError::notPermitted;
    else if (error == beast::errc::address_not_available || error == asio::error::invalid_argument)
        kind = ListenError::badAddress;
    return {kind, 0, error.message()};
}

} // namespace

class HttpServer::Impl
{
public:
    Impl(HttpHandler handler, ThreadRole role, ServerLimits limits)
        : m_handler(std::move(handler))
        , m_limits(limits)
        , m_role(role)
        , m_acceptor(m_context)
        , m_sweep(m_context)
    {
        if (const auto use = ProcessProbe::descriptors())
            m_limits.connections = std::min<std::size_t>(
                m_limits.connections, use->limit > descriptorReserve ? use->limit - descriptorReserve : 1);
    }

    ~Impl() { stop(); }

    ListenResult start(const ListenAddress &address)
    {
        if (m_thread.joinable())
            return {ListenError::other, port(), "already started"};
        beast::error_code error;
        const auto ip =
            asio::ip::make_address(address.host == "localhost" ? "127.0.0.1" : address.host, error);
        if (error)
            return {ListenError::badAddress, 0, error.message()};
        m_endpoint = tcp::endpoint(ip, address.port);
        m_hosts.clear();
        for (const std::string &name : address.advertisedNames)
            m_hosts.push_back(lowerCase(name));
        if (const ListenResult result = open(); result.error != ListenError::none)
            return result;
        m_context.restart();
        spawnAccept();
        asio::co_spawn(m_context, sweep(), asio::detached);
        m_thread = std::thread([this] {
            nameThisThread(m_role);
            letOthersGoFirst();
            m_context.run();
        });
        return {ListenError::none, m_endpoint.port(), {}};
    }

    void stop()
    {
        if (!m_thread.joinable())
            return;
        m_context.stop();
        m_thread.join();
        beast::error_code ignored;
        m_acceptor.close(ignored);
        m_listening = false;
        // Its thread is gone: what belongs to it is ours now.
        for (Connection *connection : m_connections)
            connection->close();
    }

    ListenResult setListening(bool listening)
    {
        if (!m_thread.joinable())
            return {ListenError::other, 0, "not started"};
        // Shared: the server's thread may still be inside set_value() when we have the value.
        const auto done = std::make_shared<std::promise<ListenResult>>();
        auto result = done->get_future();
        asio::post(m_context, [this, listening, done] { done->set_value(changeListening(listening)); });
        return result.get();
    }

    [[nodiscard]] std::uint16_t port() const { return m_port.load(std::memory_order_relaxed); }
    [[nodiscard]] std::size_t connections() const { return m_open.load(std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t accepted() const { return m_accepted.load(std::memory_order_relaxed); }
    asio::io_context &context() { return m_context; }

private:
    ListenResult open()
    {
        beast::error_code error;
        m_acceptor.open(m_endpoint.protocol(), error);
        // On Windows this option would let two programs share a port.
#if !defined(_WIN32)
        if (!error)
            m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
#endif
        if (!error)
            m_acceptor.bind(m_endpoint, error);
        if (!error)
            m_acceptor.listen(backlog, error);
        if (error) {
            beast::error_code ignored;
            m_acceptor.close(ignored);
            return failure(error);
        }
        m_endpoint = m_acceptor.local_endpoint();
        m_port.store(m_endpoint.port(), std::memory_order_relaxed);
        m_listening = true;
        return {ListenError::none, m_endpoint.port(), {}};
    }

    ListenResult changeListening(bool listening)
    {
        ListenResult result {ListenError::none, port(), {}};
        if (listening == m_listening)
            return result;
        if (listening) {
            result = open();
            if (result.error == ListenError::none)
                spawnAccept();
        } else {
            beast::error_code ignored;
            m_acceptor.close(ignored);
            m_listening = false;
        }
        return result;
    }

    void spawnAccept() { asio::co_spawn(m_context, accept(), asio::detached); }

    asio::awaitable<void> accept()
    {
        while (m_listening) {
            beast::error_code error;
            tcp::socket socket =
                co_await m_acceptor.async_accept(asio::redirect_error(asio::use_awaitable, error));
            if (error == asio::error::operation_aborted || error == asio::error::bad_descriptor)
                co_return;
            if (error) {
                // Most likely no descriptor is left: trying at once again would only burn the processor.
                asio::steady_timer timer(m_context, outOfDescriptorsPause);
                co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, error));
                continue;
            }
            m_accepted.fetch_add(1, std::memory_order_relaxed);
            asio::co_spawn(m_context, serve(std::move(socket)), asio::detached);
        }
    }

    asio::awaitable<void> serve(tcp::socket socket)
    {
        beast::error_code error;
        const auto address = unwrapped(socket.remote_endpoint(error).address());
        if (error)
            co_return;
        Connection connection(std::move(socket), {m_handler, m_limits, m_hosts});
        const Entry entry(*this, connection, address);
        try {
            if (m_connections.size() > m_limits.connections)
                co_await connection.turnAway(fullReply(503));
            else if (m_addresses[address] > mostFrom(address))
                co_await connection.turnAway(fullReply(429));
            else
                co_await connection.run();
        } catch (const std::exception &) {
            // One client's trouble (no memory for its answer, say) ends its connection and nothing else.
        }
    }

    [[nodiscard]] std::size_t mostFrom(const asio::ip::address &address) const
    {
        return address.is_loopback() ? m_limits.connectionsPerLoopback : m_limits.connectionsPerAddress;
    }

    static HttpReply fullReply(int status)
    {
        HttpReply reply = errorReply(status, "Too many connections. Come again in a second.");
        reply.headers.emplace_back("Retry-After", "1");
        return reply;
    }

    asio::awaitable<void> sweep()
    {
        for (;;) {
            beast::error_code error;
            m_sweep.expires_after(sweepPeriod);
            co_await m_sweep.async_wait(asio::redirect_error(asio::use_awaitable, error));
            if (error)
                co_return;
            const auto now = Connection::Clock::now();
            for (Connection *connection : m_connections)
                connection->checkDeadline(now);
        }
    }

    /// A connection's place in the lists, as long as it lives.
    class Entry
    {
    public:
        Entry(Impl &server, Connection &connection, asio::ip::address address)
            : m_server(server)
            , m_connection(connection)
            , m_address(std::move(address))
        {
            m_server.m_connections.insert(&m_connection);
            ++m_server.m_addresses[m_address];
            m_server.m_open.store(m_server.m_connections.size(), std::memory_order_relaxed);
        }
        ~Entry()
        {
            m_server.m_connections.erase(&m_connection);
            if (--m_server.m_addresses[m_address] == 0)
                m_server.m_addresses.erase(m_address);
            m_server.m_open.store(m_server.m_connections.size(), std::memory_order_relaxed);
        }
        Entry(const Entry &) = delete;
        Entry &operator=(const Entry &) = delete;

    private:
        Impl &m_server;
        Connection &m_connection;
        asio::ip::address m_address;
    };

    HttpHandler m_handler;
    ServerLimits m_limits;
    ThreadRole m_role;
    tcp::endpoint m_endpoint;
    std::vector<std::string> m_hosts;
    std::set<Connection *> m_connections;
    std::map<asio::ip::address, std::size_t> m_addresses;
    std::atomic<std::uint16_t> m_port {0};
    std::atomic<std::size_t> m_open {0};
    std::atomic<std::uint64_t> m_accepted {0};
    bool m_listening = false; // the server's thread's, once it runs
    // After all that the connections use: destroying the context destroys those that still wait.
    asio::io_context m_context {1};
    tcp::acceptor m_acceptor;
    asio::steady_timer m_sweep;
    std::thread m_thread;
};

HttpServer::HttpServer(HttpHandler handler, ThreadRole role, ServerLimits limits)
    : m_impl(std::make_unique<Impl>(std::move(handler), role, limits))
{ }

HttpServer::~HttpServer() = default;

ListenResult HttpServer::start(const ListenAddress &address) { return m_impl->start(address); }
void HttpServer::stop() { m_impl->stop(); }
ListenResult HttpServer::setListening(bool listening) { return m_impl->setListening(listening); }
std::uint16_t HttpServer::port() const { return m_impl->port(); }
std::size_t HttpServer::connections() const { return m_impl->connections(); }
std::uint64_t HttpServer::accepted() const { return m_impl->accepted(); }
boost::asio::io_context &HttpServer::context() { return m_impl->context(); }

} // namespace Gizmoscope
