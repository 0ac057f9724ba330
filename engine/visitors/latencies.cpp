// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitors/latencies.h"

#include <array>
#include <utility>
#include <vector>

namespace Gizmoscope {

namespace {

constexpr std::int64_t nsInMs = 1'000'000;

LatencyCorrection correctionOf(const RunSettings &settings)
{
    if (settings.rate > 0)
        return LatencyCorrection::meantTime;
    // Who sends one request only has omitted none.
    return settings.requests > settings.visitors ? LatencyCorrection::expectedInterval
                                                 : LatencyCorrection::none;
}

} // namespace

LatencyFigures figuresOf(const LatencyHistogram &histogram)
{
    constexpr std::array percents {50.0, 90.0, 95.0, 99.0, 99.9};
    const auto times = histogram.percentiles(percents);
    return {.count = histogram.count(),
        .p50Ns = times[0].count(),
        .p90Ns = times[1].count(),
        .p95Ns = times[2].count(),
        .p99Ns = times[3].count(),
        .p999Ns = times[4].count(),
        .maxNs = histogram.greatest().count(),
        .meanNs = histogram.mean().count()};
}

void LatencyReader::read(const RunRecord &record)
{
    m_correction = correctionOf(record.settings());
    m_thinkNs = record.settings().thinkMs * nsInMs;
    const std::vector<Event> &events = record.events();
    for (; m_seen < events.size(); ++m_seen) {
        const Event &event = events[m_seen];
        if (event.kind != EventKind::requestFinished || event.id == 0 || event.id > record.requests().size())
            continue;
        const RequestRecord &request = record.requests()[event.id - 1];
        if (!m_only || (request.startedNs != notYet && request.mode == *m_only))
            take(request);
    }
}

void LatencyReader::take(const RequestRecord &request)
{
    if (request.outcome != Outcome::ok && request.outcome != Outcome::timedOut) {
        ++m_leftOut;
        return;
    }
    m_uncorrected.record(LatencyHistogram::Time(request.finishedNs - request.queuedNs));
    if (m_correction == LatencyCorrection::meantTime) {
        // The first of an even load was meant for the very beginning, which is not written down.
        const std::int64_t fromNs = request.meantNs == notYet ? request.queuedNs : request.meantNs;
        m_corrected.record(LatencyHistogram::Time(request.finishedNs - fromNs));
    }
    m_isStale = m_correction == LatencyCorrection::expectedInterval;
}

LatencyHistogram::Time LatencyReader::expected() const
{
    if (m_correction != LatencyCorrection::expectedInterval || isEmpty())
        return {};
    return LatencyHistogram::Time(m_thinkNs) + m_uncorrected.percentile(50);
}

const LatencyHistogram &LatencyReader::corrected()
{
    if (m_correction == LatencyCorrection::none)
        return m_uncorrected;
    if (std::exchange(m_isStale, false))
        m_corrected = m_uncorrected.corrected(expected());
    return m_corrected;
}

Latencies LatencyReader::figures()
{
    return {.uncorrected = figuresOf(m_uncorrected),
        .corrected = figuresOf(corrected()),
        .correction = m_correction,
        .expectedNs = expected().count(),
        .leftOut = m_leftOut};
}

Latencies latenciesOf(const RunRecord &record)
{
    LatencyReader reader;
    reader.read(record);
    return reader.figures();
}

} // namespace Gizmoscope
