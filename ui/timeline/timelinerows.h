// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinestage.h"

#include <QPainter>
#include <QPainterPath>

namespace Gizmoscope {

/// Paints what is under the axis and right of the names, between these two places, on a ground of its own.
void paintPlot(QPainter &painter, const TimelineStage &stage, double left, double right);

/// The moments that the axis names and the grid marks.
[[nodiscard]] std::vector<std::int64_t> timelineMarks(const TimelineStage &stage);
/// The part of a row that its bar takes.
[[nodiscard]] QRectF barIn(const QRectF &row);
/// The line from where a request gave its thread back to where it went on.
[[nodiscard]] QPainterPath linkPath(const TimelineStage &stage, int section, const ResumeLink &link);

/// More lines than this tell nothing and take long.
inline constexpr std::size_t mostLinks = 300;
/// Those of all sections that can be seen, or mostLinks + 1 when there are more than mostLinks.
[[nodiscard]] std::size_t countLinks(const TimelineStage &stage);

} // namespace Gizmoscope
