// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/fault.h"

#include <array>
#include <charconv>

namespace Gizmoscope {

namespace {

constexpr std::size_t hugeBytes = 24 * 1024 * 1024;

constexpr std::array<std::string_view, faultCount> words {"none", "status", "full", "refused", "closed",
    "reset", "reset-in-body", "truncated", "malformed", "wrong-type", "wrong-shape", "slow-drip", "never",
    "huge", "unknown-length", "unknown-length-reset", "chunked", "bad-chunk", "bad-gzip", "redirect-loop",
    "endless-headers", "not-http"};

std::optional<Delivery> deliveryOf(Fault fault)
{
    switch (fault) {
    case Fault::closed:
        return Delivery::closeBefore;
    case Fault::reset:
        return Delivery::resetBefore;
    case Fault::resetInBody:
        return Delivery::resetInBody;
    case Fault::truncated:
        return Delivery::truncated;
    case Fault::slowDrip:
        return Delivery::dripped;
    case Fault::never:
        return Delivery::never;
    case Fault::unknownLength:
        return Delivery::unknownLength;
    case Fault::unknownLengthReset:
        return Delivery::unknownLengthReset;
    case Fault::chunked:
        return Delivery::chunked;
    case Fault::badChunk:
        return Delivery::badChunk;
    case Fault::endlessHeaders:
        return Delivery::endlessHeaders;
    case Fault::notHttp:
        return Delivery::notHttp;
    default:
        return std::nullopt;
    }
}

void redirect(std::string location, HttpReply &reply)
{
    reply = errorReply(307, "Look there.");
    reply.headers.emplace_back("Location", std::move(location));
}

} // namespace

std::optional<int> errorStatus(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < 400 || number > 599)
        return std::nullopt;
    return number;
}

std::string_view faultWord(Fault fault) { return words.at(static_cast<std::size_t>(fault)); }

std::optional<Fault> faultFromWord(std::string_view word, int &code)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == word)
            return static_cast<Fault>(i);
    }
    const auto number = errorStatus(word);
    if (!number)
        return std::nullopt;
    code = *number;
    return Fault::status;
}

void applyFault(Fault fault, int code, std::string_view path, std::uint16_t refusedPort, HttpReply &reply)
{
    if (const auto delivery = deliveryOf(fault)) {
        reply.delivery = *delivery;
        return;
    }
    switch (fault) {
    case Fault::status:
        reply = errorReply(code, "This error was asked for.");
        break;
    case Fault::full:
        reply = errorReply(503, "The server is full. This was asked for.");
        reply.headers.emplace_back("Retry-After", "2");
        break;
    case Fault::refused:
        redirect("http://127.0.0.1:" + std::to_string(refusedPort) + '/', reply);
        break;
    case Fault::malformed:
        reply.body.resize(reply.body.size() / 2);
        break;
    case Fault::wrongType:
        reply.contentType = "text/html; charset=utf-8";
        reply.body = "<!DOCTYPE html><title>Sign in</title><p>Not what you asked for.</p>";
        break;
    case Fault::wrongShape:
        reply.body = R"({"Items":"none of the kind"})";
        break;
    case Fault::huge:
        reply.body.assign(hugeBytes, ' ');
        break;
    case Fault::badGzip:
        reply.headers.emplace_back("Content-Encoding", "gzip");
        break;
    case Fault::redirectLoop:
        redirect(std::string(path) + "?fault=redirect-loop", reply);
        break;
    default:
        break;
    }
}

} // namespace Gizmoscope
