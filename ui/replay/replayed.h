// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replay/replaycursor.h"
#include "ui/sessionrun.h"

#include <array>
#include <optional>

namespace Gizmoscope {

/// The run in view and the one beside it as they were at one moment: two records that grow and shrink, for
/// panels to look at as at live ones. Lives no longer than the runs, at the same place all the time. Main
/// thread; owned by the viewer.
class Replayed final
{
public:
    /// Something happened in one of the two.
    struct Happening {
        const SessionRun *run = nullptr; ///< whole
        const Event *event = nullptr; ///< nullptr: nothing yet
    };

    /// All that take part have ended.
    [[nodiscard]] static bool isPossible(const SessionRun *inView, const RunPair &pair);

    Replayed(const SessionRun &inView, const RunPair &pair);

    void goTo(std::int64_t ns);

    [[nodiscard]] const SessionRun *inView() const;
    [[nodiscard]] RunPair pair() const;
    /// The same two runs, whichever is in view.
    [[nodiscard]] bool isOf(const RunPair &pair) const;
    [[nodiscard]] std::int64_t lengthNs() const;
    /// As ReplayCursor has it, of both.
    [[nodiscard]] std::optional<std::int64_t> next(std::int64_t ns) const;
    [[nodiscard]] std::optional<std::int64_t> previous(std::int64_t ns) const;
    [[nodiscard]] Happening happeningAt(std::int64_t ns) const;

private:
    struct One {
        explicit One(const SessionRun &run);
        const SessionRun *whole;
        ReplayCursor cursor;
        SessionRun cut;
    };
    std::array<std::optional<One>, 2> m_runs; // by mode
    RunMode m_inView;
};

} // namespace Gizmoscope
