// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <array>

namespace asio = boost::asio;

namespace Gizmoscope::Test {

namespace {

// One for all clients of a thread: each of its own would take three descriptors.
asio::io_context &context()
{
    static thread_local asio::io_context instance;
    return instance;
}

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

Answer parseHead(const std::string &head)
{
    Answer answer;
    std::size_t line = head.find("\r\n");
    if (!head.starts_with("HTTP/1.") || line < 12)
        return answer;
    answer.version = head.substr(0, 8);
    answer.status = std::stoi(head.substr(9, 3));
    while (line + 4 < head.size()) {
        const std::size_t begin = line + 2;
        line = head.find("\r\n", begin);
        const std::size_t colon = head.find(": ", begin);
        if (colon < line)
            answer.fields[lowered(head.substr(begin, colon - begin))] =
                head.substr(colon + 2, line - colon - 2);
    }
    return answer;
}

} // namespace

RawClient::RawClient(std::uint16_t port, const std::string &address)
    : m_socket(context())
{
    m_socket.connect({asio::ip::make_address(address), port}, m_connectError);
    if (m_connectError)
        m_end = End::closed;
}

void RawClient::send(std::string_view bytes)
{
    // A server may refuse and close while we still send: what it answered is what counts.
    boost::system::error_code ignored;
    asio::write(m_socket, asio::buffer(bytes.data(), bytes.size()), ignored);
}

void RawClient::get(std::string_view target, std::string_view moreFields)
{
    std::string request = "GET ";
    send(request.append(target).append(" HTTP/1.1\r\nHost: localhost\r\n").append(moreFields).append("\r\n"));
}

bool RawClient::readMore(Clock::time_point until)
{
    if (m_end != End::open)
        return false;
    std::array<char, 16384> bytes {};
    boost::system::error_code error;
    std::size_t size = 0;
    bool done = false;
    m_socket.async_read_some(
        asio::buffer(bytes), [&](const boost::system::error_code &result, std::size_t read) {
            error = result;
            size = read;
            done = true;
        });
    context().restart();
    context().run_until(until);
    if (!done) {
        boost::system::error_code ignored;
        m_socket.cancel(ignored);
        context().restart();
        context().run();
    }
    m_buffer.append(bytes.data(), size);
    if (error == asio::error::eof)
        m_end = End::closed;
    else if (error && error != asio::error::operation_aborted)
        m_end = End::reset;
    return !error;
}

Answer RawClient::readHead(Clock::duration time)
{
    const auto until = Clock::now() + time;
    while (m_buffer.find("\r\n\r\n") == std::string::npos) {
        if (!readMore(until))
            return {};
    }
    const std::size_t size = m_buffer.find("\r\n\r\n") + 4;
    Answer answer = parseHead(m_buffer.substr(0, size));
    m_buffer.erase(0, size);
    return answer;
}

Answer RawClient::readAnswer(bool afterHead, Clock::duration time)
{
    const auto until = Clock::now() + time;
    Answer answer = readHead(time);
    const std::string length = answer.field("content-length");
    if (!afterHead && !length.empty())
        answer.body = readBytes(std::stoull(length), until - Clock::now());
    return answer;
}

std::string RawClient::readBytes(std::size_t size, Clock::duration time)
{
    const auto until = Clock::now() + time;
    while (m_buffer.size() < size && readMore(until)) { }
    std::string bytes = m_buffer.substr(0, size);
    m_buffer.erase(0, size);
    return bytes;
}

std::string RawClient::readAll(Clock::duration time)
{
    const auto until = Clock::now() + time;
    while (readMore(until)) { }
    return std::exchange(m_buffer, {});
}

bool RawClient::ends(Clock::duration time)
{
    readAll(time);
    return m_end != End::open;
}

void RawClient::halfClose()
{
    boost::system::error_code ignored;
    m_socket.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
}

void RawClient::close()
{
    boost::system::error_code ignored;
    m_socket.close(ignored);
}

void RawClient::reset()
{
    boost::system::error_code ignored;
    m_socket.set_option(asio::socket_base::linger(true, 0), ignored);
    m_socket.close(ignored);
}

Answer get(std::uint16_t port, std::string_view target, std::string_view moreFields)
{
    RawClient client(port);
    client.get(target, moreFields);
    return client.readAnswer();
}

} // namespace Gizmoscope::Test
