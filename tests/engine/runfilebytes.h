// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/runfile.h"
#include "samplerecord.h"

#include <algorithm>

namespace Gizmoscope {

inline std::string written(std::span<const RunRecord> runs)
{
    std::string bytes;
    RunFileWriter writer([&bytes](std::string_view part) {
        bytes += part;
        return true;
    });
    for (const RunRecord &run : runs)
        writer.add(run);
    return bytes;
}

inline RunFileResult readBytes(std::string_view bytes, RunReading reading = RunReading::whole)
{
    // In odd pieces, as a pipe would give them.
    const auto source = [&bytes](std::span<char> out) {
        const std::size_t size = std::min({out.size(), bytes.size(), std::size_t {777}});
        std::copy_n(bytes.begin(), size, out.begin());
        bytes.remove_prefix(size);
        return size;
    };
    return readRunFile(source, reading);
}

inline Prediction samplePrediction()
{
    // Numbers that a parser which rounds would not give back.
    return {"three-calls", "number", {0.1, 1.0 / 3, -1.5e300, 5e-324, 1500},
        "1,5 s – \xEA\xB0\x80 \xF0\x9F\x95\x92"};
}

inline RunRecord predictedRecord()
{
    RunRecord record = sampleRecord();
    record.setPrediction(samplePrediction());
    return record;
}

inline RunRecord largeRecord(std::uint32_t calls)
{
    RunRecord record = sampleRecord();
    RunRecord large(record.settings(), record.facts());
    for (std::uint32_t id = 1; id <= calls; ++id) {
        if (!large.append(makeEvent(id, EventKind::callIssued, id, 500, 1))
            || !large.append(makeEvent(id, EventKind::callSent, id, 1))
            || !large.append(makeEvent(id, EventKind::callFirstByte, id, 200))
            || !large.append(makeEvent(id, EventKind::callFinished, id, 9, 200, number(Outcome::ok))))
            std::abort();
    }
    if (!large.append(makeEvent(calls, EventKind::runFinished, 0, 0, 0, number(RunState::finished))))
        std::abort();
    return large;
}

} // namespace Gizmoscope
