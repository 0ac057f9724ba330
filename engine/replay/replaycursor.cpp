// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay/replaycursor.h"

#include <algorithm>
#include <span>

namespace Gizmoscope {

namespace {

constexpr std::size_t parts = 8; // of the run, with a checkpoint before each
constexpr std::size_t leastApart = 4096; // events that are taken in no time

} // namespace

bool isHappening(EventKind kind)
{
    switch (kind) {
    case EventKind::connectionsOpened:
    case EventKind::threadSample:
    case EventKind::processSample:
    case EventKind::memorySample:
    case EventKind::backendSample:
    case EventKind::backendWork:
        return false;
    default:
        return true;
    }
}

ReplayCursor::ReplayCursor(const RunRecord &whole)
    : m_whole(&whole)
{
    const std::vector<Event> &events = whole.events();
    const std::size_t apart = std::max(leastApart, events.size() / parts + 1);
    m_reached.reserve(events.size());
    RunRecord record(whole.settings(), whole.facts());
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (i % apart == 0)
            m_checkpoints.push_back({i, record.withoutEvents()});
        m_reached.push_back(std::max(i == 0 ? 0 : m_reached.back(), events[i].timeNs));
        if (isHappening(events[i].kind))
            m_told.push_back(i);
        (void)record.append(events[i]); // the whole has taken it, too
    }
    if (m_checkpoints.empty())
        m_checkpoints.push_back({0, std::move(record)});
}

std::size_t ReplayCursor::eventsAt(std::int64_t ns) const
{
    return static_cast<std::size_t>(
        std::upper_bound(m_reached.begin(), m_reached.end(), ns) - m_reached.begin());
}

std::optional<std::int64_t> ReplayCursor::next(std::int64_t ns) const
{
    const auto found = std::lower_bound(m_told.begin(), m_told.end(), eventsAt(ns));
    return found == m_told.end() ? std::nullopt : std::optional(m_reached[*found]);
}

std::optional<std::int64_t> ReplayCursor::previous(std::int64_t ns) const
{
    const auto found = std::lower_bound(m_told.begin(), m_told.end(), eventsAt(ns - 1));
    return found == m_told.begin() ? std::nullopt : std::optional(m_reached[*(found - 1)]);
}

const Event *ReplayCursor::eventAt(std::int64_t ns) const
{
    const auto found = std::lower_bound(m_told.begin(), m_told.end(), eventsAt(ns));
    return found == m_told.begin() ? nullptr : &m_whole->events()[*(found - 1)];
}

void ReplayCursor::cut(RunRecord &record, std::int64_t ns) const
{
    const std::span<const Event> events(m_whole->events().data(), eventsAt(ns));
    const auto after = std::upper_bound(m_checkpoints.begin(), m_checkpoints.end(), events.size(),
        [](std::size_t count, const Checkpoint &each) { return count < each.events; });
    const Checkpoint &checkpoint = *(after - 1);
    const std::size_t has = record.events().size();
    const bool isBehind = has == 0 || has < checkpoint.events;
    if (isBehind || has > events.size() || record.state() != RunState::running)
        record.goTo(checkpoint.record, events.first(checkpoint.events));
    for (std::size_t i = record.events().size(); i < events.size(); ++i)
        (void)record.append(events[i]);
    // That a recording broke off is known at its end only.
    if (events.size() == m_whole->events().size() && m_whole->state() == RunState::interrupted)
        record.setInterrupted();
}

} // namespace Gizmoscope
