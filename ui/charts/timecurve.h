// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/stepseries.h"
#include "ui/theme.h"

#include <QBrush>
#include <QPen>
#include <QString>

#include <optional>

namespace Gizmoscope {

/// One figure over time and how it is drawn.
struct TimeCurve {
    QString name;
    RunMode mode = RunMode::async; ///< of the run that it is of
    QPen pen;
    std::optional<QBrush> area {}; ///< an area is drawn by its chart, a line by all
    std::optional<Outcome> mark {};
    bool bearsMode = false; ///< the mark of its mode is in the head
    bool isModel = false; ///< not measured: known at once, also of times that are still to come
    int side = 0; ///< 0: the axis on the left, 1: on the right
    const StepSeries *series = nullptr; ///< the chart's own
};

} // namespace Gizmoscope
