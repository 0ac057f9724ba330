// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sessionrun.h"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace Gizmoscope {

/// One run, or all of a mode with the same settings.
struct ElapsedBar {
    int run = 0; ///< the number of the latest
    double seconds = 0; ///< the median of those that came to their own end; of the latest when none did
    RunState state = RunState::running; ///< of the latest
    int first = 0; ///< the number of the first; 0 where there is but one
    int count = 1; ///< that the median is of
    double least = 0; ///< of these; only where there are several
    double most = 0;
    [[nodiscard]] bool hasSpread() const { return count > 1; }
    [[nodiscard]] double highest() const { return hasSpread() ? most : seconds; }
    bool operator==(const ElapsedBar &) const = default;
};

/// Runs with the same settings, side by side.
struct ElapsedGroup {
    std::string experiment;
    std::optional<ElapsedBar> sync;
    std::optional<ElapsedBar> async;
    std::optional<double> idealSeconds;
    [[nodiscard]] const std::optional<ElapsedBar> &bar(RunMode mode) const
    {
        return mode == RunMode::sync ? sync : async;
    }
    bool operator==(const ElapsedGroup &) const = default;
};

/// What the chart of elapsed times shows. A value; any thread.
struct ElapsedData {
    static constexpr std::size_t mostGroups = 6;
    std::vector<ElapsedGroup> groups; ///< the latest, in the order of their latest runs
    double leastTop = 0; ///< that the axis reaches at least
    /// In a replay these runs have come to that moment only; the axis stays.
    void cutAt(std::int64_t ns, const RunPair &replayed);
    /// Of all bars and lines.
    [[nodiscard]] double highest() const;
    /// The upper end of the axis: a round number not below any figure; above zero.
    [[nodiscard]] double top() const;
    bool operator==(const ElapsedData &) const = default;
};

/// Makes the figures of the runs of a session, again and again while one goes on. Looks at a run that has
/// ended only once, so that a session of many runs with many calls costs no more than its number of runs. A
/// value; main thread.
class ElapsedHistory final
{
public:
    [[nodiscard]] ElapsedData of(const std::deque<SessionRun> &runs);

private:
    struct Figures {
        int round = 0;
        RunMode mode = RunMode::async;
        std::size_t settings = 0; // its place in m_settings
        bool changedLive = false;
        double seconds = 0;
        RunState state = RunState::running;
        std::optional<double> idealSeconds;
    };
    struct Group;
    [[nodiscard]] const Figures &figuresOf(const SessionRun &run);
    [[nodiscard]] std::size_t placeOf(const RunSettings &settings);
    [[nodiscard]] static bool belongs(const Group &group, const Figures &figures);

    std::vector<RunSettings> m_settings; // all that there were, as of a sync run
    std::map<int, Figures> m_figures; // by the number of the run
};

/// The same for once.
[[nodiscard]] ElapsedData elapsedData(const std::deque<SessionRun> &runs);

} // namespace Gizmoscope
