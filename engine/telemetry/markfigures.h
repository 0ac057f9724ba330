// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"

#include <array>
#include <optional>
#include <unordered_map>
#include <vector>

namespace Gizmoscope {

/// What the marks of a run are about.
enum class MarkTopic : std::uint8_t { none, page, handlers, clocks };

inline constexpr int handlerCount = 3;
inline constexpr int orderCount = 6; ///< in which three handlers can end
using HandlerOrder = std::array<std::uint8_t, handlerCount>; ///< their numbers, from 1
/// All orders, beginning with that in which the handlers are written: 1-2-3, 1-3-2, … 3-2-1.
[[nodiscard]] const std::array<HandlerOrder, orderCount> &handlerOrders();

/// A step of a page: from its mark to the next one, or to the end of the request.
struct PageStep {
    Mark mark {};
    std::int64_t beginNs = 0; ///< since the run began
    std::int64_t endNs = notYet;
    bool operator==(const PageStep &) const = default;
};
/// A call and the step that it hangs in.
struct PageCall {
    Service service = Service::products;
    std::size_t step = 0; ///< which of the steps had begun last when it was issued
    std::int64_t beginNs = 0;
    std::int64_t endNs = notYet;
    bool operator==(const PageCall &) const = default;
};
struct PageFigures {
    std::uint32_t request = 0;
    std::vector<PageStep> steps; ///< in the order in which they came
    std::vector<PageCall> calls;
    bool operator==(const PageFigures &) const = default;
};

/// In which orders the three handlers of a request ended.
struct OrderFigures {
    std::array<std::uint32_t, orderCount> counts {}; ///< by handlerOrders()
    std::uint32_t requests = 0; ///< of which all three have ended
    bool operator==(const OrderFigures &) const = default;
};

enum class ClockFault : std::uint8_t {
    none,
    stoppedEarly, ///< before the work was done
    secondsLost, ///< it shows the milliseconds and forgets the seconds
};
/// What a clock shows of work that took `truthNs`.
struct ClockFigure {
    Mark mark {};
    std::int64_t shownNs = 0;
    std::int64_t truthNs = 0;
    ClockFault fault = ClockFault::none;
    [[nodiscard]] std::int64_t missingNs() const { return truthNs - shownNs; }
    bool operator==(const ClockFigure &) const = default;
};

/// What the marks of a run say, read from its record in any number of goes. Of pages and clocks it is the
/// first request that has them; what is kept does not grow with the run, but for requests whose handlers have
/// not all ended. A plain value; any thread.
class MarkReader final
{
public:
    static constexpr std::size_t mostSteps = 16;
    static constexpr std::size_t mostCalls = 16;

    /// Takes in what has come since the last time, always of the same record. True when something has
    /// changed.
    bool read(const RunRecord &run);

    /// Of the first mark that came.
    [[nodiscard]] MarkTopic topic() const { return m_topic; }
    [[nodiscard]] const PageFigures &page() const { return m_page; }
    [[nodiscard]] const OrderFigures &orders() const { return m_orders; }
    /// In the order of what they are: around all, before the wait, without seconds. Those that have come.
    [[nodiscard]] const std::vector<ClockFigure> &clocks() const { return m_clocks; }
    /// From the first step, or the beginning, to the last thing of the page.
    [[nodiscard]] std::int64_t pageEndNs() const;

private:
    struct Ending {
        HandlerOrder order {};
        std::uint8_t ended = 0;
    };
    void takeStep(const MarkRecord &mark);
    void takeHandler(const MarkRecord &mark);
    void takeClock(const MarkRecord &mark);
    void readCalls(const RunRecord &run);
    void bringUpToDate(const RunRecord &run);
    void judgeClocks(const RunRecord &run);

    std::size_t m_marksSeen = 0;
    std::size_t m_callsSeen = 0;
    MarkTopic m_topic = MarkTopic::none;
    PageFigures m_page;
    std::vector<std::uint32_t> m_callIds; // of the page
    OrderFigures m_orders;
    std::unordered_map<std::uint32_t, Ending> m_endings; // by request
    std::uint32_t m_clockRequest = 0;
    std::vector<ClockFigure> m_clocks;
};

[[nodiscard]] MarkTopic topicOf(Mark mark);

} // namespace Gizmoscope
