// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/markfigures.h"

#include <algorithm>

namespace Gizmoscope {

namespace {

constexpr std::int64_t nsPerSecond = 1'000'000'000;
constexpr std::int64_t closeEnough = 10; // a tenth: the others are read a moment before or after

std::size_t placeOf(const HandlerOrder &order)
{
    const auto &all = handlerOrders();
    return static_cast<std::size_t>(std::find(all.begin(), all.end(), order) - all.begin());
}

} // namespace

const std::array<HandlerOrder, orderCount> &handlerOrders()
{
    static constexpr std::array<HandlerOrder, orderCount> orders {
        {{1, 2, 3}, {1, 3, 2}, {2, 1, 3}, {2, 3, 1}, {3, 1, 2}, {3, 2, 1}}};
    return orders;
}

MarkTopic topicOf(Mark mark)
{
    if (mark <= Mark::pageRender)
        return MarkTopic::page;
    return mark <= Mark::handlerThird ? MarkTopic::handlers : MarkTopic::clocks;
}

bool MarkReader::read(const RunRecord &run)
{
    const std::vector<MarkRecord> &marks = run.marks();
    const bool isNew = m_marksSeen < marks.size();
    const PageFigures pageBefore = m_page;
    const std::vector<ClockFigure> clocksBefore = m_clocks;
    for (; m_marksSeen < marks.size(); ++m_marksSeen) {
        const MarkRecord &mark = marks[m_marksSeen];
        if (m_topic == MarkTopic::none)
            m_topic = topicOf(mark.mark);
        switch (topicOf(mark.mark)) {
        case MarkTopic::page:
            takeStep(mark);
            break;
        case MarkTopic::handlers:
            takeHandler(mark);
            break;
        default:
            takeClock(mark);
            break;
        }
    }
    if (m_page.request != 0) {
        readCalls(run);
        bringUpToDate(run);
    }
    if (m_clockRequest != 0)
        judgeClocks(run);
    return isNew || m_page != pageBefore || m_clocks != clocksBefore;
}

void MarkReader::takeStep(const MarkRecord &mark)
{
    if (m_page.request == 0)
        m_page.request = mark.request;
    if (mark.request != m_page.request || m_page.steps.size() >= mostSteps)
        return;
    if (!m_page.steps.empty())
        m_page.steps.back().endNs = mark.timeNs;
    m_page.steps.push_back({mark.mark, mark.timeNs, notYet});
}

void MarkReader::takeHandler(const MarkRecord &mark)
{
    Ending &ending = m_endings[mark.request];
    const auto handler =
        static_cast<std::uint8_t>(1 + static_cast<int>(mark.mark) - static_cast<int>(Mark::handlerFirst));
    const auto end = ending.order.begin() + ending.ended;
    if (std::find(ending.order.begin(), end, handler) != end)
        return; // a damaged file may say so twice
    ending.order[ending.ended] = handler;
    if (++ending.ended < handlerCount)
        return;
    ++m_orders.counts[placeOf(ending.order)];
    ++m_orders.requests;
    m_endings.erase(mark.request);
}

void MarkReader::takeClock(const MarkRecord &mark)
{
    if (m_clockRequest == 0)
        m_clockRequest = mark.request;
    const bool isKnown = std::any_of(m_clocks.begin(), m_clocks.end(),
        [&mark](const ClockFigure &clock) { return clock.mark == mark.mark; });
    if (mark.request != m_clockRequest || isKnown)
        return;
    // A month, as in RunRecord: more can only be in a damaged file.
    constexpr std::uint64_t most = 30ULL * 24 * 3600 * nsPerSecond;
    m_clocks.push_back(
        {mark.mark, static_cast<std::int64_t>(std::min(mark.value, most)), 0, ClockFault::none});
    std::sort(m_clocks.begin(), m_clocks.end(),
        [](const ClockFigure &a, const ClockFigure &b) { return a.mark < b.mark; });
}

// The truth is what the recording says; until the request has ended, what the clock around all of it says.
void MarkReader::judgeClocks(const RunRecord &run)
{
    const RequestRecord &request = run.requests()[m_clockRequest - 1];
    const auto whole = std::find_if(m_clocks.begin(), m_clocks.end(),
        [](const ClockFigure &clock) { return clock.mark == Mark::clockWhole; });
    std::int64_t truth = whole == m_clocks.end() ? 0 : whole->shownNs;
    if (request.finishedNs != notYet && request.startedNs != notYet)
        truth = request.finishedNs - request.startedNs;
    for (ClockFigure &clock : m_clocks) {
        clock.truthNs = truth;
        if (clock.missingNs() <= truth / closeEnough)
            clock.fault = ClockFault::none;
        else
            clock.fault =
                clock.mark == Mark::clockWrapped ? ClockFault::secondsLost : ClockFault::stoppedEarly;
    }
}

void MarkReader::readCalls(const RunRecord &run)
{
    const std::vector<CallRecord> &calls = run.calls();
    for (; m_callsSeen < calls.size(); ++m_callsSeen) {
        if (calls[m_callsSeen].request == m_page.request && m_callIds.size() < mostCalls)
            m_callIds.push_back(calls[m_callsSeen].id);
    }
}

// Ends come later than what they are the end of.
void MarkReader::bringUpToDate(const RunRecord &run)
{
    std::vector<PageStep> &steps = m_page.steps;
    if (const RequestRecord &request = run.requests()[m_page.request - 1]; !steps.empty())
        steps.back().endNs = request.finishedNs;
    m_page.calls.clear();
    for (const std::uint32_t id : m_callIds) {
        const CallRecord &call = run.calls()[id - 1];
        if (call.issuedNs == notYet)
            continue;
        const auto after = std::find_if(steps.begin(), steps.end(),
            [&call](const PageStep &step) { return step.beginNs > call.issuedNs; });
        const auto step = static_cast<std::size_t>(after - steps.begin());
        m_page.calls.push_back({call.service, step > 0 ? step - 1 : 0, call.issuedNs, call.finishedNs});
    }
}

std::int64_t MarkReader::pageEndNs() const
{
    std::int64_t end = 0;
    for (const PageStep &step : m_page.steps)
        end = std::max({end, step.beginNs, step.endNs});
    for (const PageCall &call : m_page.calls)
        end = std::max({end, call.beginNs, call.endNs});
    return end;
}

} // namespace Gizmoscope
