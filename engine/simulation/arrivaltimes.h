// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runsettings.h"

namespace Gizmoscope {

/// When the requests of an open load come, in nanoseconds since the beginning: the same times as in a real
/// run of the same settings (visitors/arrivals.h). The first comes at 0 where they are even. `rate` is above
/// 0. One thread.
class ArrivalTimes final
{
public:
    explicit ArrivalTimes(const RunSettings &settings)
        : m_rate(settings.rate)
        , m_arrivals(settings.arrivals)
        , m_seed(settings.seed)
    { }

    [[nodiscard]] std::int64_t nextNs();

private:
    int m_rate;
    Arrivals m_arrivals;
    std::uint64_t m_seed;
    std::uint64_t m_drawn = 0;
    double m_seconds = 0;
};

} // namespace Gizmoscope
