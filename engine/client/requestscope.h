// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/event.h"

#include <atomic>
#include <chrono>
#include <stop_token>

namespace Gizmoscope {

/// How far a request may go: its stop token, its deadline, and why it was stopped. A stop token alone does
/// not say why, and a person wants to know. Shared by the request and its calls. Any thread.
class RequestScope final
{
public:
    using Clock = std::chrono::steady_clock;

    /// `deadlineCause` is what a stop at `deadline` will be called.
    explicit RequestScope(std::uint32_t requestId, Clock::time_point deadline, Cause deadlineCause)
        : m_requestId(requestId)
        , m_deadline(deadline)
        , m_deadlineCause(deadlineCause)
    { }

    [[nodiscard]] std::uint32_t requestId() const { return m_requestId; }
    [[nodiscard]] Clock::time_point deadline() const { return m_deadline; }
    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

    /// Asks all that belongs to the request to stop. The first cause stays.
    void stop(Cause cause)
    {
        Cause none = Cause::none;
        m_cause.compare_exchange_strong(none, cause);
        m_source.request_stop();
    }
    void stopAtDeadline() { stop(m_deadlineCause); }

    /// Cause::none as long as nobody has asked.
    [[nodiscard]] Cause cause() const { return m_cause.load(); }

    /// True for the one caller who has to watch over the deadline.
    [[nodiscard]] bool claimDeadline() { return !m_deadlineClaimed.exchange(true); }

private:
    std::uint32_t m_requestId;
    Clock::time_point m_deadline;
    Cause m_deadlineCause;
    std::atomic<Cause> m_cause {Cause::none};
    std::atomic<bool> m_deadlineClaimed {false};
    std::stop_source m_source;
};

} // namespace Gizmoscope
