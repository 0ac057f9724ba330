// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <vector>

namespace Gizmoscope {

/// A queue by key, for keys that never go back: none may be less than the last one taken (a radix heap by
/// Ahuja, Mehlhorn, Orlin and Tarjan). Items move between flat arrays a few times and are otherwise left
/// alone, which is several times as fast as a binary heap of millions. Those of equal keys come out in the
/// order in which they went in. Keys below 2^63. One thread.
template <typename Payload> class RadixQueue final
{
public:
    [[nodiscard]] bool empty() const { return m_filled == 0; }
    /// Where it is not empty.
    [[nodiscard]] std::uint64_t firstKey() const { return m_least[lowest()]; }

    void push(std::uint64_t key, Payload payload)
    {
        const auto bucket = static_cast<std::size_t>(std::bit_width(key ^ m_last));
        const std::uint64_t bit = std::uint64_t {1} << bucket;
        if ((m_filled & bit) == 0 || key < m_least[bucket])
            m_least[bucket] = key;
        m_filled |= bit;
        m_buckets[bucket].push_back({key, payload});
    }

    Payload pop()
    {
        if ((m_filled & 1) == 0)
            spread(lowest());
        const Payload payload = m_buckets[0][m_taken++].payload;
        if (m_taken == m_buckets[0].size()) {
            empty(0);
            m_taken = 0;
        }
        return payload;
    }

    /// Where it is empty: keys may begin at 0 again.
    void restart() { m_last = 0; }

private:
    struct Item {
        std::uint64_t key;
        Payload payload;
    };
    static constexpr std::size_t keptCapacity = 65'536;

    [[nodiscard]] std::size_t lowest() const { return static_cast<std::size_t>(std::countr_zero(m_filled)); }

    // All keys of a bucket differ from its least one in a lower bit than the bucket's.
    void spread(std::size_t bucket)
    {
        m_last = m_least[bucket];
        for (const Item &item : m_buckets[bucket])
            push(item.key, item.payload);
        empty(bucket);
    }

    void empty(std::size_t bucket)
    {
        m_filled &= ~(std::uint64_t {1} << bucket);
        if (m_buckets[bucket].capacity() > keptCapacity)
            m_buckets[bucket] = {};
        else
            m_buckets[bucket].clear();
    }

    std::array<std::vector<Item>, 64> m_buckets; // by the highest bit in which a key differs from m_last
    std::array<std::uint64_t, 64> m_least {}; // key in each bucket that is filled
    std::uint64_t m_filled = 0; // a bit for each bucket
    std::uint64_t m_last = 0; // key taken
    std::size_t m_taken = 0; // of bucket 0
};

} // namespace Gizmoscope
