// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/walltime.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace Gizmoscope {

namespace {

using namespace std::chrono;

constexpr std::int64_t msPerMinute = 60'000;
constexpr std::int64_t latestMs = 253'402'300'799'999; // the end of the year 9999
constexpr int longestOffset = 18 * 60; // as ISO 8601 and java.time have it

/// Takes from the front of a text what it expects, and notes if something else is there.
class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_rest(text)
    { }

    int number(std::size_t digits)
    {
        int value = 0;
        const char *const begin = m_rest.data();
        const char *const end = begin + std::min(digits, m_rest.size());
        const auto [read, error] = std::from_chars(begin, end, value);
        // A sign would be read as well.
        m_ok =
            m_ok && m_rest.size() >= digits && error == std::errc() && read == end && m_rest.front() != '-';
        m_rest.remove_prefix(std::min(digits, m_rest.size()));
        return value;
    }
    void sign(char expected) { m_ok = take(expected) && m_ok; }
    bool take(char expected)
    {
        if (m_rest.empty() || m_rest.front() != expected)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    // Digits behind the point, as milliseconds; what is finer is cut off.
    int fraction()
    {
        int ms = 0;
        int digits = 0;
        while (!m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9') {
            if (digits++ < 3)
                ms = ms * 10 + (m_rest.front() - '0');
            m_rest.remove_prefix(1);
        }
        m_ok = m_ok && digits > 0;
        for (; digits < 3; ++digits)
            ms *= 10;
        return ms;
    }
    // Minutes east of Greenwich.
    int zone()
    {
        if (take('Z'))
            return 0;
        const bool west = take('-');
        m_ok = m_ok && (west || take('+'));
        const int hours = number(2);
        (void)take(':');
        const int offset = hours * 60 + number(2);
        m_ok = m_ok && offset <= longestOffset;
        return west ? -offset : offset;
    }
    [[nodiscard]] bool isDone() const { return m_ok && m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_ok = true;
};

} // namespace

std::optional<WallTime> parseWallTime(std::string_view text)
{
    Scanner in(text);
    const int y = in.number(4);
    in.sign('-');
    const int m = in.number(2);
    in.sign('-');
    const int d = in.number(2);
    in.sign('T');
    const int hour = in.number(2);
    in.sign(':');
    const int minute = in.number(2);
    in.sign(':');
    const int second = in.number(2);
    const int ms = in.take('.') ? in.fraction() : 0;
    const int offset = in.zone();
    const year_month_day date(year(y), month(static_cast<unsigned>(m)), day(static_cast<unsigned>(d)));
    if (!in.isDone() || !date.ok() || y < 1970 || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    const sys_time<milliseconds> moment =
        sys_days(date) + hours(hour) + minutes(minute) + seconds(second) + milliseconds(ms) - minutes(offset);
    return WallTime {moment.time_since_epoch().count(), offset};
}

std::string toText(const WallTime &time)
{
    const std::int64_t local =
        std::clamp<std::int64_t>(time.utcMs + time.offsetMinutes * msPerMinute, 0, latestMs);
    const sys_time<milliseconds> moment {milliseconds(local)};
    const sys_days day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss<milliseconds> clock(moment - day);
    std::array<char, 64> out {};
    const int offset = std::abs(time.offsetMinutes);
    const int length = std::snprintf(out.data(), out.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03d%c%02d:%02d",
        static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
        static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
        static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()),
        time.offsetMinutes < 0 ? '-' : '+', offset / 60, offset % 60);
    return {out.data(), static_cast<std::size_t>(std::max(0, length))};
}

} // namespace Gizmoscope
