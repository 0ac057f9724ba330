// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/answerdata.h"

#include <algorithm>
#include <cmath>

namespace Gizmoscope {

AnswerData::Request &AnswerData::at(std::uint32_t id)
{
    if (m_requests.size() <= id)
        m_requests.resize(2 * std::size_t {id} + 1);
    return m_requests[id];
}

void AnswerData::take(const Event &event)
{
    const auto outcome = static_cast<Outcome>(event.detail);
    switch (event.kind) {
    case EventKind::requestQueued:
        at(event.id).fromNs = event.value > 0 ? static_cast<std::int64_t>(event.value) : event.timeNs;
        break;
    case EventKind::requestStarted:
        at(event.id).mode = static_cast<RunMode>(event.detail);
        break;
    case EventKind::requestFinished:
        if ((outcome != Outcome::ok && outcome != Outcome::timedOut)
            || (m_only && at(event.id).mode != m_only))
            break;
        m_answered.put(event.timeNs, 1);
        ++m_count;
        m_lastNs = std::max(m_lastNs, event.timeNs);
        m_sumNs += static_cast<double>(std::max<std::int64_t>(0, event.timeNs - at(event.id).fromNs));
        break;
    case EventKind::settingChanged:
        m_wasChanged = true;
        break;
    case EventKind::callFinished:
        m_hadFaults = m_hadFaults || outcome == Outcome::failed || outcome == Outcome::rejected;
        break;
    default:
        break;
    }
}

std::int64_t AnswerData::meanNs() const
{
    return m_count == 0 ? 0 : std::llround(m_sumNs / static_cast<double>(m_count));
}

} // namespace Gizmoscope
