// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/harimport.h"

#include "formats/walltime.h"

#include <boost/json/basic_parser_impl.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>
#include <string_view>
#include <utility>

namespace Gizmoscope {

namespace {

namespace json = boost::json;

constexpr std::size_t harChunk = 64 * 1024;
constexpr std::size_t deepest = 512; // call stacks that browsers write down nest some hundred levels
constexpr std::size_t longestKept = 256; // of a key or a text that is looked at
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// What is known of one entry while it is read.
struct HarEntry {
    std::string url;
    std::optional<WallTime> started;
    std::optional<double> waitMs;
    bool answered = true;
    bool fromCache = false;
};

bool isHttp(std::string_view url) { return url.starts_with("http://") || url.starts_with("https://"); }

/// Told of each piece of JSON by the parser, and keeps of it what a page needs.
class HarHandler
{
public:
    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);

    // The parser's protocol: false, and the error set, to stop.
    bool on_document_begin(json::error_code &) { return true; }
    bool on_document_end(json::error_code &) { return true; }
    bool on_array_begin(json::error_code &error) { return enter(true, error); }
    bool on_array_end(std::size_t, json::error_code &error) { return leave(error); }
    bool on_object_begin(json::error_code &error) { return enter(false, error); }
    bool on_object_end(std::size_t, json::error_code &error) { return leave(error); }
    bool on_key_part(json::string_view part, std::size_t, json::error_code &)
    {
        keep(m_keyParts, part);
        return true;
    }
    bool on_key(json::string_view part, std::size_t, json::error_code &)
    {
        keep(m_keyParts, part);
        m_key = std::exchange(m_keyParts, {});
        return true;
    }
    bool on_string_part(json::string_view part, std::size_t, json::error_code &)
    {
        keep(m_text, part);
        return true;
    }
    bool on_string(json::string_view part, std::size_t, json::error_code &error)
    {
        keep(m_text, part);
        return takeText(std::exchange(m_text, {}), error);
    }
    bool on_number_part(json::string_view, json::error_code &) { return true; }
    bool on_int64(std::int64_t value, json::string_view, json::error_code &error)
    {
        return takeNumber(static_cast<double>(value), error);
    }
    bool on_uint64(std::uint64_t value, json::string_view, json::error_code &error)
    {
        return takeNumber(static_cast<double>(value), error);
    }
    bool on_double(double value, json::string_view, json::error_code &error) { return takeNumber(value, error); }
    bool on_bool(bool, json::error_code &error) { return takeOther(false, error); }
    bool on_null(json::error_code &error) { return takeOther(true, error); }
    bool on_comment_part(json::string_view, json::error_code &) { return true; }
    bool on_comment(json::string_view, json::error_code &) { return true; }

    [[nodiscard]] HarImportResult result() &&
    {
        if (m_result.error == HarImportError::none && !m_sawEntries)
            m_result.error = HarImportError::notHar;
        if (m_result.error == HarImportError::none)
            sortWaits();
        if (m_result.error == HarImportError::none && m_result.page.waitsMs.empty())
            m_result.error = HarImportError::nothingToReplay;
        return std::move(m_result);
    }

private:
    enum class Place : std::uint8_t { other, root, log, pages, page, entries, entry, request, response, timings };
    struct Wait {
        std::int64_t startedMs = 0;
        int waitMs = 0;
    };

    static void keep(std::string &text, json::string_view part)
    {
        text.append(part.data(), std::min(part.size(), longestKept - std::min(longestKept, text.size())));
    }

    [[nodiscard]] Place place() const { return m_places.empty() ? Place::other : m_places.back(); }

    bool fail(HarImportError reason, json::error_code &error, std::string member = {})
    {
        m_result.error = reason;
        m_result.entry = m_result.page.entries;
        m_result.member = std::move(member);
        error = json::make_error_code(json::error::exception);
        return false;
    }

    [[nodiscard]] Place placeWithin(bool isArray) const
    {
        if (m_places.empty())
            return isArray ? Place::other : Place::root;
        switch (place()) {
        case Place::root:
            return m_key == "log" && !isArray ? Place::log : Place::other;
        case Place::log:
            if (isArray && m_key == "entries")
                return Place::entries;
            return isArray && m_key == "pages" ? Place::pages : Place::other;
        case Place::pages:
            return isArray ? Place::other : Place::page;
        case Place::entries:
            return Place::entry;
        case Place::entry:
            if (m_key == "request")
                return Place::request;
            if (m_key == "response")
                return Place::response;
            return m_key == "timings" ? Place::timings : Place::other;
        default:
            return Place::other;
        }
    }

    bool enter(bool isArray, json::error_code &error)
    {
        const Place next = placeWithin(isArray);
        if (next == Place::entry) {
            if (++m_result.page.entries > mostHarEntries)
                return fail(HarImportError::tooManyEntries, error);
            m_entry = {};
        }
        const bool mustBeObject = next == Place::entry || next == Place::request || next == Place::response
            || next == Place::timings;
        if (isArray && mustBeObject)
            return fail(HarImportError::badEntry, error, next == Place::entry ? std::string() : m_key);
        if (isMember())
            return fail(HarImportError::badEntry, error, memberName());
        m_sawEntries = m_sawEntries || next == Place::entries;
        m_places.push_back(next);
        return true;
    }

    bool leave(json::error_code &)
    {
        if (place() == Place::entry)
            takeEntry();
        m_places.pop_back();
        return true;
    }

    // One of those that must be a number or a text.
    [[nodiscard]] bool isMember() const
    {
        switch (place()) {
        case Place::timings:
            return m_key == "wait";
        case Place::request:
            return m_key == "url";
        case Place::response:
            return m_key == "status";
        case Place::entry:
            return m_key == "startedDateTime";
        default:
            return false;
        }
    }
    [[nodiscard]] std::string memberName() const
    {
        switch (place()) {
        case Place::timings:
            return "timings." + m_key;
        case Place::request:
            return "request." + m_key;
        case Place::response:
            return "response." + m_key;
        default:
            return m_key;
        }
    }
    // What must be an object is something else.
    [[nodiscard]] bool lacksObject() const
    {
        return place() == Place::entry && (m_key == "request" || m_key == "response" || m_key == "timings");
    }

    bool takeText(std::string text, json::error_code &error)
    {
        if (place() == Place::entries)
            return badElement(error);
        if (lacksObject() || (isMember() && place() != Place::request && place() != Place::entry))
            return fail(HarImportError::badEntry, error, memberName());
        if (place() == Place::page && m_key == "title" && m_result.page.title.empty())
            m_result.page.title = std::move(text);
        else if (place() == Place::request && m_key == "url")
            m_entry.url = std::move(text);
        else if (place() == Place::entry && m_key == "startedDateTime")
            m_entry.started = parseWallTime(text);
        else if (place() == Place::entry && m_key == "_fromCache")
            m_entry.fromCache = true;
        return true;
    }

    bool takeNumber(double value, json::error_code &error)
    {
        if (place() == Place::entries)
            return badElement(error);
        const bool isNumber = place() == Place::timings || place() == Place::response;
        if (lacksObject() || (isMember() && (!isNumber || !std::isfinite(value))))
            return fail(HarImportError::badEntry, error, memberName());
        if (place() == Place::timings && m_key == "wait")
            m_entry.waitMs = value;
        else if (place() == Place::response && m_key == "status")
            m_entry.answered = value > 0;
        return true;
    }

    // Where something is not known, some write null, and some leave it out.
    bool takeOther(bool isNull, json::error_code &error)
    {
        if (place() == Place::entries)
            return badElement(error);
        if (!isNull && (lacksObject() || isMember()))
            return fail(HarImportError::badEntry, error, memberName());
        return true;
    }

    bool badElement(json::error_code &error)
    {
        ++m_result.page.entries;
        return fail(HarImportError::badEntry, error);
    }

    void takeEntry()
    {
        RecordedPage &page = m_result.page;
        if (!isHttp(m_entry.url))
            ++page.notHttp;
        else if (m_entry.fromCache)
            ++page.fromCache;
        else if (!m_entry.answered)
            ++page.unanswered;
        else if (!m_entry.waitMs || *m_entry.waitMs < 0)
            ++page.withoutWait;
        else
            addWait(*m_entry.waitMs);
    }

    void addWait(double waitMs)
    {
        const double most = static_cast<double>(Bounds::delayMs.most);
        m_result.page.shortened += waitMs > most ? 1 : 0;
        if (m_entry.started)
            m_lastStartMs = m_entry.started->utcMs;
        m_waits.push_back({m_lastStartMs, static_cast<int>(std::lround(std::min(waitMs, most)))});
    }

    // In the order in which they were begun. Most files have them so; one that says nothing stays where it is.
    void sortWaits()
    {
        std::stable_sort(m_waits.begin(), m_waits.end(),
            [](const Wait &a, const Wait &b) { return a.startedMs < b.startedMs; });
        for (const Wait &wait : m_waits)
            m_result.page.waitsMs.push_back(wait.waitMs);
    }

    HarImportResult m_result;
    std::vector<Place> m_places; // the objects and arrays that are open
    std::string m_key; // the latest of the innermost object
    std::string m_keyParts;
    std::string m_text;
    HarEntry m_entry;
    std::vector<Wait> m_waits;
    std::int64_t m_lastStartMs = 0;
    bool m_sawEntries = false;
};

/// Feeds the parser with what the source gives.
class HarReader
{
public:
    explicit HarReader(const std::function<std::size_t(std::span<char>)> &source)
        : m_source(source)
        , m_parser(options())
        , m_buffer(harChunk)
    { }

    HarImportResult read()
    {
        HarImportError error = HarImportError::none;
        for (bool more = true; more && error == HarImportError::none;) {
            const std::size_t got = fill();
            more = got == m_buffer.size();
            error = m_bytes > mostHarBytes ? HarImportError::tooLarge : parse({m_buffer.data(), got}, more);
        }
        HarImportResult result = std::move(m_parser.handler()).result();
        if (error != HarImportError::none && error != HarImportError::badEntry && error != HarImportError::tooManyEntries)
            result.error = error;
        result.offset = m_parsed;
        if (result.error != HarImportError::none)
            result.page.waitsMs.clear();
        return result;
    }

private:
    static json::parse_options options()
    {
        json::parse_options options;
        options.max_depth = deepest;
        return options;
    }

    std::size_t fill()
    {
        std::size_t got = 0;
        while (got < m_buffer.size()) {
            const std::size_t part = m_source(std::span(m_buffer).subspan(got));
            if (part == 0)
                break;
            got += part;
        }
        m_bytes += got;
        return got;
    }

    HarImportError parse(std::string_view text, bool more)
    {
        if (m_parsed == 0 && text.starts_with(byteOrderMark)) {
            text.remove_prefix(byteOrderMark.size());
            m_parsed = byteOrderMark.size();
        }
        json::error_code error;
        const std::size_t used = m_parser.write_some(more, text.data(), text.size(), error);
        m_parsed += used;
        if (error == json::error::exception)
            return HarImportError::badEntry; // or another that the handler knows
        if (error == json::error::too_deep)
            return HarImportError::tooDeep;
        return error || used < text.size() ? HarImportError::notJson : HarImportError::none;
    }

    const std::function<std::size_t(std::span<char>)> &m_source;
    json::basic_parser<HarHandler> m_parser;
    std::vector<char> m_buffer;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_parsed = 0;
};

} // namespace

std::int64_t RecordedPage::sumMs() const
{
    return std::accumulate(waitsMs.begin(), waitsMs.end(), std::int64_t {0});
}

int RecordedPage::longestMs() const
{
    return waitsMs.empty() ? 0 : *std::max_element(waitsMs.begin(), waitsMs.end());
}

HarImportResult readHar(const std::function<std::size_t(std::span<char>)> &source) { return HarReader(source).read(); }

void apply(const RecordedPage &page, RunSettings &settings)
{
    settings.experiment = "recorded-page";
    settings.delaysMs = page.waitsMs;
    settings.delayMaxMs = page.longestMs();
    settings.delayMinMs = page.waitsMs.empty() ? 0 : *std::min_element(page.waitsMs.begin(), page.waitsMs.end());
}

} // namespace Gizmoscope
