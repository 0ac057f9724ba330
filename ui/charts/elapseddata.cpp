// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/elapseddata.h"

#include <algorithm>
#include <cmath>

namespace Gizmoscope {

namespace {

constexpr double nsPerSecond = 1e9;
constexpr double headroom = 1.08; // for the figure that stands on the highest bar

struct Building {
    ElapsedGroup group;
    const SessionRun *last = nullptr;
};

std::optional<ElapsedBar> &slot(ElapsedGroup &group, RunMode mode)
{
    return mode == RunMode::sync ? group.sync : group.async;
}

void put(Building &building, const SessionRun &run)
{
    const RunRecord &record = run.record;
    slot(building.group, record.settings().mode) =
        ElapsedBar {run.number, static_cast<double>(record.elapsedNs()) / nsPerSecond, record.state()};
    if (const auto ideal = idealNs(record))
        building.group.idealSeconds = static_cast<double>(*ideal) / nsPerSecond;
    building.last = &run;
}

bool belongs(Building &building, const SessionRun &run)
{
    const bool free = !slot(building.group, run.record.settings().mode);
    return free && (building.last->round == run.round || sameSettings(*building.last, run));
}

} // namespace

ElapsedData elapsedData(const std::deque<SessionRun> &runs)
{
    std::vector<Building> built;
    for (const SessionRun &run : runs) {
        if (built.empty() || !belongs(built.back(), run))
            built.push_back({{run.record.settings().experiment, {}, {}, {}}, nullptr});
        put(built.back(), run);
    }
    ElapsedData data;
    const std::size_t first = built.size() - std::min(built.size(), ElapsedData::mostGroups);
    for (std::size_t i = first; i < built.size(); ++i)
        data.groups.push_back(std::move(built[i].group));
    return data;
}

double ElapsedData::top() const
{
    double highest = 0;
    for (const ElapsedGroup &group : groups) {
        highest = std::max({highest, group.sync ? group.sync->seconds : 0.0,
            group.async ? group.async->seconds : 0.0, group.idealSeconds.value_or(0.0)});
    }
    if (highest <= 0)
        return 1;
    highest *= headroom;
    const double unit = std::pow(10, std::floor(std::log10(highest)));
    for (const double step : {1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0}) {
        if (highest <= step * unit)
            return step * unit;
    }
    return 10 * unit;
}

} // namespace Gizmoscope
