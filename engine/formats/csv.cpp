// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv.h"

#include "formats/jsonwriter.h"

#include <array>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

namespace Gizmoscope {

namespace {

// Quoted where it must be, and never the start of a formula: spreadsheets would run it.
std::string field(std::string_view text)
{
    std::string out(text);
    if (!out.empty() && std::string_view("=+-@\t\r").find(out.front()) != std::string_view::npos)
        out.insert(out.begin(), '\'');
    if (out.find_first_of(",\"\r\n") == std::string::npos)
        return out;
    std::string quoted = "\"";
    for (const char c : out)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

/// Appends lines to a table, each beginning with the run that it belongs to.
class Lines
{
public:
    Lines(std::string &out, const RunRecord &run)
        : m_out(out)
        , m_begin(field(run.settings().experiment) + ',' + std::string(toWord(run.settings().mode)))
    { }

    void begin() { m_out += m_begin; }
    void end() { m_out += "\r\n"; }
    /// `word`: one of ours, which needs no quotes.
    void word(std::string_view word) { m_out.append(",").append(word); }
    void number(std::uint64_t value) { word(std::to_string(value)); }
    void number(std::int64_t value) { word(std::to_string(value)); }
    template <typename Number> void known(const std::optional<Number> &value)
    {
        word(value ? std::to_string(*value) : std::string());
    }
    void ms(std::int64_t ns) { word(ns < 0 ? std::string() : JsonWriter::msText(ns)); }

private:
    std::string &m_out;
    std::string m_begin;
};

void addCalls(std::string &out, const RunRecord &run)
{
    Lines lines(out, run);
    for (const CallRecord &call : run.calls()) {
        if (call.id == 0)
            continue;
        lines.begin();
        lines.number(std::uint64_t {call.id});
        lines.number(std::uint64_t {call.request});
        lines.word(serviceName(call.service));
        lines.known(call.delayMs);
        for (const std::int64_t ns : {call.issuedNs, call.sentNs, call.firstByteNs, call.finishedNs})
            lines.ms(ns);
        lines.word(toWord(call.outcome));
        lines.word(toWord(call.cause));
        lines.number(std::int64_t {call.status});
        lines.number(call.bytes);
        lines.number(std::int64_t {call.attempts});
        lines.end();
    }
}

void addRequests(std::string &out, const RunRecord &run)
{
    std::vector<std::uint64_t> calls(run.requests().size() + 1);
    for (const CallRecord &call : run.calls()) {
        if (call.request < calls.size())
            ++calls[call.request];
    }
    Lines lines(out, run);
    for (const RequestRecord &request : run.requests()) {
        if (request.id == 0)
            continue;
        const bool started = request.startedNs != notYet;
        lines.begin();
        lines.number(std::uint64_t {request.id});
        lines.word(started ? toWord(request.mode) : std::string_view());
        for (const std::int64_t ns :
            {request.meantNs, request.queuedNs, request.startedNs, request.finishedNs})
            lines.ms(ns);
        lines.ms(started ? request.blockedNs : notYet);
        lines.ms(started ? request.suspendedNs : notYet);
        lines.number(calls[request.id]);
        lines.word(toWord(request.outcome));
        lines.end();
    }
}

/// What was looked at in one go. The telemetry thread asks for one thing after the other, in the order of the
/// columns: what is further to the left than the one before belongs to the next look.
class Samples
{
public:
    Samples(std::string &out, const RunRecord &run)
        : m_lines(out, run)
    { }

    void add(const std::vector<Event> &events)
    {
        for (const Event &event : events)
            take(event);
        flush();
    }

private:
    static constexpr std::size_t memoryColumn = 1;
    static constexpr std::size_t backendColumn = memoryColumn + 2;
    static constexpr std::size_t workColumn = backendColumn + 3;
    static constexpr std::size_t rolesColumn = workColumn + 2;
    static constexpr std::size_t columns = rolesColumn + threadRoleCount;

    void take(const Event &event)
    {
        switch (event.kind) {
        case EventKind::processSample:
            return set(event.timeNs, 0, {event.value});
        case EventKind::memorySample:
            return set(event.timeNs, memoryColumn, {event.value, event.extra});
        case EventKind::backendSample:
            return set(event.timeNs, backendColumn, {event.id, event.value, event.extra});
        case EventKind::backendWork:
            return set(event.timeNs, workColumn, {event.value, event.extra});
        case EventKind::threadSample:
            return set(event.timeNs, rolesColumn + event.detail, {event.value});
        default:
            return;
        }
    }

    void set(std::int64_t ns, std::size_t column, std::initializer_list<std::uint64_t> values)
    {
        if (column < m_next)
            flush();
        if (m_next == 0)
            m_beginNs = ns;
        for (const std::uint64_t value : values)
            m_values[column++] = value;
        m_next = column;
    }

    void flush()
    {
        if (m_next == 0)
            return;
        m_lines.begin();
        m_lines.ms(m_beginNs);
        for (std::optional<std::uint64_t> &value : m_values) {
            m_lines.known(value);
            value.reset();
        }
        m_lines.end();
        m_next = 0;
    }

    Lines m_lines;
    std::int64_t m_beginNs = 0; // of the line that is being gathered
    std::size_t m_next = 0; // the column behind the last that it has; 0: there is none
    std::array<std::optional<std::uint64_t>, columns> m_values;
};

std::string_view namesOf(CsvTable table)
{
    switch (table) {
    case CsvTable::calls:
        return "experiment,mode,call,request,service,delayMs,issuedMs,sentMs,firstByteMs,finishedMs,"
               "outcome,cause,status,bytes,attempts";
    case CsvTable::requests:
        return "experiment,mode,request,action,meantMs,queuedMs,startedMs,finishedMs,blockedMs,suspendedMs,"
               "calls,outcome";
    case CsvTable::samples:
        return "experiment,mode,timeMs,threads,residentBytes,reservedBytes,backendWaiting,backendRequests,"
               "backendAbandoned,backendSavedMs,backendWastedMs";
    }
    return {};
}

} // namespace

std::string toCsv(std::span<const RunRecord> runs, CsvTable table)
{
    std::string out(namesOf(table));
    if (table == CsvTable::samples) {
        for (int role = 0; role < threadRoleCount; ++role)
            out.append(",threads.").append(toWord(static_cast<ThreadRole>(role)));
    }
    out += "\r\n";
    for (const RunRecord &run : runs) {
        if (table == CsvTable::calls)
            addCalls(out, run);
        else if (table == CsvTable::requests)
            addRequests(out, run);
        else
            Samples(out, run).add(run.events());
    }
    return out;
}

} // namespace Gizmoscope
