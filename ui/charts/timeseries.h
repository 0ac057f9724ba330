// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/processprobe.h"
#include "ui/charts/stepseries.h"
#include "ui/sessionrun.h"

#include <array>
#include <cstddef>
#include <deque>
#include <vector>

namespace Gizmoscope {

// What the charts over time show, each taken from the events of a run one by one, in any number of goes. All
// are values for any thread, and bounded however long the run is.

/// Calls issued and not finished, and those of them that wait at the backend.
struct CallSeries {
    StepSeries inFlight;
    StepSeries atBackend {StepSeries::Kind::gauge};
    void take(const Event &event);
    bool operator==(const CallSeries &) const = default;
};

/// Calls that did not end well, and requests that were turned away, counted from the beginning, by cause.
struct EndSeries {
    struct Ends {
        Outcome outcome = Outcome::failed;
        Cause cause = Cause::none;
        StepSeries calls;
        bool operator==(const Ends &) const = default;
    };
    std::deque<Ends> ends; ///< in the order of their first; they stay where they are
    void take(const Event &event);
    /// The most frequent first, at most `most`.
    [[nodiscard]] std::vector<const Ends *> mostFrequent(std::size_t most) const;
    bool operator==(const EndSeries &) const = default;
};

/// What the operating system says of the memory of the process, in bytes.
struct MemorySeries {
    StepSeries reserved {StepSeries::Kind::gauge};
    StepSeries resident {StepSeries::Kind::gauge};
    void take(const Event &event);
    bool operator==(const MemorySeries &) const = default;
};

/// Threads of the process by role at one moment.
struct ThreadRow {
    std::int64_t timeNs = 0;
    ThreadsByRole threads {};
    [[nodiscard]] std::uint64_t total() const;
    bool operator==(const ThreadRow &) const = default;
};

/// The roles that are told apart in a picture; the few threads of all others are one.
enum class ThreadGroup : std::uint8_t { pool, webapp, io, network, backend, rest };
inline constexpr int threadGroupCount = 6;
[[nodiscard]] ThreadGroup groupOf(ThreadRole role);
using ThreadsByGroup = std::array<std::uint32_t, threadGroupCount>;
[[nodiscard]] ThreadsByGroup byGroup(const ThreadsByRole &threads);

/// Threads: by role and all in all, as the operating system says, and those of the pool that are inside a
/// request.
struct ThreadSeries {
    static constexpr std::size_t mostRows =
        120; ///< each is drawn with two points, on both edges of six areas
    ThreadSeries();
    std::vector<ThreadRow> rows; ///< where they are too many, the lowest and the highest of neighbours stay
    std::array<StepSeries, threadGroupCount> groups;
    StepSeries all {StepSeries::Kind::gauge};
    StepSeries running; ///< pool threads that run a request
    StepSeries blocked; ///< of these, blocked
    void take(const Event &event);
    bool operator==(const ThreadSeries &) const = default;

private:
    void takeRequest(const Event &event);
    void takeRole(const Event &event);
    void fold();
    void mergeRows();
    std::vector<bool> m_started; // by request; one that was rejected ends without
    std::int64_t m_widthNs = 0;
    std::uint8_t m_lastRole = 0;
};

/// How far a record was read. Knows it again although the record has grown.
class RecordReader final
{
public:
    /// True when it is another record than last time: then all there was from the last one is to be
    /// forgotten.
    bool follow(const SessionRun *run);
    /// The events that are new since the last call.
    template <typename Take> void readNew(const SessionRun &run, const Take &take)
    {
        const std::vector<Event> &events = run.record.events();
        for (; m_seen < events.size(); ++m_seen)
            take(events[m_seen]);
        if (m_seen > 0)
            m_last = events[m_seen - 1];
    }

private:
    const SessionRun *m_run = nullptr; // only compared
    int m_number = 0;
    std::size_t m_seen = 0;
    Event m_last;
};

} // namespace Gizmoscope
