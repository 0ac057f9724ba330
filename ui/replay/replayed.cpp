// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replayed.h"

#include <algorithm>

namespace Gizmoscope {

Replayed::One::One(const SessionRun &run)
    : whole(&run)
    , cursor(run.record)
    , cut {run.number, run.round, run.changedLive, RunRecord(run.record.settings(), run.record.facts()),
          run.opened}
{ }

bool Replayed::isPossible(const SessionRun *inView, const RunPair &pair)
{
    const auto goesOn = [](const SessionRun *run) { return run && run->record.state() == RunState::running; };
    return inView && !inView->record.events().empty() && !goesOn(inView) && !goesOn(pair.sync)
        && !goesOn(pair.async);
}

Replayed::Replayed(const SessionRun &inView, const RunPair &pair)
    : m_inView(inView.record.settings().mode)
{
    if (pair.sync)
        m_runs[0].emplace(*pair.sync);
    if (pair.async)
        m_runs[1].emplace(*pair.async);
    goTo(0);
}

void Replayed::goTo(std::int64_t ns)
{
    for (std::optional<One> &one : m_runs) {
        if (one)
            one->cursor.cut(one->cut.record, ns);
    }
}

const SessionRun *Replayed::inView() const
{
    const auto &one = m_runs[static_cast<std::size_t>(m_inView)];
    return one ? &one->cut : nullptr;
}

RunPair Replayed::pair() const
{
    return {m_runs[0] ? &m_runs[0]->cut : nullptr, m_runs[1] ? &m_runs[1]->cut : nullptr};
}

bool Replayed::isOf(const RunPair &pair) const
{
    return pair.sync == (m_runs[0] ? m_runs[0]->whole : nullptr)
        && pair.async == (m_runs[1] ? m_runs[1]->whole : nullptr);
}

std::int64_t Replayed::lengthNs() const
{
    std::int64_t length = 0;
    for (const std::optional<One> &one : m_runs)
        length = std::max(length, one ? one->cursor.lengthNs() : 0);
    return length;
}

std::optional<std::int64_t> Replayed::next(std::int64_t ns) const
{
    std::optional<std::int64_t> first;
    for (const std::optional<One> &one : m_runs) {
        const auto found = one ? one->cursor.next(ns) : std::nullopt;
        if (found && (!first || *found < *first))
            first = found;
    }
    return first;
}

std::optional<std::int64_t> Replayed::previous(std::int64_t ns) const
{
    std::optional<std::int64_t> last;
    for (const std::optional<One> &one : m_runs)
        last = std::max(last, one ? one->cursor.previous(ns) : std::nullopt);
    return last;
}

Replayed::Happening Replayed::happeningAt(std::int64_t ns) const
{
    Happening last;
    for (const std::optional<One> &one : m_runs) {
        const Event *event = one ? one->cursor.eventAt(ns) : nullptr;
        if (event && (!last.event || event->timeNs > last.event->timeNs))
            last = {one->whole, event};
    }
    return last;
}

} // namespace Gizmoscope
