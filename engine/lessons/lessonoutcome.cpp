// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/lessonoutcome.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Gizmoscope {

namespace {

constexpr double nearly = 3; // times what is still right
constexpr double percent = 100;
constexpr double sameOrder = 0.02; // figures that differ by less are equal, where they are put in an order

bool isWithin(double value, double of, double share) { return std::abs(value - of) <= std::abs(of) * share; }

LessonGuess rightNumber(const LessonQuestion &question, const LessonFigures &figures)
{
    const auto value = figures.value(question.figure);
    return value ? LessonGuess(*value) : LessonGuess();
}

LessonGuess rightChoice(const LessonQuestion &question, const LessonFigures &figures)
{
    const auto value = figures.value(question.figure);
    if (!value)
        return {};
    for (std::size_t i = 0; i < question.answers.size(); ++i) {
        const LessonAnswer &answer = question.answers[i];
        if ((!answer.least || *value >= *answer.least) && (!answer.most || *value < *answer.most))
            return i;
    }
    return {};
}

// Empty where one of them is not known.
std::vector<double> orderedBy(const LessonQuestion &question, const LessonFigures &figures)
{
    std::vector<double> values;
    for (const LessonAnswer &answer : question.answers) {
        const auto value = figures.value(answer.figure);
        if (!value)
            return {};
        values.push_back(*value);
    }
    return values;
}

LessonGuess rightOrder(const std::vector<double> &values)
{
    if (values.empty())
        return {};
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    std::stable_sort(order.begin(), order.end(),
        [&values](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    return order;
}

// Pairs that stand the wrong way round.
int wrongPairs(const std::vector<std::size_t> &order, const std::vector<double> &values)
{
    int wrong = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (std::size_t j = i + 1; j < order.size(); ++j) {
            const double first = values[order[i]];
            const double second = values[order[j]];
            wrong += first > second && !isWithin(first, second, sameOrder) ? 1 : 0;
        }
    }
    return wrong;
}

// The mark on the line that is meant: the nearest, unless that is far away.
std::string misconceptionAt(const LessonQuestion &question, double guess, double right)
{
    const LessonAnswer *nearest = nullptr;
    for (const LessonAnswer &answer : question.answers) {
        if (!nearest || std::abs(answer.value - guess) < std::abs(nearest->value - guess))
            nearest = &answer;
    }
    const double reach =
        std::max(question.line.step, nearest ? std::abs(nearest->value) * question.nearPercent / percent : 0);
    const bool isMeant = nearest && std::abs(nearest->value - guess) <= reach
        && std::abs(nearest->value - guess) <= std::abs(right - guess);
    return isMeant ? nearest->misconception : std::string();
}

void judgeNumber(const LessonQuestion &question, double guess, double right, LessonOutcome &outcome)
{
    const double share = question.nearPercent / percent;
    // The line has steps: who chose the nearest one could not do better.
    const bool isNearestStep = std::abs(guess - right) <= question.line.step / 2;
    outcome.offBy = guess - right;
    if (isNearestStep || isWithin(guess, right, share))
        outcome.verdict = GuessVerdict::right;
    else if (isWithin(guess, right, nearly * share))
        outcome.verdict = GuessVerdict::near;
    else
        outcome.verdict = GuessVerdict::off;
    if (outcome.verdict == GuessVerdict::off)
        outcome.misconception = misconceptionAt(question, guess, right);
}

bool isOrderOf(const std::vector<std::size_t> &order, std::size_t count)
{
    std::vector<bool> seen(count);
    for (const std::size_t each : order) {
        if (each >= count || seen[each])
            return false;
        seen[each] = true;
    }
    return order.size() == count;
}

void judgeOrder(const LessonQuestion &question, const std::vector<std::size_t> &guess,
    const std::vector<double> &values, LessonOutcome &outcome)
{
    const int wrong = wrongPairs(guess, values);
    outcome.verdict = wrong == 0 ? GuessVerdict::right : wrong == 1 ? GuessVerdict::near : GuessVerdict::off;
    if (wrong == 0)
        return;
    // The first that is out of its place is the one that was misjudged.
    const auto &right = std::get<std::vector<std::size_t>>(outcome.right);
    const auto misplaced = std::mismatch(guess.begin(), guess.end(), right.begin()).first;
    if (misplaced != guess.end())
        outcome.misconception = question.answers[*misplaced].misconception;
}

} // namespace

std::optional<LessonFigure> findLessonFigure(std::string_view name)
{
    if (name == "ratio")
        return LessonFigure {};
    const std::size_t dot = name.find('.');
    if (dot == std::string_view::npos)
        return std::nullopt;
    const std::string_view side = name.substr(0, dot);
    const RunFigure *figure = findFigure(name.substr(dot + 1));
    if (!figure || (side != "sync" && side != "async"))
        return std::nullopt;
    return LessonFigure {side == "sync" ? RunMode::sync : RunMode::async, figure};
}

LessonFigures::LessonFigures(const RunRecord *sync, const RunRecord *async)
{
    if (sync)
        m_sync.emplace(*sync);
    if (async)
        m_async.emplace(*async);
}

std::optional<double> LessonFigures::value(std::string_view name) const
{
    const auto found = findLessonFigure(name);
    if (!found)
        return std::nullopt;
    if (!found->figure) {
        const auto sync = value("sync.elapsedMs");
        const auto async = value("async.elapsedMs");
        return sync && async && *async > 0 ? std::optional(*sync / *async) : std::nullopt;
    }
    const auto &source = found->side == RunMode::sync ? m_sync : m_async;
    return source ? found->figure->value(*source) : std::nullopt;
}

LessonGuess rightAnswer(const LessonQuestion &question, const LessonFigures &figures)
{
    switch (question.kind) {
    case QuestionKind::number:
        return rightNumber(question, figures);
    case QuestionKind::choice:
        return rightChoice(question, figures);
    case QuestionKind::order:
        return rightOrder(orderedBy(question, figures));
    }
    return {};
}

LessonOutcome judge(const LessonQuestion &question, const LessonGuess &guess, const LessonFigures &figures)
{
    LessonOutcome outcome;
    outcome.right = rightAnswer(question, figures);
    if (guess.index() != outcome.right.index() || !isGiven(guess))
        return outcome;
    if (const auto *number = std::get_if<double>(&guess)) {
        judgeNumber(question, *number, std::get<double>(outcome.right), outcome);
    } else if (const auto *choice = std::get_if<std::size_t>(&guess)) {
        const bool isRight = *choice == std::get<std::size_t>(outcome.right);
        outcome.verdict = isRight ? GuessVerdict::right : GuessVerdict::off;
        if (!isRight && *choice < question.answers.size())
            outcome.misconception = question.answers[*choice].misconception;
    } else if (const auto &order = std::get<std::vector<std::size_t>>(guess);
               isOrderOf(order, question.answers.size())) {
        judgeOrder(question, order, orderedBy(question, figures), outcome);
    }
    return outcome;
}

Prediction predictionOf(const Lesson &lesson, const LessonGuess &guess, std::string text)
{
    Prediction prediction {lesson.name, {}, {}, std::move(text)};
    if (const auto *number = std::get_if<double>(&guess)) {
        prediction.kind = "number";
        prediction.answer = {*number};
    } else if (const auto *choice = std::get_if<std::size_t>(&guess)) {
        prediction.kind = "choice";
        prediction.answer = {static_cast<double>(*choice)};
    } else if (const auto *order = std::get_if<std::vector<std::size_t>>(&guess)) {
        prediction.kind = "order";
        prediction.answer.assign(order->begin(), order->end());
    }
    return prediction;
}

LessonGuess guessOf(const Lesson &lesson, const Prediction &prediction)
{
    const QuestionKind kind = lesson.question.kind;
    if (prediction.lesson != lesson.name || prediction.answer.empty())
        return {};
    if (kind == QuestionKind::number && prediction.kind == "number")
        return prediction.answer.front();
    std::vector<std::size_t> places;
    for (const double each : prediction.answer) {
        if (!(each >= 0) || each >= static_cast<double>(lesson.question.answers.size()))
            return {};
        places.push_back(static_cast<std::size_t>(each));
    }
    if (kind == QuestionKind::choice && prediction.kind == "choice")
        return places.front();
    if (kind == QuestionKind::order && prediction.kind == "order"
        && isOrderOf(places, lesson.question.answers.size()))
        return places;
    return {};
}

} // namespace Gizmoscope
