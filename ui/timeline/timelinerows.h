// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinestage.h"

#include <QPainter>

namespace Gizmoscope {

/// Paints what is under the axis and right of the names, between these two places, on a ground of its own.
void paintPlot(QPainter &painter, const TimelineStage &stage, double left, double right);

/// The ground and the grid of what is still to come.
void paintBlank(QPainter &painter, const TimelineStage &stage, double left, double right);

/// The moments that the axis names and the grid marks.
[[nodiscard]] std::vector<std::int64_t> timelineMarks(const TimelineStage &stage);
/// The part of a row that its bar takes.
[[nodiscard]] QRectF barIn(const QRectF &row);

} // namespace Gizmoscope
