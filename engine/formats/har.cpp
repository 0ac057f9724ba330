// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/har.h"

#include "formats/calladdress.h"
#include "formats/jsonwriter.h"
#include "formats/walltime.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace Gizmoscope {

namespace {

constexpr std::size_t bytesPerEntry = 1024;
constexpr std::uint64_t mostBytes = 1ULL << 52; // exact also for who reads numbers as doubles
constexpr std::int64_t nsPerUs = 1000;
constexpr std::int64_t nsPerMs = 1'000'000;

// What there is of a moment is what it was measured on: a file without a date gets the beginning of time.
WallTime startOf(const RunRecord &run) { return parseWallTime(run.facts().startedAt).value_or(WallTime {}); }

WallTime later(WallTime start, std::int64_t ns)
{
    start.utcMs += std::max<std::int64_t>(0, ns) / nsPerMs;
    return start;
}

std::string pageId(std::size_t run) { return "run_" + std::to_string(run + 1); }

// To whole microseconds, so that differences of what is written down are exact.
std::int64_t wholeUs(std::int64_t ns) { return ns / nsPerUs * nsPerUs; }

/// The moments of a call in an order without gaps: what did not come is where the next began or the call
/// ended.
struct Moments {
    std::int64_t issued = 0;
    std::int64_t sent = 0;
    std::int64_t firstByte = 0;
    std::int64_t finished = 0;
};

Moments momentsOf(const RunRecord &run, const CallRecord &call)
{
    Moments m;
    m.issued = wholeUs(call.issuedNs);
    // One that is still under way has been so until the end of what was recorded.
    m.finished = std::max(m.issued, wholeUs(call.finishedNs == notYet ? run.elapsedNs() : call.finishedNs));
    m.sent = call.sentNs == notYet ? m.finished : std::clamp(wholeUs(call.sentNs), m.issued, m.finished);
    m.firstByte =
        call.firstByteNs == notYet ? m.finished : std::clamp(wholeUs(call.firstByteNs), m.sent, m.finished);
    return m;
}

// A whole answer came, whatever it was worth.
bool isAnswered(const CallRecord &call)
{
    switch (call.cause) {
    case Cause::none:
        return call.outcome == Outcome::ok;
    case Cause::httpStatus:
    case Cause::busy:
    case Cause::malformed:
        return call.status > 0;
    default:
        return false;
    }
}

std::string_view errorWord(const CallRecord &call)
{
    return call.cause == Cause::none ? toWord(call.outcome) : toWord(call.cause);
}

std::string_view statusText(int status)
{
    constexpr std::pair<int, std::string_view> words[] {{200, "OK"}, {400, "Bad Request"}, {404, "Not Found"},
        {429, "Too Many Requests"}, {500, "Internal Server Error"}, {502, "Bad Gateway"},
        {503, "Service Unavailable"}, {504, "Gateway Timeout"}};
    const auto *found = std::find_if(
        std::begin(words), std::end(words), [status](const auto &word) { return word.first == status; });
    return found == std::end(words) ? std::string_view() : found->second;
}

void writePage(JsonWriter &w, const RunRecord &run, std::size_t number)
{
    const RunSettings &s = run.settings();
    w.beginObject();
    w.text("startedDateTime", toText(startOf(run)));
    w.text("id", pageId(number));
    w.text("title", s.experiment + " (" + std::string(toWord(s.mode)) + ")");
    w.beginObject("pageTimings");
    w.number("onContentLoad", -1);
    if (run.state() == RunState::running || run.state() == RunState::interrupted)
        w.number("onLoad", -1);
    else
        w.ms("onLoad", run.elapsedNs());
    w.endObject();
    w.beginObject("_gizmoscope");
    w.text("experiment", s.experiment);
    w.text("mode", toWord(s.mode));
    w.text("state", toWord(run.state()));
    w.number("delayMinMs", s.delayMinMs);
    w.number("delayMaxMs", s.delayMaxMs);
    for (const NumberSetting &setting : numberSettings())
        w.number(setting.word, s.*setting.member);
    w.text("seed", std::to_string(s.seed));
    w.text("program", run.facts().program);
    w.text("system", run.facts().system);
    w.number("processors", run.facts().processors);
    w.endObject();
    w.endObject();
}

void writeRequest(JsonWriter &w, const CallAddresses &addresses, const CallRecord &call)
{
    const CallAddresses::Query query = addresses.query(call);
    w.beginObject("request");
    w.text("method", "GET");
    w.text("url", addresses.url(call, query));
    w.json("httpVersion", R"("HTTP/1.1","cookies":[],"headers":[],"headersSize":-1,"bodySize":0)");
    w.beginArray("queryString");
    for (const auto &[name, value] : query) {
        w.beginObject();
        w.text("name", name);
        w.text("value", value);
        w.endObject();
    }
    w.endArray();
    w.endObject();
}

void writeResponse(JsonWriter &w, const CallRecord &call)
{
    const bool answered = isAnswered(call);
    const auto bytes = static_cast<std::int64_t>(std::min(call.bytes, mostBytes));
    w.beginObject("response");
    w.number("status", answered ? call.status : 0);
    w.text("statusText", answered ? statusText(call.status) : std::string_view());
    w.json("httpVersion",
        answered ? R"("HTTP/1.1","cookies":[],"headers":[],"redirectURL":"","headersSize":-1)"
                 : R"("","cookies":[],"headers":[],"redirectURL":"","headersSize":-1)");
    w.number("bodySize", answered ? bytes : -1);
    w.beginObject("content");
    w.number("size", answered ? bytes : 0);
    w.text("mimeType", answered ? "application/json" : "x-unknown");
    w.endObject();
    if (call.outcome != Outcome::ok)
        w.text("_error", errorWord(call));
    w.endObject();
}

void writeOwn(JsonWriter &w, const CallRecord &call)
{
    w.beginObject("_gizmoscope");
    w.number("call", call.id);
    w.number("request", call.request);
    w.text("service", serviceName(call.service));
    if (call.delayMs)
        w.number("delayMs", *call.delayMs);
    w.text("outcome", toWord(call.outcome));
    w.text("cause", toWord(call.cause));
    w.number("status", call.status);
    w.number("attempts", call.attempts);
    constexpr std::pair<std::string_view, std::int64_t CallRecord::*> moments[] {
        {"issuedMs", &CallRecord::issuedNs}, {"sentMs", &CallRecord::sentNs},
        {"firstByteMs", &CallRecord::firstByteNs}, {"finishedMs", &CallRecord::finishedNs}};
    for (const auto &[name, member] : moments) {
        if (call.*member != notYet)
            w.ms(name, call.*member);
    }
    w.endObject();
}

struct Entry {
    WallTime at;
    std::int64_t ns = 0;
    std::size_t run = 0;
    const CallRecord *call = nullptr;
};

void writeEntry(JsonWriter &w, const RunRecord &run, const CallAddresses &addresses, const Entry &entry)
{
    const CallRecord &call = *entry.call;
    const Moments m = momentsOf(run, call);
    w.beginObject();
    w.text("pageref", pageId(entry.run));
    w.text("startedDateTime", toText(entry.at));
    w.ms("time", m.finished - m.issued);
    writeRequest(w, addresses, call);
    writeResponse(w, call);
    w.json("cache", "{}");
    w.beginObject("timings");
    w.ms("blocked", m.sent - m.issued);
    w.json("dns", R"(-1,"connect":-1,"ssl":-1,"send":0)");
    w.ms("wait", m.firstByte - m.sent);
    w.ms("receive", m.finished - m.firstByte);
    w.endObject();
    if (call.outcome != Outcome::ok)
        w.text("_error", errorWord(call));
    writeOwn(w, call);
    w.endObject();
}

std::vector<Entry> sortedEntries(std::span<const RunRecord> runs)
{
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const WallTime start = startOf(runs[i]);
        for (const CallRecord &call : runs[i].calls()) {
            if (call.id != 0)
                entries.push_back({later(start, call.issuedNs), call.issuedNs, i, &call});
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return std::tie(a.at.utcMs, a.run, a.ns) < std::tie(b.at.utcMs, b.run, b.ns);
    });
    return entries;
}

} // namespace

std::string toHar(std::span<const RunRecord> runs)
{
    const std::vector<Entry> entries = sortedEntries(runs);
    std::vector<CallAddresses> addresses;
    for (const RunRecord &run : runs)
        addresses.emplace_back(run.settings());
    JsonWriter w;
    w.reserve((entries.size() + runs.size()) * bytesPerEntry);
    w.beginObject();
    w.beginObject("log");
    w.text("version", "1.2");
    w.beginObject("creator");
    w.text("name", "Gizmoscope");
    w.text("version", GIZMOSCOPE_VERSION);
    w.endObject();
    w.beginArray("pages");
    for (std::size_t i = 0; i < runs.size(); ++i)
        writePage(w, runs[i], i);
    w.endArray();
    w.beginArray("entries");
    for (const Entry &entry : entries)
        writeEntry(w, runs[entry.run], addresses[entry.run], entry);
    w.endArray();
    w.endObject();
    w.endObject();
    return w.take();
}

} // namespace Gizmoscope
