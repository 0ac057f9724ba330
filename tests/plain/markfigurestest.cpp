// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "telemetry/markfigures.h"

#include <algorithm>
#include <set>

using namespace Gizmoscope;

namespace {

constexpr std::int64_t ms = 1'000'000;

void happens(RunRecord &run, std::int64_t timeMs, EventKind kind, std::uint32_t id, std::uint64_t value = 0,
    std::uint64_t extra = 0, std::uint8_t detail = 0)
{
    BOOST_REQUIRE(run.append({timeMs * ms, value, extra, id, kind, detail, 0, 0}));
}

void marks(RunRecord &run, std::int64_t timeMs, std::uint32_t request, Mark mark, std::uint64_t value = 0)
{
    happens(run, timeMs, EventKind::requestMark, request, value, 0, static_cast<std::uint8_t>(mark));
}

void begins(RunRecord &run, std::int64_t timeMs, std::uint32_t request)
{
    happens(run, timeMs, EventKind::requestQueued, request);
    happens(run, timeMs, EventKind::requestStarted, request, 7, 0, static_cast<std::uint8_t>(RunMode::async));
}

void ends(RunRecord &run, std::int64_t timeMs, std::uint32_t request)
{
    happens(run, timeMs, EventKind::requestFinished, request, 7, 0, static_cast<std::uint8_t>(Outcome::ok));
}

RunRecord clocks(std::int64_t whole, std::int64_t before, std::int64_t wrapped)
{
    RunRecord run;
    begins(run, 0, 1);
    marks(run, 1, 1, Mark::clockBeforeWait, static_cast<std::uint64_t>(before * ms));
    marks(run, whole, 1, Mark::clockWhole, static_cast<std::uint64_t>(whole * ms));
    marks(run, whole, 1, Mark::clockWrapped, static_cast<std::uint64_t>(wrapped * ms));
    ends(run, whole, 1);
    return run;
}

MarkReader readerOf(const RunRecord &run)
{
    MarkReader reader;
    reader.read(run);
    return reader;
}

} // namespace

BOOST_AUTO_TEST_CASE(eachOrderOnce)
{
    const std::set<HandlerOrder> all(handlerOrders().begin(), handlerOrders().end());
    BOOST_TEST(all.size() == std::size_t {orderCount});
    for (HandlerOrder order : handlerOrders()) {
        std::sort(order.begin(), order.end());
        BOOST_TEST((order == HandlerOrder {1, 2, 3}));
    }
}

BOOST_AUTO_TEST_CASE(aRunThatSaysNothing)
{
    RunRecord run;
    begins(run, 0, 1);
    MarkReader reader;
    BOOST_TEST(!reader.read(run));
    BOOST_TEST((reader.topic() == MarkTopic::none));
    BOOST_TEST(reader.pageEndNs() == 0);
}

BOOST_AUTO_TEST_CASE(stepsAndTheCallsInThem)
{
    RunRecord run;
    begins(run, 0, 1);
    marks(run, 1, 1, Mark::pageInit);
    marks(run, 2, 1, Mark::pageLoad);
    MarkReader reader;
    BOOST_TEST(reader.read(run));
    BOOST_TEST(!reader.read(run)); // nothing new
    BOOST_TEST(reader.page().steps.back().endNs == notYet);
    happens(run, 3, EventKind::callIssued, 1, 500, 1, 0);
    happens(run, 3, EventKind::callIssued, 2, 500, 9, 1); // of another request
    BOOST_TEST(reader.read(run));
    BOOST_TEST(reader.page().calls.at(0).endNs == notYet);
    happens(run, 503, EventKind::callFinished, 1, 9, 200, static_cast<std::uint8_t>(Outcome::ok));
    BOOST_TEST(reader.read(run)); // the call has ended, without a new mark
    marks(run, 504, 1, Mark::pagePreRender);
    begins(run, 505, 2);
    marks(run, 505, 2, Mark::pageInit); // of the second page, which is not shown
    ends(run, 510, 1);
    BOOST_TEST(reader.read(run));
    const PageFigures &page = reader.page();
    BOOST_TEST((reader.topic() == MarkTopic::page));
    BOOST_TEST(page.request == 1U);
    BOOST_TEST(page.steps.size() == 3U);
    BOOST_TEST((page.steps[1] == PageStep {Mark::pageLoad, 2 * ms, 504 * ms}));
    BOOST_TEST((page.steps[2] == PageStep {Mark::pagePreRender, 504 * ms, 510 * ms}));
    BOOST_TEST(page.calls.size() == 1U);
    BOOST_TEST((page.calls[0] == PageCall {Service::products, 1, 3 * ms, 503 * ms}));
    BOOST_TEST(reader.pageEndNs() == 510 * ms);
    BOOST_TEST((readerOf(run).page() == page)); // in one go as in many
}

BOOST_AUTO_TEST_CASE(ordersAreCountedWhenAllThreeHaveEnded)
{
    RunRecord run;
    const std::array<Mark, 3> handlers {Mark::handlerFirst, Mark::handlerSecond, Mark::handlerThird};
    std::uint32_t request = 0;
    for (const HandlerOrder &order : handlerOrders()) {
        begins(run, 0, ++request);
        for (const std::uint8_t handler : order)
            marks(run, 1, request, handlers[handler - 1U]);
    }
    begins(run, 2, ++request); // another like the first
    for (const Mark mark : handlers)
        marks(run, 3, request, mark);
    begins(run, 4, ++request); // and one that is not done yet
    marks(run, 5, request, Mark::handlerThird);
    marks(run, 5, request, Mark::handlerThird); // a damaged file
    const OrderFigures figures = readerOf(run).orders();
    BOOST_TEST(figures.requests == 7U);
    BOOST_TEST(figures.counts[0] == 2U);
    for (std::size_t order = 1; order < orderCount; ++order)
        BOOST_TEST(figures.counts[order] == 1U);
}

BOOST_AUTO_TEST_CASE(handlersOfManyRequestsAtOnce)
{
    RunRecord run;
    constexpr std::uint32_t many = 500;
    for (std::uint32_t id = 1; id <= many; ++id)
        begins(run, 0, id);
    for (const Mark mark : {Mark::handlerSecond, Mark::handlerFirst, Mark::handlerThird}) {
        for (std::uint32_t id = 1; id <= many; ++id)
            marks(run, 1, id, mark);
    }
    const OrderFigures figures = readerOf(run).orders();
    BOOST_TEST(figures.counts[2] == many); // 2-1-3
    BOOST_TEST(figures.requests == many);
}

BOOST_AUTO_TEST_CASE(clocksThatLie)
{
    const MarkReader reader = readerOf(clocks(1500, 1, 500));
    BOOST_TEST((reader.topic() == MarkTopic::clocks));
    const std::vector<ClockFigure> &figures = reader.clocks();
    BOOST_TEST(figures.size() == 3U);
    BOOST_TEST((figures[0] == ClockFigure {Mark::clockWhole, 1500 * ms, 1500 * ms, ClockFault::none}));
    BOOST_TEST((figures[1] == ClockFigure {Mark::clockBeforeWait, ms, 1500 * ms, ClockFault::stoppedEarly}));
    BOOST_TEST(
        (figures[2] == ClockFigure {Mark::clockWrapped, 500 * ms, 1500 * ms, ClockFault::secondsLost}));
    BOOST_TEST(figures[2].missingNs() == 1000 * ms);
}

// Where the first clock is read behind the wait, and below a second, all three are right.
BOOST_AUTO_TEST_CASE(clocksThatHappenToBeRight)
{
    const MarkReader reader = readerOf(clocks(500, 499, 500));
    for (const ClockFigure &clock : reader.clocks())
        BOOST_TEST((clock.fault == ClockFault::none));
}
