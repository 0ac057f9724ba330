// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"

#include <span>
#include <string>

namespace Gizmoscope {

struct TraceOptions {
    /// Adds what each pool thread does as "T" events. Perfetto takes them for states of threads from version
    /// 54 on; in older readers "T" means something else.
    bool threadStates = false;
};

/// The runs as Trace Event JSON, for Perfetto (ui.perfetto.dev) and chrome://tracing. A run is a process, and
/// all begin at time 0, so that they lie below each other. Its first thread stands for the run as a whole,
/// the others are its pool threads in the order in which they were first used, with
///   X      a stretch of a request on that thread, and within it the times when the thread was blocked;
///   bind_id  from a stretch that ended with a suspension to the one in which the request went on;
///   b, e   requests from queued to finished and calls from issued to finished, with an n where a call was
///   sent and
///          where its first byte came;
///   C      threads by role, pool threads in requests and blocked, queue, calls at the backend, memory;
///   i      marks of the code, threads that were added or refused, settings that were changed, the end.
[[nodiscard]] std::string toTrace(std::span<const RunRecord> runs, TraceOptions options = {});

} // namespace Gizmoscope
