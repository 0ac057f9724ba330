// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace Gizmoscope {

/// A thread's time with one request, in which it either ran or was blocked; between stretches it is idle.
struct ThreadStretch {
    std::int64_t fromNs = 0;
    std::int64_t toNs = notYet; ///< notYet: it goes on
    std::uint32_t request = 0;
    std::uint32_t call = 0; ///< that it waits for; 0: it runs
    [[nodiscard]] bool isBlocked() const { return call != 0; }
    bool operator==(const ThreadStretch &) const = default;
};

/// One pool thread that took part. Lanes are in the order in which the threads came.
struct ThreadLane {
    std::uint64_t thread = 0; ///< as the events name it
    std::vector<ThreadStretch> stretches; ///< one after the other
};

/// A request that gave its thread back and went on later, perhaps on another.
struct ResumeLink {
    std::int64_t fromNs = 0;
    std::int64_t toNs = 0;
    std::uint32_t fromLane = 0;
    std::uint32_t toLane = 0;
    std::uint32_t request = 0;
    std::uint32_t call = 0;
    bool operator==(const ResumeLink &) const = default;
};

/// What the I/O thread did for a call.
struct IoTick {
    std::int64_t ns = 0;
    std::uint32_t call = 0;
    EventKind kind = EventKind::callSent; ///< or callFirstByte, callFinished
};

struct SettingFlag {
    std::int64_t ns = 0;
    Setting setting = Setting::delayMin;
    std::uint64_t before = 0;
    std::uint64_t after = 0;
    bool operator==(const SettingFlag &) const = default;
};

enum class CallPhase : std::uint8_t { queued, waiting, receiving, ended };
inline constexpr int callPhaseCount = 4;

/// What a call did until when; a moment that did not come lies where the next began, so that phases which
/// were left out are empty.
struct PhaseTimes {
    std::int64_t issuedNs = 0;
    std::int64_t sentNs = 0;
    std::int64_t firstByteNs = 0;
    std::int64_t endNs = 0;
};

/// All that the timeline shows of one run, copied out of its record and built up as events come. A value
/// without a window; main thread.
class TimelineData final
{
public:
    /// Begins anew with what the record holds now.
    void reset(const RunRecord &record);
    /// Takes in what has come since. `record` is the one of the last reset(), grown.
    void refresh(const RunRecord &record);

    /// Of a run in a replay: all is told as it was at that moment, calls(), lanes() and the like excepted,
    /// which hold the whole run. Costs nothing but countAtLimit().
    static constexpr std::int64_t noLimit = INT64_MAX;
    void setLimit(std::int64_t ns) { m_limitNs = ns; }
    [[nodiscard]] std::int64_t limitNs() const { return m_limitNs; }
    void countAtLimit();

    [[nodiscard]] RunMode mode() const { return m_mode; }
    /// Its requests are of both modes, as whoever asks the web app likes.
    [[nodiscard]] bool isServed() const { return m_served; }
    [[nodiscard]] bool isLive() const { return m_live; }
    /// Where what goes on has got to.
    [[nodiscard]] std::int64_t nowNs() const { return std::min(m_nowNs, m_limitNs); }
    /// Without the limit.
    [[nodiscard]] std::int64_t endNs() const { return m_nowNs; }
    /// By number, from 1, as in the record; one with id 0 has not come yet.
    [[nodiscard]] const std::vector<CallRecord> &calls() const { return m_calls; }
    /// nullptr: it has not come yet. Valid until the next call(): a limit leaves out what comes later.
    [[nodiscard]] const CallRecord *call(std::uint32_t id) const;
    [[nodiscard]] const std::vector<ThreadLane> &lanes() const { return m_lanes; }
    [[nodiscard]] const std::vector<ResumeLink> &links() const { return m_links; } ///< in order of toNs
    [[nodiscard]] const std::vector<IoTick> &ticks() const { return m_ticks; } ///< in order of time
    [[nodiscard]] const std::vector<SettingFlag> &flags() const { return m_flags; }

    /// Calls in that phase now.
    [[nodiscard]] std::uint32_t count(CallPhase phase) const
    {
        return counts().phases[static_cast<std::size_t>(phase)];
    }
    [[nodiscard]] const OutcomeCounts &outcomes() const { return counts().outcomes; }
    /// Requests that the full queue turned away; they make no call.
    [[nodiscard]] std::uint32_t turnedAway() const { return counts().turnedAway; }
    [[nodiscard]] std::uint32_t blockedThreads() const { return counts().blocked; }
    /// Calls and threads that have come.
    [[nodiscard]] std::size_t callCount() const { return isLimited() ? m_atLimit.calls : m_calls.size(); }
    [[nodiscard]] std::size_t laneCount() const { return isLimited() ? m_atLimit.lanes : m_lanes.size(); }
    [[nodiscard]] bool hasCome(const ThreadLane &lane) const
    {
        return !lane.stretches.empty() && lane.stretches.front().fromNs <= m_limitNs;
    }

    [[nodiscard]] static CallPhase phaseOf(const CallRecord &call);
    [[nodiscard]] PhaseTimes timesOf(const CallRecord &call) const;
    /// When the stretch ends; now, if it goes on.
    [[nodiscard]] std::int64_t endOf(const ThreadStretch &stretch) const;
    /// The stretch of that lane at that moment, nullptr where the thread is idle.
    [[nodiscard]] const ThreadStretch *stretchAt(std::uint32_t lane, std::int64_t ns) const;
    /// Where a thread is blocked for that call: lane and stretch; nothing if none is.
    struct Place {
        std::uint32_t lane = 0;
        const ThreadStretch *stretch = nullptr;
    };
    [[nodiscard]] Place blockedFor(std::uint32_t call) const;
    /// The resumption that this call caused; nullptr if none.
    [[nodiscard]] const ResumeLink *linkFor(std::uint32_t call) const;

    /// The first moment at which the picture differs from what it was at the last takeChanges(); returns it
    /// and forgets. `noChange` if it is the same. A link reaches far back; without them, that does not count.
    static constexpr std::int64_t noChange = INT64_MAX;
    [[nodiscard]] std::int64_t takeChanges(bool withLinks = true);

private:
    /// Where a request is now.
    struct Whereabouts {
        std::uint32_t lane = nowhere;
        std::uint32_t suspendedLane = nowhere;
        std::int64_t suspendedNs = 0;
        std::uint32_t suspendedCall = 0;
    };
    /// What a call has to do with threads.
    struct CallPlace {
        std::uint32_t lane = nowhere;
        std::uint32_t stretch = 0;
        std::uint32_t link = nowhere;
    };
    static constexpr std::uint32_t nowhere = UINT32_MAX;
    struct Counts {
        std::array<std::uint32_t, callPhaseCount> phases {};
        OutcomeCounts outcomes {};
        std::uint32_t turnedAway = 0;
        std::uint32_t blocked = 0;
        std::size_t calls = 0; // of a limit only
        std::size_t lanes = 0;
    };
    [[nodiscard]] bool isLimited() const { return m_limitNs != noLimit; }
    [[nodiscard]] const Counts &counts() const { return isLimited() ? m_atLimit : m_counts; }

    void take(const RunRecord &record, const Event &event);
    void takeCall(const RunRecord &record, const Event &event);
    void takeRequest(const Event &event);
    void addTick(const Event &event);
    void sortTicks(std::size_t known);
    void suspend(Whereabouts &where, const Event &event);
    void resume(Whereabouts &where, const Event &event);
    void open(Whereabouts &where, std::uint32_t lane, const Event &event, std::uint32_t call);
    void close(const Whereabouts &where, const Event &event);
    [[nodiscard]] std::uint32_t laneOf(std::uint64_t thread);
    [[nodiscard]] CallPlace &placeOf(std::uint32_t call);
    void changedAt(std::int64_t ns);

    RunMode m_mode = RunMode::async;
    bool m_served = false;
    bool m_live = false;
    std::int64_t m_nowNs = 0;
    std::size_t m_taken = 0; // events
    std::int64_t m_changedNs = noChange;
    std::int64_t m_linkedNs = noChange; // the beginning of the new link that reaches furthest back
    std::vector<CallRecord> m_calls;
    std::vector<ThreadLane> m_lanes;
    std::unordered_map<std::uint64_t, std::uint32_t> m_laneOfThread;
    std::vector<Whereabouts> m_requests; // by id
    std::vector<CallPlace> m_places; // by id of the call
    std::vector<ResumeLink> m_links;
    std::vector<IoTick> m_ticks;
    std::vector<SettingFlag> m_flags;
    Counts m_counts;
    std::vector<std::int64_t> m_turnedAwayNs;
    std::int64_t m_limitNs = noLimit;
    Counts m_atLimit;
    mutable CallRecord m_cut; // the last that was asked for and went on beyond the limit
};

} // namespace Gizmoscope
