// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/lessoncheck.h"

#include "lessons/lessonoutcome.h"
#include "lessons/lessonsettings.h"
#include "lessons/lessontext.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace Gizmoscope {

namespace {

constexpr double mostSteps = 1'000; // of a line: more cannot be told apart on a screen

/// Checks one lesson and notes what is wrong.
class Check final
{
public:
    explicit Check(const Lesson &lesson)
        : m_lesson(lesson)
    { }

    LessonErrors all(const IsExperiment &isExperiment)
    {
        m_part = "experiment";
        if (!isExperiment(m_lesson.experiment))
            note(LessonFault::badSetting, m_part, m_lesson.experiment);
        m_part = "settings";
        settings(m_lesson.settings);
        m_part = "controls";
        for (const std::string &control : m_lesson.controls) {
            if (!isNumberOrDelay(control))
                note(LessonFault::badSetting, m_part, control);
        }
        question();
        m_part = "observe";
        if (std::none_of(m_lesson.sights.begin(), m_lesson.sights.end(), [](auto &s) { return s.right; }))
            note(LessonFault::nothingRight, m_part);
        m_part = "followups";
        for (const LessonFollowUp &followUp : m_lesson.followUps)
            settings(followUp.settings);
        texts();
        return std::move(m_errors);
    }

private:
    // Without a line of its own it is that of the part that is being checked.
    void note(LessonFault fault, std::string key, std::string detail = {}, int line = 0)
    {
        const auto part = m_lesson.lines.find(m_part);
        if (line == 0 && part != m_lesson.lines.end())
            line = part->second;
        m_errors.push_back({fault, line, std::move(key), std::move(detail)});
    }

    void settings(const LessonSettings &some)
    {
        RunSettings scratch;
        for (const LessonSetting &each : some) {
            if (!apply(each, scratch))
                note(LessonFault::badSetting, each.name, each.value);
        }
    }

    void question()
    {
        m_part = "question";
        const LessonQuestion &question = m_lesson.question;
        if (question.kind != QuestionKind::order)
            figure(question.figure, 0);
        if (question.kind == QuestionKind::number)
            line(question);
        else if (question.kind == QuestionKind::choice)
            ranges(question.answers);
        else
            for (const LessonAnswer &answer : question.answers)
                figure(answer.figure, answer.line);
    }

    // It must exist, and its run take place.
    void figure(const std::string &name, int line)
    {
        if (!isKnown(name))
            note(LessonFault::unknownPlace, name, {}, line);
    }

    [[nodiscard]] bool isKnown(const std::string &name) const
    {
        const auto found = findLessonFigure(name);
        if (!found)
            return false;
        if (m_lesson.mode == LessonMode::both)
            return true;
        const RunMode mode = m_lesson.mode == LessonMode::sync ? RunMode::sync : RunMode::async;
        return found->figure && found->side == mode;
    }

    void line(const LessonQuestion &question)
    {
        const GuessLine &line = question.line;
        if (!(line.step > 0) || !(line.to > line.from) || (line.to - line.from) / line.step > mostSteps) {
            note(LessonFault::badLine, "line");
            return;
        }
        for (const LessonAnswer &answer : question.answers) {
            if (answer.value < line.from || answer.value > line.to)
                note(LessonFault::offTheLine, "answers", answer.text, answer.line);
        }
    }

    void ranges(const std::vector<LessonAnswer> &answers)
    {
        std::vector<const LessonAnswer *> sorted;
        for (const LessonAnswer &answer : answers)
            sorted.push_back(&answer);
        std::stable_sort(sorted.begin(), sorted.end(), [](const LessonAnswer *a, const LessonAnswer *b) {
            return (a->least && b->least) ? *a->least < *b->least : !a->least && b->least;
        });
        if (sorted.empty())
            return;
        // No figure is below nought.
        if (sorted.front()->least.value_or(0) > 0 || sorted.back()->most)
            note(LessonFault::rangesHaveGap, "answers", sorted.front()->text, sorted.front()->line);
        for (std::size_t i = 1; i < sorted.size(); ++i) {
            const auto end = sorted[i - 1]->most;
            const auto begin = sorted[i]->least;
            const bool isEmpty = sorted[i]->most && begin && *sorted[i]->most <= *begin;
            if (!end || !begin || *end != *begin || isEmpty)
                note(LessonFault::rangesHaveGap, "answers", sorted[i]->text, sorted[i]->line);
        }
    }

    void texts()
    {
        before("title", m_lesson.title);
        before("question", m_lesson.question.ask);
        for (const LessonAnswer &answer : m_lesson.question.answers)
            before("question", answer.text, answer.line);
        for (const LessonFollowUp &followUp : m_lesson.followUps)
            before("followups", followUp.text);
        after("observe", m_lesson.observe);
        for (const LessonSight &sight : m_lesson.sights)
            after("observe", sight.text);
        after("told", m_lesson.told);
        places("explanation", m_lesson.explanation, true);
        places("otherWords", m_lesson.otherWords, true);
        places("forTeacher", m_lesson.forTeacher, true);
    }

    // What is said before the run: it knows no figure.
    void before(const char *part, const std::string &text, int line = 0)
    {
        places(part, text, false, line);
        numbers(text, line);
    }
    void after(const char *part, const std::string &text)
    {
        places(part, text, true);
        numbers(text, 0);
    }

    void places(const char *part, const std::string &text, bool afterRun, int line = 0)
    {
        m_part = part;
        for (const std::string &word : placesIn(text)) {
            if (!isNumberOrDelay(word) && !(afterRun && (word == "predicted" || isKnown(word))))
                note(LessonFault::unknownPlace, word, {}, line);
        }
    }

    // A number with the unit of a time is a setting or a figure, and stays when somebody moves a slider.
    void numbers(const std::string &text, int line)
    {
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (std::isdigit(static_cast<unsigned char>(text[i])) == 0)
                continue;
            const std::size_t from = i;
            while (i < text.size() && (std::isdigit(static_cast<unsigned char>(text[i])) != 0))
                ++i;
            std::string_view rest = std::string_view(text).substr(i);
            while (rest.starts_with(' ') || rest.starts_with("\u00A0"))
                rest.remove_prefix(rest.starts_with(' ') ? 1 : std::string_view("\u00A0").size());
            const bool isOne = text[from] == '1' && i == from + 1; // a word, in most languages
            if (isUnit(rest) && !isOne)
                note(LessonFault::numberInText, m_part, text.substr(from, i - from), line);
        }
    }

    static bool isUnit(std::string_view rest)
    {
        const auto isEnd = [rest](std::size_t at) {
            return at >= rest.size() || (std::isalnum(static_cast<unsigned char>(rest[at])) == 0);
        };
        return (rest.starts_with("ms") && isEnd(2)) || (rest.starts_with("sn") && isEnd(2))
            || (rest.starts_with('s') && isEnd(1)) || rest.starts_with("초") || rest.starts_with("밀리초")
            || rest.starts_with("秒") || rest.starts_with("毫秒");
    }

    const Lesson &m_lesson;
    std::string m_part; // of the file that is being checked
    LessonErrors m_errors;
};

std::multiset<std::string> wordsIn(const Lesson &lesson)
{
    std::string all = lesson.question.ask + lesson.observe + lesson.told + lesson.explanation
        + lesson.otherWords + lesson.forTeacher;
    for (const LessonAnswer &answer : lesson.question.answers)
        all += answer.text;
    for (const LessonFollowUp &followUp : lesson.followUps)
        all += followUp.text;
    const std::vector<std::string> words = placesIn(all);
    return {words.begin(), words.end()};
}

std::ptrdiff_t rowsIn(const std::string &text)
{
    std::ptrdiff_t rows = 0;
    for (std::size_t at = 0; at < text.size(); at = std::min(text.find('\n', at), text.size() - 1) + 1)
        rows += text[at] == '|' ? 1 : 0;
    return rows;
}

bool sameAnswers(const LessonQuestion &a, const LessonQuestion &b)
{
    return std::equal(a.answers.begin(), a.answers.end(), b.answers.begin(), b.answers.end(),
        [](const LessonAnswer &x, const LessonAnswer &y) {
            return x.value == y.value && x.least == y.least && x.most == y.most && x.figure == y.figure
                && x.misconception == y.misconception;
        });
}

bool sameSights(const Lesson &a, const Lesson &b)
{
    return std::equal(a.sights.begin(), a.sights.end(), b.sights.begin(), b.sights.end(),
        [](const LessonSight &x, const LessonSight &y) { return x.right == y.right; });
}

bool sameFollowUps(const Lesson &a, const Lesson &b)
{
    return std::equal(a.followUps.begin(), a.followUps.end(), b.followUps.begin(), b.followUps.end(),
        [](const LessonFollowUp &x, const LessonFollowUp &y) { return x.settings == y.settings; });
}

} // namespace

LessonErrors checkLesson(const Lesson &lesson, const IsExperiment &isExperiment)
{
    return Check(lesson).all(isExperiment);
}

LessonErrors checkPlaces(std::span<const Lesson> lessons)
{
    LessonErrors errors;
    for (auto each = lessons.begin(); each != lessons.end(); ++each) {
        const auto same = std::find_if(
            lessons.begin(), each, [each](const Lesson &other) { return other.place == each->place; });
        if (same != each)
            errors.push_back({LessonFault::placeTaken, 0, each->name, same->name});
    }
    return errors;
}

LessonErrors checkSame(const Lesson &lesson, const Lesson &original, std::string_view originalFile)
{
    const LessonQuestion &a = lesson.question;
    const LessonQuestion &b = original.question;
    const std::initializer_list<std::pair<const char *, bool>> parts {
        {"place", lesson.place == original.place}, {"minutes", lesson.minutes == original.minutes},
        {"experiment", lesson.experiment == original.experiment}, {"mode", lesson.mode == original.mode},
        {"settings", lesson.settings == original.settings},
        {"controls", lesson.controls == original.controls}, {"kind", a.kind == b.kind},
        {"figure", a.figure == b.figure}, {"line", a.line == b.line},
        {"near", a.nearPercent == b.nearPercent}, {"answers", sameAnswers(a, b)},
        {"observe", sameSights(lesson, original)}, {"look", lesson.look == original.look},
        {"followups", sameFollowUps(lesson, original)}, {"{…}", wordsIn(lesson) == wordsIn(original)},
        {"|", rowsIn(lesson.otherWords) == rowsIn(original.otherWords)}};
    LessonErrors errors;
    for (const auto &[key, isSame] : parts) {
        if (!isSame)
            errors.push_back({LessonFault::differs, 0, key, std::string(originalFile)});
    }
    return errors;
}

} // namespace Gizmoscope
