// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/radixqueue.h"
#include "simulation/ring.h"
#include "simulation/virtualtime.h"

#include <optional>

namespace Gizmoscope {

/// The connections to the backend; calls wait for them, first come, first served. One thread.
class SimulatedConnections final
{
public:
    /// `most` at once; 0: any number.
    explicit SimulatedConnections(int most)
        : m_most(most > 0 ? most : neverNs)
    { }

    /// True where the call has one now, else it waits.
    [[nodiscard]] bool take(SimulatedCall call)
    {
        if (m_used == m_most) {
            m_waiting.push(call);
            return false;
        }
        ++m_used;
        return true;
    }
    /// Who gets the one that is given back, if anybody waits.
    [[nodiscard]] std::optional<SimulatedCall> pass()
    {
        if (!m_waiting.empty())
            return m_waiting.pop();
        --m_used;
        return std::nullopt;
    }

private:
    const std::int64_t m_most;
    std::int64_t m_used = 0;
    Ring<SimulatedCall> m_waiting;
};

/// The gizmo backend: a delay for each call; where its threads sleep, 8 delays at a time. It answers also
/// those who have left. One thread.
class SimulatedBackend final
{
public:
    explicit SimulatedBackend(bool sleeps)
        : m_free(sleeps ? sleepers : neverNs)
    { }

    void begin(std::int64_t nowNs, SimulatedCall call, std::int64_t delayNs)
    {
        if (m_free == 0) {
            m_waiting.push({call, delayNs});
            return;
        }
        --m_free;
        m_answers.push(static_cast<std::uint64_t>(nowNs + delayNs), call);
    }
    /// When the next delay is over; neverNs where none is under way.
    [[nodiscard]] std::int64_t nextNs() const
    {
        return m_answers.empty() ? neverNs : static_cast<std::int64_t>(m_answers.firstKey());
    }
    /// Whose delay that is. At nextNs().
    SimulatedCall take()
    {
        const std::int64_t nowNs = nextNs();
        const SimulatedCall call = m_answers.pop();
        ++m_free;
        if (!m_waiting.empty()) {
            const Waiting next = m_waiting.pop();
            begin(nowNs, next.call, next.delayNs);
        }
        return call;
    }

private:
    static constexpr std::int64_t sleepers = 8; // as the real one has
    struct Waiting {
        SimulatedCall call;
        std::int64_t delayNs = 0;
    };

    std::int64_t m_free; // sleepers
    RadixQueue<SimulatedCall> m_answers;
    Ring<Waiting> m_waiting;
};

} // namespace Gizmoscope
