// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinerecords.h"

#include <algorithm>
#include <cstdlib>

namespace Gizmoscope::MadeUp {

namespace {

constexpr std::int64_t us = 1000;
constexpr std::int64_t msNs = 1'000'000;
constexpr std::uint64_t firstThread = 1001;

class Story final
{
public:
    void add(std::int64_t ns, EventKind kind, std::uint32_t id, std::uint64_t value = 0,
        std::uint64_t extra = 0, int detail = 0, Cause cause = Cause::none)
    {
        m_events.push_back({ns, value, extra, id, kind, static_cast<std::uint8_t>(detail),
            static_cast<std::uint8_t>(cause), 0});
    }
    void call(std::uint32_t id, std::uint32_t request, int delayMs, std::int64_t issued, std::int64_t sent,
        std::int64_t finished, Outcome outcome = Outcome::ok, Cause cause = Cause::none)
    {
        add(issued, EventKind::callIssued, id, static_cast<std::uint64_t>(delayMs), request,
            static_cast<int>((id - 1) % serviceCount));
        add(sent, EventKind::callSent, id, 1);
        if (outcome == Outcome::ok)
            add(finished - (finished - sent) / 20, EventKind::callFirstByte, id, 200);
        add(finished, EventKind::callFinished, id, 93, 200, static_cast<int>(outcome), cause);
    }
    [[nodiscard]] std::vector<Event> finished()
    {
        std::stable_sort(m_events.begin(), m_events.end(),
            [](const Event &a, const Event &b) { return a.timeNs < b.timeNs; });
        add(m_events.back().timeNs + us, EventKind::runFinished, 0, 0, 0,
            static_cast<int>(RunState::finished));
        return std::move(m_events);
    }

private:
    std::vector<Event> m_events;
};

constexpr auto ok = static_cast<int>(Outcome::ok);

std::vector<Event> pwgSync()
{
    Story story;
    story.add(0, EventKind::requestQueued, 1);
    story.add(100 * us, EventKind::requestStarted, 1, firstThread);
    std::int64_t ns = 200 * us;
    for (std::uint32_t id = 1; id <= 3; ++id) {
        story.call(id, 1, 500, ns, ns + 600 * us, ns + 501 * msNs);
        story.add(ns + 50 * us, EventKind::requestBlocked, 1, firstThread, id);
        story.add(ns + 501 * msNs + 50 * us, EventKind::requestUnblocked, 1, firstThread, id);
        ns += 501 * msNs + 400 * us;
    }
    story.add(ns, EventKind::requestFinished, 1, firstThread, 0, ok);
    return story.finished();
}

std::vector<Event> pwgAsync()
{
    Story story;
    story.add(0, EventKind::requestQueued, 1);
    story.add(100 * us, EventKind::requestStarted, 1, firstThread);
    for (std::uint32_t id = 1; id <= 3; ++id)
        story.call(id, 1, 500, id * 100 * us, id * 400 * us, 501 * msNs + id * 900 * us);
    std::int64_t suspended = 500 * us;
    for (std::uint32_t id = 1; id <= 3; ++id) {
        const std::int64_t resumed = 501 * msNs + id * 900 * us + 100 * us;
        story.add(suspended, EventKind::requestSuspended, 1, id == 1 ? firstThread : firstThread + 1, id);
        story.add(resumed, EventKind::requestResumed, 1, firstThread + 1, id);
        suspended = resumed + 200 * us;
    }
    story.add(suspended, EventKind::requestFinished, 1, firstThread + 1, 0, ok);
    return story.finished();
}

struct End {
    Outcome outcome = Outcome::ok;
    Cause cause = Cause::none;
};

End endOf(const Burst &burst, int i)
{
    if (!burst.withBadEnds)
        return {};
    if (i % 50 == 7)
        return {Outcome::timedOut, Cause::deadline};
    if (i % 90 == 11)
        return {Outcome::rejected, Cause::busy};
    if (i % 200 == 17)
        return {Outcome::failed, Cause::peerClosed};
    return i % 300 == 33 ? End {Outcome::cancelled, Cause::user} : End {};
}

} // namespace

std::vector<Event> pwgEvents(RunMode mode) { return mode == RunMode::sync ? pwgSync() : pwgAsync(); }

std::vector<Event> burstEvents(const Burst &burst)
{
    Story story;
    const bool sync = burst.mode == RunMode::sync;
    std::vector<std::int64_t> freeAt(static_cast<std::size_t>(burst.threads), 0);
    for (int i = 0; i < burst.requests; ++i) {
        const auto id = static_cast<std::uint32_t>(i + 1);
        const auto lane = static_cast<std::size_t>(i % burst.threads);
        const std::uint64_t thread = firstThread + lane;
        const std::int64_t apart = burst.spreadMs * msNs / burst.requests;
        const std::int64_t started = std::max(freeAt[lane] + 5 * us, i * apart / 4);
        const std::int64_t sent = started + 20 * us + i % 97 * apart;
        const std::int64_t finished = sent + (burst.delayMs + i * 7919 % std::max(1, burst.spreadMs)) * msNs;
        const auto [outcome, cause] = endOf(burst, i);
        story.add(0, EventKind::requestQueued, id);
        story.add(started, EventKind::requestStarted, id, thread);
        story.call(id, id, burst.delayMs, started + 5 * us, sent, finished, outcome, cause);
        const std::int64_t waits = started + 10 * us;
        const std::int64_t goesOn = finished + 5 * us;
        const auto backLane = sync ? lane : (lane + 3) % freeAt.size();
        story.add(waits, sync ? EventKind::requestBlocked : EventKind::requestSuspended, id, thread, id);
        story.add(goesOn, sync ? EventKind::requestUnblocked : EventKind::requestResumed, id,
            firstThread + backLane, id);
        story.add(goesOn + 10 * us, EventKind::requestFinished, id, firstThread + backLane, 0,
            static_cast<int>(outcome));
        freeAt[lane] = sync ? goesOn + 10 * us : waits;
    }
    return story.finished();
}

std::size_t grow(RunRecord &record, const std::vector<Event> &events, std::size_t taken, std::int64_t toNs)
{
    for (; taken < events.size() && events[taken].timeNs <= toNs; ++taken) {
        if (!record.append(events[taken]))
            std::abort(); // the test itself is wrong
    }
    return taken;
}

SessionRun runOf(int number, RunMode mode, const std::vector<Event> &events)
{
    RunSettings settings;
    settings.experiment = "pwg";
    settings.mode = mode;
    SessionRun run {number, 1, false, RunRecord(settings, {})};
    grow(run.record, events, 0);
    return run;
}

} // namespace Gizmoscope::MadeUp
