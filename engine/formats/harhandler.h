// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/harimport.h"
#include "formats/walltime.h"

#include <boost/json/error.hpp>
#include <boost/json/string_view.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace Gizmoscope {

/// What is known of one entry while it is read.
struct HarEntry {
    std::string url;
    std::optional<WallTime> started;
    std::optional<double> waitMs;
    bool answered = true;
    bool fromCache = false;
};

/// Told of each piece of JSON by the parser, and keeps of it what a page needs. Part of readHar().
class HarHandler
{
public:
    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);

    // The parser's protocol: false, and the error set, to stop.
    bool on_document_begin(boost::json::error_code &) { return true; }
    bool on_document_end(boost::json::error_code &) { return true; }
    bool on_array_begin(boost::json::error_code &error) { return enter(true, error); }
    bool on_array_end(std::size_t, boost::json::error_code &error) { return leave(error); }
    bool on_object_begin(boost::json::error_code &error) { return enter(false, error); }
    bool on_object_end(std::size_t, boost::json::error_code &error) { return leave(error); }
    bool on_key_part(boost::json::string_view part, std::size_t, boost::json::error_code &)
    {
        keep(m_keyParts, part);
        return true;
    }
    bool on_key(boost::json::string_view part, std::size_t, boost::json::error_code &)
    {
        keep(m_keyParts, part);
        m_key = std::exchange(m_keyParts, {});
        return true;
    }
    bool on_string_part(boost::json::string_view part, std::size_t, boost::json::error_code &)
    {
        keep(m_text, part);
        return true;
    }
    bool on_string(boost::json::string_view part, std::size_t, boost::json::error_code &error)
    {
        keep(m_text, part);
        return takeText(std::exchange(m_text, {}), error);
    }
    bool on_number_part(boost::json::string_view, boost::json::error_code &) { return true; }
    bool on_int64(std::int64_t value, boost::json::string_view, boost::json::error_code &error)
    {
        return takeNumber(static_cast<double>(value), error);
    }
    bool on_uint64(std::uint64_t value, boost::json::string_view, boost::json::error_code &error)
    {
        return takeNumber(static_cast<double>(value), error);
    }
    bool on_double(double value, boost::json::string_view, boost::json::error_code &error)
    {
        return takeNumber(value, error);
    }
    bool on_bool(bool, boost::json::error_code &error) { return takeOther(false, error); }
    bool on_null(boost::json::error_code &error) { return takeOther(true, error); }
    bool on_comment_part(boost::json::string_view, boost::json::error_code &) { return true; }
    bool on_comment(boost::json::string_view, boost::json::error_code &) { return true; }

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
    enum class Place : std::uint8_t {
        other,
        root,
        log,
        pages,
        page,
        entries,
        entry,
        request,
        response,
        timings
    };
    struct Wait {
        std::int64_t startedMs = 0;
        int waitMs = 0;
    };

    [[nodiscard]] static bool isHttp(std::string_view url)
    {
        return url.starts_with("http://") || url.starts_with("https://");
    }
    static constexpr std::size_t longestKept = 256; // of a key or a text that is looked at
    static void keep(std::string &text, boost::json::string_view part)
    {
        text.append(part.data(), std::min(part.size(), longestKept - std::min(longestKept, text.size())));
    }

    [[nodiscard]] Place place() const { return m_places.empty() ? Place::other : m_places.back(); }

    bool fail(HarImportError reason, boost::json::error_code &error, std::string member = {})
    {
        m_result.error = reason;
        m_result.entry = m_result.page.entries;
        m_result.member = std::move(member);
        error = boost::json::make_error_code(boost::json::error::exception);
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

    bool enter(bool isArray, boost::json::error_code &error)
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

    bool leave(boost::json::error_code &)
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

    bool takeText(std::string text, boost::json::error_code &error)
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

    bool takeNumber(double value, boost::json::error_code &error)
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
    bool takeOther(bool isNull, boost::json::error_code &error)
    {
        if (place() == Place::entries)
            return badElement(error);
        if (!isNull && (lacksObject() || isMember()))
            return fail(HarImportError::badEntry, error, memberName());
        return true;
    }

    bool badElement(boost::json::error_code &error)
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

    // In the order in which they were begun. Most files have them so; one that says nothing stays where it
    // is.
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

} // namespace Gizmoscope
