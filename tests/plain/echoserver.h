// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpserver.h"

namespace Gizmoscope::Test {

/// Answers with what it was asked, as "METHOD path?query body". Below "/delay/" the path ends in the
/// milliseconds to wait before; "/big" is 32 MB, more than a socket buffers.
HttpReply echo(const HttpRequest &request);

/// A server that echoes, on a port that the system chooses.
class EchoServer final
{
public:
    explicit EchoServer(ServerLimits limits = {}, const ListenAddress &address = {});

    [[nodiscard]] std::uint16_t port() const { return m_server.port(); }
    HttpServer *operator->() { return &m_server; }

    /// True when it still answers a new connection.
    [[nodiscard]] bool answers() const;

private:
    HttpServer m_server;
};

} // namespace Gizmoscope::Test
