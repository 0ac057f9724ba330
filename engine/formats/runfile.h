// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Gizmoscope {

// A run file (.gizmorun) holds one or more runs. After the eight letters GIZMORUN and the version of the
// format come chunks: four letters of type, the size of the content, its CRC-32, the content. All numbers are
// little-endian.
//   HEAD  settings and machine facts of a run, as JSON; begins a run
//   PRED  what was predicted of it, as JSON, where it was; once, before DONE
//   EVNT  events, 31 bytes each
//   DONE  number of events; ends a run. A run without it was interrupted.
// A reader passes over chunks of types that it does not know. Byte by byte: docs/runfile.md.

/// Writes the format to a sink, in pieces, so that a run can be written down while it goes on.
class RunFileWriter final
{
public:
    /// Takes the next bytes; false when they could not be written.
    using Sink = std::function<bool(std::string_view)>;

    explicit RunFileWriter(Sink sink);

    void beginRun(const RunSettings &settings, const MachineFacts &facts);
    /// At most once in a run.
    void addPrediction(const Prediction &prediction);
    void addEvents(std::span<const Event> events);
    void endRun();
    void add(const RunRecord &run);

    /// False once the sink has failed.
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    void chunk(std::string_view type, std::string_view content);
    void write(std::string_view bytes);

    Sink m_sink;
    bool m_ok = true;
    std::uint64_t m_events = 0;
};

enum class RunFileError : std::uint8_t {
    none,
    notARunFile, ///< the beginning is another format's
    newerVersion, ///< made by a later version of this program
    truncated, ///< it ends in the middle of a chunk
    checksum, ///< a chunk was altered
    badHead, ///< settings that cannot be
    badPrediction, ///< a prediction that cannot be
    badEvents, ///< events that contradict each other
    empty, ///< no run in it
    cannotOpen, ///< see systemReason
};

struct RunFileResult {
    RunFileError error = RunFileError::none;
    std::uint64_t offset = 0; ///< of the chunk that is wrong, in bytes from the beginning
    std::string systemReason;
    std::vector<RunRecord> runs; ///< empty where there is an error
};

enum class RunReading : std::uint8_t {
    whole, ///< a file that is damaged anywhere is refused
    salvage, ///< of one whose writing broke off, what came before; its last run is an interrupted one
};

/// Reads from `source`, which fills the buffer as far as it can and returns how many bytes it gave; 0 is the
/// end.
[[nodiscard]] RunFileResult readRunFile(
    const std::function<std::size_t(std::span<char>)> &source, RunReading reading = RunReading::whole);

} // namespace Gizmoscope
