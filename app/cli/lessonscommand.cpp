// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lessonscommand.h"

#include "app/cli/output.h"
#include "ui/words/language.h"
#include "ui/words/lessonlibrary.h"
#include "ui/words/lessonsheet.h"
#include "ui/words/lessonwords.h"
#include "ui/words/words.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace Gizmoscope {

namespace {

class Lessons
{
    Q_DECLARE_TR_FUNCTIONS(Lessons)
};

struct LessonsOptions {
    QString what;
    QStringList names;
    QString language;
    QString dir;
};

int printed(const QString &text)
{
    return printOut(text)
        ? exitDone
        : notCarriedOut(saveErrorSentence(Lessons::tr("The standard output"), qt_error_string()));
}

QString lessonsHelp()
{
    return Lessons::tr(
        "Usage: gizmoscope-cli lessons COMMAND [options]\n"
        "\n"
        "  list                    the lessons, in the order of the hour\n"
        "  show NAME               one lesson as text\n"
        "  check [FILE|DIR …]      what is wrong with lesson files; without any, with all lessons\n"
        "\n"
        "  --language CODE         their language: %1\n"
        "  --lessons DIR           those in this directory instead of the program's own\n"
        "  --help                  this text\n")
        .arg(Language::codes().join(QStringLiteral(", ")));
}

// How it ends, and the languages and places that it found on the way.
int fail(const LessonErrors &errors)
{
    QString text;
    for (const LessonError &error : errors)
        text += lessonErrorSentence(error) + QLatin1Char('\n');
    if (!printOut(text))
        return notCarriedOut(saveErrorSentence(Lessons::tr("The standard output"), qt_error_string()));
    return notCarriedOut(Lessons::tr(
        "%n thing(s) to mend; they are in the output.", nullptr, static_cast<int>(errors.size())));
}

int list(const LessonsOptions &options)
{
    const LessonLibrary library(options.dir);
    int width = 0;
    int minutes = 0;
    for (const Lesson &lesson : library.lessons(options.language))
        width = std::max(width, static_cast<int>(lesson.name.size()));
    QString text;
    for (const Lesson &lesson : library.lessons(options.language)) {
        minutes += lesson.minutes;
        text += padded(QString::fromStdString(lesson.name), width) + QStringLiteral("  ")
            + paddedLeft(
                Lessons::tr("%n min", nullptr, lesson.minutes), columns(Lessons::tr("%n min", nullptr, 60)))
            + QStringLiteral("  ") + QString::fromStdString(lesson.title) + QLatin1Char('\n');
    }
    if (text.isEmpty())
        return notCarriedOut(Lessons::tr("There is no lesson. “gizmoscope-cli lessons check” says why."));
    return printed(text + Lessons::tr("All together: %n minute(s).", nullptr, minutes) + QLatin1Char('\n'));
}

QString asText(const Lesson &lesson)
{
    LessonFill fill;
    fill.settings = settingsOfLesson(lesson);
    fill.predicted = QStringLiteral("…");
    const auto line = [](const QString &text) { return text + QLatin1Char('\n'); };
    QString text = line(QString::fromStdString(lesson.title))
        + line(
            Lessons::tr("%n min", nullptr, lesson.minutes) + QStringLiteral(" · ") + headline(fill.settings))
        + QLatin1Char('\n') + line(filledText(lesson.question.ask, fill));
    for (const LessonAnswer &answer : lesson.question.answers) {
        const QString number = lesson.question.kind == QuestionKind::number
            ? lessonFigureText(lesson.question.figure, answer.value) + QStringLiteral(": ")
            : QString();
        text += line(QStringLiteral("  - ") + number + filledText(answer.text, fill));
    }
    text += QLatin1Char('\n') + line(filledText(lesson.observe, fill));
    for (const LessonSight &sight : lesson.sights)
        text += line(QStringLiteral("  - ") + filledText(sight.text, fill));
    for (const LessonFollowUp &followUp : lesson.followUps)
        text += line(filledText(followUp.text, fill));
    const std::array<const std::string *, 3> parts {
        &lesson.explanation, &lesson.otherWords, &lesson.forTeacher};
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += QLatin1Char('\n') + line(QStringLiteral("## ") + QString::fromStdString(lesson.headings[i]))
            + QLatin1Char('\n') + line(filledText(*parts[i], fill));
    return text;
}

int show(const LessonsOptions &options)
{
    if (options.names.size() != 1)
        return wrongUsage(Lessons::tr(
            "“lessons show” takes the name of one lesson. “gizmoscope-cli lessons list” shows them."));
    const LessonLibrary library(options.dir);
    const Lesson *lesson = library.find(options.language, options.names.first().toStdString());
    if (!lesson)
        return wrongUsage(
            Lessons::tr("There is no lesson “%1”. “gizmoscope-cli lessons list” shows those there are.")
                .arg(options.names.first()));
    return printed(asText(*lesson));
}

int check(const LessonsOptions &options)
{
    LessonErrors errors;
    QStringList places = options.names;
    if (places.isEmpty())
        places = {options.dir};
    for (const QString &place : places) {
        const bool isWhole = place.isEmpty() || QFileInfo(place).isDir();
        const LessonLibrary library(place);
        const LessonErrors some = isWhole ? library.errors() : LessonLibrary::check(place);
        errors.insert(errors.end(), some.begin(), some.end());
        if (isWhole && some.empty() && library.lessons(QStringLiteral("en")).empty())
            return notCarriedOut(
                Lessons::tr("There is no lesson in %1. Their names end with .md.").arg(place));
    }
    return errors.empty() ? printed(Lessons::tr("All lessons are in order.") + QLatin1Char('\n'))
                          : fail(errors);
}

} // namespace

int lessonsCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QString language = QStringLiteral("language");
    const QString dir = QStringLiteral("lessons");
    parser.addOptions({{language, {}, language}, {dir, {}, dir}, {QStringLiteral("help"), {}}});
    if (!parser.parse(QStringList {QStringLiteral("gizmoscope-cli")} + arguments))
        return wrongUsage(parser.errorText());
    LessonsOptions options {{}, parser.positionalArguments(), parser.value(language), parser.value(dir)};
    Language words;
    if (!options.language.isEmpty() && !Language::codes().contains(options.language))
        return wrongUsage(Lessons::tr("There is no language “%1”; there are %2.")
                              .arg(options.language, Language::codes().join(QStringLiteral(", "))));
    if (options.language.isEmpty())
        options.language = Language::systemCode();
    else
        words.use(options.language);
    if (parser.isSet(QStringLiteral("help")))
        return printed(lessonsHelp());
    if (!options.dir.isEmpty() && !QFileInfo(options.dir).isDir())
        return wrongUsage(Lessons::tr("%1 is not a directory.").arg(options.dir));
    options.what = options.names.isEmpty() ? QString() : options.names.takeFirst();
    if (options.what == QLatin1String("list") && options.names.isEmpty())
        return list(options);
    if (options.what == QLatin1String("show"))
        return show(options);
    if (options.what == QLatin1String("check"))
        return check(options);
    return wrongUsage(Lessons::tr("“lessons” takes what to do: list, show or check."));
}

} // namespace Gizmoscope
