// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>

namespace Gizmoscope {

/// Lets so many requests into the web app at once, in the order in which they came, whether they run or wait.
/// A client operating system, for example, lets in ten. Any thread.
class RequestGate final
{
public:
    enum class Answer : std::uint8_t { enter, wait, full };

    /// `atOnce`: 1 or more. `mostWaiting`: further ones are turned away; absent: any number waits.
    RequestGate(std::uint32_t atOnce, std::optional<std::size_t> mostWaiting)
        : m_atOnce(atOnce)
        , m_mostWaiting(mostWaiting)
    { }

    [[nodiscard]] Answer arrive(std::uint32_t request)
    {
        const std::lock_guard lock(m_mutex);
        if (m_inside < m_atOnce) {
            ++m_inside;
            return Answer::enter;
        }
        if (m_mostWaiting && m_waiting.size() >= *m_mostWaiting)
            return Answer::full;
        m_waiting.push_back(request);
        return Answer::wait;
    }

    /// One that had entered has ended: who enters in its place, if any.
    [[nodiscard]] std::optional<std::uint32_t> leave()
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.empty()) {
            --m_inside;
            return std::nullopt;
        }
        const std::uint32_t next = m_waiting.front();
        m_waiting.pop_front();
        return next;
    }

private:
    const std::uint32_t m_atOnce;
    const std::optional<std::size_t> m_mostWaiting;
    std::mutex m_mutex;
    std::uint32_t m_inside = 0; // guarded by m_mutex
    std::deque<std::uint32_t> m_waiting; // guarded by m_mutex
};

} // namespace Gizmoscope
