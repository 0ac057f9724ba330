// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/lessonwords.h"

#include "lessons/lessonsettings.h"
#include "lessons/lessontext.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace Gizmoscope {

namespace {

class LessonWords
{
    Q_DECLARE_TR_FUNCTIONS(LessonWords)
};

constexpr double msPerSecond = 1e3;
constexpr double bytesPerMiB = 1024.0 * 1024.0;
constexpr int secondDecimals = 3;

QString numberText(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }

QString offText(const NumberSetting &setting)
{
    if (setting.member == &RunSettings::timeoutMs)
        return LessonWords::tr("no timeout");
    if (setting.member == &RunSettings::queue)
        return LessonWords::tr("any number");
    return LessonWords::tr("as many as needed");
}

QString quoted(const QString &text) { return QLocale().quoteString(text); }

QString answerText(const Lesson &lesson, std::size_t place, const LessonFill &fill)
{
    const auto &answers = lesson.question.answers;
    return place < answers.size() ? filledText(answers[place].text, fill) : QString();
}

QString placeText(const std::string &word, const LessonFill &fill)
{
    if (word == "predicted")
        return fill.predicted.isEmpty() ? LessonWords::tr("nothing") : fill.predicted;
    if (isNumberOrDelay(word))
        return lessonSettingText(word, fill.settings);
    if (!fill.figures)
        return QStringLiteral("…");
    const auto value = fill.figures->value(word);
    return value ? lessonFigureText(word, *value) : LessonWords::tr("(not known)");
}

QString numberVerdict(const Lesson &lesson, const LessonOutcome &outcome)
{
    const QString by = lessonFigureText(lesson.question.figure, std::abs(outcome.offBy));
    switch (outcome.verdict) {
    case GuessVerdict::right:
        return LessonWords::tr("Right.");
    case GuessVerdict::near:
        return outcome.offBy > 0 ? LessonWords::tr("Nearly: %1 too much.").arg(by)
                                 : LessonWords::tr("Nearly: %1 too little.").arg(by);
    case GuessVerdict::off:
        return outcome.offBy > 0 ? LessonWords::tr("It was less: you were off by %1.").arg(by)
                                 : LessonWords::tr("It was more: you were off by %1.").arg(by);
    case GuessVerdict::unknown:
        break;
    }
    return {};
}

} // namespace

FigureScale figureScale(std::string_view lessonFigure)
{
    const auto found = findLessonFigure(lessonFigure);
    if (!found)
        return {};
    if (!found->figure)
        return {1, 1, LessonWords::tr(" ×", "a ratio, as in 3.0 ×")};
    switch (found->figure->unit) {
    case FigureUnit::milliseconds:
        return {1 / msPerSecond, secondDecimals, LessonWords::tr(" s", "seconds")};
    case FigureUnit::bytes:
        return {1 / bytesPerMiB, 1, LessonWords::tr(" MiB")};
    case FigureUnit::perSecond:
        return {1, 1, LessonWords::tr(" per second")};
    case FigureUnit::count:
        break;
    }
    return {};
}

QString lessonFigureText(std::string_view lessonFigure, double value)
{
    const FigureScale scale = figureScale(lessonFigure);
    return numberText(value * scale.factor, scale.decimals) + scale.unit;
}

QString lessonFigureName(std::string_view word)
{
    // clang-format off
    static const std::pair<std::string_view, const char *> names[] {
        {"elapsedMs", QT_TRANSLATE_NOOP("LessonWords", "Elapsed time")},
        {"meanMs", QT_TRANSLATE_NOOP("LessonWords", "Mean time of a request")},
        {"maxMs", QT_TRANSLATE_NOOP("LessonWords", "Longest time of a request")},
        {"longestQueuedMs", QT_TRANSLATE_NOOP("LessonWords", "Longest wait for a thread")},
        {"ok", QT_TRANSLATE_NOOP("LessonWords", "Answered requests")},
        {"timedOut", QT_TRANSLATE_NOOP("LessonWords", "Requests that timed out")},
        {"rejected", QT_TRANSLATE_NOOP("LessonWords", "Requests turned away (503)")},
        {"threadsPeak", QT_TRANSLATE_NOOP("LessonWords", "Threads at most")},
        {"poolPeak", QT_TRANSLATE_NOOP("LessonWords", "Pool threads at most")},
        {"blockedPeak", QT_TRANSLATE_NOOP("LessonWords", "Blocked threads at most")},
        {"threadsAdded", QT_TRANSLATE_NOOP("LessonWords", "Threads added")},
        {"savedMs", QT_TRANSLATE_NOOP("LessonWords", "Work saved by the backend")},
        {"wastedMs", QT_TRANSLATE_NOOP("LessonWords", "Work of the backend for nobody")},
        {"clockWholeMs", QT_TRANSLATE_NOOP("LessonWords", "Clock around everything")},
        {"clockBeforeWaitMs", QT_TRANSLATE_NOOP("LessonWords", "Clock stopped before the wait")},
        {"clockWrappedMs", QT_TRANSLATE_NOOP("LessonWords", "Clock that shows milliseconds only")},
    };
    // clang-format on
    for (const auto &[name, text] : names) {
        if (name == word)
            return LessonWords::tr(text);
    }
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

QString lessonSettingText(std::string_view option, const RunSettings &settings)
{
    if (option == "delay")
        return delayText(settings);
    const NumberSetting *setting = findNumberSetting(option);
    if (!setting)
        return {};
    const int value = settings.*setting->member;
    if (value == setting->off && !setting->range.contains(value))
        return offText(*setting);
    const QString number = QLocale().toString(value);
    if (setting->word.ends_with("Ms"))
        return LessonWords::tr("%1 ms").arg(number);
    return setting->member == &RunSettings::asyncShare ? LessonWords::tr("%1 %").arg(number) : number;
}

QString lessonSettingName(std::string_view option)
{
    // clang-format off
    static const std::pair<std::string_view, const char *> names[] {
        {"delay", QT_TRANSLATE_NOOP("LessonWords", "Delay")},
        {"timeout", QT_TRANSLATE_NOOP("LessonWords", "Timeout")},
        {"visitors", QT_TRANSLATE_NOOP("LessonWords", "Visitors")},
        {"requests", QT_TRANSLATE_NOOP("LessonWords", "Requests")},
        {"connections", QT_TRANSLATE_NOOP("LessonWords", "Connections")},
        {"pool", QT_TRANSLATE_NOOP("LessonWords", "Pool threads")},
        {"queue", QT_TRANSLATE_NOOP("LessonWords", "Queue limit")},
        {"pool-min", QT_TRANSLATE_NOOP("LessonWords", "Pool threads at first")},
        {"injection", QT_TRANSLATE_NOOP("LessonWords", "A thread more each")},
        {"at-once", QT_TRANSLATE_NOOP("LessonWords", "Requests inside at once")},
        {"think", QT_TRANSLATE_NOOP("LessonWords", "Pause of a visitor")},
        {"rate", QT_TRANSLATE_NOOP("LessonWords", "Requests per second")},
        {"async-share", QT_TRANSLATE_NOOP("LessonWords", "Asynchronous requests")},
        {"work", QT_TRANSLATE_NOOP("LessonWords", "Calculation per request")},
    };
    // clang-format on
    for (const auto &[name, text] : names) {
        if (name == option)
            return LessonWords::tr(text);
    }
    return QString::fromUtf8(option.data(), static_cast<qsizetype>(option.size()));
}

QString filledText(const std::string &text, const LessonFill &fill)
{
    return QString::fromStdString(filled(
        text, [&fill](std::string_view word) { return placeText(std::string(word), fill).toStdString(); }));
}

QString guessText(const Lesson &lesson, const LessonGuess &guess, const LessonFill &fill)
{
    if (const auto *number = std::get_if<double>(&guess))
        return lessonFigureText(lesson.question.figure, *number);
    if (const auto *choice = std::get_if<std::size_t>(&guess))
        return quoted(answerText(lesson, *choice, fill));
    QStringList parts;
    if (const auto *order = std::get_if<std::vector<std::size_t>>(&guess)) {
        for (const std::size_t each : *order)
            parts += quoted(answerText(lesson, each, fill));
    }
    return parts.join(QStringLiteral(" → "));
}

QString verdictSentence(const Lesson &lesson, const LessonOutcome &outcome, const LessonFill &fill)
{
    if (outcome.verdict == GuessVerdict::unknown)
        return isGiven(outcome.right)
            ? QString()
            : LessonWords::tr(
                "This run does not tell the answer. Restore the settings of the lesson, and run "
                "it again.");
    if (lesson.question.kind == QuestionKind::number)
        return numberVerdict(lesson, outcome);
    if (outcome.verdict == GuessVerdict::right)
        return LessonWords::tr("Right.");
    const QString right = guessText(lesson, outcome.right, fill);
    if (outcome.verdict == GuessVerdict::near)
        return LessonWords::tr("Nearly: two of them are the other way round. It was %1.").arg(right);
    return LessonWords::tr("It was otherwise: %1.").arg(right);
}

QString misconceptionSentence(std::string_view word)
{
    // clang-format off
    static const std::pair<std::string_view, const char *> sentences[] {
        {"async-makes-one-request-faster", QT_TRANSLATE_NOOP("LessonWords", "Many expect async to make a request faster. The call takes as long as the backend takes; what is gained is the thread that need not wait for it.")},
        {"await-blocks", QT_TRANSLATE_NOOP("LessonWords", "“await” sounds like standing and waiting, so this is an easy mistake. The function waits, the thread does not: it goes back to the pool until the answer comes.")},
        {"async-means-more-threads", QT_TRANSLATE_NOOP("LessonWords", "It is natural to think that somebody must be waiting. But nobody is: while a call is on its way, no thread is needed for it.")},
        {"more-parallel-is-always-faster", QT_TRANSLATE_NOOP("LessonWords", "More at once helps only until something else is full: connections, processors, or the backend. From there on it waits in a queue.")},
        {"cancelling-stops-the-server", QT_TRANSLATE_NOOP("LessonWords", "To cancel means that we stop waiting. The server hears of it only if it listens for that; many work on to the end, for nobody.")},
        {"timeout-is-the-servers-fault", QT_TRANSLATE_NOOP("LessonWords", "A timeout looks like a fault of the server. It is a decision of the caller, who would wait no longer; the server may be quite well.")},
        {"503-is-a-crash", QT_TRANSLATE_NOOP("LessonWords", "An error status looks like a crash. But this one is an answer: the server says that it is full, so that it can serve those who are inside.")},
        {"async-is-no-different", QT_TRANSLATE_NOOP("LessonWords", "It is easy to think that waiting is waiting. But calls that are begun together wait at the same time, and only the slowest counts.")},
        {"async-for-calculation", QT_TRANSLATE_NOOP("LessonWords", "Async saves waiting, and a calculation does not wait: it needs its processor all the time, however it is called.")},
        {"any-stopwatch-is-right", QT_TRANSLATE_NOOP("LessonWords", "A stopwatch looks as if it could not lie. It measures from where it is started to where it is stopped, and these may be the wrong places.")},
    };
    // clang-format on
    for (const auto &[name, text] : sentences) {
        if (name == word)
            return LessonWords::tr(text);
    }
    return {};
}

} // namespace Gizmoscope
