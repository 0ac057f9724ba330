// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/runfile.h"

#include "formats/json.h"
#include "formats/predictionjson.h"

#include <boost/crc.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace Gizmoscope {

namespace {

constexpr std::string_view magic = "GIZMORUN";
constexpr std::uint32_t formatVersion = 1;
constexpr std::size_t bytesPerEvent = 31;
constexpr std::size_t eventsPerChunk = 4096;
constexpr std::uint32_t largestChunk = 1 << 20;
constexpr std::size_t mostRuns = 64;

template <typename Number> void put(std::string &out, Number value)
{
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        out += static_cast<char>(static_cast<std::uint64_t>(value) >> (8 * i) & 0xFF);
}

template <typename Number> Number get(std::string_view &in)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        value |= std::uint64_t {static_cast<unsigned char>(in[i])} << (8 * i);
    in.remove_prefix(sizeof(Number));
    return static_cast<Number>(value);
}

std::uint32_t crc(std::string_view bytes)
{
    boost::crc_32_type sum;
    sum.process_bytes(bytes.data(), bytes.size());
    return sum.checksum();
}

void putEvent(std::string &out, const Event &event)
{
    put(out, event.timeNs);
    put(out, event.value);
    put(out, event.extra);
    put(out, event.id);
    put(out, static_cast<std::uint8_t>(event.kind));
    put(out, event.detail);
    put(out, event.detail2);
}

Event getEvent(std::string_view &in)
{
    Event event;
    event.timeNs = get<std::int64_t>(in);
    event.value = get<std::uint64_t>(in);
    event.extra = get<std::uint64_t>(in);
    event.id = get<std::uint32_t>(in);
    event.kind = static_cast<EventKind>(get<std::uint8_t>(in));
    event.detail = get<std::uint8_t>(in);
    event.detail2 = get<std::uint8_t>(in);
    return event;
}

// Threads overtake each other, so that where a recording broke off a number may be missing below another. The
// run up to the last moment when none was.
RunRecord partWithoutGaps(const RunRecord &run)
{
    std::size_t whole = 0;
    std::size_t calls = 0;
    std::size_t requests = 0;
    std::uint32_t lastCall = 0;
    std::uint32_t lastRequest = 0;
    for (std::size_t i = 0; i < run.events().size(); ++i) {
        const Event &event = run.events()[i];
        if (event.kind == EventKind::callIssued) {
            ++calls;
            lastCall = std::max(lastCall, event.id);
        } else if (event.kind == EventKind::requestQueued) {
            ++requests;
            lastRequest = std::max(lastRequest, event.id);
        }
        if (calls == lastCall && requests == lastRequest)
            whole = i + 1;
    }
    RunRecord part(run.settings(), run.facts());
    if (run.prediction())
        part.setPrediction(*run.prediction());
    for (const Event &event : std::span(run.events()).first(whole))
        (void)part.append(event); // it was accepted once
    return part;
}

class Reader
{
public:
    Reader(const std::function<std::size_t(std::span<char>)> &source, RunReading reading)
        : m_source(source)
        , m_salvages(reading == RunReading::salvage)
    { }

    RunFileResult read()
    {
        RunFileError error = readStart();
        while (error == RunFileError::none && !m_atEnd) {
            m_result.offset = m_offset;
            error = readChunk();
        }
        if (m_salvages && !m_result.runs.empty())
            error = RunFileError::none; // what could not be read is left out
        if (error == RunFileError::none && m_result.runs.empty())
            error = RunFileError::empty;
        if (error == RunFileError::none && !closeRun())
            error = RunFileError::badEvents;
        if (error != RunFileError::none)
            m_result.runs.clear();
        m_result.error = error;
        return std::move(m_result);
    }

private:
    // As many bytes as there are, up to the size of `out`.
    std::size_t fill(std::span<char> out)
    {
        std::size_t got = 0;
        while (got < out.size()) {
            const std::size_t more = m_source(out.subspan(got));
            if (more == 0)
                break;
            got += more;
        }
        m_offset += got;
        return got;
    }

    RunFileError readStart()
    {
        std::array<char, 12> start {};
        const std::size_t got = fill(start);
        if (std::string_view(start.data(), std::min(got, magic.size())) != magic)
            return RunFileError::notARunFile;
        if (got < start.size())
            return RunFileError::truncated;
        std::string_view version(start.data() + magic.size(), 4);
        return get<std::uint32_t>(version) > formatVersion ? RunFileError::newerVersion : RunFileError::none;
    }

    RunFileError readChunk()
    {
        std::array<char, 12> start {};
        const std::size_t got = fill(start);
        m_atEnd = got == 0;
        if (m_atEnd)
            return RunFileError::none;
        if (got < start.size())
            return RunFileError::truncated;
        const std::string_view type(start.data(), 4);
        std::string_view rest(start.data() + 4, 8);
        const auto size = get<std::uint32_t>(rest);
        const auto sum = get<std::uint32_t>(rest);
        if (size > largestChunk)
            return RunFileError::checksum;
        m_content.resize(size);
        if (fill(m_content) < size)
            return RunFileError::truncated;
        if (crc(m_content) != sum)
            return RunFileError::checksum;
        return take(type);
    }

    RunFileError take(std::string_view type)
    {
        if (type == "HEAD")
            return takeHead();
        if (type == "PRED")
            return takePrediction();
        if (type == "EVNT")
            return takeEvents();
        if (type == "DONE")
            return takeDone();
        return RunFileError::none;
    }

    RunFileError takeHead()
    {
        RunSettings settings;
        MachineFacts facts;
        if (m_result.runs.size() >= mostRuns || !headFromJson(m_content, settings, facts))
            return RunFileError::badHead;
        if (!closeRun())
            return RunFileError::badEvents;
        m_result.runs.emplace_back(std::move(settings), std::move(facts));
        m_open = true;
        return RunFileError::none;
    }

    RunFileError takePrediction()
    {
        Prediction prediction;
        if (!m_open || m_result.runs.back().prediction() || !predictionFromJson(m_content, prediction))
            return RunFileError::badPrediction;
        m_result.runs.back().setPrediction(std::move(prediction));
        return RunFileError::none;
    }

    RunFileError takeEvents()
    {
        if (!m_open || m_content.size() % bytesPerEvent != 0)
            return RunFileError::badEvents;
        std::string_view rest = m_content;
        while (!rest.empty()) {
            if (!m_result.runs.back().append(getEvent(rest)))
                return RunFileError::badEvents;
        }
        return RunFileError::none;
    }

    RunFileError takeDone()
    {
        std::string_view rest = m_content;
        if (!m_open || rest.size() != 8 || get<std::uint64_t>(rest) != m_result.runs.back().events().size())
            return RunFileError::badEvents;
        RunRecord &run = m_result.runs.back();
        m_open = run.state() == RunState::running; // whole, but without its last event
        return closeRun() && !run.hasGaps() ? RunFileError::none : RunFileError::badEvents;
    }

    // The run so far gets no more events; false where it lacks some that it must have.
    bool closeRun()
    {
        if (std::exchange(m_open, false)) {
            RunRecord &run = m_result.runs.back();
            if (m_salvages && run.hasGaps())
                run = partWithoutGaps(run);
            run.setInterrupted();
            return !run.hasGaps();
        }
        return true;
    }

    const std::function<std::size_t(std::span<char>)> &m_source;
    bool m_salvages;
    RunFileResult m_result;
    std::string m_content;
    std::uint64_t m_offset = 0;
    bool m_atEnd = false;
    bool m_open = false;
};

} // namespace

RunFileWriter::RunFileWriter(Sink sink)
    : m_sink(std::move(sink))
{
    std::string start(magic);
    put(start, formatVersion);
    write(start);
}

void RunFileWriter::write(std::string_view bytes) { m_ok = m_ok && m_sink(bytes); }

void RunFileWriter::chunk(std::string_view type, std::string_view content)
{
    std::string bytes(type);
    put(bytes, static_cast<std::uint32_t>(content.size()));
    put(bytes, crc(content));
    write(bytes.append(content));
}

void RunFileWriter::beginRun(const RunSettings &settings, const MachineFacts &facts)
{
    m_events = 0;
    chunk("HEAD", headToJson(settings, facts));
}

void RunFileWriter::addPrediction(const Prediction &prediction)
{
    chunk("PRED", predictionToJson(prediction));
}

void RunFileWriter::addEvents(std::span<const Event> events)
{
    m_events += events.size();
    while (!events.empty()) {
        const auto part = events.first(std::min(events.size(), eventsPerChunk));
        events = events.subspan(part.size());
        std::string content;
        content.reserve(part.size() * bytesPerEvent);
        for (const Event &event : part)
            putEvent(content, event);
        chunk("EVNT", content);
    }
}

void RunFileWriter::endRun()
{
    std::string content;
    put(content, m_events);
    chunk("DONE", content);
}

void RunFileWriter::add(const RunRecord &run)
{
    beginRun(run.settings(), run.facts());
    if (run.prediction())
        addPrediction(*run.prediction());
    addEvents(run.events());
    if (run.state() != RunState::running && run.state() != RunState::interrupted)
        endRun();
}

RunFileResult readRunFile(const std::function<std::size_t(std::span<char>)> &source, RunReading reading)
{
    return Reader(source, reading).read();
}

} // namespace Gizmoscope
