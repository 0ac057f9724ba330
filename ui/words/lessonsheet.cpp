// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/lessonsheet.h"

#include "experiments/registry.h"
#include "lessons/lessonoutcome.h"
#include "lessons/lessonsettings.h"
#include "lessons/lessontext.h"
#include "ui/words/lessonwords.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace Gizmoscope {

namespace {

class Worksheet
{
    Q_DECLARE_TR_FUNCTIONS(Worksheet)
};

const char axesPicture[] = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 150\">"
                           "<path d=\"M20 5V130H595M15 15L20 5L25 15M585 125L595 130L585 135\" fill=\"none\" "
                           "stroke=\"currentColor\" stroke-width=\"1.5\"/></svg>";

// Texts come from files that anybody can write. What XML cannot hold at all is left out.
QString escaped(const QString &text)
{
    QString clean;
    for (const QChar sign : text) {
        const bool isControl = sign < QLatin1Char(' ') && !sign.isSpace();
        if (!isControl && sign.unicode() < 0xFFFE)
            clean += sign;
    }
    return clean.toHtmlEscaped();
}

QString tagged(const char *tag, const QString &html)
{
    return QStringLiteral("<%1>%2</%1>\n").arg(QLatin1String(tag), html);
}

QString box(bool ticked) { return ticked ? QStringLiteral("&#9746; ") : QStringLiteral("&#9744; "); }

// The mode and the address are no part of what a lesson asks for.
bool isOf(const RunRecord &record, const RunSettings &wanted)
{
    RunSettings settings = record.settings();
    settings.mode = wanted.mode;
    settings.backend = wanted.backend;
    settings.seed = wanted.seed;
    return settings == wanted;
}

/// One lesson on the sheet.
class Part final
{
public:
    Part(const LessonSheet &sheet, const Lesson &lesson)
        : m_sheet(sheet)
        , m_lesson(lesson)
        , m_runs(sheet.isKey && sheet.runs ? sheet.runs(lesson) : LessonRuns {})
        , m_figures(m_runs.sync, m_runs.async)
    {
        m_fill.settings = settingsOfLesson(lesson);
        if (hasRun())
            m_fill.figures = &m_figures;
        m_fill.predicted = QStringLiteral("…");
    }

    [[nodiscard]] QString html(int place) const
    {
        const QString title = QString::fromStdString(m_lesson.title);
        // Each lesson on a page of its own, to be handed out by itself.
        QString html =
            QStringLiteral("<h2%1>%2</h2>\n")
                .arg(place > 1 ? QStringLiteral(" style=\"page-break-before: always\"") : QString(),
                    escaped(QStringLiteral("%1. %2").arg(place).arg(title)));
        html += tagged("p",
            escaped(Worksheet::tr("%n minute(s)", nullptr, m_lesson.minutes) + QStringLiteral(" · ")
                + headline(m_fill.settings)));
        html += tagged("h3", escaped(Worksheet::tr("What do you expect?")));
        html += tagged("p", escaped(filledText(m_lesson.question.ask, m_fill)));
        html += answers();
        if (m_sheet.isKey)
            html += rightAnswer();
        html += tagged("h3", escaped(Worksheet::tr("What did you see?")));
        html += tagged("p", escaped(filledText(m_lesson.observe, m_fill)));
        html += sights();
        html += tagged("h3", escaped(Worksheet::tr("What was measured?")));
        html += table();
        return html + (m_sheet.isKey ? teacher() : axes());
    }

private:
    [[nodiscard]] bool hasRun() const { return m_runs.sync || m_runs.async; }

    [[nodiscard]] QString answers() const
    {
        const LessonQuestion &question = m_lesson.question;
        const LessonGuess right = Gizmoscope::rightAnswer(question, m_figures);
        const auto *choice = std::get_if<std::size_t>(&right);
        QString items;
        for (std::size_t i = 0; i < question.answers.size(); ++i) {
            const QString text = escaped(filledText(question.answers[i].text, m_fill));
            if (question.kind == QuestionKind::number)
                items += tagged("li",
                    escaped(lessonFigureText(question.figure, question.answers[i].value))
                        + QStringLiteral(": ") + text);
            else if (question.kind == QuestionKind::choice)
                items += tagged("li", box(m_sheet.isKey && choice && *choice == i) + text);
            else
                items += tagged("li", QStringLiteral("____ ") + text);
        }
        QString html = tagged("ul", items);
        if (question.kind == QuestionKind::number)
            html += tagged("p", escaped(Worksheet::tr("My guess: %1").arg(QStringLiteral("______________"))));
        else if (question.kind == QuestionKind::order)
            html += tagged("p", escaped(Worksheet::tr("Number them, the smallest first.")));
        return html;
    }

    [[nodiscard]] QString rightAnswer() const
    {
        const LessonGuess right = Gizmoscope::rightAnswer(m_lesson.question, m_figures);
        const QString text = isGiven(right)
            ? Worksheet::tr("Answer: %1").arg(guessText(m_lesson, right, m_fill))
            : Worksheet::tr(
                "There is no run of this lesson yet. Go through it once, then write the key again.");
        return QStringLiteral("<p><b>%1</b></p>\n").arg(escaped(text));
    }

    [[nodiscard]] QString sights() const
    {
        QString items;
        for (const LessonSight &sight : m_lesson.sights)
            items +=
                tagged("li", box(m_sheet.isKey && sight.right) + escaped(filledText(sight.text, m_fill)));
        return tagged("ul", items);
    }

    // The figures that the lesson speaks of, each once.
    [[nodiscard]] std::vector<std::string> words() const
    {
        std::vector<std::string> names {m_lesson.question.figure};
        for (const LessonAnswer &answer : m_lesson.question.answers)
            names.push_back(answer.figure);
        for (const std::string &name : placesIn(m_lesson.told + m_lesson.explanation))
            names.push_back(name);
        std::vector<std::string> words;
        for (const std::string &name : names) {
            const auto found = findLessonFigure(name);
            const std::string word =
                found && found->figure ? std::string(found->figure->word) : std::string();
            if (!word.empty() && std::find(words.begin(), words.end(), word) == words.end())
                words.push_back(word);
        }
        return words;
    }

    [[nodiscard]] QString table() const
    {
        std::vector<RunMode> modes;
        if (m_lesson.mode != LessonMode::async)
            modes.push_back(RunMode::sync);
        if (m_lesson.mode != LessonMode::sync)
            modes.push_back(RunMode::async);
        QString head = tagged("th", QStringLiteral("&#160;"));
        for (const RunMode mode : modes)
            head += tagged("th", escaped(modeWord(mode)));
        QString rows = tagged("tr", head);
        for (const std::string &word : words()) {
            QString cells = tagged("td", escaped(lessonFigureName(word)));
            for (const RunMode mode : modes)
                cells += tagged("td", cell((mode == RunMode::sync ? "sync." : "async.") + word));
            rows += tagged("tr", cells);
        }
        return QStringLiteral(
            "<table border=\"1\" cellspacing=\"0\" cellpadding=\"5\" width=\"100%\">\n%1</table>\n")
            .arg(rows);
    }

    [[nodiscard]] QString cell(const std::string &figure) const
    {
        const auto value = m_figures.value(figure);
        return value ? escaped(lessonFigureText(figure, *value)) : QStringLiteral("&#160;");
    }

    [[nodiscard]] QString axes() const
    {
        const QString address = m_sheet.axes.isEmpty()
            ? QStringLiteral("data:image/svg+xml;base64,%1")
                  .arg(QString::fromLatin1(QByteArray(axesPicture).toBase64()))
            : m_sheet.axes;
        const QString words =
            escaped(Worksheet::tr("Sketch what happens: time to the right, threads and calls upwards."));
        return tagged("p", words)
            + QStringLiteral("<p><img src=\"%1\" width=\"560\" height=\"140\" alt=\"%2\" /></p>\n")
                  .arg(address.toHtmlEscaped(), words);
    }

    // Markdown as it is: it was written to be read aloud, and reads well so.
    [[nodiscard]] QString teacher() const
    {
        QString html;
        if (hasRun())
            html += tagged("p", escaped(filledText(m_lesson.told, m_fill)));
        const std::pair<std::size_t, const std::string *> parts[] {
            {0, &m_lesson.explanation}, {2, &m_lesson.forTeacher}};
        for (const auto &[place, text] : parts) {
            html += tagged("h3", escaped(QString::fromStdString(m_lesson.headings[place])));
            const QString whole = filledText(*text, m_fill);
            for (const QString &line : whole.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
                html += tagged("p", plainMarkdown(line));
        }
        return html;
    }

    static QString plainMarkdown(QString line)
    {
        if (line.startsWith(QLatin1String("- ")))
            line.replace(0, 2, QStringLiteral("• "));
        line.remove(QStringLiteral("**"));
        line.remove(QLatin1Char('`'));
        return escaped(line);
    }

    const LessonSheet &m_sheet;
    const Lesson &m_lesson;
    LessonRuns m_runs;
    LessonFigures m_figures;
    LessonFill m_fill;
};

} // namespace

RunSettings settingsOfLesson(const Lesson &lesson)
{
    RunSettings settings;
    if (const Experiment *experiment = findExperiment(lesson.experiment))
        settings = startSettings(*experiment);
    apply(lesson.settings, settings);
    return settings;
}

LessonRuns runsOfLesson(const Lesson &lesson, const std::vector<const RunRecord *> &records)
{
    const RunSettings wanted = settingsOfLesson(lesson);
    LessonRuns own;
    LessonRuns any;
    for (const RunRecord *record : records) {
        const auto &prediction = record->prediction();
        if (record->state() != RunState::finished && record->state() != RunState::timedOut)
            continue;
        const bool isSync = record->settings().mode == RunMode::sync;
        if (prediction && prediction->lesson == lesson.name)
            (isSync ? own.sync : own.async) = record;
        if (isOf(*record, wanted))
            (isSync ? any.sync : any.async) = record;
    }
    return own.sync || own.async ? own : any;
}

QString worksheetHtml(const LessonSheet &sheet)
{
    const QString title = sheet.isKey ? Worksheet::tr("Key to the worksheet") : Worksheet::tr("Worksheet");
    QString body = tagged("h1", escaped(title));
    if (!sheet.isKey)
        body += tagged("p",
            escaped(Worksheet::tr("Name: %1   Date: %2")
                        .arg(QStringLiteral("______________________"), QStringLiteral("____________"))));
    int place = 0;
    for (const Lesson &lesson : sheet.lessons)
        body += Part(sheet, lesson).html(++place);
    QString language = sheet.language;
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\" />\n"
                          "<title>Gizmoscope: %2</title>\n"
                          "<style>\nbody { font-family: sans-serif; max-width: 50em; margin: auto; }\n"
                          "ul { list-style: none; }\nh2 { break-before: auto; break-after: avoid; }\n"
                          "</style>\n</head>\n<body>\n%3</body>\n</html>\n")
        .arg(language.replace(QLatin1Char('_'), QLatin1Char('-')).toHtmlEscaped(), escaped(title), body);
}

} // namespace Gizmoscope
