// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinestage.h"

#include <QImage>
#include <QPainter>

namespace Gizmoscope {

/// Paints the rows of a section as a heat strip between these places: each bin of rows is a line whose colour
/// in each column says what share of them is in which state. Its cost follows from the pixels and the number
/// of rows, not from the length of the run.
void paintHeat(QPainter &painter, const TimelineStage &stage, int section, double left, double right);
/// The same straight into an image whose first pixel lies at `origin`: twice as fast.
void writeHeat(
    QImage &image, const QPoint &origin, const TimelineStage &stage, int section, const QRect &pixels);
/// The pixels of the strip that can be seen between these places.
[[nodiscard]] QRect heatPixels(const TimelineStage &stage, int section, double left, double right);

} // namespace Gizmoscope
