// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"

#include <QString>

#include <deque>
#include <optional>

namespace Gizmoscope {

/// A run of this session and its place in it. A value; main thread.
struct SessionRun {
    int number = 0; ///< from 1, never used again
    int round = 0; ///< the same for two runs that were started as a pair, or came from one file
    bool changedLive = false; ///< a setting was changed while it ran
    RunRecord record;
    bool opened = false; ///< from a file
    QString file = {}; ///< in which it is; empty: in none
    bool unsaved = false; ///< somebody made it, and it is in no file
};

/// The two runs that are shown side by side; either may be absent.
struct RunPair {
    const SessionRun *sync = nullptr;
    const SessionRun *async = nullptr;
    [[nodiscard]] bool bothEnded() const;
    /// Both went on to an end of their own, with the same settings throughout: their times may be compared.
    [[nodiscard]] bool isComparable() const;
};

/// Equal settings but for the mode, and none was changed on the way.
[[nodiscard]] bool sameSettings(const SessionRun &a, const SessionRun &b);
[[nodiscard]] bool wasChangedLive(const RunRecord &record);

/// `run` and its counterpart: the one of its pair, else the latest of the other mode with the same settings.
[[nodiscard]] RunPair pairOf(const std::deque<SessionRun> &runs, const SessionRun &run);

/// It came to nothing, because the backend could not be reached.
[[nodiscard]] bool isUnreachable(const RunRecord &record);

/// How long the run would have taken if nobody had to wait for anybody: the longest single delay, or the
/// timeout where that is shorter. Absent before the first call, and where the delays are not known.
[[nodiscard]] std::optional<std::int64_t> idealNs(const RunRecord &record);

} // namespace Gizmoscope
