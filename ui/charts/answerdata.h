// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/stepseries.h"
#include "ui/sessionrun.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace Gizmoscope {

/// Requests that were answered since the run began, with a page or with the one that says that the time was
/// up, taken from the events of a run one by one. A value; any thread.
class AnswerData final
{
public:
    /// Of all requests, or of those of one mode only.
    explicit AnswerData(std::optional<RunMode> only = std::nullopt)
        : m_only(only)
    { }

    void take(const Event &event);

    [[nodiscard]] const StepSeries &answered() const { return m_answered; }
    [[nodiscard]] std::uint64_t count() const { return m_count; }
    [[nodiscard]] std::int64_t lastNs() const { return m_lastNs; } ///< the last answer
    /// From when they were meant to come, or came, to the answer; 0 where there was none.
    [[nodiscard]] std::int64_t meanNs() const;
    /// A setting was changed while the run went on.
    [[nodiscard]] bool wasChanged() const { return m_wasChanged; }
    /// Calls failed, or the backend refused them.
    [[nodiscard]] bool hadFaults() const { return m_hadFaults; }

private:
    struct Request {
        std::int64_t fromNs = 0;
        std::optional<RunMode> mode;
    };
    [[nodiscard]] Request &at(std::uint32_t id);

    std::optional<RunMode> m_only;
    StepSeries m_answered;
    std::vector<Request> m_requests; // by id
    std::uint64_t m_count = 0;
    std::int64_t m_lastNs = 0;
    double m_sumNs = 0;
    bool m_wasChanged = false;
    bool m_hadFaults = false;
};

} // namespace Gizmoscope
