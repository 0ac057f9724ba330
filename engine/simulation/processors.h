// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/radixqueue.h"
#include "simulation/virtualtime.h"

namespace Gizmoscope {

/// The processors of the web app's machine, shared equally by all who compute. One number tells how far each
/// has come, so that nobody's rest has to be changed when another comes or goes: the share that a job would
/// have got that has been there since the beginning. One thread.
class Processors final
{
public:
    explicit Processors(int count)
        : m_count(count)
    { }

    /// `who` computes from now on; `workNs` is above 0.
    void add(std::int64_t nowNs, std::int64_t workNs, Slot who);
    /// When the next has done its work; neverNs where nobody computes.
    [[nodiscard]] std::int64_t nextNs() const { return m_nextNs; }
    /// Who that is. At nextNs().
    Slot take();

private:
    void advance(std::int64_t nowNs);
    void plan();

    const double m_count;
    RadixQueue<Slot> m_jobs; // by the share at which they have done
    double m_running = 0;
    double m_shareNs = 0;
    std::int64_t m_atNs = 0; // when m_shareNs was right
    std::int64_t m_nextNs = neverNs;
};

} // namespace Gizmoscope
