// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timeseries.h"

#include <array>
#include <cstdint>
#include <vector>

namespace Gizmoscope {

/// What a run of the web app has served, taken from its events one by one: requests that were answered, by
/// the mode of their action, and how many of late. A value; any thread.
class ServedFigures final
{
public:
    void take(const Event &event);

    /// With a page, or with the one that says that the time was up.
    [[nodiscard]] std::uint64_t answered(RunMode mode) const
    {
        return m_answered[static_cast<std::size_t>(mode)];
    }
    [[nodiscard]] std::uint64_t rejected() const { return m_rejected; }
    /// A second, over the last second before that moment; over the whole of a run that is younger.
    [[nodiscard]] double perSecond(std::int64_t nowNs) const;

private:
    static constexpr std::int64_t sliceNs = 100'000'000;
    static constexpr std::size_t slices = 10;

    std::vector<bool> m_isSync; // by request
    std::array<std::uint64_t, 2> m_answered {};
    std::uint64_t m_rejected = 0;
    std::array<std::uint64_t, slices> m_late {}; // answers in each of the last slices of time
    std::int64_t m_slice = 0; // the latest of them
};

} // namespace Gizmoscope
