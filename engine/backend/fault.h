// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace Gizmoscope {

/// What the backend can be asked to do wrong, for one call (`?fault=WORD`) or for all.
enum class Fault : std::uint8_t {
    none,
    status, ///< an error status, 500 unless `?code=` says otherwise
    full, ///< 503 with Retry-After
    refused, ///< for one call: sent on to a port where nothing listens; for all: the port is closed
    closed, ///< closed before the answer
    reset, ///< reset before the answer
    resetInBody,
    truncated, ///< less than Content-Length promised
    malformed, ///< JSON that breaks off
    wrongType, ///< a page where JSON was asked for
    wrongShape, ///< JSON, but not a list of items
    slowDrip,
    never,
    huge, ///< a body over every limit
    unknownLength, ///< right, but without a length
    unknownLengthReset, ///< no length, and broken off
    chunked, ///< right, in chunks
    badChunk,
    badGzip, ///< says gzip, and is none
    redirectLoop,
    endlessHeaders,
    notHttp,
};
inline constexpr int faultCount = 22;

/// Reads the number of an error status, 400 to 599.
[[nodiscard]] std::optional<int> errorStatus(std::string_view text);
/// The word for `?fault=` and `--fault`: "none", "reset-in-body", …
[[nodiscard]] std::string_view faultWord(Fault fault);
/// The number of an error status is also taken: it means `status` with that code, put into `code`.
[[nodiscard]] std::optional<Fault> faultFromWord(std::string_view word, int &code);

/// Turns a right answer into the wrong one. `refusedPort` is a port where nothing listens.
void applyFault(Fault fault, int code, std::string_view path, std::uint16_t refusedPort, HttpReply &reply);

} // namespace Gizmoscope
