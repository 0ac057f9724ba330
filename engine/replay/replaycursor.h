// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace Gizmoscope {

/// Finds its way in the events of a run that has ended: what had come by a moment, which events come next and
/// before, and the record as it was then. Forward and backward cost the same: on the way stand a few
/// checkpoints. Lives no longer than the record; one thread at a time.
class ReplayCursor final
{
public:
    explicit ReplayCursor(const RunRecord &whole);

    [[nodiscard]] const RunRecord &whole() const { return *m_whole; }
    /// Where the replay ends: nothing comes later.
    [[nodiscard]] std::int64_t lengthNs() const { return m_reached.empty() ? 0 : m_reached.back(); }
    /// How many events had come by then. Those that were overtaken on their way count when they arrive.
    [[nodiscard]] std::size_t eventsAt(std::int64_t ns) const;
    /// The next moment after this at which something happened, and the last one before it. Samples are taken
    /// all the time, and do not count.
    [[nodiscard]] std::optional<std::int64_t> next(std::int64_t ns) const;
    [[nodiscard]] std::optional<std::int64_t> previous(std::int64_t ns) const;
    /// The last that happened by then; nullptr: nothing yet.
    [[nodiscard]] const Event *eventAt(std::int64_t ns) const;

    /// Makes `record` what this run was at that moment. It is an empty one, or one that this has made before.
    void cut(RunRecord &record, std::int64_t ns) const;

private:
    struct Checkpoint {
        std::size_t events = 0;
        RunRecord record; // without them
    };
    const RunRecord *m_whole;
    std::vector<std::int64_t> m_reached; // the latest moment among the events up to each
    std::vector<std::size_t> m_told; // the events that people are told of
    std::vector<Checkpoint> m_checkpoints; // the first is the beginning
};

/// Not a sample, which says how things stand and not what happens.
[[nodiscard]] bool isHappening(EventKind kind);

} // namespace Gizmoscope
