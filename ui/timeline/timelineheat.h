// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinestage.h"

#include <QPainter>

namespace Gizmoscope {

/// Paints the rows of a section as a heat strip between these places: each bin of rows is a line whose colour
/// in each column says what share of them is in which state. Its cost follows from the pixels and the number
/// of rows, not from the length of the run.
void paintHeat(QPainter &painter, const TimelineStage &stage, int section, double left, double right);

} // namespace Gizmoscope
