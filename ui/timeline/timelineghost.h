// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinestage.h"

#include <QPainter>

namespace Gizmoscope {

/// Paints the earlier run behind the rows of the later one, gray: its calls in the rows of the calls with the
/// same numbers, what blocked its threads in the lanes of those that came in the same order. Behind heat
/// strips, where rows are too many, only when it ended.
void paintGhost(
    QPainter &painter, const TimelineStage &stage, int section, std::int64_t fromNs, std::int64_t toNs);
/// The moment at which it ended, over all rows.
void paintGhostEnd(QPainter &painter, const TimelineStage &stage, int section);

} // namespace Gizmoscope
