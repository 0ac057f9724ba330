// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "telemetry/event.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace boost::asio {
class io_context;
}

namespace Gizmoscope {

struct ListenAddress {
    std::string host = "127.0.0.1"; ///< an IP address or "localhost"
    std::uint16_t port = 0; ///< 0: one that the system chooses
    std::vector<std::string> advertisedNames; ///< further Host names to answer to
};

enum class ListenError : std::uint8_t { none, portTaken, notPermitted, badAddress, other };

struct ListenResult {
    ListenError error = ListenError::none;
    std::uint16_t port = 0; ///< the port in use
    std::string reason; ///< the system's own words where there is an error
};

/// An HTTP/1.1 server for the two serving tiers, on Boost.Beast, with one thread of its own. It checks and
/// bounds all that comes in (ServerLimits), sees when a client leaves, and hands whole requests to one
/// handler. start(), stop(), setListening() and the destructor: the owner's thread. The rest: any thread.
class HttpServer final
{
public:
    HttpServer(HttpHandler handler, ThreadRole role, ServerLimits limits = {});
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Opens the port and starts to answer. Nothing is left open after an error.
    [[nodiscard]] ListenResult start(const ListenAddress &address);
    /// Closes all connections and ends the thread. What was being waited for is destroyed.
    void stop();
    /// False closes the port, so that new connections are refused; true opens the same one again.
    ListenResult setListening(bool listening);

    [[nodiscard]] std::uint16_t port() const;
    /// Connections that are open now.
    [[nodiscard]] std::size_t connections() const;
    /// Connections taken since the start.
    [[nodiscard]] std::uint64_t accepted() const;

    /// Where the handler runs; what it waits for belongs here.
    [[nodiscard]] boost::asio::io_context &context();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace Gizmoscope
