// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/elapseddata.h"

#include "experiments/registry.h"
#include "ui/charts/roundaxis.h"

#include <algorithm>
#include <array>

namespace Gizmoscope {

namespace {

constexpr double nsPerSecond = 1e9;
constexpr double headroom = 1.08; // for the figure that stands on the highest bar

bool cameToItsEnd(RunState state) { return state == RunState::finished || state == RunState::timedOut; }

double medianOf(const std::vector<double> &sorted)
{
    const std::size_t half = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

} // namespace

struct ElapsedHistory::Group {
    struct Member {
        int number = 0;
        const Figures *figures = nullptr;
    };
    std::string experiment;
    std::array<std::vector<Member>, 2> members; // by mode
    const Figures *last = nullptr;

    [[nodiscard]] std::vector<Member> &of(RunMode mode) { return members[static_cast<std::size_t>(mode)]; }
    [[nodiscard]] const std::vector<Member> &of(RunMode mode) const
    {
        return members[static_cast<std::size_t>(mode)];
    }
    [[nodiscard]] std::optional<ElapsedBar> bar(RunMode mode) const;
};

std::optional<ElapsedBar> ElapsedHistory::Group::bar(RunMode mode) const
{
    const std::vector<Member> &runs = of(mode);
    if (runs.empty())
        return std::nullopt;
    const Member &latest = runs.back();
    ElapsedBar bar {latest.number, latest.figures->seconds, latest.figures->state};
    if (runs.size() > 1)
        bar.first = runs.front().number;
    std::vector<double> seconds;
    for (const Member &run : runs) {
        if (cameToItsEnd(run.figures->state))
            seconds.push_back(run.figures->seconds);
    }
    if (seconds.empty())
        return bar;
    std::sort(seconds.begin(), seconds.end());
    bar.seconds = medianOf(seconds);
    bar.count = static_cast<int>(seconds.size());
    if (bar.hasSpread()) {
        bar.least = seconds.front();
        bar.most = seconds.back();
    }
    return bar;
}

std::size_t ElapsedHistory::placeOf(const RunSettings &settings)
{
    RunSettings asSync = settings;
    asSync.mode = RunMode::sync;
    const auto place = std::find(m_settings.begin(), m_settings.end(), asSync);
    const auto index = static_cast<std::size_t>(place - m_settings.begin());
    if (place == m_settings.end())
        m_settings.push_back(std::move(asSync));
    return index;
}

const ElapsedHistory::Figures &ElapsedHistory::figuresOf(const SessionRun &run)
{
    const auto known = m_figures.find(run.number);
    if (known != m_figures.end() && known->second.state != RunState::running)
        return known->second;
    const RunRecord &record = run.record;
    Figures &figures = m_figures[run.number];
    if (known == m_figures.end())
        figures.settings = placeOf(record.settings());
    figures.round = run.round;
    figures.mode = record.settings().mode;
    figures.changedLive = run.changedLive;
    figures.seconds = static_cast<double>(record.elapsedNs()) / nsPerSecond;
    figures.state = record.state();
    if (const auto ideal = idealNs(record))
        figures.idealSeconds = static_cast<double>(*ideal) / nsPerSecond;
    return figures;
}

bool ElapsedHistory::belongs(const Group &group, const Figures &figures)
{
    const Figures &last = *group.last;
    if (last.settings == figures.settings && !last.changedLive && !figures.changedLive)
        return true;
    return last.round == figures.round && group.of(figures.mode).empty();
}

ElapsedData ElapsedHistory::of(const std::deque<SessionRun> &runs)
{
    std::vector<Group> groups;
    for (const SessionRun &run : runs) {
        if (isServed(run.record.settings()))
            continue; // it lasts as long as somebody wants it to
        const Figures &figures = figuresOf(run);
        const auto place = std::find_if(
            groups.rbegin(), groups.rend(), [&](const Group &group) { return belongs(group, figures); });
        // The group of the latest run goes to the end, where it is in view.
        if (place == groups.rend())
            groups.push_back({run.record.settings().experiment, {}, nullptr});
        else
            std::rotate(place.base() - 1, place.base(), groups.end());
        groups.back().of(figures.mode).push_back({run.number, &figures});
        groups.back().last = &figures;
    }
    if (m_figures.size() > runs.size()) { // some were forgotten: numbers are never used again
        std::erase_if(m_figures, [&](const auto &known) {
            return std::none_of(
                runs.begin(), runs.end(), [&](const SessionRun &run) { return run.number == known.first; });
        });
    }
    ElapsedData data;
    const std::size_t first = groups.size() - std::min(groups.size(), ElapsedData::mostGroups);
    for (std::size_t i = first; i < groups.size(); ++i) {
        const Group &group = groups[i];
        data.groups.push_back({group.experiment, group.bar(RunMode::sync), group.bar(RunMode::async),
            group.last->idealSeconds});
    }
    return data;
}

ElapsedData elapsedData(const std::deque<SessionRun> &runs) { return ElapsedHistory().of(runs); }

void ElapsedData::cutAt(std::int64_t ns, const RunPair &replayed)
{
    leastTop = highest();
    const double seconds = static_cast<double>(ns) / nsPerSecond;
    for (ElapsedGroup &group : groups) {
        for (const SessionRun *run : {replayed.sync, replayed.async}) {
            for (std::optional<ElapsedBar> *bar : {&group.sync, &group.async}) {
                if (run && *bar && (*bar)->run == run->number && (*bar)->seconds > seconds)
                    **bar = {run->number, seconds, RunState::running};
            }
        }
    }
}

double ElapsedData::highest() const
{
    double highest = leastTop;
    for (const ElapsedGroup &group : groups) {
        highest = std::max({highest, group.sync ? group.sync->highest() : 0.0,
            group.async ? group.async->highest() : 0.0, group.idealSeconds.value_or(0.0)});
    }
    return highest;
}

double ElapsedData::top() const { return roundTop(highest() * headroom, false); }

} // namespace Gizmoscope
