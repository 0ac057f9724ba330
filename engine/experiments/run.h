// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/gizmobackend.h"
#include "experiments/registry.h"
#include "experiments/requestcontext.h"
#include "experiments/visits.h"
#include "telemetry/processprobe.h"
#include "telemetry/runsettings.h"
#include "telemetry/telemetrythread.h"
#include "visitors/arrivals.h"
#include "webapp/requestgate.h"

#include <atomic>
#include <functional>
#include <optional>

namespace Gizmoscope {

/// One run of one experiment in one mode, from its first thread to its last. Made by the ExperimentRunner;
/// begin() and end() are called on the I/O thread, the rest is safe from any thread.
class Run final : public std::enable_shared_from_this<Run>
{
public:
    struct Plan {
        RunSettings settings;
        const Experiment *experiment = nullptr;
        BackendAddress backend;
        const GizmoBackend *embedded = nullptr; ///< to be sampled; may be nullptr; outlives the run
        /// Called once, on a pool or the I/O thread, after the last request.
        std::function<void(std::shared_ptr<Run>)> whenDone;
    };

    explicit Run(Plan plan);
    ~Run();
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;

    void begin();
    /// Takes down what begin() set up: connections, pool, telemetry. After whenDone.
    void end();
    /// Blocks until end() is over. After cancel() that is soon.
    void waitUntilEnded() const;
    /// Begins now, with the connections that are open. I/O thread.
    void stopOpening();

    void cancel(Cause cause);
    /// For requests and calls that begin from now on.
    void setDelay(int minMs, int maxMs);
    void setTimeout(int ms);
    /// 0: as many as needed. Those in use stay in use.
    void setConnections(int connections);
    void setPool(int threads);
    /// Ends one call of the run.
    void cancelCall(std::uint32_t id);

    // Of a run whose requests come from outside (Load::outside).
    /// A request comes; `done` gets what its page shows. Returns its number.
    std::uint32_t visit(RequestPlan plan, PageMaker::Done done);
    /// Its visitor does not wait any more.
    void visitorLeft(std::uint32_t request);
    /// Takes no more requests; the run ends with the last that is under way.
    void close();
    /// Of the pool, as it is now. All zero before the launch. I/O thread.
    [[nodiscard]] RequestPool::Figures poolFigures() const;

    [[nodiscard]] bool isEmbedded() const { return m_plan.embedded != nullptr; }
    [[nodiscard]] Recorder &recorder() { return *m_recorder; }
    /// What the last request showed; nothing where requests come from outside. After whenDone.
    [[nodiscard]] Page lastPage() const;

    /// Pool threads that run at once at most without being blocked: their stretches are short.
    static constexpr unsigned runningThreads = 2;
    /// Pool threads that this run may use at most.
    [[nodiscard]] static unsigned poolSize(const RunSettings &settings, const Experiment &experiment);
    /// Connections that it may use at once at most.
    [[nodiscard]] static unsigned connectionsAtOnce(
        const RunSettings &settings, const Experiment &experiment);

private:
    void launchRecorded(unsigned opened, std::chrono::nanoseconds time);
    void launch();
    void takeVisits();
    void launchAtRate();
    void launchAtOnce();
    void arrive(std::uint32_t id, bool fromJob, std::chrono::nanoseconds meant = {});
    void startNext(bool fromJob);
    [[nodiscard]] bool submit(std::uint32_t id, bool fromJob);
    [[nodiscard]] bool startInside(std::uint32_t id, bool fromJob);
    [[nodiscard]] bool waitsForThreads() const;
    void visitorGoesOn();
    [[nodiscard]] PoolGrowth growth();
    void comeAgain(std::chrono::milliseconds after);
    void leave(std::uint32_t id, Outcome outcome, std::optional<Page> page = std::nullopt);
    [[nodiscard]] RequestPool::Job jobOf(std::uint32_t id);
    [[nodiscard]] bool isCancelled() const;
    void noteChange(Setting setting, int before, int after);
    void failAll();
    void runRequest(std::uint32_t id);
    static QCoro::Task<void> runAsync(
        std::shared_ptr<Run> run, std::shared_ptr<RequestContext> context, AsyncAction action);
    [[nodiscard]] std::optional<RequestPlan> planOf(std::uint32_t id);
    void finish();
    void noteTimeout(const RequestContext &context);
    void settle(std::uint32_t id, Outcome outcome, std::optional<Page> page = std::nullopt);
    std::shared_ptr<RequestContext> makeContext(std::uint32_t id, int timeoutMs);
    [[nodiscard]] std::chrono::milliseconds watchdog() const;
    [[nodiscard]] RunState finalState() const;
    void sampleBackend(Recorder &recorder) const;
    void waitForBackend() const;

    const Plan m_plan;
    std::atomic<int> m_delayMinMs;
    std::atomic<int> m_delayMaxMs;
    std::atomic<int> m_timeoutMs;
    std::atomic<int> m_connections;
    std::atomic<int> m_poolThreads;
    std::shared_ptr<Recorder> m_recorder;
    std::uint64_t m_backendAccepted = 0; // before the run
    std::uint64_t m_backendWaiting = 0; // before the run; others may use the backend, too
    std::optional<MemoryUse> m_memoryBefore; // the connections and threads of the run
    std::atomic<bool> m_endedByTimeout {false};
    std::atomic<bool> m_launched {false}; // from then on the recorder's clock stands
    std::atomic<std::uint32_t> m_started {0};
    std::atomic<std::uint32_t> m_finished {0};
    std::array<std::atomic<std::uint32_t>, outcomeCount> m_outcomes {};
    mutable std::mutex m_mutex;
    std::unordered_map<std::uint32_t, std::weak_ptr<RequestScope>> m_scopes; // guarded: requests that run
    Cause m_cancelled = Cause::none; // guarded
    Page m_lastPage; // guarded
    bool m_ended = false; // guarded
    mutable std::condition_variable m_endedNow;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<RequestPool> m_pool;
    std::unique_ptr<RequestGate> m_gate; // where only so many may be inside
    Visits m_visits; // from outside
    bool m_takesVisits = false; // guarded
    std::vector<std::uint32_t> m_early; // guarded: those that came before
    std::shared_ptr<ArrivalClock> m_arrivals; // guarded: of a load at a rate
    std::unique_ptr<TelemetryThread> m_telemetry;
};

} // namespace Gizmoscope
