// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"
#include "visitors/histogram.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace Gizmoscope {

/// How long requests took, in nanoseconds; all zero where there was none.
struct LatencyFigures {
    std::uint64_t count = 0;
    std::int64_t p50Ns = 0;
    std::int64_t p90Ns = 0;
    std::int64_t p95Ns = 0;
    std::int64_t p99Ns = 0;
    std::int64_t p999Ns = 0; ///< 99.9 per cent
    std::int64_t maxNs = 0;
    std::int64_t meanNs = 0;
    bool operator==(const LatencyFigures &) const = default;
};
[[nodiscard]] LatencyFigures figuresOf(const LatencyHistogram &histogram);

/// How what the load itself left out (coordinated omission) is made good.
enum class LatencyCorrection : std::uint8_t {
    none, ///< there is nothing to correct: each visitor sends one request
    meantTime, ///< load at a rate: measured from when the request was meant to come
    expectedInterval, ///< visitors: the requests are added that a visitor would have sent while it waited
};

/// The latencies of the requests of a run, both ways: as whoever sent them sees it, from the moment at which
/// they were really sent, and corrected. Requests count that were answered or timed out: without the latter
/// the worst would be left out, and a request that was quickly rejected, cancelled or failed would look fast.
struct Latencies {
    LatencyFigures uncorrected;
    LatencyFigures corrected;
    LatencyCorrection correction = LatencyCorrection::none;
    /// Of LatencyCorrection::expectedInterval: think time and median latency, which is how often a visitor
    /// comes while all goes well. An estimate; the times that a load at a rate was meant for are not.
    std::int64_t expectedNs = 0;
    std::uint64_t leftOut = 0; ///< requests that ended otherwise
    bool operator==(const Latencies &) const = default;
};

/// Makes them of a run, also while it grows: each read() costs no more than what is new. The correction by an
/// interval is made when somebody asks, from the histogram; that costs the same however many requests there
/// are. A value; one thread at a time.
class LatencyReader final
{
public:
    /// Looks at requests of that mode only. Before the first read().
    void only(RunMode mode) { m_only = mode; }
    /// Takes in what has come since the last time; always of the same record, which may have grown.
    void read(const RunRecord &record);

    [[nodiscard]] Latencies figures();
    [[nodiscard]] const LatencyHistogram &uncorrected() const { return m_uncorrected; }
    [[nodiscard]] const LatencyHistogram &corrected();
    [[nodiscard]] LatencyCorrection correction() const { return m_correction; }
    [[nodiscard]] bool isEmpty() const { return m_uncorrected.isEmpty(); }
    /// Events taken in, and requests that ended; the same as last time: so is all else.
    [[nodiscard]] std::size_t seen() const { return m_seen; }
    [[nodiscard]] std::uint64_t ended() const { return m_uncorrected.count() + m_leftOut; }

private:
    void take(const RequestRecord &request);
    [[nodiscard]] LatencyHistogram::Time expected() const;

    std::optional<RunMode> m_only;
    std::size_t m_seen = 0; // events
    LatencyHistogram m_uncorrected;
    LatencyHistogram m_corrected;
    LatencyCorrection m_correction = LatencyCorrection::none;
    std::int64_t m_thinkNs = 0;
    std::uint64_t m_leftOut = 0;
    bool m_isStale = false; // m_corrected; of expectedInterval only
};

/// The same for once.
[[nodiscard]] Latencies latenciesOf(const RunRecord &record);

} // namespace Gizmoscope
