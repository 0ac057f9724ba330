// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinedata.h"
#include "ui/timeline/timelineinks.h"
#include "ui/timeline/timelinelayout.h"
#include "ui/timemap.h"

#include <vector>

namespace Gizmoscope {

/// All that the painting functions of the timeline need, for the time of one painting.
struct TimelineStage {
    const TimelineLayout &layout;
    const TimeMap &map;
    const TimelineInks &inks;
    std::vector<const TimelineData *> runs; ///< one for each section
    TimelineKind kind = TimelineKind::byCall;
    double pixelRatio = 1;
    bool withLinks = true;
    bool heatIsDone = false; ///< the heat strips are in the picture already
    const TimelineData *ghost = nullptr; ///< an earlier run, behind the one of its mode
    int inView = 0; ///< the section whose calls can be selected

    [[nodiscard]] int sections() const { return static_cast<int>(runs.size()); }
    [[nodiscard]] const TimelineData &run(int section) const
    {
        return *runs[static_cast<std::size_t>(section)];
    }
};

} // namespace Gizmoscope
