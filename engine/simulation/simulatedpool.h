// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/simulationsettings.h"
#include "simulation/virtualtime.h"

namespace Gizmoscope {

/// How many pool threads there are, how many of them have nothing to do, and when the next is added. None
/// ends. One thread.
class SimulatedPool final
{
public:
    explicit SimulatedPool(const SimulationSettings &settings);

    /// Whether something that came now would find a thread.
    [[nodiscard]] bool hasRoom() const { return m_idle > 0 || mayGrow(); }
    /// A thread for each that is let in, however many these are.
    [[nodiscard]] bool isAsNeeded() const { return m_asNeeded; }
    /// Takes a thread for a stretch; false where there is none.
    [[nodiscard]] bool take();
    void giveBack() { ++m_idle; }
    void block();
    void unblock() { --m_blocked; }

    /// Told after each event whether something waits for a thread.
    void setStarving(std::int64_t nowNs, bool starving);
    /// When the next thread is added because something waits; neverNs where none is.
    [[nodiscard]] std::int64_t nextNs() const { return m_nextNs; }
    /// Adds it. At nextNs().
    void inject();

    [[nodiscard]] std::int64_t threads() const { return m_threads; }
    [[nodiscard]] std::int64_t blocked() const { return m_blocked; }
    [[nodiscard]] std::int64_t blockedPeak() const { return m_blockedPeak; }

private:
    [[nodiscard]] bool mayGrow() const;

    const std::int64_t m_processors;
    const std::int64_t m_maximum;
    const std::int64_t m_minimum;
    const bool m_asNeeded;
    const std::int64_t m_injectionNs;
    std::int64_t m_threads = 0;
    std::int64_t m_idle = 0;
    std::int64_t m_blocked = 0;
    std::int64_t m_blockedPeak = 0;
    std::int64_t m_nextNs = neverNs;
};

} // namespace Gizmoscope
