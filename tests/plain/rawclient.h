// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "waituntil.h"

#include <boost/asio/ip/tcp.hpp>

#include <map>
#include <string>
#include <string_view>

namespace Gizmoscope::Test {

/// How a connection stands.
enum class End { open, closed, reset };

struct Answer {
    int status = 0; ///< 0: no answer that could be read
    std::string version; ///< "HTTP/1.1"
    std::map<std::string, std::string> fields; ///< names in lower case
    std::string body;

    [[nodiscard]] std::string field(const std::string &name) const
    {
        const auto found = fields.find(name);
        return found == fields.end() ? std::string() : found->second;
    }
};

/// One connection that sends any bytes and reads what comes, byte for byte. It shares no code with the
/// server, so that no mistake of a library can hide itself. Each use ends within a time. One thread.
class RawClient final
{
public:
    explicit RawClient(std::uint16_t port, const std::string &address = "127.0.0.1");

    /// Why the connection was not made, if it was not.
    [[nodiscard]] boost::system::error_code connectError() const { return m_connectError; }
    /// How the connection stands, as far as reads have shown.
    [[nodiscard]] End end() const { return m_end; }

    void send(std::string_view bytes);
    /// GET with the Host that the server expects.
    void get(std::string_view target, std::string_view moreFields = {});
    /// Reads one answer: its head, and a body of the length that it names (none after HEAD, none without
    /// one).
    Answer readAnswer(bool afterHead = false, Clock::duration time = patience);
    /// Reads up to and with the blank line.
    Answer readHead(Clock::duration time = patience);
    /// Reads until `size` bytes are there; returns what is, at most those.
    std::string readBytes(std::size_t size, Clock::duration time = patience);
    /// Reads until the other side ends the connection.
    std::string readAll(Clock::duration time = patience);
    /// True when the other side ends the connection within the time, whatever it still sends before.
    bool ends(Clock::duration time = patience);

    /// Says that no more will be sent, and goes on to read.
    void halfClose();
    void close();
    /// Closes with a reset.
    void reset();

    boost::asio::ip::tcp::socket &socket() { return m_socket; }

private:
    bool readMore(Clock::time_point until);

    boost::asio::ip::tcp::socket m_socket;
    boost::system::error_code m_connectError;
    std::string m_buffer;
    End m_end = End::open;
};

/// One call on a connection of its own.
Answer get(std::uint16_t port, std::string_view target, std::string_view moreFields = {});

} // namespace Gizmoscope::Test
