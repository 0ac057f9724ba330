// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/items.h"
#include "telemetry/event.h"
#include "telemetry/prediction.h"
#include "telemetry/processprobe.h"
#include "telemetry/runsettings.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace Gizmoscope {

inline constexpr std::int64_t notYet = -1;

/// One call, web app to backend. Times in nanoseconds since the run began; notYet where it did not come.
struct CallRecord {
    std::uint32_t id = 0;
    std::uint32_t request = 0;
    Service service = Service::products;
    std::optional<int> delayMs; ///< asked of the backend
    std::int64_t issuedNs = notYet;
    std::int64_t sentNs = notYet; ///< of the last attempt
    std::int64_t firstByteNs = notYet;
    std::int64_t finishedNs = notYet;
    int attempts = 0; ///< Qt sends again by itself when a kept connection breaks
    int status = 0; ///< of HTTP; 0: none came
    std::uint64_t bytes = 0; ///< of the body
    Outcome outcome = Outcome::pending;
    Cause cause = Cause::none;
    bool operator==(const CallRecord &) const = default;
};

/// One request, visitor to web app.
struct RequestRecord {
    std::uint32_t id = 0;
    std::int64_t queuedNs = notYet;
    std::int64_t meantNs = notYet; ///< when it was meant to come; of a load at a rate only
    std::int64_t startedNs = notYet;
    std::int64_t finishedNs = notYet;
    std::int64_t blockedNs = 0; ///< time for which it held a pool thread and waited
    std::int64_t suspendedNs = 0; ///< time for which it waited and held none
    std::int64_t waitingSinceNs = notYet; ///< since when it is blocked or suspended
    std::uint32_t waitingLine = 0; ///< where, while it is; 0: not known
    std::uint64_t firstThread = 0;
    std::uint64_t lastThread = 0;
    RunMode mode = RunMode::async; ///< of its action; once it has been started
    Outcome outcome = Outcome::pending;
    bool operator==(const RequestRecord &) const = default;
};

/// What the code of a request said of itself.
struct MarkRecord {
    std::int64_t timeNs = 0;
    std::uint32_t request = 0;
    Mark mark {};
    std::uint64_t value = 0;
    bool operator==(const MarkRecord &) const = default;
};

struct Latency {
    std::int64_t p50Ns = 0;
    std::int64_t p95Ns = 0;
    std::int64_t p99Ns = 0;
    std::int64_t maxNs = 0;
};

struct ThreadPeaks {
    std::optional<std::uint32_t> process; ///< as the operating system says; absent where it does not
    std::uint32_t pool = 0; ///< pool threads that ran a request at once
    std::uint32_t blocked = 0; ///< of these, blocked at once
};

/// Requests that wait at a line of the experiment's source now.
struct WaitingLine {
    std::uint32_t line = 0;
    std::uint32_t blocked = 0; ///< each holds a pool thread
    std::uint32_t suspended = 0; ///< none does
    bool operator==(const WaitingLine &) const = default;
};

/// Pool threads now.
struct PoolThreads {
    std::uint32_t inRequests = 0; ///< that are inside a request, blocked or not
    std::uint32_t blocked = 0;
};

/// What the backend did during the run; only where it is ours to ask.
struct BackendWork {
    std::uint64_t requests = 0;
    std::uint64_t abandoned = 0; ///< callers that left during the delay
    std::uint64_t savedMs = 0; ///< delay not worked through for them
    std::uint64_t wastedMs = 0; ///< delay worked through for them
    std::uint64_t stillWaiting = 0; ///< at the last sample
};

using OutcomeCounts = std::array<std::uint32_t, outcomeCount>;

/// All that is known of one run: what it was made with, every event in order, and what follows from them.
/// Views, exporters and files read this and nothing else, so that a loaded run looks like a live one.
/// A plain value; whoever holds it keeps it on one thread.
class RunRecord final
{
public:
    RunRecord() = default;
    RunRecord(RunSettings settings, MachineFacts facts);

    /// Takes the next event. False, and nothing changes, when it contradicts what came before (a call that
    /// was never issued, an unknown kind): that is a damaged file.
    [[nodiscard]] bool append(const Event &event);

    /// What was said of this run before it began. Nothing changes where it is not sound: no file could hold it.
    void setPrediction(Prediction prediction);
    [[nodiscard]] const std::optional<Prediction> &prediction() const { return m_prediction; }

    [[nodiscard]] const RunSettings &settings() const { return m_settings; }
    [[nodiscard]] const MachineFacts &facts() const { return m_facts; }
    [[nodiscard]] const std::vector<Event> &events() const { return m_events; }
    [[nodiscard]] const std::vector<CallRecord> &calls() const { return m_calls; }
    [[nodiscard]] const std::vector<RequestRecord> &requests() const { return m_requests; }

    [[nodiscard]] RunState state() const { return m_state; }
    /// For a run whose recording broke off (the program was ended, the file is cut).
    void setInterrupted() { m_state = RunState::interrupted; }
    /// From the start to the end of the last request; to the last event while the run goes on.
    [[nodiscard]] std::int64_t elapsedNs() const;
    /// Calls by outcome; they add up to the calls that were issued.
    [[nodiscard]] const OutcomeCounts &outcomes() const { return m_outcomes; }
    [[nodiscard]] std::uint32_t count(Outcome outcome) const
    {
        return m_outcomes[static_cast<std::size_t>(outcome)];
    }
    /// Of calls, from issued to finished, those that ended in `ok`; all zero where there is none.
    [[nodiscard]] Latency latency() const;
    [[nodiscard]] const ThreadPeaks &threadPeaks() const { return m_peaks; }
    [[nodiscard]] PoolThreads poolNow() const;
    /// Requests that wait for a pool thread now, and calls that wait for a connection.
    [[nodiscard]] std::uint32_t queuedNow() const { return m_queued; }
    [[nodiscard]] std::uint32_t unsentNow() const { return m_unsent; }
    /// Requests that wait for a call now and hold no thread.
    [[nodiscard]] std::uint32_t suspendedNow() const;
    /// Threads of that role at the last look at the system's list.
    [[nodiscard]] std::uint32_t threadsNow(ThreadRole role) const
    {
        return m_threadsNow[static_cast<std::size_t>(role)];
    }
    /// By line; without those at which nobody waits (any more).
    [[nodiscard]] std::vector<WaitingLine> waitingLines() const;
    [[nodiscard]] const std::optional<MemoryUse> &memoryPeak() const { return m_memoryPeak; }
    [[nodiscard]] const std::optional<MemoryUse> &memoryStart() const { return m_memoryStart; }
    /// The most frequent cause of the calls that did not end in `ok`.
    [[nodiscard]] Cause mainCause() const;
    /// Connections opened before the run began, and how long that took.
    [[nodiscard]] std::uint64_t connectionsOpened() const { return m_connectionsOpened; }
    [[nodiscard]] std::int64_t connectionsOpenedNs() const { return m_connectionsOpenedNs; }
    /// Numbers that were given out and never came: not in a whole run.
    [[nodiscard]] bool hasGaps() const;
    [[nodiscard]] std::optional<BackendWork> backendWork() const;
    /// Requests by outcome.
    [[nodiscard]] OutcomeCounts requestOutcomes() const;
    /// In the order in which they came.
    [[nodiscard]] const std::vector<MarkRecord> &marks() const { return m_marks; }
    /// Pool threads that were added one by one, because requests had waited too long for one.
    [[nodiscard]] std::uint32_t threadsAdded() const { return m_threadsAdded; }
    /// Pool threads that could be started, where the system refused some.
    [[nodiscard]] std::optional<std::uint64_t> threadsGranted() const { return m_threadsGranted; }

    /// A copy of all but the events, to go back to.
    [[nodiscard]] RunRecord withoutEvents();
    /// Becomes again what the record was when `checkpoint` was copied off it and it held these events. Its
    /// own are of the same run.
    void goTo(const RunRecord &checkpoint, std::span<const Event> events);

    bool operator==(const RunRecord &other) const;

private:
    [[nodiscard]] bool apply(const Event &event);
    [[nodiscard]] bool applyCall(const Event &event);
    [[nodiscard]] bool applyRequest(const Event &event);
    [[nodiscard]] bool applyMark(const Event &event);
    void applySample(const Event &event);
    void applyBackend(const Event &event);
    bool addCall(const Event &event);
    bool finishCall(CallRecord &call, const Event &event);
    void runs(int threads, int blocked);
    void waits(RequestRecord &request, const Event &event);
    void goesOn(RequestRecord &request, const Event &event);

    RunSettings m_settings;
    MachineFacts m_facts;
    std::optional<Prediction> m_prediction;
    std::vector<Event> m_events;
    std::vector<CallRecord> m_calls; // by id, from 1
    std::vector<RequestRecord> m_requests; // by id, from 1
    RunState m_state = RunState::running;
    std::int64_t m_lastNs = 0;
    std::int64_t m_endNs = notYet;
    OutcomeCounts m_outcomes {};
    OutcomeCounts m_requestOutcomes {}; // without those that are pending
    std::array<std::uint32_t, threadRoleCount> m_threadsNow {};
    std::array<std::uint32_t, causeCount> m_causes {};
    ThreadPeaks m_peaks;
    int m_running = 0; // pool threads inside a request now
    int m_blocked = 0;
    std::uint32_t m_queued = 0;
    std::uint32_t m_unsent = 0;
    std::vector<WaitingLine> m_waitingLines; // as many as the source has lines that wait
    std::vector<MarkRecord> m_marks;
    std::uint32_t m_threadsAdded = 0;
    std::optional<MemoryUse> m_memoryPeak;
    std::optional<MemoryUse> m_memoryStart;
    std::uint64_t m_connectionsOpened = 0;
    std::int64_t m_connectionsOpenedNs = 0;
    std::optional<std::uint64_t> m_threadsGranted;
    std::optional<BackendWork> m_backendFirst;
    BackendWork m_backendLast;
    bool m_backendFirstWork = true;
};

} // namespace Gizmoscope
