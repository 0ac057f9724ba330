// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace Gizmoscope {

/// First in, first out, in one flat ring that doubles when it is full. One thread.
template <typename T> class Ring final
{
public:
    [[nodiscard]] bool empty() const { return m_count == 0; }
    [[nodiscard]] std::size_t size() const { return m_count; }
    /// Where it is not empty.
    [[nodiscard]] const T &front() const { return m_items[m_first]; }

    void push(const T &item)
    {
        if (m_count == m_items.size())
            grow();
        m_items[(m_first + m_count++) & (m_items.size() - 1)] = item;
    }

    T pop()
    {
        const T item = m_items[m_first];
        m_first = (m_first + 1) & (m_items.size() - 1);
        --m_count;
        return item;
    }

private:
    static constexpr std::size_t least = 16;

    void grow()
    {
        std::vector<T> larger(m_items.empty() ? least : 2 * m_items.size());
        for (std::size_t i = 0; i < m_count; ++i)
            larger[i] = m_items[(m_first + i) & (m_items.size() - 1)];
        m_items.swap(larger);
        m_first = 0;
    }

    std::vector<T> m_items; // a power of two of them
    std::size_t m_first = 0;
    std::size_t m_count = 0;
};

} // namespace Gizmoscope
