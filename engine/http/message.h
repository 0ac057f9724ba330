// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/awaitable.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace Gizmoscope {

/// A request as the server hands it on: whole, within the limits, with a host that is ours.
struct HttpRequest {
    std::string method; ///< "GET", "HEAD", …
    std::string path; ///< begins with "/", without the query; not decoded
    std::string query; ///< behind the "?", not decoded; may be empty
    std::string accept; ///< the Accept field; may be empty
    std::string body;
    /// The value of `name` in the query (percent and plus decoded), if it is there; of several, the first.
    [[nodiscard]] std::optional<std::string> find(std::string_view name) const;
    /// The same, or `absent` where it is not there.
    [[nodiscard]] std::string parameter(std::string_view name, const std::string &absent = {}) const;
};

/// How an answer goes out. All but `whole` are faults that a client must survive.
enum class Delivery : std::uint8_t {
    whole,
    closeBefore, ///< the connection is closed without an answer
    resetBefore, ///< the connection is reset without an answer
    resetInBody, ///< half the body, then a reset
    truncated, ///< half the body that Content-Length promised, then an orderly close
    dripped, ///< one byte every dripPeriod
    never, ///< nothing at all, until the client goes
    unknownLength, ///< no length: the end is the close of the connection
    unknownLengthReset, ///< no length, half the body, then a reset
    chunked,
    badChunk, ///< a chunk whose length is not a number
    endlessHeaders, ///< one header field after the other, for ever
    notHttp, ///< something that is no HTTP at all
};

struct HttpReply {
    int status = 200;
    std::string contentType = "application/json";
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
    Delivery delivery = Delivery::whole;
    std::chrono::milliseconds dripPeriod {100};
    bool close = false; ///< end the connection after this answer
    /// What is to be waited for before the answer goes out; may change the reply. It runs on the server's
    /// thread and is cancelled (terminal) as soon as the client leaves.
    std::function<boost::asio::awaitable<void>(HttpReply &)> pending;
};

/// Makes the answer. On the server's thread: it must not block.
using HttpHandler = std::function<HttpReply(const HttpRequest &)>;

/// What the server takes before it refuses; the defaults are those that the documentation names.
struct ServerLimits {
    std::size_t headerBytes = 32 * 1024; ///< more: 431
    std::size_t headerFields = 64; ///< more: 431
    std::uint64_t bodyBytes = 64 * 1024; ///< more: 413
    std::chrono::milliseconds headerTime {5'000}; ///< longer: 408
    std::chrono::milliseconds bodyTime {10'000}; ///< longer: 408
    std::chrono::milliseconds idleTime {15'000}; ///< longer: closed
    std::chrono::milliseconds writeTime {10'000}; ///< a peer that does not read: closed
    std::size_t connections = 16'384; ///< more: 503; lowered to fit the descriptor limit
    std::size_t connectionsPerAddress = 256; ///< more from one other machine: 429
    std::size_t connectionsPerLoopback = 16'384; ///< more from one address of this machine: 429
};

/// `text` with A to Z as a to z, whatever the locale.
[[nodiscard]] std::string lowerCase(std::string_view text);
/// Replaces & < > " ' so that text from outside can stand anywhere in a page.
[[nodiscard]] std::string escapeHtml(std::string_view text);
/// A JSON object with one member "Message", as the original's errors have.
[[nodiscard]] std::string errorJson(std::string_view message);
[[nodiscard]] HttpReply errorReply(int status, std::string_view message);

} // namespace Gizmoscope
