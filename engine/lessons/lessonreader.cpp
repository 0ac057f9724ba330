// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/lessonreader.h"

#include "lessons/lessontext.h"
#include "lessons/yamlmap.h"

#include <algorithm>

namespace Gizmoscope {

namespace {

constexpr double mostMinutes = 60;
constexpr double mostPlaces = 1'000;
constexpr double largestFigure = 1e15;
constexpr std::size_t mostAnswers = 8;
constexpr std::size_t mostControls = 5;
constexpr std::size_t mostFollowUps = 6;

const std::vector<std::string_view> kindWords {"number", "choice", "order"};
const std::vector<std::string_view> modeWords {"sync", "async", "both"};

/// Front matter and body of the file, and the line at which each begins.
struct Halves {
    std::string_view front;
    std::string_view body;
    int frontLine = 0;
    int bodyLine = 0;
};

int linesIn(std::string_view text) { return static_cast<int>(std::count(text.begin(), text.end(), '\n')); }

// A line of nothing but "---", from `from` on; npos where there is none.
std::size_t findRule(std::string_view text, std::size_t from)
{
    while (from < text.size()) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        std::string_view line = text.substr(from, end - from);
        while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
            line.remove_suffix(1);
        if (line == "---")
            return from;
        from = end + 1;
    }
    return std::string_view::npos;
}

// Before the first rule there may be blank lines and the comment about the licence.
std::optional<Halves> halvesOf(std::string_view text)
{
    std::size_t from = 0;
    if (text.starts_with("<!--"))
        from = std::min(text.find("-->"), text.size());
    const std::size_t first = findRule(text, from == 0 ? 0 : std::min(text.find('\n', from), text.size()));
    if (first == std::string_view::npos)
        return std::nullopt;
    const std::size_t front = text.find('\n', first);
    if (front == std::string_view::npos)
        return std::nullopt;
    const std::size_t second = findRule(text, front + 1);
    if (second == std::string_view::npos)
        return std::nullopt;
    const std::size_t body = std::min(text.find('\n', second), text.size() - 1) + 1;
    return Halves {text.substr(front + 1, second - front - 1), text.substr(body),
        linesIn(text.substr(0, front + 1)) + 1, linesIn(text.substr(0, body)) + 1};
}

void readSettings(YamlMap &map, std::string_view key, LessonSettings &settings)
{
    for (const auto &[name, value] : map.pairs(key))
        settings.push_back({name, value});
}

void readMisconception(YamlMap &map, std::string &word)
{
    if (map.has("misconception"))
        map.word("misconception", misconceptionWords(), word);
}

LessonAnswer readAnswer(const YamlNode &node, QuestionKind kind, LessonErrors &errors)
{
    LessonAnswer answer;
    answer.line = node.line;
    switch (kind) {
    case QuestionKind::number: {
        YamlMap map(node, "answers", {"value", "text", "misconception"}, errors);
        map.number("value", -largestFigure, largestFigure, answer.value);
        map.text("text", answer.text);
        readMisconception(map, answer.misconception);
        break;
    }
    case QuestionKind::choice: {
        YamlMap map(node, "answers", {"text", "least", "most", "misconception"}, errors);
        map.text("text", answer.text);
        map.numberIfThere("least", -largestFigure, largestFigure, answer.least);
        map.numberIfThere("most", -largestFigure, largestFigure, answer.most);
        readMisconception(map, answer.misconception);
        break;
    }
    case QuestionKind::order: {
        YamlMap map(node, "answers", {"text", "figure", "misconception"}, errors);
        map.text("text", answer.text);
        map.text("figure", answer.figure);
        readMisconception(map, answer.misconception);
        break;
    }
    }
    return answer;
}

void readLine(const YamlNode *node, GuessLine &line, LessonErrors &errors)
{
    if (!node)
        return;
    YamlMap map(*node, "line", {"from", "to", "step"}, errors);
    map.number("from", -largestFigure, largestFigure, line.from);
    map.number("to", -largestFigure, largestFigure, line.to);
    map.number("step", 0, largestFigure, line.step);
}

void readQuestion(const YamlNode &node, LessonQuestion &question, LessonErrors &errors)
{
    YamlMap map(node, "question", {"kind", "ask", "figure", "line", "near", "answers"}, errors);
    std::string kind;
    map.word("kind", kindWords, kind);
    const auto found = std::find(kindWords.begin(), kindWords.end(), kind);
    if (found == kindWords.end())
        return;
    question.kind = static_cast<QuestionKind>(found - kindWords.begin());
    map.text("ask", question.ask);
    if (question.kind != QuestionKind::order)
        map.text("figure", question.figure);
    else
        map.refuse("figure");
    if (question.kind == QuestionKind::number) {
        readLine(map.part("line"), question.line, errors);
        map.number("near", 0, 100, question.nearPercent);
    } else {
        map.refuse("line");
        map.refuse("near");
    }
    const std::size_t least = question.kind == QuestionKind::number ? 1 : 2;
    for (const YamlNode &each : map.list("answers", least, mostAnswers))
        question.answers.push_back(readAnswer(each, question.kind, errors));
}

void readObserve(const YamlNode &node, Lesson &lesson, LessonErrors &errors)
{
    YamlMap map(node, "observe", {"ask", "answers"}, errors);
    map.text("ask", lesson.observe);
    for (const YamlNode &each : map.list("answers", 2, mostAnswers)) {
        YamlMap sight(each, "answers", {"text", "right"}, errors);
        lesson.sights.emplace_back();
        sight.text("text", lesson.sights.back().text);
        sight.yesOrNo("right", lesson.sights.back().right);
    }
}

void readFollowUps(YamlMap &map, Lesson &lesson, LessonErrors &errors)
{
    for (const YamlNode &each : map.list("followups", 0, mostFollowUps)) {
        YamlMap one(each, "followups", {"text", "settings"}, errors);
        lesson.followUps.emplace_back();
        one.text("text", lesson.followUps.back().text);
        readSettings(one, "settings", lesson.followUps.back().settings);
    }
}

void readFront(const YamlNode &root, Lesson &lesson, LessonErrors &errors)
{
    YamlMap map(root, "front matter",
        {"title", "place", "minutes", "experiment", "mode", "settings", "controls", "question", "observe",
            "look", "told", "followups"},
        errors);
    for (std::size_t i = 0; root.kind == YamlNode::Kind::map && i < root.parts.size(); i += 2)
        lesson.lines.emplace(root.parts[i].text, root.parts[i].line);
    map.text("title", lesson.title);
    map.whole("place", 1, mostPlaces, lesson.place);
    map.whole("minutes", 1, mostMinutes, lesson.minutes);
    map.text("experiment", lesson.experiment);
    std::string mode;
    map.word("mode", modeWords, mode);
    const auto found = std::find(modeWords.begin(), modeWords.end(), mode);
    if (found != modeWords.end())
        lesson.mode = static_cast<LessonMode>(found - modeWords.begin());
    if (map.has("settings"))
        readSettings(map, "settings", lesson.settings);
    lesson.controls = map.texts("controls", mostControls);
    if (const YamlNode *question = map.part("question"))
        readQuestion(*question, lesson.question, errors);
    if (const YamlNode *observe = map.part("observe"))
        readObserve(*observe, lesson, errors);
    lesson.look = map.words("look", lookWords());
    map.text("told", lesson.told);
    if (map.has("followups"))
        readFollowUps(map, lesson, errors);
}

bool hasTable(std::string_view text)
{
    return text.starts_with('|') || text.find("\n|") != std::string_view::npos;
}

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

// As Lesson has them.
constexpr std::array<const char *, 3> partNames {"explanation", "otherWords", "forTeacher"};

void readBody(std::string_view body, int firstLine, Lesson &lesson, LessonErrors &errors)
{
    std::vector<std::size_t> places;
    for (std::size_t at = 0; at < body.size(); at = std::min(body.find('\n', at), body.size() - 1) + 1) {
        if (body.substr(at).starts_with("## "))
            places.push_back(at);
    }
    if (places.size() != lesson.headings.size()) {
        errors.push_back({LessonFault::headings, firstLine});
        return;
    }
    const std::array<std::string *, 3> parts {&lesson.explanation, &lesson.otherWords, &lesson.forTeacher};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::size_t end = i + 1 < places.size() ? places[i + 1] : body.size();
        const std::string_view whole = body.substr(places[i], end - places[i]);
        const std::size_t lineEnd = std::min(whole.find('\n'), whole.size());
        const int line = firstLine + linesIn(body.substr(0, places[i]));
        lesson.headings[i] = trimmed(whole.substr(3, lineEnd - std::min<std::size_t>(3, lineEnd)));
        *parts[i] = trimmed(whole.substr(lineEnd));
        lesson.lines.emplace(partNames[i], line);
        if (parts[i]->empty() || lesson.headings[i].empty())
            errors.push_back({LessonFault::emptyPart, line, lesson.headings[i], {}});
        else if (parts[i] == &lesson.otherWords && !hasTable(*parts[i]))
            errors.push_back({LessonFault::noTable, line, lesson.headings[i], {}});
    }
}

} // namespace

LessonResult readLesson(std::string_view name, std::string_view text)
{
    LessonResult result;
    result.lesson.name = name;
    if (text.size() > largestLesson) {
        result.errors.push_back({LessonFault::tooLarge, 0, {}, {}, 0, static_cast<double>(largestLesson)});
        return result;
    }
    if (const int line = lineThatIsNoText(text); line > 0) {
        result.errors.push_back({LessonFault::notText, line});
        return result;
    }
    const auto halves = halvesOf(text);
    if (!halves) {
        result.errors.push_back({LessonFault::noFrontMatter, 1});
        return result;
    }
    LessonError error;
    const YamlNode root = readYaml(halves->front, halves->frontLine, error);
    if (error.fault != LessonFault::none)
        result.errors.push_back(error);
    else
        readFront(root, result.lesson, result.errors);
    readBody(halves->body, halves->bodyLine, result.lesson, result.errors);
    return result;
}

} // namespace Gizmoscope
