// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <queue>
#include <vector>

namespace Gizmoscope {

/// Hands out the connections that a client may use at once, the lowest free number first, so that few
/// connections are opened and those that are open are used again. Six make a lane: Qt opens six to a host,
/// and takes another lane for another host (see HttpClient). I/O thread only.
class ConnectionSlots final
{
public:
    using Slot = std::uint32_t;
    static constexpr Slot slotsPerLane = 6;

    /// `limit` 0: as many as are asked for.
    explicit ConnectionSlots(Slot limit)
        : m_limit(limit)
    { }

    [[nodiscard]] std::optional<Slot> take()
    {
        if (m_limit != 0 && inUse() >= m_limit)
            return std::nullopt;
        if (m_free.empty())
            return m_made++;
        const Slot slot = m_free.top();
        m_free.pop();
        return slot;
    }
    void giveBack(Slot slot) { m_free.push(slot); }
    /// From the next take() on; those that are in use beyond it stay in use.
    void setLimit(Slot limit) { m_limit = limit; }
    [[nodiscard]] Slot inUse() const { return m_made - static_cast<Slot>(m_free.size()); }

    [[nodiscard]] static constexpr Slot laneOf(Slot slot) { return slot / slotsPerLane; }

private:
    Slot m_limit;
    Slot m_made = 0;
    std::priority_queue<Slot, std::vector<Slot>, std::greater<>> m_free;
};

} // namespace Gizmoscope
