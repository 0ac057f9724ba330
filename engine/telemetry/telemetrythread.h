// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/recorder.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace Gizmoscope {

/// Watches the process while a run goes on: keeps the recorder in blocks and records threads and memory
/// as the operating system reports them. Owned by the run; lives on a thread of its own, named "telemetry".
class TelemetryThread final
{
public:
    static constexpr std::chrono::milliseconds period {20};

    /// `alsoSample` is called on the telemetry thread with each sample; may be empty.
    explicit TelemetryThread(Recorder &recorder, std::function<void(Recorder &)> alsoSample = {});
    /// Takes a last sample and ends the thread.
    ~TelemetryThread();
    TelemetryThread(const TelemetryThread &) = delete;
    TelemetryThread &operator=(const TelemetryThread &) = delete;

private:
    void loop(const std::stop_token &stop);
    void sample();

    Recorder &m_recorder;
    std::function<void(Recorder &)> m_alsoSample;
    Recorder::Clock::time_point m_rolesDue;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace Gizmoscope
