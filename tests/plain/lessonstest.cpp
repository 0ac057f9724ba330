// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "lessons/lessoncheck.h"
#include "lessons/lessonoutcome.h"
#include "lessons/lessonreader.h"
#include "lessons/lessonsettings.h"
#include "lessons/lessontext.h"

#include <algorithm>
#include <random>

using namespace Gizmoscope;

namespace {

const std::string front = R"(title: Three calls
place: 2
minutes: 7
experiment: pwg
mode: both
settings: {delay: 500-700, backend-goes-on: true}
controls: [delay, pool]
question:
  kind: number
  ask: How long, with {delay}?
  figure: async.elapsedMs
  line: {from: 0, to: 2000, step: 50}
  near: 10
  answers:
    - {value: 1500, text: "All, together", misconception: async-is-no-different}
    - {value: 500, text: The slowest}
observe:
  ask: What did you see?
  answers:
    - {text: A thread, right: false}
    - {text: No thread, right: true}
look: [timeline, elapsed]
told: You said {predicted}; it took {async.elapsedMs}.
followups:
  - {text: What if there are two?, settings: {connections: 2}}
)";

const std::string body = R"(
## Explanation

It took {async.elapsedMs}.

## In other words

| C# | C++ |
|---|---|
| `await` | `co_await` |

## For the teacher

Ask.
)";

std::string fileOf(const std::string &matter = front, const std::string &text = body)
{
    return "---\n" + matter + "---\n" + text;
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    const std::size_t at = text.find(from);
    BOOST_REQUIRE_MESSAGE(at != std::string::npos, "no " << from);
    return text.replace(at, from.size(), to);
}

bool isPwg(std::string_view name) { return name == "pwg"; }

LessonErrors errorsOf(const std::string &file)
{
    LessonResult result = readLesson("x", file);
    return result.errors.empty() ? checkLesson(result.lesson, isPwg) : result.errors;
}

/// A file that is wrong in one place, the fault that it must be, and the line.
struct Wrong {
    const char *from;
    const char *to;
    LessonFault fault;
    int line;
};

Lesson lessonOf(const std::string &file = fileOf())
{
    LessonResult result = readLesson("x", file);
    for (const LessonError &error : result.errors)
        BOOST_ERROR("line " << error.line << " " << static_cast<int>(error.fault) << " " << error.key);
    return result.lesson;
}

RunRecord runOf(std::int64_t elapsedNs)
{
    RunRecord record({}, {});
    const Event end {
        elapsedNs, 0, 0, 0, EventKind::runFinished, static_cast<std::uint8_t>(RunState::finished), 0, 0};
    BOOST_REQUIRE(record.append(end));
    return record;
}

constexpr std::int64_t ms = 1'000'000;

} // namespace

BOOST_AUTO_TEST_CASE(aLessonIsRead)
{
    const Lesson lesson = lessonOf();
    BOOST_TEST(lesson.title == "Three calls");
    BOOST_TEST(lesson.place == 2);
    BOOST_TEST(lesson.settings.size() == 2U);
    BOOST_TEST(lesson.settings[1].value == "true");
    BOOST_TEST(lesson.question.answers[0].misconception == "async-is-no-different");
    BOOST_TEST(lesson.question.answers[0].text == "All, together");
    BOOST_TEST(lesson.question.line.step == 50);
    BOOST_TEST(lesson.sights[1].right);
    BOOST_TEST(lesson.followUps[0].settings[0].name == "connections");
    BOOST_TEST(lesson.headings[0] == "Explanation");
    BOOST_TEST(lesson.explanation == "It took {async.elapsedMs}.");
    BOOST_TEST(lesson.forTeacher == "Ask.");
    BOOST_TEST(errorsOf(fileOf()).empty());
}

BOOST_AUTO_TEST_CASE(theLicenceMayStandBeforeIt)
{
    BOOST_TEST(errorsOf("<!--\nSPDX\n-->\n\n" + fileOf()).empty());
    BOOST_TEST(errorsOf("---\n# SPDX\n" + front + "---\n" + body).empty());
}

BOOST_AUTO_TEST_CASE(whatIsWrongIsSaidWithItsLine)
{
    const Wrong wrongs[] {
        {"title: Three calls\n", "", LessonFault::missing, 2},
        {"place: 2", "place: 0", LessonFault::notANumber, 3},
        {"place: 2", "place: 2.5", LessonFault::notANumber, 3},
        {"minutes: 7", "minutes: many", LessonFault::notANumber, 4},
        {"experiment: pwg", "experiment: none", LessonFault::badSetting, 5},
        {"mode: both", "mode: all", LessonFault::notOneOf, 6},
        {"mode: both", "mode: sync", LessonFault::unknownPlace, 9},
        {"delay: 500-700", "delay: 70000", LessonFault::badSetting, 7},
        {"backend-goes-on: true", "backend-goes-on: 1", LessonFault::badSetting, 7},
        {"delay: 500-700", "colour: 5", LessonFault::badSetting, 7},
        {"[delay, pool]", "[delay, backend]", LessonFault::badSetting, 8},
        {"[delay, pool]", "[delay, pool, queue, work, rate, think]", LessonFault::notAList, 8},
        {"kind: number", "kind: letter", LessonFault::notOneOf, 10},
        {"{delay}", "{async.elapsedMs}", LessonFault::unknownPlace, 9},
        {"figure: async.elapsedMs", "figure: async.happiness", LessonFault::unknownPlace, 9},
        {"to: 2000", "to: 0", LessonFault::badLine, 9},
        {"step: 50", "step: 0.001", LessonFault::badLine, 9},
        {"value: 1500", "value: 2500", LessonFault::offTheLine, 16},
        {"async-is-no-different", "async-is-evil", LessonFault::notOneOf, 16},
        {"right: true", "right: maybe", LessonFault::notYesOrNo, 22},
        {"right: true", "right: false", LessonFault::nothingRight, 18},
        {"[timeline, elapsed]", "[moon]", LessonFault::notOneOf, 23},
        {"it took {async.elapsedMs}", "it took 500 ms", LessonFault::numberInText, 24},
        {"{connections: 2}", "{connections: none}", LessonFault::badSetting, 25},
        {"look:", "lock:", LessonFault::unknownKey, 23},
        {"place: 2", "title: Twice", LessonFault::twice, 3},
        {"place: 2", "place: *a", LessonFault::notYaml, 3},
        {"place: 2", "place: &a 2", LessonFault::tooMuch, 3},
        {"place: 2", "place: [[[[[[[[[[2]]]]]]]]]]", LessonFault::tooMuch, 3},
        {"place: 2", "place: {", LessonFault::notYaml, 0},
        {"title: Three calls", "title: \"a\\x01b\"", LessonFault::notAText, 2},
        {"## In other words", "# In other words", LessonFault::headings, 28},
        {"| C# | C++ |\n|---|---|\n| `await` | `co_await` |", "None.", LessonFault::noTable, 33},
        {"Ask.", "", LessonFault::emptyPart, 39},
    };
    for (const Wrong &wrong : wrongs) {
        const LessonErrors errors = errorsOf(replaced(fileOf(), wrong.from, wrong.to));
        const auto found = std::find_if(
            errors.begin(), errors.end(), [&](const LessonError &e) { return e.fault == wrong.fault; });
        BOOST_TEST_CONTEXT(wrong.from << " -> " << wrong.to)
        {
            BOOST_TEST((found != errors.end()));
            if (found != errors.end() && wrong.line > 0)
                BOOST_TEST(found->line == wrong.line);
        }
    }
}

BOOST_AUTO_TEST_CASE(filesThatAreNoLessons)
{
    const auto faultOf = [](const std::string &file) {
        const LessonErrors errors = errorsOf(file);
        return errors.empty() ? LessonFault::none : errors.front().fault;
    };
    BOOST_TEST((faultOf("") == LessonFault::noFrontMatter));
    BOOST_TEST((faultOf("---") == LessonFault::noFrontMatter));
    BOOST_TEST((faultOf("---\n---\n") == LessonFault::noFrontMatter));
    BOOST_TEST((faultOf("---\n[]\n---\n" + body) == LessonFault::notAMap));
    BOOST_TEST((faultOf(std::string("a\0b", 3)) == LessonFault::notText));
    BOOST_TEST((faultOf("\xC3\x28") == LessonFault::notText));
    BOOST_TEST((faultOf(std::string(largestLesson + 1, 'a')) == LessonFault::tooLarge));
    const std::string deep = "---\n" + std::string(200'000, '[') + "\n---\n";
    BOOST_TEST((faultOf(deep) == LessonFault::tooMuch));
    std::string wide = "---\na: [";
    for (int i = 0; i < 50'000; ++i)
        wide += "1,";
    BOOST_TEST((faultOf(wide + "]\n---\n") == LessonFault::tooMuch));
}

// Whatever is changed in a good file: it is read, or there is an error, and every error has its fault.
BOOST_AUTO_TEST_CASE(damagedFilesAreRefusedOrRead)
{
    const std::string good = fileOf();
    const std::string_view signs = "{}[]:,-|&*!#\"'\n \t\\%@`0~\x80\x01";
    std::mt19937 random(7);
    int read = 0;
    for (int round = 0; round < 2'000; ++round) {
        std::string bad = good;
        const unsigned changes = 1 + random() % 4;
        for (unsigned i = 0; i < changes; ++i) {
            const std::size_t at = random() % bad.size();
            switch (random() % 4) {
            case 0:
                bad[at] = signs[random() % signs.size()];
                break;
            case 1:
                bad.insert(at, 1, signs[random() % signs.size()]);
                break;
            case 2:
                bad.erase(at, 1 + random() % 20);
                break;
            default:
                bad.insert(at, bad.substr(random() % bad.size(), random() % 60));
            }
        }
        const LessonResult result = readLesson("x", bad);
        for (const LessonError &error : result.errors)
            BOOST_REQUIRE(error.fault != LessonFault::none);
        if (result.errors.empty()) {
            ++read;
            (void)checkLesson(result.lesson, isPwg);
        }
    }
    BOOST_TEST(read > 0);
    BOOST_TEST(read < 1'900);
}

BOOST_AUTO_TEST_CASE(rangesOfAChoiceHaveNoGap)
{
    const auto choice = [](const std::string &ranges) {
        const std::string question =
            "question:\n  kind: choice\n  ask: Which?\n  figure: ratio\n  answers:\n" + ranges;
        const std::size_t from = front.find("question:");
        const std::size_t to = front.find("observe:");
        return errorsOf(fileOf(front.substr(0, from) + question + front.substr(to)));
    };
    BOOST_TEST(choice("    - {text: a, most: 2}\n    - {text: b, least: 2}\n").empty());
    BOOST_TEST(choice("    - {text: b, least: 2}\n    - {text: a, least: 0, most: 2}\n").empty());
    for (const char *wrong : {"    - {text: a, most: 2}\n    - {text: b, least: 3}\n",
             "    - {text: a, most: 2}\n    - {text: b, least: 1}\n",
             "    - {text: a, most: 2}\n    - {text: b, least: 2, most: 4}\n",
             "    - {text: a, least: 1, most: 2}\n    - {text: b, least: 2}\n",
             "    - {text: a}\n    - {text: b}\n"}) {
        const LessonErrors errors = choice(wrong);
        BOOST_TEST_CONTEXT(wrong)
        {
            BOOST_REQUIRE(!errors.empty());
            BOOST_TEST((errors.front().fault == LessonFault::rangesHaveGap));
        }
    }
}

BOOST_AUTO_TEST_CASE(languagesAskTheSame)
{
    const Lesson original = lessonOf();
    Lesson other = lessonOf(fileOf(replaced(front, "How long, with {delay}?", "Jak długo ({delay})?")));
    BOOST_TEST(checkSame(other, original, "en").empty());
    other.question.answers[0].value = 1400;
    other.told = "{async.maxMs}";
    const LessonErrors errors = checkSame(other, original, "en");
    BOOST_REQUIRE(errors.size() == 2U);
    BOOST_TEST(errors[0].key == "answers");
    const Lesson twice[] {original, original};
    BOOST_TEST((checkPlaces(twice).front().fault == LessonFault::placeTaken));
}

BOOST_AUTO_TEST_CASE(settingsAreAppliedAsOnTheCommandLine)
{
    RunSettings settings;
    Gizmoscope::apply(lessonOf().settings, settings);
    BOOST_TEST(settings.delayMinMs == 500);
    BOOST_TEST(settings.delayMaxMs == 700);
    BOOST_TEST(settings.backendGoesOn);
    BOOST_TEST(Gizmoscope::apply(LessonSetting {"queue", "-1"}, settings));
    BOOST_TEST(!apply(LessonSetting {"pool", "5001"}, settings));
    BOOST_TEST(!apply(LessonSetting {"pool", "5x"}, settings));
    BOOST_TEST(settings.pool == 0);
}

BOOST_AUTO_TEST_CASE(aNumberIsJudged)
{
    const LessonQuestion question = lessonOf().question;
    const RunRecord async = runOf(503 * ms);
    const LessonFigures figures(nullptr, &async);
    const auto verdict = [&](double guess) { return judge(question, guess, figures).verdict; };
    BOOST_TEST((verdict(500) == GuessVerdict::right));
    BOOST_TEST((verdict(550) == GuessVerdict::right));
    BOOST_TEST((verdict(600) == GuessVerdict::near));
    BOOST_TEST((verdict(1500) == GuessVerdict::off));
    const LessonOutcome off = judge(question, 1500.0, figures);
    BOOST_TEST(off.misconception == "async-is-no-different");
    BOOST_TEST(off.offBy == 997.0);
    BOOST_TEST(judge(question, 1000.0, figures).misconception.empty());
    BOOST_TEST((judge(question, {}, figures).verdict == GuessVerdict::unknown));
    BOOST_TEST((judge(question, 500.0, {nullptr, nullptr}).verdict == GuessVerdict::unknown));
}

BOOST_AUTO_TEST_CASE(aChoiceIsJudged)
{
    LessonQuestion question;
    question.kind = QuestionKind::choice;
    question.figure = "ratio";
    question.answers.resize(2);
    question.answers[0].most = 2;
    question.answers[0].misconception = "await-blocks";
    question.answers[1].least = 2;
    const RunRecord sync = runOf(1500 * ms);
    const RunRecord async = runOf(500 * ms);
    const LessonFigures figures(&sync, &async);
    BOOST_TEST((judge(question, std::size_t {1}, figures).verdict == GuessVerdict::right));
    const LessonOutcome wrong = judge(question, std::size_t {0}, figures);
    BOOST_TEST((wrong.verdict == GuessVerdict::off));
    BOOST_TEST(wrong.misconception == "await-blocks");
    BOOST_TEST((judge(question, 1.0, figures).verdict == GuessVerdict::unknown));
}

BOOST_AUTO_TEST_CASE(anOrderIsJudged)
{
    LessonQuestion question;
    question.kind = QuestionKind::order;
    question.answers.resize(3);
    question.answers[0].figure = "sync.elapsedMs";
    question.answers[1].figure = "async.elapsedMs";
    question.answers[2].figure = "ratio";
    question.answers[0].misconception = "async-is-no-different";
    const RunRecord sync = runOf(1500 * ms);
    const RunRecord async = runOf(500 * ms);
    const LessonFigures figures(&sync, &async);
    using Order = std::vector<std::size_t>;
    const auto verdict = [&](Order order) { return judge(question, order, figures).verdict; };
    BOOST_TEST((verdict({2, 1, 0}) == GuessVerdict::right));
    BOOST_TEST((verdict({1, 2, 0}) == GuessVerdict::near));
    BOOST_TEST((verdict({0, 1, 2}) == GuessVerdict::off));
    BOOST_TEST((verdict({0, 0, 2}) == GuessVerdict::unknown));
    BOOST_TEST(judge(question, Order {0, 1, 2}, figures).misconception == "async-is-no-different");
    question.answers[2].figure = "sync.clockWholeMs";
    BOOST_TEST((verdict({2, 1, 0}) == GuessVerdict::unknown));
}

BOOST_AUTO_TEST_CASE(aPredictionIsKeptAndReadAgain)
{
    const Lesson lesson = lessonOf();
    const Prediction kept = predictionOf(lesson, 500.0, "0.500 s");
    BOOST_TEST(isSound(kept));
    BOOST_TEST((guessOf(lesson, kept) == LessonGuess(500.0)));
    Lesson order = lesson;
    order.question.kind = QuestionKind::order;
    BOOST_TEST(!isGiven(guessOf(order, kept)));
    const LessonGuess guess = std::vector<std::size_t> {1, 0};
    BOOST_TEST((guessOf(order, predictionOf(order, guess, "")) == guess));
    BOOST_TEST(!isGiven(guessOf(order, {"x", "order", {1, 7}, ""})));
    BOOST_TEST(!isGiven(guessOf(order, {"y", "order", {1, 0}, ""})));
}

BOOST_AUTO_TEST_CASE(placesInTexts)
{
    const auto fill = [](std::string_view word) { return "<" + std::string(word) + ">"; };
    BOOST_TEST(filled("{a.b-c} {} { x } {1} {d", fill) == "<a.b-c> {} { x } {1} {d");
    BOOST_TEST(filled("{a}{b}", fill) == "<a><b>");
    BOOST_TEST(placesIn("{a} and {b}").size() == 2U);
}
