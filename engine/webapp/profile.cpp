// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webapp/profile.h"

#include <algorithm>
#include <array>

namespace Gizmoscope {

namespace {

constexpr std::array<std::string_view, profileCount> words {"this-machine", "windows-client", "net45", "tuned"};

// As Microsoft documents them for ASP.NET on .NET Framework 4.5 and for HTTP.sys.
constexpr int clientRequests = 10;
constexpr int queueLimit = 1000;
constexpr int tunedQueueLimit = 5000;
constexpr int threadsPerProcessor = 100;
constexpr int requestsPerProcessor = 5000;
constexpr int connectionsPerProcessor = 12;

int bounded(int value, const Range &range)
{
    return static_cast<int>(std::clamp<std::int64_t>(value, range.least, range.most));
}

} // namespace

std::string_view toWord(Profile profile) { return words[static_cast<std::size_t>(profile)]; }

std::optional<Profile> profileFromWord(std::string_view word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end())
        return std::nullopt;
    return static_cast<Profile>(found - words.begin());
}

void apply(Profile profile, int processors, RunSettings &s)
{
    const RunSettings usual;
    s.atOnce = usual.atOnce;
    s.queue = usual.queue;
    s.pool = usual.pool;
    s.poolMin = usual.poolMin;
    s.injectionMs = usual.injectionMs;
    s.connections = usual.connections;
    if (profile == Profile::thisMachine)
        return;
    s.queue = profile == Profile::tuned ? tunedQueueLimit : queueLimit;
    s.poolMin = bounded(profile == Profile::tuned ? threadsPerProcessor * processors : processors, Bounds::pool);
    s.pool = bounded(threadsPerProcessor * processors, Bounds::pool);
    s.atOnce = bounded(
        profile == Profile::windowsClient ? clientRequests : requestsPerProcessor * processors, Bounds::atOnce);
    s.connections = profile == Profile::tuned
        ? 0
        : bounded(connectionsPerProcessor * processors, Bounds::connections);
}

} // namespace Gizmoscope
