// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinestage.h"

#include <QPainter>
#include <QPainterPath>

namespace Gizmoscope {

/// More lines than this tell nothing and take long.
inline constexpr std::size_t mostLinks = 300;
/// Those of all sections that can be seen, or mostLinks + 1 when there are more than mostLinks.
[[nodiscard]] std::size_t countLinks(const TimelineStage &stage);

/// The line from where a request gave its thread back to where it went on.
[[nodiscard]] QPainterPath linkPath(const TimelineStage &stage, int section, const ResumeLink &link);
/// Those of a section that touch the time between these moments.
void paintLinks(
    QPainter &painter, const TimelineStage &stage, int section, std::int64_t fromNs, std::int64_t toNs);

} // namespace Gizmoscope
