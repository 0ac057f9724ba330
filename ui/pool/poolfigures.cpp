// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pool/poolfigures.h"

#include <algorithm>
#include <cmath>

namespace Gizmoscope {

namespace {

constexpr double gapShare = 0.15; // of a cell

} // namespace

PoolFigures poolFigures(const RunRecord &run)
{
    PoolFigures figures;
    const PoolThreads pool = run.poolNow();
    figures.blocked = pool.blocked;
    figures.running = pool.inRequests - std::min(pool.inRequests, pool.blocked);
    const std::uint32_t seen = run.threadsNow(ThreadRole::pool);
    const bool ended = run.state() != RunState::running;
    figures.idle = ended ? 0 : seen - std::min(seen, pool.inRequests);
    figures.suspended = run.suspendedNow();
    figures.queued = run.queuedNow();
    figures.queueLimit = run.settings().queue;
    figures.rejected = run.requestOutcomes()[static_cast<std::size_t>(Outcome::rejected)];
    figures.added = run.threadsAdded();
    return figures;
}

CellGrid::CellGrid(const QRectF &area, std::uint32_t cells, double largest)
    : m_area(area)
{
    const double width = std::max(1.0, area.width());
    const double height = std::max(1.0, area.height());
    const double count = std::max(1U, cells);
    // The largest side with which columns times rows are enough: tried for each number of rows.
    for (double rows = 1; rows <= count; ++rows)
        m_side = std::max(m_side, std::min({largest, width / std::ceil(count / rows), height / rows}));
    m_columns = static_cast<std::uint32_t>(std::max(1.0, std::floor(width / m_side + 1e-9)));
}

QRectF CellGrid::cell(std::uint32_t index) const
{
    const double inner = m_side * (1 - gapShare);
    return {m_area.left() + m_side * (index % m_columns), m_area.top() + m_side * (index / m_columns), inner,
        inner};
}

double queueShare(const PoolFigures &figures, std::uint32_t mostQueued)
{
    const double whole = figures.queueLimit > 0 ? figures.queueLimit : std::max(1U, mostQueued);
    return std::clamp(figures.queued / whole, 0.0, 1.0);
}

} // namespace Gizmoscope
