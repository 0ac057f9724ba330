// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/virtualtime.h"

#include <vector>

namespace Gizmoscope {

/// Where a request stands.
enum class Stage : std::uint8_t {
    waiting, ///< to be let in, or for its first thread
    computing, ///< on a thread
    blocked, ///< on a thread, for a call
    suspended, ///< on none
    ready, ///< to go on: waits for a thread
    ended,
};

/// A request while the model holds it.
struct SimulatedRequest {
    std::int64_t sentNs = 0;
    std::uint32_t id = 0;
    std::uint16_t underWay = 0; ///< calls that hold a connection, a bit for each
    std::uint16_t answered = 0; ///< calls, a bit for each
    std::uint8_t issued = 0; ///< calls made so far
    std::uint8_t awaited = 0; ///< the call that it waits for, or will wait for
    std::uint8_t known = 0; ///< its calls that a queue still holds, also when it has left
    Stage stage = Stage::waiting;
    bool async = false;
    bool timedOut = false;

    [[nodiscard]] bool hasAnswer(int call) const { return ((answered >> call) & 1) != 0; }
};

/// The requests that the model holds, in one flat array whose places are used again. One thread.
class SimulatedRequests final
{
public:
    [[nodiscard]] SimulatedRequest &at(Slot slot) { return m_requests[slot]; }

    Slot add(std::uint32_t id, std::int64_t sentNs)
    {
        if (m_free.empty()) {
            m_requests.push_back({sentNs, id});
            return static_cast<Slot>(m_requests.size() - 1);
        }
        const Slot slot = m_free.back();
        m_free.pop_back();
        m_requests[slot] = {sentNs, id};
        return slot;
    }
    /// Lets go of one that has ended and that no queue knows any more.
    void removeIfOver(Slot slot)
    {
        const SimulatedRequest &request = m_requests[slot];
        if (request.stage == Stage::ended && request.known == 0)
            m_free.push_back(slot);
    }

private:
    std::vector<SimulatedRequest> m_requests;
    std::vector<Slot> m_free;
};

} // namespace Gizmoscope
