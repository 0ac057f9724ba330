// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace Gizmoscope {

/// Little's law for a load at a rate: requests inside = rate × mean time. Beside it how many were really
/// inside, waiting ones included, as the mean over the time from the first answer to the last arrival: before
/// and after that their number only rises and falls. Taken from the events of a run one by one. A value; any
/// thread.
class LittlesLaw final
{
public:
    LittlesLaw() = default;
    explicit LittlesLaw(const RunSettings &settings)
        : m_rate(settings.rate)
        , m_requests(static_cast<std::uint32_t>(settings.requests))
    { }

    void take(const Event &event);

    struct Figures {
        int rate = 0;
        std::int64_t meanNs = 0; ///< from their coming to their end
        double expected = 0; ///< rate × time
        double inside = 0; ///< measured
    };
    /// Nothing for a load without a rate, and before there is anything to tell.
    [[nodiscard]] std::optional<Figures> figures() const;

private:
    void pass(std::int64_t timeNs);

    int m_rate = 0;
    std::uint32_t m_requests = 0;
    std::vector<std::int64_t> m_cameNs; // by request
    std::uint32_t m_came = 0;
    std::int64_t m_inside = 0;
    std::int64_t m_nowNs = 0;
    std::uint64_t m_ended = 0;
    double m_sumNs = 0; // of the times of those that have ended
    double m_insideNs = 0; // the sum over all moments that count
    std::int64_t m_countedNs = 0; // their length
};

} // namespace Gizmoscope
