// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/simulationjson.h"

#include "formats/jsonwriter.h"

namespace Gizmoscope {

namespace {

void writeParameters(JsonWriter &w, const SimulationSettings &s)
{
    w.beginObject("parameters");
    w.number("delayMinMs", s.run.delayMinMs);
    w.number("delayMaxMs", s.run.delayMaxMs);
    for (const NumberSetting &setting : numberSettings())
        w.number(setting.word, setting.member == &RunSettings::requests ? s.requests : s.run.*setting.member);
    w.text("arrivals", toWord(s.run.arrivals));
    w.number("backendSleeps", s.run.backendSleeps ? 1 : 0);
    w.text("seed", std::to_string(s.run.seed)); // JSON numbers are exact up to 2^53 only
    w.number("burst", s.burst ? 1 : 0);
    w.number("callsPerRequest", s.callsPerRequest);
    w.number("together", s.together ? 1 : 0);
    w.number("processors", s.processors);
    w.number("callUs", s.callUs);
    w.number("resumeUs", s.resumeUs);
    w.endObject();
}

void writeLatency(JsonWriter &w, const SimulatedLatency &latency)
{
    w.beginObject("requestLatencyMs");
    w.ms("mean", latency.meanNs);
    w.ms("p50", latency.p50Ns);
    w.ms("p95", latency.p95Ns);
    w.ms("p99", latency.p99Ns);
    w.ms("max", latency.maxNs);
    w.endObject();
}

void writeSamples(JsonWriter &w, const std::vector<SimulationSample> &samples)
{
    w.beginArray("samples");
    for (const SimulationSample &sample : samples) {
        w.beginObject();
        w.ms("timeMs", sample.timeNs);
        w.number("threads", sample.threads);
        w.number("blocked", sample.blocked);
        w.number("queued", sample.queued);
        w.number("inside", sample.inside);
        w.number("served", sample.served);
        w.endObject();
    }
    w.endArray();
}

void writeRun(JsonWriter &w, const SimulatedRun &run)
{
    const SimulationResult &result = run.result;
    w.beginObject();
    w.text("mode", toWord(run.settings.run.mode));
    w.ms("elapsedMs", result.elapsedNs);
    w.beginObject("requestOutcomes");
    w.number(toWord(Outcome::ok), result.served);
    w.number(toWord(Outcome::timedOut), result.timedOut);
    w.number(toWord(Outcome::rejected), result.rejected);
    w.endObject();
    writeLatency(w, result.latency);
    w.beginObject("threads");
    w.number("poolPeak", result.threadsPeak);
    w.number("blockedPeak", result.blockedPeak);
    w.endObject();
    w.number("queuedPeak", result.queuedPeak);
    w.number("insidePeak", result.insidePeak);
    writeSamples(w, result.samples);
    w.endObject();
}

} // namespace

std::string toJson(std::span<const SimulatedRun> runs)
{
    JsonWriter w;
    w.beginObject();
    w.text("kind", "model");
    w.text("experiment", runs.empty() ? std::string_view() : runs.front().settings.run.experiment);
    if (!runs.empty())
        writeParameters(w, runs.front().settings);
    w.beginArray("runs");
    for (const SimulatedRun &run : runs)
        writeRun(w, run);
    w.endArray();
    w.endObject();
    return w.take();
}

} // namespace Gizmoscope
