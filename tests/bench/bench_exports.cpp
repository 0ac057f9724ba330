// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to write a run of 100,000 events in each form, and to read a page load of 10,000 entries.

#include "formats/exports.h"
#include "formats/har.h"
#include "formats/harimport.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace Gizmoscope;

namespace {

constexpr std::uint32_t requests = 9'090; // of eleven events each
constexpr std::uint64_t poolThreads = 8;
constexpr int rounds = 5;

Event event(std::int64_t us, EventKind kind, std::uint32_t id, std::uint64_t value = 0,
    std::uint64_t extra = 0, std::uint8_t detail = 0)
{
    return {us * 1000 + 123, value, extra, id, kind, detail, 0, 0};
}

// Requests that come one after the other, each with one call that is awaited.
RunRecord hundredThousandEvents()
{
    RunSettings settings;
    settings.experiment = "burst";
    settings.backend = "http://127.0.0.1:7734/";
    RunRecord record(settings, {"0.1.0", "6.4.2", "a system", 2, "2026-11-21T10:00:00.000+01:00"});
    constexpr auto ok = static_cast<std::uint8_t>(Outcome::ok);
    for (std::uint32_t id = 1; id <= requests; ++id) {
        const std::int64_t at = std::int64_t {id} * 100;
        const std::uint64_t thread = 1000 + id % poolThreads;
        for (const Event &each : {event(at, EventKind::requestQueued, id),
                 event(at + 1, EventKind::requestStarted, id, thread, 0, 1),
                 event(at + 2, EventKind::callIssued, id, 500, id),
                 event(at + 3, EventKind::requestSuspended, id, thread, id),
                 event(at + 5, EventKind::callSent, id, 1), event(at + 60, EventKind::callFirstByte, id, 200),
                 event(at + 61, EventKind::callFinished, id, 93, 200, ok),
                 event(at + 70, EventKind::requestResumed, id, thread + poolThreads, id),
                 event(at + 71, EventKind::requestFinished, id, thread + poolThreads, 0, ok),
                 event(at + 72, EventKind::processSample, 0, 12),
                 event(at + 73, EventKind::memorySample, 0, 12'000'000, 90'000'000)}) {
            if (!record.append(each))
                std::abort();
        }
    }
    return record;
}

template <typename Work> double medianMs(const Work &work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void measure(const char *name, std::span<const RunRecord> runs, const ExportChoice &choice)
{
    std::size_t bytes = 0;
    const double ms = medianMs([&] { bytes = exported(runs, choice).size(); });
    std::printf("%-22s %8.1f ms %9.1f KB\n", name, ms, static_cast<double>(bytes) / 1024);
}

} // namespace

int main()
{
    const std::vector<RunRecord> runs {hundredThousandEvents()};
    std::printf("%zu events, %zu requests, %zu calls\n", runs[0].events().size(), runs[0].requests().size(),
        runs[0].calls().size());
    measure("json", runs, {ExportFormat::json, CsvTable::calls, {}});
    measure("csv, calls", runs, {ExportFormat::csv, CsvTable::calls, {}});
    measure("csv, requests", runs, {ExportFormat::csv, CsvTable::requests, {}});
    measure("csv, samples", runs, {ExportFormat::csv, CsvTable::samples, {}});
    measure("har", runs, {ExportFormat::har, CsvTable::calls, {}});
    measure("trace", runs, {ExportFormat::trace, CsvTable::calls, {}});
    measure("trace, thread states", runs, {ExportFormat::trace, CsvTable::calls, {true}});
    const std::string har = toHar(runs);
    std::size_t waits = 0;
    const double ms = medianMs([&] {
        std::string_view rest = har;
        waits = readHar([&rest](std::span<char> out) {
            const std::size_t size = std::min(out.size(), rest.size());
            std::copy_n(rest.begin(), size, out.begin());
            rest.remove_prefix(size);
            return size;
        }).page.waitsMs.size();
    });
    std::printf("reading that har       %8.1f ms, %zu entries\n", ms, waits);
    return 0;
}
