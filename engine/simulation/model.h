// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/figures.h"
#include "simulation/processors.h"
#include "simulation/simulatedbackend.h"
#include "simulation/simulatedpool.h"
#include "simulation/simulatedrequests.h"
#include "simulation/simulatedvisitors.h"

namespace Gizmoscope {

/// The web app between its visitors and the backend: takes one event after the other until the last request
/// has ended. Used once. One thread.
class Model final
{
public:
    /// The settings are within their bounds.
    explicit Model(const SimulationSettings &settings);
    [[nodiscard]] SimulationResult run();

private:
    struct Deadline {
        std::int64_t atNs = 0;
        Slot slot = 0;
        std::uint32_t id = 0; // the place may be another request's by then
    };

    void step();
    void moveTo(std::int64_t timeNs);
    [[nodiscard]] SimulationSample state() const;

    void arrive();
    [[nodiscard]] bool mustWait() const;
    [[nodiscard]] std::int64_t waiting() const;
    [[nodiscard]] bool mayEnter() const;
    void admit();
    void startStretches();
    void startStretch(Slot slot);
    void begin(Slot slot);
    [[nodiscard]] std::int64_t resumeNs(const SimulatedRequest &request) const;
    void compute(Slot slot, std::int64_t workNs);
    void endStretch(Slot slot);
    void wait(Slot slot);
    void issue(Slot slot);
    void send(SimulatedCall call);
    void onAnswer(SimulatedCall call);
    void giveConnectionBack();
    void onDeadline(const Deadline &deadline);
    void leaveCalls(Slot slot);
    void end(Slot slot);
    [[nodiscard]] SimulationResult result();

    const SimulationSettings m_settings;
    const std::int64_t m_callNs;
    const std::int64_t m_timeoutNs;
    const std::int64_t m_atOnce;
    const std::int64_t m_queue;
    SimulatedVisitors m_visitors;
    SimulatedRequests m_requests;
    SimulatedPool m_pool;
    Processors m_processors;
    SimulatedConnections m_connections;
    SimulatedBackend m_backend;
    Ring<Slot> m_outside; // requests that wait to be let in
    Ring<Slot> m_jobs; // requests that wait for a thread, for their first stretch or a further one
    Ring<Deadline> m_deadlines; // in order, as all have the same timeout
    SimulatedTimes m_latency;
    SampleSeries m_series;
    AnswerSeries m_answers;
    SimulationResult m_result;
    std::int64_t m_nowNs = 0;
    std::int64_t m_queued = 0;
    std::int64_t m_admitted = 0; // not yet ended
    std::int64_t m_inside = 0;
    std::int64_t m_present = 0;
    std::int64_t m_over = 0; // requests
    double m_presentNs = 0; // the sum over all moments
};

} // namespace Gizmoscope
