// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace Gizmoscope {

/// How a call ended. Every issued call ends in exactly one of these.
enum class Outcome : std::uint8_t { pending, ok, timedOut, cancelled, rejected, failed };
inline constexpr int outcomeCount = 6;

/// Why a call ended as it did. The engine keeps the cause from the moment it is known, because the
/// network layer reports a deadline, a cancellation and a shutdown with the same error.
enum class Cause : std::uint8_t {
    none,
    deadline, ///< the request's timeout ran out
    watchdog, ///< no timeout was set, and the call outlived every delay that was asked for
    user, ///< somebody pressed Cancel or Ctrl+C
    shutdown, ///< the program, or the owner of the run, is ending
    refused, ///< nothing listens there
    hostNotFound,
    unreachable, ///< no route, or the network is down
    peerClosed, ///< closed or reset before an answer came
    incomplete, ///< the answer began and broke off
    malformed, ///< a whole answer with success status that is not what was asked for
    protocol, ///< not HTTP
    httpStatus, ///< an answer with an error status (4xx, 5xx)
    busy, ///< 429 or 503: the server is full and may say when to come again
    tooLarge, ///< cut: the body is over the limit
    redirectLoop,
    resources, ///< this machine has no descriptor or thread left for it
    action, ///< the action itself failed
    callerLeft, ///< the visitor did not wait for the page
};
inline constexpr int causeCount = 19;

/// What a thread is for; read from its name, see threadname.h.
enum class ThreadRole : std::uint8_t { main, io, network, pool, backend, webapp, telemetry, other };
inline constexpr int threadRoleCount = 8;

enum class RunMode : std::uint8_t { sync, async };

/// What happened. The comment says what the fields `id`, `detail`, `value` and `extra` of the event hold.
enum class EventKind : std::uint8_t {
    runStarted, ///< detail: RunMode
    runFinished, ///< detail: RunState; the last request has ended
    connectionsOpened, ///< value: how many before the run, extra: nanoseconds that took
    requestQueued, ///< id: request, value: when it was meant to come, in ns (load at a rate only, else 0)
    requestStarted, ///< id: request, detail: RunMode, value: thread
    requestBlocked, ///< id: request, value: thread, extra: call, detail and detail2: line, see lineOf()
    requestUnblocked, ///< id: request, value: thread, extra: call
    requestSuspended, ///< id: request, value: thread, extra: call, detail and detail2: line
    requestResumed, ///< id: request, value: thread, extra: call
    requestFinished, ///< id: request, detail: Outcome, value: thread
    callIssued, ///< id: call, detail: Service, value: delay asked for in ms or noDelay, extra: request
    callSent, ///< id: call, value: attempt, from 1
    callFirstByte, ///< id: call, value: HTTP status
    callFinished, ///< id: call, detail: Outcome, detail2: Cause, value: bytes of body, extra: HTTP status
    threadSample, ///< detail: ThreadRole, value: threads of that role
    processSample, ///< value: threads in the process
    memorySample, ///< value: resident bytes, extra: reserved bytes
    backendSample, ///< id: waiting now, value: requests so far, extra: abandoned so far (since its start)
    backendWork, ///< value: saved ms so far, extra: wasted ms so far (since its start)
    settingChanged, ///< detail: Setting, value: before, extra: after
    threadsRefused, ///< value: threads wanted, extra: threads that could be started
    threadAdded, ///< value: pool threads since; requests had waited for one for a whole injection interval
    requestMark, ///< id: request, detail: Mark, value: what the mark says
};
inline constexpr int eventKindCount = 23;

/// What the code of a request says of itself while it runs.
enum class Mark : std::uint8_t {
    pageInit, ///< the steps of a page, in their order
    pageLoad,
    pagePreRender,
    pageTasks, ///< its registered asynchronous tasks begin
    pagePreRenderComplete,
    pageRender,
    handlerFirst, ///< a handler has ended; in which order, nobody promises
    handlerSecond,
    handlerThird,
    clockWhole, ///< ns of a stopwatch around all of the work
    clockBeforeWait, ///< ns of one that was stopped when the work had been begun
    clockWrapped, ///< ns of a label that shows milliseconds without the seconds
};
inline constexpr int markCount = 12;

enum class RunState : std::uint8_t { running, finished, cancelled, timedOut, failed, interrupted };
inline constexpr int runStateCount = 6;

enum class Setting : std::uint8_t { delayMin, delayMax, timeout, connections, pool };
inline constexpr int settingCount = 5;

inline constexpr std::uint64_t noDelay = ~std::uint64_t {0};

/// One thing that happened, at `timeNs` nanoseconds of the steady clock since the run began.
struct Event {
    std::int64_t timeNs = 0;
    std::uint64_t value = 0;
    std::uint64_t extra = 0;
    std::uint32_t id = 0;
    EventKind kind {};
    std::uint8_t detail = 0;
    std::uint8_t detail2 = 0;
    std::uint8_t spare = 0;
    bool operator==(const Event &) const = default;
};
static_assert(sizeof(Event) == 32);

/// The line of the experiment's source at which a request began to wait; 0: not known.
[[nodiscard]] constexpr std::uint32_t lineOf(const Event &event)
{
    return event.detail + event.detail2 * 256U;
}
/// The two fields that hold a line.
struct LineDetail {
    std::uint8_t detail = 0;
    std::uint8_t detail2 = 0;
};
[[nodiscard]] constexpr LineDetail detailOfLine(std::uint32_t line)
{
    const std::uint32_t kept = line <= 0xFFFF ? line : 0;
    return {static_cast<std::uint8_t>(kept & 0xFF), static_cast<std::uint8_t>(kept >> 8)};
}

/// The words of files and of JSON, the same in every language.
[[nodiscard]] std::string_view toWord(Outcome outcome);
[[nodiscard]] std::string_view toWord(Cause cause);
[[nodiscard]] std::string_view toWord(ThreadRole role);
[[nodiscard]] std::string_view toWord(RunMode mode);
[[nodiscard]] std::string_view toWord(RunState state);
[[nodiscard]] std::string_view toWord(EventKind kind);
[[nodiscard]] std::string_view toWord(Mark mark);

} // namespace Gizmoscope
