// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv.h"

#include "formats/jsonwriter.h"

namespace Gizmoscope {

namespace {

std::string msOrEmpty(std::int64_t ns) { return ns < 0 ? std::string() : JsonWriter::msText(ns); }

// Quoted where it must be, and never the start of a formula: spreadsheets would run it.
std::string field(std::string_view text)
{
    std::string out(text);
    if (!out.empty() && std::string_view("=+-@").find(out.front()) != std::string_view::npos)
        out.insert(out.begin(), '\'');
    if (out.find_first_of(",\"\r\n") == std::string::npos)
        return out;
    std::string quoted = "\"";
    for (const char c : out)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

std::string line(const RunRecord &run, const CallRecord &call)
{
    std::string out = field(run.settings().experiment);
    const auto add = [&out](std::string_view text) { out.append(",").append(text); };
    add(toWord(run.settings().mode));
    add(std::to_string(call.id));
    add(std::to_string(call.request));
    add(serviceName(call.service));
    add(call.delayMs ? std::to_string(*call.delayMs) : std::string());
    for (const std::int64_t ns : {call.issuedNs, call.sentNs, call.firstByteNs, call.finishedNs})
        add(msOrEmpty(ns));
    add(toWord(call.outcome));
    add(toWord(call.cause));
    add(std::to_string(call.status));
    add(std::to_string(call.bytes));
    add(std::to_string(call.attempts));
    return out + "\r\n";
}

} // namespace

std::string toCsv(std::span<const RunRecord> runs)
{
    std::string out = "experiment,mode,call,request,service,delayMs,issuedMs,sentMs,firstByteMs,finishedMs,"
                      "outcome,cause,status,bytes,attempts\r\n";
    for (const RunRecord &run : runs) {
        for (const CallRecord &call : run.calls())
            out += line(run, call);
    }
    return out;
}

} // namespace Gizmoscope
