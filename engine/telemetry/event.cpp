// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/event.h"

#include <array>

namespace Gizmoscope {

namespace {

template <typename Enum, std::size_t N>
std::string_view word(const std::array<std::string_view, N> &words, Enum value)
{
    const auto index = static_cast<std::size_t>(value);
    return index < N ? words[index] : std::string_view("unknown");
}

} // namespace

std::string_view toWord(Outcome outcome)
{
    static constexpr std::array<std::string_view, outcomeCount> words {
        "pending", "ok", "timedOut", "cancelled", "rejected", "failed"};
    return word(words, outcome);
}

std::string_view toWord(Cause cause)
{
    static constexpr std::array<std::string_view, causeCount> words {"none", "deadline", "watchdog", "user",
        "shutdown", "refused", "hostNotFound", "unreachable", "peerClosed", "incomplete", "malformed",
        "protocol", "httpStatus", "busy", "tooLarge", "redirectLoop", "resources", "action", "callerLeft"};
    return word(words, cause);
}

std::string_view toWord(ThreadRole role)
{
    static constexpr std::array<std::string_view, threadRoleCount> words {
        "main", "io", "network", "pool", "backend", "webapp", "telemetry", "other"};
    return word(words, role);
}

std::string_view toWord(RunMode mode) { return mode == RunMode::sync ? "sync" : "async"; }

std::string_view toWord(RunState state)
{
    static constexpr std::array<std::string_view, runStateCount> words {
        "running", "finished", "cancelled", "timedOut", "failed", "interrupted"};
    return word(words, state);
}

std::string_view toWord(EventKind kind)
{
    static constexpr std::array<std::string_view, eventKindCount> words {"runStarted", "runFinished",
        "connectionsOpened", "requestQueued", "requestStarted", "requestBlocked", "requestUnblocked",
        "requestSuspended", "requestResumed", "requestFinished", "callIssued", "callSent", "callFirstByte",
        "callFinished", "threadSample", "processSample", "memorySample", "backendSample", "backendWork",
        "settingChanged", "threadsRefused", "threadAdded", "requestMark"};
    return word(words, kind);
}

std::string_view toWord(Mark mark)
{
    static constexpr std::array<std::string_view, markCount> words {"pageInit", "pageLoad", "pagePreRender",
        "pageTasks", "pagePreRenderComplete", "pageRender", "handlerFirst", "handlerSecond", "handlerThird",
        "clockWhole", "clockBeforeWait", "clockWrapped"};
    return word(words, mark);
}

} // namespace Gizmoscope
