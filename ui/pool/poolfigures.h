// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"

#include <QRectF>

namespace Gizmoscope {

/// How the pool and the queue of a run stand at its last event.
struct PoolFigures {
    std::uint32_t running = 0; ///< threads inside a request that do not wait
    std::uint32_t blocked = 0; ///< threads inside a request that wait
    std::uint32_t idle = 0; ///< threads without a request, by the last look at the system's list
    std::uint32_t suspended = 0; ///< requests that wait and hold no thread
    std::uint32_t queued = 0; ///< requests that wait for a thread
    int queueLimit = -1; ///< -1: none
    std::uint32_t rejected = 0; ///< requests turned away so far
    std::uint32_t added = 0; ///< threads that came one by one so far

    [[nodiscard]] std::uint32_t threads() const { return running + blocked + idle; }
    bool operator==(const PoolFigures &) const = default;
};
[[nodiscard]] PoolFigures poolFigures(const RunRecord &run);

/// Where the cells of the threads lie: in rows from the left, all of the same size, as large as they can be and
/// no larger than `largest`. A value.
class CellGrid final
{
public:
    CellGrid(const QRectF &area, std::uint32_t cells, double largest);
    [[nodiscard]] QRectF cell(std::uint32_t index) const;
    [[nodiscard]] double side() const { return m_side; }

private:
    QRectF m_area;
    double m_side = 0; // of a cell and the gap behind it
    std::uint32_t m_columns = 1;
};

/// The part of a bar of that width that stands for so many waiting requests: of the limit where there is one,
/// else of what was the most so far.
[[nodiscard]] double queueShare(const PoolFigures &figures, std::uint32_t mostQueued);

} // namespace Gizmoscope
