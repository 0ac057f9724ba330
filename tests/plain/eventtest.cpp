// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "telemetry/event.h"
#include "telemetry/threadname.h"

#include <set>
#include <string>

using namespace Gizmoscope;

namespace {

/// All values have words of their own, and only they have: the counts beside the enums are right.
template <typename Enum> void checkWords(int count)
{
    std::set<std::string_view> seen;
    for (int i = 0; i < count; ++i) {
        const std::string_view word = toWord(static_cast<Enum>(i));
        BOOST_TEST_CONTEXT(word << ", number " << i)
        {
            BOOST_TEST(!word.empty());
            BOOST_TEST(word != "unknown");
            BOOST_TEST(seen.insert(word).second);
        }
    }
    BOOST_TEST(toWord(static_cast<Enum>(count)) == "unknown");
}

} // namespace

BOOST_AUTO_TEST_CASE(outcomes) { checkWords<Outcome>(outcomeCount); }
BOOST_AUTO_TEST_CASE(causes) { checkWords<Cause>(causeCount); }
BOOST_AUTO_TEST_CASE(thread_roles) { checkWords<ThreadRole>(threadRoleCount); }
BOOST_AUTO_TEST_CASE(run_states) { checkWords<RunState>(runStateCount); }
BOOST_AUTO_TEST_CASE(event_kinds) { checkWords<EventKind>(eventKindCount); }

BOOST_AUTO_TEST_CASE(words_stand_at_their_values)
{
    BOOST_TEST(toWord(Outcome::pending) == "pending");
    BOOST_TEST(toWord(Outcome::timedOut) == "timedOut");
    BOOST_TEST(toWord(Outcome::failed) == "failed");
    BOOST_TEST(toWord(Cause::none) == "none");
    BOOST_TEST(toWord(Cause::refused) == "refused");
    BOOST_TEST(toWord(Cause::httpStatus) == "httpStatus");
    BOOST_TEST(toWord(Cause::action) == "action");
    BOOST_TEST(toWord(RunMode::sync) == "sync");
    BOOST_TEST(toWord(RunMode::async) == "async");
    BOOST_TEST(toWord(RunState::interrupted) == "interrupted");
    BOOST_TEST(toWord(EventKind::runStarted) == "runStarted");
    BOOST_TEST(toWord(EventKind::callIssued) == "callIssued");
    BOOST_TEST(toWord(EventKind::backendSample) == "backendSample");
    BOOST_TEST(toWord(EventKind::threadsRefused) == "threadsRefused");
    BOOST_TEST(static_cast<int>(Cause::callerLeft) == causeCount - 1);
    BOOST_TEST(static_cast<int>(EventKind::requestMark) == eventKindCount - 1);
    BOOST_TEST(static_cast<int>(ThreadRole::other) == threadRoleCount - 1);
    BOOST_TEST(static_cast<int>(RunState::interrupted) == runStateCount - 1);
    BOOST_TEST(static_cast<int>(Outcome::failed) == outcomeCount - 1);
}

BOOST_AUTO_TEST_CASE(thread_names_tell_their_role)
{
    for (int i = 0; i < threadRoleCount; ++i) {
        const auto role = static_cast<ThreadRole>(i);
        if (role != ThreadRole::pool && role != ThreadRole::network)
            BOOST_TEST((roleOfThreadName(toWord(role)) == role));
    }
    BOOST_TEST((roleOfThreadName("pool-1") == ThreadRole::pool));
    BOOST_TEST((roleOfThreadName("pool-5000") == ThreadRole::pool));
    BOOST_TEST((roleOfThreadName("backend-1") == ThreadRole::backend));
    BOOST_TEST((roleOfThreadName("QNetworkAccessM") == ThreadRole::network));
    for (const char *name : {"", "pool", "pulseaudio", "mainly", "iou", "QThread", "gizmoscope"})
        BOOST_TEST((roleOfThreadName(name) == ThreadRole::other));
}
