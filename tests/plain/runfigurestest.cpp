// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "../engine/samplerecord.h"
#include "figures/runfigures.h"

#include <set>
#include <string>

using namespace Gizmoscope;

namespace {

std::optional<double> figure(std::string_view word, const RunRecord &run)
{
    const RunFigure *found = findFigure(word);
    BOOST_REQUIRE_MESSAGE(found, "no figure " << word);
    return found->value(FigureSource(run));
}

RunRecord recordOf(std::initializer_list<Event> events)
{
    RunRecord record({}, {});
    for (const Event &event : events)
        BOOST_REQUIRE(record.append(event));
    return record;
}

} // namespace

BOOST_AUTO_TEST_CASE(everyFigureHasAWordOfItsOwn)
{
    std::set<std::string_view> words;
    for (const RunFigure &each : runFigures()) {
        BOOST_TEST(words.insert(each.word).second, each.word);
        BOOST_TEST(findFigure(each.word) == &each);
    }
    BOOST_TEST(!findFigure("no-such-figure"));
}

BOOST_AUTO_TEST_CASE(figuresOfARun)
{
    const RunRecord run = sampleRecord();
    BOOST_TEST(figure("elapsedMs", run).value() == 152.0);
    BOOST_TEST(figure("meanMs", run).value() == 151.0, boost::test_tools::tolerance(0.01));
    BOOST_TEST(figure("longestQueuedMs", run).value() == 1.0);
    BOOST_TEST(figure("requests", run).value() == 1.0);
    BOOST_TEST(figure("ok", run).value() == 0.0);
    BOOST_TEST(figure("timedOut", run).value() == 1.0);
    BOOST_TEST(figure("calls", run).value() == 2.0);
    BOOST_TEST(figure("callsOk", run).value() == 1.0);
    BOOST_TEST(figure("threadsPeak", run).value() == 7.0);
    BOOST_TEST(figure("residentPeakBytes", run).value() == 3000.0);
    BOOST_TEST(figure("residentGrowthBytes", run).value() == 2000.0);
    BOOST_TEST(figure("reservedGrowthBytes", run).value() == 0.0);
    BOOST_TEST(figure("savedMs", run).value() == 350.0);
    BOOST_TEST(figure("wastedMs", run).value() == 0.0);
    BOOST_TEST(!figure("clockWholeMs", run));
}

BOOST_AUTO_TEST_CASE(whatIsNotKnownIsAbsent)
{
    const RunRecord none = recordOf({});
    for (const char *word : {"meanMs", "p95Ms", "maxMs", "longestQueuedMs", "answeredPerSecond",
             "threadsPeak", "residentPeakBytes", "reservedGrowthBytes", "wastedMs", "clockWrappedMs"}) {
        BOOST_TEST(!figure(word, none), word);
    }
    BOOST_TEST(figure("requests", none).value() == 0.0);
}

BOOST_AUTO_TEST_CASE(clocksAreTheFirstRequests)
{
    const auto mark = [](std::uint32_t request, Mark kind, std::uint64_t value) {
        return makeEvent(2, EventKind::requestMark, request, value, 0, number(kind));
    };
    const RunRecord run =
        recordOf({makeEvent(0, EventKind::runStarted), makeEvent(1, EventKind::requestQueued, 1),
            makeEvent(1, EventKind::requestQueued, 2), makeEvent(1, EventKind::requestStarted, 1),
            makeEvent(1, EventKind::requestStarted, 2), mark(1, Mark::clockWhole, 1'500'000'000),
            mark(1, Mark::clockWrapped, 500'000'000), mark(2, Mark::clockWhole, 9)});
    BOOST_TEST(figure("clockWholeMs", run).value() == 1500.0);
    BOOST_TEST(figure("clockWrappedMs", run).value() == 500.0);
    BOOST_TEST(!figure("clockBeforeWaitMs", run));
}
