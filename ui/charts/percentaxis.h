// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>

class QCategoryAxis;

namespace Gizmoscope {

/// Marks an axis of nines (see ninesOf()) from 0 to `topNines` with percentages: as many as there is room for
/// on `width` pixels. Changes nothing that is so already. Main thread.
void applyPercentAxis(QCategoryAxis *axis, double topNines, qreal width, const QFontMetricsF &metrics);

} // namespace Gizmoscope
