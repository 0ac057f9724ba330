// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>

namespace Gizmoscope {

/// Lets so many requests into the web app at once, in the order in which they came. A client operating
/// system, for example, lets in ten. The queue's limit counts all that wait: those outside, and those inside
/// for which there is no thread yet. Any thread.
class RequestGate final
{
public:
    enum class Answer : std::uint8_t { enter, wait, full };

    /// `atOnce`: 1 or more. `mostWaiting`: further ones are turned away; absent: any number waits.
    RequestGate(std::uint32_t atOnce, std::optional<std::size_t> mostWaiting)
        : m_atOnce(atOnce)
        , m_mostWaiting(mostWaiting)
    { }

    /// `start()` gives one that may enter to the pool, and says whether there is a thread or a place in the
    /// queue for it; `waitingInside()` is the number of those that wait for a thread. Both are called under
    /// the lock, so that nobody is counted twice or not at all on the way in, and must not come back here.
    template <typename Start, typename Waiting>
    [[nodiscard]] Answer arrive(std::uint32_t request, const Start &start, const Waiting &waitingInside)
    {
        const std::lock_guard lock(m_mutex);
        if (m_inside < m_atOnce) {
            if (!start())
                return Answer::full;
            ++m_inside;
            return Answer::enter;
        }
        if (m_mostWaiting && m_waiting.size() + waitingInside() >= *m_mostWaiting)
            return Answer::full;
        m_waiting.push_back(request);
        return Answer::wait;
    }

    /// One that had entered has ended: `start` is called with the one that enters in its place, if any. As
    /// above.
    template <typename Start> void leave(const Start &start)
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.empty()) {
            --m_inside;
            return;
        }
        const std::uint32_t next = m_waiting.front();
        m_waiting.pop_front();
        start(next);
    }

private:
    const std::uint32_t m_atOnce;
    const std::optional<std::size_t> m_mostWaiting;
    std::mutex m_mutex;
    std::uint32_t m_inside = 0; // guarded by m_mutex
    std::deque<std::uint32_t> m_waiting; // guarded by m_mutex
};

} // namespace Gizmoscope
