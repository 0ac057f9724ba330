// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/lessonwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Gizmoscope {

namespace {

class LessonFaults
{
    Q_DECLARE_TR_FUNCTIONS(LessonFaults)
};

QString plain(double number)
{
    return QLocale::c().toString(number, 'g', 10);
} // as it is written in the file

// Of the file and its front matter as a whole.
QString fileFault(const LessonError &error)
{
    const QString detail = QString::fromStdString(error.detail);
    switch (error.fault) {
    case LessonFault::cannotOpen:
        return LessonFaults::tr("it cannot be read: %1. Check its name and who may read it.").arg(detail);
    case LessonFault::tooLarge:
        return LessonFaults::tr("it has more than %1 bytes. Make the text shorter.").arg(plain(error.most));
    case LessonFault::notText:
        return LessonFaults::tr(
            "this is not UTF-8 text. Save the file as UTF-8, without control characters.");
    case LessonFault::noFrontMatter:
        return LessonFaults::tr(
            "the front matter is missing. It stands at the beginning, between two lines of ---.");
    case LessonFault::notYaml:
        return LessonFaults::tr(
            "this is not YAML (%1). Texts with a colon, a brace or a bracket need quotes.")
            .arg(detail);
    case LessonFault::tooMuch:
        return LessonFaults::tr(
            "the front matter is too deep or too long, or uses & and *. Write it as docs/lessons.md "
            "shows.");
    case LessonFault::headings:
        return LessonFaults::tr(
            "the text must have three headings with ##: explanation, in other words, for the "
            "teacher.");
    default:
        return {};
    }
}

// Of a value: its form.
QString formFault(const LessonError &error)
{
    const QString key = QString::fromStdString(error.key);
    const QString detail = QString::fromStdString(error.detail);
    const QString least = plain(error.least);
    const QString most = plain(error.most);
    switch (error.fault) {
    case LessonFault::missing:
        return LessonFaults::tr("“%1” is missing. Add it.").arg(key);
    case LessonFault::unknownKey:
        return detail.isEmpty()
            ? LessonFaults::tr("“%1” does not belong to this kind of question. Take it out.").arg(key)
            : LessonFaults::tr("“%1” is not known here. There are: %2.").arg(key, detail);
    case LessonFault::twice:
        return LessonFaults::tr("“%1” stands here twice. Take one out.").arg(key);
    case LessonFault::notAText:
        return LessonFaults::tr("“%1” must be a text of 1 to %2 bytes.").arg(key, most);
    case LessonFault::notANumber:
        return LessonFaults::tr("“%1” must be a number from %2 to %3.").arg(key, least, most);
    case LessonFault::notYesOrNo:
        return LessonFaults::tr("“%1” must be true or false.").arg(key);
    case LessonFault::notAList:
        return LessonFaults::tr("“%1” must be a list of %2 to %3 entries.").arg(key, least, most);
    case LessonFault::notAMap:
        return LessonFaults::tr("“%1” must have names and values, as in {delay: 500}.").arg(key);
    case LessonFault::notOneOf:
        return LessonFaults::tr("“%1” must be one of: %2.").arg(key, detail);
    case LessonFault::emptyPart:
        return LessonFaults::tr("there is nothing below “%1”. Write something.").arg(key);
    case LessonFault::noTable:
        return LessonFaults::tr("there is no table below “%1”. Its rows begin with |.").arg(key);
    default:
        return {};
    }
}

// Of a value: its meaning.
QString meaningFault(const LessonError &error)
{
    const QString key = QString::fromStdString(error.key);
    const QString detail = QString::fromStdString(error.detail);
    switch (error.fault) {
    case LessonFault::badSetting:
        return LessonFaults::tr(
            "“%1” cannot be %2. “gizmoscope-cli run --help” and “list” show what there is.")
            .arg(key, detail);
    case LessonFault::unknownPlace:
        return LessonFaults::tr(
            "there is no “%1” here. Figures are in docs/lessons.md; before the run, and of a mode "
            "that does not run, there are none.")
            .arg(key);
    case LessonFault::numberInText:
        return LessonFaults::tr(
            "the number %1 will be wrong as soon as somebody moves a slider. Name the figure or the "
            "setting in braces.")
            .arg(detail);
    case LessonFault::rangesHaveGap:
        return LessonFaults::tr(
            "at “%1” the ranges have a gap or overlap. Each “least” must be the “most” before "
            "it; the first has no “least”, the last no “most”.")
            .arg(detail);
    case LessonFault::badLine:
        return LessonFaults::tr(
            "the line cannot be. “to” must be more than “from”, with 1 to 1000 steps between.");
    case LessonFault::offTheLine:
        return LessonFaults::tr("“%1” is not on the line. Make the line longer.").arg(detail);
    case LessonFault::nothingRight:
        return LessonFaults::tr("no answer is right. One at least must be.");
    case LessonFault::placeTaken:
        return LessonFaults::tr("the place of “%1” in the hour is that of “%2”. Give it another.")
            .arg(key, detail);
    case LessonFault::differs:
        return LessonFaults::tr("“%1” differs from %2. Only the texts may.").arg(key, detail);
    default:
        return {};
    }
}

} // namespace

QString lessonErrorSentence(const LessonError &error)
{
    QString what = fileFault(error);
    if (what.isEmpty())
        what = formFault(error);
    if (what.isEmpty())
        what = meaningFault(error);
    const QString file = QString::fromStdString(error.file);
    const QString place = error.line > 0 ? QStringLiteral("%1:%2").arg(file).arg(error.line) : file;
    return place.isEmpty() ? what : place + QStringLiteral(": ") + what;
}

} // namespace Gizmoscope
