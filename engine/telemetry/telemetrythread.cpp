// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/telemetrythread.h"

#include "telemetry/processprobe.h"
#include "telemetry/threadname.h"

namespace Gizmoscope {

TelemetryThread::TelemetryThread(Recorder &recorder, std::function<void(Recorder &)> alsoSample)
    : m_recorder(recorder)
    , m_alsoSample(std::move(alsoSample))
    , m_thread([this](const std::stop_token &stop) { loop(stop); })
{ }

TelemetryThread::~TelemetryThread() = default;

void TelemetryThread::loop(const std::stop_token &stop)
{
    nameThisThread(ThreadRole::telemetry);
    while (!stop.stop_requested()) {
        m_recorder.topUp();
        sample();
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, stop, period, [] { return false; });
    }
    sample();
}

void TelemetryThread::sample()
{
    using Clock = Recorder::Clock;
    if (const auto threads = ProcessProbe::threads())
        m_recorder.record(EventKind::processSample, 0, *threads);
    if (const auto memory = ProcessProbe::memory())
        m_recorder.record(EventKind::memorySample, 0, memory->residentBytes, memory->reservedBytes);
    if (m_alsoSample)
        m_alsoSample(m_recorder);

    // Thousands of threads take tens of milliseconds to list: never spend more than a tenth on it.
    const auto before = Clock::now();
    if (before < m_rolesDue)
        return;
    if (const auto roles = ProcessProbe::threadsByRole()) {
        for (std::size_t role = 0; role < roles->size(); ++role)
            m_recorder.record(EventKind::threadSample, 0, (*roles)[role], 0, static_cast<std::uint8_t>(role));
    }
    const auto after = Clock::now();
    m_rolesDue = after + 10 * (after - before);
}

} // namespace Gizmoscope
