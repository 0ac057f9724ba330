// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace Gizmoscope {

/// A time for which a thread was blocked in a request.
struct BlockedTime {
    std::int64_t beginNs = 0;
    std::int64_t endNs = 0;
    std::uint32_t call = 0;
    std::uint32_t line = 0; ///< of the experiment's source; 0: not known
};

/// A time for which a thread was inside a request.
struct PoolStretch {
    std::int64_t beginNs = 0;
    std::int64_t endNs = 0;
    std::uint32_t thread = 0; ///< from 0, in the order of their first use
    std::uint32_t request = 0;
    bool resumed = false; ///< it goes on from an earlier stretch of its request
    bool suspended = false; ///< it goes on in a later one
    std::vector<BlockedTime> blocked; ///< in their order, within the stretch
};

/// What the pool threads of a run did, from its events. Whatever the events say (a file from outside may say
/// anything), the stretches of one thread follow each other without overlapping, and those of one request are
/// linked one to the next. What was under way at the end of the recording ends there.
class PoolStretches final
{
public:
    explicit PoolStretches(const RunRecord &run);

    /// Those of each thread in the order of time.
    [[nodiscard]] const std::vector<PoolStretch> &all() const { return m_stretches; }
    [[nodiscard]] std::uint32_t threads() const { return static_cast<std::uint32_t>(m_threads.size()); }

private:
    struct Thread {
        std::uint32_t number = 0;
        bool isInside = false;
        bool isBlocked = false;
        std::int64_t lastNs = 0;
        std::size_t open = 0; // its stretch
    };

    void take(const Event &event);
    [[nodiscard]] Thread &added(std::uint64_t id);
    [[nodiscard]] bool isInside(const Thread &thread, std::uint32_t request) const;
    void goOn(Thread &thread, const Event &event);
    void begin(Thread &thread, const Event &event);
    void block(Thread &thread, const Event &event);
    void unblock(Thread &thread, std::int64_t ns);
    void end(Thread &thread, std::int64_t ns);

    std::vector<PoolStretch> m_stretches;
    std::unordered_map<std::uint64_t, Thread> m_threads; // by the system's number
    std::vector<std::size_t> m_last; // by request: 1 + index of its latest stretch
};

} // namespace Gizmoscope
