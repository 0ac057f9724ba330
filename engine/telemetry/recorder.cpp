// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/recorder.h"

#include <algorithm>
#include <stdexcept>

namespace Gizmoscope {

Recorder::Recorder(std::size_t expectedEvents)
    : m_blocks(std::make_unique<std::atomic<Block *>[]>(mostBlocks))
{
    const std::lock_guard lock(m_topUpMutex);
    const std::size_t wanted = std::min(expectedEvents / eventsPerBlock + 2, mostBlocks);
    while (m_made < wanted)
        install(m_made++);
}

Recorder::~Recorder()
{
    for (std::size_t i = 0; i < mostBlocks; ++i)
        delete m_blocks[i].load(std::memory_order_relaxed);
}

Recorder::Block *Recorder::install(std::size_t index)
{
    auto block = std::make_unique<Block>();
    Block *expected = nullptr;
    if (m_blocks[index].compare_exchange_strong(expected, block.get(), std::memory_order_acq_rel))
        return block.release();
    return expected;
}

Recorder::Block *Recorder::blockFor(std::uint64_t ticket)
{
    const std::size_t index = ticket / eventsPerBlock;
    if (index >= mostBlocks)
        throw std::length_error("a run cannot hold more than 268 million events");
    if (Block *block = m_blocks[index].load(std::memory_order_acquire))
        return block;
    m_late.fetch_add(1, std::memory_order_relaxed);
    return install(index);
}

void Recorder::recordAt(Event event)
{
    const std::uint64_t ticket = m_next.fetch_add(1, std::memory_order_relaxed);
    Slot &slot = (*blockFor(ticket))[ticket % eventsPerBlock];
    slot.event = event;
    slot.ready.store(true, std::memory_order_release);
}

std::size_t Recorder::drain(std::vector<Event> &out)
{
    std::size_t taken = 0;
    // Writers that were refused for want of room have taken tickets all the same.
    const std::uint64_t room = std::uint64_t {mostBlocks} * eventsPerBlock;
    const std::uint64_t end = std::min(m_next.load(std::memory_order_acquire), room);
    while (m_read < end) {
        std::atomic<Block *> &holder = m_blocks[m_read / eventsPerBlock];
        Block *block = holder.load(std::memory_order_acquire);
        if (!block)
            break;
        const Slot &slot = (*block)[m_read % eventsPerBlock];
        if (!slot.ready.load(std::memory_order_acquire))
            break;
        out.push_back(slot.event);
        ++taken;
        if (++m_read % eventsPerBlock == 0) {
            holder.store(nullptr, std::memory_order_release);
            delete block; // every slot was written and read: no writer comes back to it
        }
    }
    return taken;
}

void Recorder::topUp()
{
    const std::lock_guard lock(m_topUpMutex);
    const std::size_t current = m_next.load(std::memory_order_relaxed) / eventsPerBlock;
    const std::size_t wanted = std::min(current + 1 + blocksAhead, mostBlocks);
    // Blocks behind the writers were made by them, and may have been read and freed since.
    m_made = std::max(m_made, current + 1);
    while (m_made < wanted)
        install(m_made++);
}

} // namespace Gizmoscope
