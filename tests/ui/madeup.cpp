// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeup.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cstdlib>

namespace Gizmoscope::MadeUp {

void failOnWarnings()
{
    // The offscreen platform says of itself what it cannot do; that is not ours.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void append(RunRecord &record, std::int64_t timeMs, EventKind kind, std::uint32_t id, std::uint64_t value,
    std::uint64_t extra, std::uint8_t detail, std::uint8_t detail2)
{
    if (!record.append({timeMs * ms, value, extra, id, kind, detail, detail2, 0}))
        std::abort(); // the test itself is wrong
}

void issue(RunRecord &record, std::uint32_t id, const Call &call)
{
    append(record, call.issuedMs, EventKind::callIssued, id, static_cast<std::uint64_t>(call.delayMs),
        call.request, static_cast<std::uint8_t>((id - 1) % serviceCount));
}

void finish(RunRecord &record, std::uint32_t id, const Call &call)
{
    append(record, call.finishedMs, EventKind::callFinished, id, 93, call.outcome == Outcome::ok ? 200 : 0,
        static_cast<std::uint8_t>(call.outcome), static_cast<std::uint8_t>(call.cause));
}

void end(RunRecord &record, std::int64_t timeMs, RunState state)
{
    append(record, timeMs, EventKind::runFinished, 0, 0, 0, static_cast<std::uint8_t>(state));
}

RunSettings settings(RunMode mode, const char *experiment)
{
    RunSettings settings;
    settings.experiment = experiment;
    settings.mode = mode;
    settings.backend = "http://127.0.0.1:7734/";
    return settings;
}

RunRecord run(const RunSettings &settings, const std::vector<Call> &calls, RunState state)
{
    RunRecord record(settings, {});
    std::int64_t last = 0;
    for (std::size_t i = 0; i < calls.size(); ++i) {
        issue(record, static_cast<std::uint32_t>(i + 1), calls[i]);
        last = std::max(last, calls[i].finishedMs);
    }
    for (std::size_t i = 0; i < calls.size(); ++i)
        finish(record, static_cast<std::uint32_t>(i + 1), calls[i]);
    end(record, last, state);
    return record;
}

RunRecord pwg(RunMode mode)
{
    if (mode == RunMode::async)
        return run(settings(mode), {{500, 0, 503}, {500, 0, 503}, {500, 0, 503}});
    return run(settings(mode), {{500, 0, 502}, {500, 502, 1003}, {500, 1003, 1504}});
}

} // namespace Gizmoscope::MadeUp
