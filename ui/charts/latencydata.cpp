// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/latencydata.h"

#include "ui/charts/chartmeasures.h"

#include "ui/charts/roundaxis.h"

#include <algorithm>
#include <cmath>

namespace Gizmoscope {

namespace {

constexpr double roomBeyond = 1.02; // so that the longest is not on the edge
constexpr int pointsPerNine = 40;
constexpr double noticeable = 0.02; // of the longer one

bool areApart(std::int64_t a, std::int64_t b)
{
    return static_cast<double>(std::abs(a - b)) > noticeable * static_cast<double>(std::max(a, b));
}

// The last of a hundred requests is above 99 % of them: there the curve ends.
double endOf(const LatencyHistogram &histogram)
{
    return std::clamp(std::log10(static_cast<double>(histogram.count())), 1.0, LatencyData::mostNines);
}

std::vector<LatencyPoint> curveOf(const LatencyHistogram &histogram)
{
    const double end = endOf(histogram);
    std::vector<LatencyPoint> points;
    std::vector<double> percents;
    for (int i = 0; i / double {pointsPerNine} < end; ++i) {
        points.push_back({i / double {pointsPerNine}, 0});
        percents.push_back(percentOf(points.back().nines));
    }
    points.push_back({end, 0});
    percents.push_back(end < LatencyData::mostNines ? 100 : percentOf(end));
    const auto times = histogram.percentiles(percents);
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i].ns = times[i].count();
    return points;
}

std::vector<double> barsOf(const LatencyHistogram &histogram, std::int64_t topNs)
{
    std::vector<double> bars(LatencyData::bars);
    for (const LatencyHistogram::Bucket &bucket : histogram.buckets()) {
        // A bucket is narrower than a bar by far; its middle decides.
        const auto middle = static_cast<double>((bucket.from + (bucket.until - bucket.from) / 2).count());
        const auto bar = static_cast<int>(middle / static_cast<double>(topNs) * LatencyData::bars);
        bars[static_cast<std::size_t>(std::clamp(bar, 0, LatencyData::bars - 1))] +=
            static_cast<double>(bucket.count);
    }
    return bars;
}

LatencyShape shapeOf(const LatencyHistogram &histogram, std::int64_t topNs)
{
    return {curveOf(histogram), barsOf(histogram, topNs)};
}

} // namespace

double ninesOf(double percent) { return -std::log10(1 - percent / 100); }

double percentOf(double nines) { return 100 * (1 - std::pow(10, -nines)); }

bool LatencyRun::differs() const
{
    const LatencyFigures &a = figures.corrected;
    const LatencyFigures &b = figures.uncorrected;
    return areApart(a.p50Ns, b.p50Ns) || areApart(a.p90Ns, b.p90Ns) || areApart(a.p95Ns, b.p95Ns)
        || areApart(a.p99Ns, b.p99Ns) || areApart(a.p999Ns, b.p999Ns) || areApart(a.maxNs, b.maxNs)
        || areApart(a.meanNs, b.meanNs);
}

double LatencyData::highestBar() const
{
    double highest = 0;
    for (const auto &run : runs) {
        if (!run)
            continue;
        for (const LatencyShape *shape : {&run->corrected, &run->uncorrected}) {
            for (const double bar : shape->bars)
                highest = std::max(highest, bar);
        }
    }
    return highest;
}

LatencyData latencyData(std::array<LatencyReader, 2> &readers)
{
    LatencyData data;
    for (std::size_t i = 0; i < readers.size(); ++i) {
        if (readers[i].isEmpty())
            continue;
        LatencyRun &run = data.runs[i].emplace();
        run.figures = readers[i].figures();
        data.topNs = std::max({data.topNs, run.figures.corrected.maxNs, run.figures.uncorrected.maxNs});
        data.topNines =
            std::max({data.topNines, endOf(readers[i].corrected()), endOf(readers[i].uncorrected())});
    }
    data.unitNs =
        static_cast<std::int64_t>(static_cast<double>(data.topNs) > secondsFromNs ? nsInSecond : nsInMs);
    const auto unit = static_cast<double>(data.unitNs);
    data.topNs = std::llround(roundTop(static_cast<double>(data.topNs) / unit * roomBeyond, false) * unit);
    for (std::size_t i = 0; i < readers.size(); ++i) {
        if (!data.runs[i])
            continue;
        data.runs[i]->corrected = shapeOf(readers[i].corrected(), data.topNs);
        data.runs[i]->uncorrected = shapeOf(readers[i].uncorrected(), data.topNs);
    }
    return data;
}

} // namespace Gizmoscope
