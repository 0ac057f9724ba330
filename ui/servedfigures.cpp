// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servedfigures.h"

#include <algorithm>
#include <numeric>

namespace Gizmoscope {

void ServedFigures::take(const Event &event)
{
    if (event.kind == EventKind::requestStarted) {
        if (m_isSync.size() <= event.id)
            m_isSync.resize(2 * std::size_t {event.id} + 1);
        m_isSync[event.id] = static_cast<RunMode>(event.detail) == RunMode::sync;
        return;
    }
    if (event.kind != EventKind::requestFinished)
        return;
    const auto outcome = static_cast<Outcome>(event.detail);
    m_rejected += outcome == Outcome::rejected ? 1 : 0;
    if (outcome != Outcome::ok && outcome != Outcome::timedOut)
        return;
    const bool isSync = event.id < m_isSync.size() && m_isSync[event.id];
    ++m_answered[static_cast<std::size_t>(isSync ? RunMode::sync : RunMode::async)];
    const std::int64_t slice = event.timeNs / sliceNs;
    if (slice - m_slice >= static_cast<std::int64_t>(slices))
        m_late.fill(0);
    for (; m_slice < slice; ++m_slice)
        m_late[static_cast<std::size_t>(m_slice + 1) % slices] = 0;
    if (m_slice - slice < static_cast<std::int64_t>(slices))
        ++m_late[static_cast<std::size_t>(slice) % slices];
}

// Whole slices: the one that goes on would make the figure jump.
double ServedFigures::perSecond(std::int64_t nowNs) const
{
    const std::int64_t now = nowNs / sliceNs;
    const std::int64_t first = std::max<std::int64_t>(0, now - static_cast<std::int64_t>(slices) + 1);
    std::uint64_t sum = 0;
    for (std::int64_t slice = first; slice < now && slice <= m_slice; ++slice) {
        if (m_slice - slice < static_cast<std::int64_t>(slices))
            sum += m_late[static_cast<std::size_t>(slice) % slices];
    }
    const auto seconds = static_cast<double>((now - first) * sliceNs) / 1e9;
    return seconds > 0 ? static_cast<double>(sum) / seconds : 0;
}

} // namespace Gizmoscope
