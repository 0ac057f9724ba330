// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/trace.h"

#include "formats/jsonwriter.h"
#include "formats/poolstretches.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace Gizmoscope {

namespace {

constexpr std::size_t traceBytesPerEvent = 128;
constexpr std::uint64_t mostInNumbers = 1ULL << 52; // exact also for who reads numbers as doubles

std::int64_t numberOf(std::uint64_t value)
{
    return static_cast<std::int64_t>(std::min(value, mostInNumbers));
}

std::string_view settingWord(std::uint8_t setting)
{
    constexpr std::array<std::string_view, settingCount> words {
        "delayMinMs", "delayMaxMs", "timeoutMs", "connections", "pool"};
    return setting < words.size() ? words[setting] : std::string_view("unknown");
}

/// Writes the events of one run.
class RunTrace
{
public:
    /// The last numbers that were given out in this file.
    struct Numbers {
        int process = 0;
        std::uint32_t thread = 0;
        std::uint64_t id = 0; ///< of async pairs and flows
    };

    RunTrace(JsonWriter &writer, const RunRecord &run, Numbers &last)
        : m_w(writer)
        , m_run(run)
        , m_stretches(run)
        , m_process(++last.process)
        , m_wholeRun(++last.thread)
        , m_ids(last.id)
    {
        last.thread += m_stretches.threads();
    }

    void write(TraceOptions options)
    {
        writeNames();
        writeStretches();
        if (options.threadStates)
            writeStates();
        writeRequests();
        writeCalls();
        writeHappenings();
    }

private:
    [[nodiscard]] std::uint32_t poolThread(std::uint32_t number) const { return m_wholeRun + 1 + number; }

    void open(std::string_view phase, std::string_view name, std::int64_t ns)
    {
        open(phase, name, ns, m_wholeRun);
    }
    void open(std::string_view phase, std::string_view name, std::int64_t ns, std::uint32_t thread)
    {
        m_w.beginObject();
        m_w.text("ph", phase);
        m_w.text("name", name);
        m_w.us("ts", ns);
        m_w.number("pid", m_process);
        m_w.number("tid", thread);
    }
    void close() { m_w.endObject(); }

    void name(std::string_view what, std::string_view name, std::uint32_t thread)
    {
        m_w.beginObject();
        m_w.text("ph", "M");
        m_w.text("name", what);
        m_w.number("pid", m_process);
        m_w.number("tid", thread);
        m_w.beginObject("args");
        m_w.text("name", name);
        m_w.endObject();
        m_w.endObject();
    }

    void writeNames()
    {
        const RunSettings &s = m_run.settings();
        name("process_name", s.experiment + " (" + std::string(toWord(s.mode)) + ")", m_wholeRun);
        name("thread_name", "run", m_wholeRun);
        for (std::uint32_t i = 0; i < m_stretches.threads(); ++i)
            name("thread_name", "pool " + std::to_string(i + 1), poolThread(i));
    }

    void writeStretches()
    {
        std::vector<std::uint64_t> flows(m_run.requests().size() + 1); // by request
        for (const PoolStretch &stretch : m_stretches.all()) {
            open("X", "request " + std::to_string(stretch.request), stretch.beginNs,
                poolThread(stretch.thread));
            m_w.us("dur", stretch.endNs - stretch.beginNs);
            m_w.text("cat", "pool");
            if (stretch.resumed || stretch.suspended) {
                // A flow of its own for each time that a request is resumed first, the same from then on.
                std::uint64_t &flow = flows[stretch.request];
                if (!stretch.resumed)
                    flow = ++m_ids;
                m_w.text("bind_id", idText(flow));
                if (stretch.resumed)
                    m_w.flag("flow_in", true);
                if (stretch.suspended)
                    m_w.flag("flow_out", true);
            }
            close();
            for (const BlockedTime &blocked : stretch.blocked)
                writeBlocked(stretch, blocked);
        }
    }

    void writeBlocked(const PoolStretch &stretch, const BlockedTime &blocked)
    {
        open("X", "blocked", blocked.beginNs, poolThread(stretch.thread));
        m_w.us("dur", blocked.endNs - blocked.beginNs);
        m_w.text("cat", "pool");
        m_w.beginObject("args");
        m_w.number("call", blocked.call);
        if (blocked.line > 0)
            m_w.number("line", blocked.line);
        m_w.endObject();
        close();
    }

    void writeState(std::string_view state, const PoolStretch &stretch, std::int64_t begin, std::int64_t end)
    {
        if (end <= begin)
            return;
        open("T", state, begin, poolThread(stretch.thread));
        m_w.us("dur", end - begin);
        if (state == "D") {
            m_w.number("io_wait", 1);
            m_w.json("args", R"({"io_wait":1})");
        }
        close();
    }

    // Running in a request, blocked on its call ("D", on input), or without one ("S").
    void writeStates()
    {
        std::vector<std::int64_t> idleSince(m_stretches.threads(), notYet);
        for (const PoolStretch &stretch : m_stretches.all()) {
            std::int64_t &idle = idleSince[stretch.thread];
            if (idle != notYet)
                writeState("S", stretch, idle, stretch.beginNs);
            std::int64_t at = stretch.beginNs;
            for (const BlockedTime &blocked : stretch.blocked) {
                writeState("Running", stretch, at, blocked.beginNs);
                writeState("D", stretch, blocked.beginNs, blocked.endNs);
                at = blocked.endNs;
            }
            writeState("Running", stretch, at, stretch.endNs);
            idle = stretch.endNs;
        }
    }

    static std::string idText(std::uint64_t id)
    {
        std::array<char, 24> buffer {'0', 'x'};
        const auto end = std::to_chars(buffer.data() + 2, buffer.data() + buffer.size(), id, 16).ptr;
        return {buffer.data(), end};
    }

    // `category`, `id` and `name` are the same on all events of a pair.
    void openAsync(std::string_view phase, std::string_view category, std::string_view name, std::int64_t ns)
    {
        open(phase, name, ns);
        m_w.text("cat", category);
        m_w.text("id", idText(m_ids));
    }
    void writeMoment(std::string_view category, std::string_view name, std::int64_t ns)
    {
        openAsync("n", category, name, ns);
        close();
    }

    // What did not end did so when the recording did.
    [[nodiscard]] std::int64_t endOf(std::int64_t begin, std::int64_t end) const
    {
        return std::max(begin, end == notYet ? m_run.elapsedNs() : end);
    }

    void writeRequests()
    {
        for (const RequestRecord &request : m_run.requests()) {
            if (request.id == 0)
                continue;
            ++m_ids;
            const std::string called = "request " + std::to_string(request.id);
            openAsync("b", "request", called, request.queuedNs);
            m_w.beginObject("args");
            m_w.text("mode", toWord(request.mode));
            m_w.text("outcome", toWord(request.outcome));
            m_w.endObject();
            close();
            const std::int64_t end = endOf(request.queuedNs, request.finishedNs);
            if (request.startedNs != notYet)
                writeMoment("request", "started", std::clamp(request.startedNs, request.queuedNs, end));
            openAsync("e", "request", called, end);
            close();
        }
    }

    void writeCalls()
    {
        for (const CallRecord &call : m_run.calls()) {
            if (call.id == 0)
                continue;
            ++m_ids;
            const std::string_view called = serviceName(call.service);
            openAsync("b", "call", called, call.issuedNs);
            writeCallFacts(call);
            close();
            const std::int64_t end = endOf(call.issuedNs, call.finishedNs);
            if (call.sentNs != notYet)
                writeMoment("call", "sent", std::clamp(call.sentNs, call.issuedNs, end));
            if (call.firstByteNs != notYet)
                writeMoment("call", "first byte", std::clamp(call.firstByteNs, call.issuedNs, end));
            openAsync("e", "call", called, end);
            close();
        }
    }

    void writeCallFacts(const CallRecord &call)
    {
        m_w.beginObject("args");
        m_w.number("call", call.id);
        m_w.number("request", call.request);
        if (call.delayMs)
            m_w.number("delayMs", *call.delayMs);
        m_w.text("outcome", toWord(call.outcome));
        m_w.text("cause", toWord(call.cause));
        m_w.number("status", call.status);
        m_w.number("bytes", numberOf(call.bytes));
        m_w.number("attempts", call.attempts);
        m_w.endObject();
    }

    void counter(std::string_view name, std::int64_t ns,
        std::initializer_list<std::pair<std::string_view, std::int64_t>> values)
    {
        open("C", name, ns);
        m_w.beginObject("args");
        for (const auto &[series, value] : values)
            m_w.number(series, value);
        m_w.endObject();
        close();
    }

    // Counters and single happenings, from the events in their order. What is counted comes from a record
    // that grows with them, as the one that the window shows does.
    void writeHappenings()
    {
        RunRecord soFar(m_run.settings(), m_run.facts());
        PoolThreads pool;
        std::uint32_t queued = 0;
        for (const Event &event : m_run.events()) {
            if (m_rolesNs != notYet && event.kind != EventKind::threadSample)
                writeRoles();
            if (!soFar.append(event))
                return; // it has been taken before
            const PoolThreads now = soFar.poolNow();
            if (now.inRequests != pool.inRequests || now.blocked != pool.blocked)
                counter(
                    "pool threads", event.timeNs, {{"inRequests", now.inRequests}, {"blocked", now.blocked}});
            if (soFar.queuedNow() != queued)
                counter("queue", event.timeNs, {{"requests", soFar.queuedNow()}});
            pool = now;
            queued = soFar.queuedNow();
            writeSample(event);
            writeHappening(event);
        }
        if (m_rolesNs != notYet)
            writeRoles();
    }

    void writeRoles()
    {
        open("C", "threads", std::exchange(m_rolesNs, notYet));
        m_w.beginObject("args");
        for (std::size_t role = 0; role < m_roles.size(); ++role)
            m_w.number(toWord(static_cast<ThreadRole>(role)), m_roles[role]);
        m_w.endObject();
        close();
    }

    void writeSample(const Event &event)
    {
        if (event.kind == EventKind::threadSample) {
            m_roles[event.detail] = numberOf(event.value);
            m_rolesNs = event.timeNs;
        } else if (event.kind == EventKind::processSample) {
            counter("threads of the process", event.timeNs, {{"threads", numberOf(event.value)}});
        } else if (event.kind == EventKind::memorySample) {
            counter("memory in use", event.timeNs, {{"bytes", numberOf(event.value)}});
            counter("memory reserved", event.timeNs, {{"bytes", numberOf(event.extra)}});
        } else if (event.kind == EventKind::backendSample) {
            counter("calls at the backend", event.timeNs, {{"waiting", event.id}});
        }
    }

    void openInstant(std::string_view name, const Event &event)
    {
        open("i", name, event.timeNs);
        m_w.text("s", "p");
        m_w.text("cat", "run");
        m_w.beginObject("args");
    }
    void closeInstant()
    {
        m_w.endObject();
        close();
    }

    void writeHappening(const Event &event)
    {
        switch (event.kind) {
        case EventKind::requestMark:
            openInstant(toWord(static_cast<Mark>(event.detail)), event);
            m_w.number("request", event.id);
            m_w.number("value", numberOf(event.value));
            return closeInstant();
        case EventKind::threadAdded:
            openInstant(toWord(event.kind), event);
            m_w.number("threads", numberOf(event.value));
            return closeInstant();
        case EventKind::threadsRefused:
            openInstant(toWord(event.kind), event);
            m_w.number("wanted", numberOf(event.value));
            m_w.number("started", numberOf(event.extra));
            return closeInstant();
        case EventKind::settingChanged:
            openInstant(toWord(event.kind), event);
            m_w.text("setting", settingWord(event.detail));
            m_w.number("before", numberOf(event.value));
            m_w.number("after", numberOf(event.extra));
            return closeInstant();
        case EventKind::runFinished:
            openInstant(toWord(event.kind), event);
            m_w.text("state", toWord(static_cast<RunState>(event.detail)));
            return closeInstant();
        default:
            return;
        }
    }

    JsonWriter &m_w;
    const RunRecord &m_run;
    PoolStretches m_stretches;
    int m_process;
    std::uint32_t m_wholeRun; // the thread that stands for it
    std::uint64_t &m_ids;
    std::array<std::int64_t, threadRoleCount> m_roles {};
    std::int64_t m_rolesNs = notYet; // of the latest sample that is not written yet
};

} // namespace

std::string toTrace(std::span<const RunRecord> runs, TraceOptions options)
{
    JsonWriter w;
    std::size_t events = 0;
    for (const RunRecord &run : runs)
        events += run.events().size();
    w.reserve(events * traceBytesPerEvent);
    RunTrace::Numbers last;
    w.beginObject();
    w.text("displayTimeUnit", "ms");
    w.beginArray("traceEvents");
    for (const RunRecord &run : runs)
        RunTrace(w, run, last).write(options);
    w.endArray();
    w.beginObject("otherData");
    w.text("program", "Gizmoscope");
    w.text("version", GIZMOSCOPE_VERSION);
    w.endObject();
    w.endObject();
    return w.take();
}

} // namespace Gizmoscope
