// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/event.h"

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <memory>
#include <mutex>
#include <vector>

namespace Gizmoscope {

/// Takes events from any number of threads and hands them, in the order of their tickets, to one reader.
///
/// record() takes a ticket with one atomic addition and writes into a block that already exists; it
/// takes no lock, waits for nobody and drops nothing. Blocks are made ahead of the writers by topUp(),
/// which the telemetry thread calls; should it ever fall behind, the writer makes the block itself, and
/// blocksMadeByWriters() tells. Blocks that have been read are freed by the reader.
///
/// Owned by the run. record() and now(): any thread. drain(): one thread at a time.
class Recorder final
{
public:
    using Clock = std::chrono::steady_clock;

    /// Makes room for `expectedEvents` at once.
    explicit Recorder(std::size_t expectedEvents = 0);
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    /// Sets time 0 of the run. Before the first event.
    void begin() { m_epoch = Clock::now(); }
    [[nodiscard]] Clock::time_point epoch() const { return m_epoch; }
    [[nodiscard]] std::int64_t now() const { return (Clock::now() - m_epoch) / std::chrono::nanoseconds(1); }

    /// Records `event` at its own timeNs.
    void recordAt(Event event);
    /// Records at the present time.
    void record(EventKind kind, std::uint32_t id = 0, std::uint64_t value = 0, std::uint64_t extra = 0,
        std::uint8_t detail = 0, std::uint8_t detail2 = 0)
    {
        recordAt({now(), value, extra, id, kind, detail, detail2, 0});
    }

    /// Appends all events that are complete up to the first that is still being written; returns how many.
    std::size_t drain(std::vector<Event> &out);

    /// Makes sure that `blocksAhead` blocks wait for the writers.
    void topUp();

    /// A number for the next call or request, from 1.
    [[nodiscard]] std::uint32_t nextCallId() { return m_calls.fetch_add(1, std::memory_order_relaxed) + 1; }

    [[nodiscard]] std::uint64_t recorded() const { return m_next.load(std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t blocksMadeByWriters() const { return m_late.load(std::memory_order_relaxed); }

    static constexpr std::size_t eventsPerBlock = 4096;
    static constexpr std::size_t blocksAhead = 8;

private:
    struct Slot {
        Event event;
        std::atomic<bool> ready {false};
    };
    using Block = std::array<Slot, eventsPerBlock>;
    static constexpr std::size_t mostBlocks = std::size_t {1} << 16; // 268 million events

    Block *blockFor(std::uint64_t ticket);
    Block *install(std::size_t index);

    Clock::time_point m_epoch = Clock::now();
    std::unique_ptr<std::atomic<Block *>[]> m_blocks;
    alignas(64) std::atomic<std::uint64_t> m_next {0};
    alignas(64) std::atomic<std::uint32_t> m_calls {0};
    std::atomic<std::uint64_t> m_late {0};
    std::mutex m_topUpMutex;
    std::size_t m_made = 0; // guarded by m_topUpMutex: blocks up to here exist or have existed
    std::uint64_t m_read = 0; // the reader's
};

} // namespace Gizmoscope
