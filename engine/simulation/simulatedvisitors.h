// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/radixqueue.h"
#include "simulation/simulationsettings.h"
#include "simulation/virtualtime.h"
#include "visitors/arrivals.h"

namespace Gizmoscope {

/// The visitors: when the next request is sent. One thread.
class SimulatedVisitors final
{
public:
    explicit SimulatedVisitors(const SimulationSettings &settings);

    /// neverNs where nobody will send one (until one is answered).
    [[nodiscard]] std::int64_t nextNs() const;
    /// The id of that request, from 1. At nextNs().
    std::uint32_t take();
    /// A request has ended, and its visitor pauses before the next.
    void answered(std::int64_t nowNs) { comeAgain(nowNs + m_thinkNs); }
    void turnedAway(std::int64_t nowNs);

private:
    void comeAgain(std::int64_t atNs);

    const std::int64_t m_requests;
    const std::int64_t m_first; // that are sent at once
    const bool m_open; // at a rate
    const bool m_closed; // whoever is answered sends the next
    const std::int64_t m_thinkNs;
    std::int64_t m_sent = 0;
    ArrivalPlan m_plan; // of an open load
    std::int64_t m_openNs = 0; // when an open load sends its next
    struct Nothing {
    };
    RadixQueue<Nothing> m_again; // visitors, by when they send their next
};

} // namespace Gizmoscope
