// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/json.h"

#include "catalog/jsonread.h"
#include "formats/calladdress.h"
#include "formats/jsonwriter.h"
#include "telemetry/markfigures.h"

#include <boost/json.hpp>

namespace Gizmoscope {

namespace {

namespace json = boost::json;

void writeSettings(JsonWriter &w, const RunSettings &s)
{
    w.number("delayMinMs", s.delayMinMs);
    w.number("delayMaxMs", s.delayMaxMs);
    for (const NumberSetting &setting : numberSettings())
        w.number(setting.word, s.*setting.member);
    w.text("arrivals", toWord(s.arrivals));
    w.number("backendSleeps", s.backendSleeps ? 1 : 0);
    w.number("backendGoesOn", s.backendGoesOn ? 1 : 0);
    w.text("seed", std::to_string(s.seed)); // JSON numbers are exact up to 2^53 only
    w.text("backend", s.backend);
    if (s.delaysMs.empty())
        return;
    w.beginArray("delaysMs");
    for (const int delay : s.delaysMs)
        w.number({}, delay);
    w.endArray();
}

void writeCall(JsonWriter &w, const CallAddresses &addresses, const CallRecord &call)
{
    w.beginObject();
    w.number("id", call.id);
    w.number("request", call.request);
    w.text("service", serviceName(call.service));
    w.text("url", addresses.url(call));
    w.ms("issuedMs", call.issuedNs);
    w.ms("sentMs", call.sentNs);
    w.ms("firstByteMs", call.firstByteNs);
    w.ms("finishedMs", call.finishedNs);
    w.text("outcome", toWord(call.outcome));
    w.text("cause", toWord(call.cause));
    w.number("status", call.status);
    w.number("bytes", static_cast<std::int64_t>(call.bytes));
    w.number("attempts", call.attempts);
    w.endObject();
}

void writeOutcomes(JsonWriter &w, std::string_view name, const OutcomeCounts &counts)
{
    w.beginObject(name);
    for (std::size_t i = 1; i < counts.size(); ++i)
        w.number(toWord(static_cast<Outcome>(i)), counts[i]);
    if (counts[0] > 0)
        w.number("pending", counts[0]);
    w.endObject();
}

void writeFigures(JsonWriter &w, const RunRecord &run)
{
    const Latency latency = run.latency();
    w.beginObject("latencyMs");
    w.ms("p50", latency.p50Ns);
    w.ms("p95", latency.p95Ns);
    w.ms("p99", latency.p99Ns);
    w.ms("max", latency.maxNs);
    w.endObject();
    const ThreadPeaks &peaks = run.threadPeaks();
    w.beginObject("threads");
    if (peaks.process)
        w.number("processPeak", *peaks.process);
    else
        w.null("processPeak");
    w.number("poolPeak", peaks.pool);
    w.number("blockedPeak", peaks.blocked);
    w.endObject();
    w.beginObject("memory");
    const auto bytes = [&w](std::string_view name, const std::optional<MemoryUse> &use, auto member) {
        if (use)
            w.number(name, static_cast<std::int64_t>((*use).*member));
        else
            w.null(name);
    };
    bytes("residentStartBytes", run.memoryStart(), &MemoryUse::residentBytes);
    bytes("reservedStartBytes", run.memoryStart(), &MemoryUse::reservedBytes);
    bytes("residentPeakBytes", run.memoryPeak(), &MemoryUse::residentBytes);
    bytes("reservedPeakBytes", run.memoryPeak(), &MemoryUse::reservedBytes);
    w.endObject();
    if (const auto work = run.backendWork()) {
        w.beginObject("backend");
        w.number("requests", static_cast<std::int64_t>(work->requests));
        w.number("abandoned", static_cast<std::int64_t>(work->abandoned));
        w.number("stillWaiting", static_cast<std::int64_t>(work->stillWaiting));
        w.number("savedMs", static_cast<std::int64_t>(work->savedMs));
        w.number("wastedMs", static_cast<std::int64_t>(work->wastedMs));
        w.endObject();
    }
}

// What clocks show is a time; other marks have no value.
void writeMarks(JsonWriter &w, const RunRecord &run)
{
    if (run.marks().empty())
        return;
    w.beginArray("marks");
    for (const MarkRecord &mark : run.marks()) {
        w.beginObject();
        w.number("request", mark.request);
        w.text("mark", toWord(mark.mark));
        w.ms("atMs", mark.timeNs);
        if (topicOf(mark.mark) == MarkTopic::clocks)
            w.ms("showsMs", static_cast<std::int64_t>(mark.value));
        w.endObject();
    }
    w.endArray();
}

void writeRun(JsonWriter &w, const RunRecord &run)
{
    w.beginObject();
    w.text("mode", toWord(run.settings().mode));
    w.text("state", toWord(run.state()));
    w.ms("elapsedMs", run.elapsedNs());
    w.number("connectionsOpened", static_cast<std::int64_t>(run.connectionsOpened()));
    w.ms("connectionsOpenedMs", run.connectionsOpenedNs());
    w.beginArray("calls");
    const CallAddresses addresses(run.settings());
    for (const CallRecord &call : run.calls())
        writeCall(w, addresses, call);
    w.endArray();
    writeOutcomes(w, "outcomes", run.outcomes());
    writeOutcomes(w, "requestOutcomes", run.requestOutcomes());
    writeFigures(w, run);
    writeMarks(w, run);
    w.endObject();
}

bool readSeed(const json::object &object, std::uint64_t &seed)
{
    std::string text;
    if (!readMember(object, "seed", text) || text.empty() || text.size() > 20
        || text.find_first_not_of("0123456789") != std::string::npos) {
        return false;
    }
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seed);
    return error == std::errc() && end == text.data() + text.size();
}

// What earlier versions did not write has its usual value.
bool readNumbers(const json::object &o, RunSettings &s)
{
    for (const NumberSetting &setting : numberSettings()) {
        const bool isThere = o.contains(json::string_view(setting.word.data(), setting.word.size()));
        if ((isThere || setting.sinceFirst) && !readMember(o, {setting.word.data(), setting.word.size()}, s.*setting.member))
            return false;
    }
    return true;
}

// Of few experiments only.
bool readDelays(const json::object &o, std::vector<int> &delays)
{
    const json::value *member = o.if_contains("delaysMs");
    if (!member)
        return true;
    if (!member->is_array() || !Bounds::delays.contains(static_cast<std::int64_t>(member->get_array().size())))
        return false;
    for (const json::value &delay : member->get_array()) {
        if (!delay.is_int64() || !Bounds::delayMs.contains(delay.get_int64()))
            return false;
        delays.push_back(static_cast<int>(delay.get_int64()));
    }
    return true;
}

bool readSwitch(const json::object &o, std::string_view name, bool &value)
{
    int number = 0;
    if (!o.contains(json::string_view(name.data(), name.size())))
        return true;
    const bool read = readMember(o, {name.data(), name.size()}, number) && (number == 0 || number == 1);
    value = number == 1;
    return read;
}

bool readChoices(const json::object &o, RunSettings &s)
{
    std::string arrivals(toWord(Arrivals::even));
    if (o.contains("arrivals") && !readMember(o, "arrivals", arrivals))
        return false;
    if (arrivals != toWord(Arrivals::even) && arrivals != toWord(Arrivals::poisson))
        return false;
    s.arrivals = arrivals == toWord(Arrivals::even) ? Arrivals::even : Arrivals::poisson;
    return readSwitch(o, "backendSleeps", s.backendSleeps) && readSwitch(o, "backendGoesOn", s.backendGoesOn);
}

} // namespace

std::string toJson(std::span<const RunRecord> runs)
{
    JsonWriter w;
    w.beginObject();
    w.text("experiment", runs.empty() ? std::string_view() : runs.front().settings().experiment);
    w.beginObject("parameters");
    if (!runs.empty())
        writeSettings(w, runs.front().settings());
    w.endObject();
    w.beginArray("runs");
    for (const RunRecord &run : runs)
        writeRun(w, run);
    w.endArray();
    w.endObject();
    return w.take();
}

std::string headToJson(const RunSettings &settings, const MachineFacts &facts)
{
    JsonWriter w;
    w.beginObject();
    w.text("experiment", settings.experiment);
    w.text("mode", toWord(settings.mode));
    writeSettings(w, settings);
    w.text("program", facts.program);
    w.text("qt", facts.qt);
    w.text("system", facts.system);
    w.number("processors", facts.processors);
    w.text("startedAt", facts.startedAt);
    w.endObject();
    return w.take();
}

bool headFromJson(std::string_view text, RunSettings &s, MachineFacts &f)
{
    json::error_code error;
    const json::value root = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || !root.is_object())
        return false;
    const json::object &o = root.get_object();
    std::string mode;
    const bool read = readMember(o, "experiment", s.experiment) && readMember(o, "mode", mode)
        && readMember(o, "delayMinMs", s.delayMinMs) && readMember(o, "delayMaxMs", s.delayMaxMs)
        && readNumbers(o, s) && readChoices(o, s) && readDelays(o, s.delaysMs) && readSeed(o, s.seed) && readMember(o, "backend", s.backend) && readMember(o, "program", f.program)
        && readMember(o, "qt", f.qt) && readMember(o, "system", f.system)
        && readMember(o, "processors", f.processors) && readMember(o, "startedAt", f.startedAt);
    if (!read || (mode != "sync" && mode != "async"))
        return false;
    s.mode = mode == "sync" ? RunMode::sync : RunMode::async;
    return !outOfBounds(s);
}

} // namespace Gizmoscope
