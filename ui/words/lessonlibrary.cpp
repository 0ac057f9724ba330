// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/lessonlibrary.h"

#include "experiments/registry.h"
#include "lessons/lessoncheck.h"
#include "lessons/lessonreader.h"
#include "ui/words/language.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Gizmoscope {

namespace {

constexpr int mostLessons = 200; // in one directory: more is a mistake

QString english() { return QStringLiteral("en"); }

bool isExperiment(std::string_view name)
{
    const auto all = experiments();
    return std::any_of(all.begin(), all.end(), [name](const Experiment &each) { return each.name == name; });
}

LessonErrors inFile(LessonErrors errors, const QString &path)
{
    for (LessonError &error : errors)
        error.file = path.toStdString();
    return errors;
}

LessonResult readFile(const QString &path)
{
    LessonResult result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        LessonError error {LessonFault::cannotOpen, 0, {}, file.errorString().toStdString()};
        result.errors.push_back(error);
    } else {
        const QByteArray text = file.read(static_cast<qint64>(largestLesson) + 1);
        const std::string name = QFileInfo(path).completeBaseName().toStdString();
        result = readLesson(name, std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
        if (result.errors.empty())
            result.errors = checkLesson(result.lesson, isExperiment);
    }
    result.errors = inFile(std::move(result.errors), path);
    return result;
}

void append(LessonErrors &all, const LessonErrors &some) { all.insert(all.end(), some.begin(), some.end()); }

} // namespace

LessonLibrary::LessonLibrary(QString dir)
    : m_dir(std::move(dir))
{ }

QString LessonLibrary::pathOf(const QString &language) const
{
    if (m_dir.isEmpty())
        return QStringLiteral(":/lessons/") + language;
    const QString own = QDir(m_dir).filePath(language);
    if (QFileInfo(own).isDir())
        return own;
    // Without folders the files are for whoever can read them.
    return language == english() ? m_dir : QString();
}

const LessonLibrary::Shelf &LessonLibrary::shelf(const QString &language) const
{
    const auto known = std::find_if(m_shelves.begin(), m_shelves.end(),
        [&language](const Shelf &each) { return each.language == language; });
    if (known != m_shelves.end())
        return *known;
    Shelf shelf {language, pathOf(language), {}, {}};
    const QDir folder(shelf.path);
    const QStringList names = shelf.path.isEmpty()
        ? QStringList()
        : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name).mid(0, mostLessons);
    for (const QString &name : names) {
        if (!m_dir.isEmpty() && name.compare(QLatin1String("README.md"), Qt::CaseInsensitive) == 0)
            continue;
        LessonResult result = readFile(folder.filePath(name));
        append(shelf.errors, result.errors);
        if (result.errors.empty())
            shelf.lessons.push_back(std::move(result.lesson));
    }
    std::stable_sort(shelf.lessons.begin(), shelf.lessons.end(),
        [](const Lesson &a, const Lesson &b) { return a.place < b.place; });
    append(shelf.errors, inFile(checkPlaces(shelf.lessons), shelf.path));
    m_shelves.push_back(std::move(shelf));
    return m_shelves.back();
}

const std::vector<Lesson> &LessonLibrary::lessons(const QString &language) const
{
    const Shelf &own = shelf(language);
    return own.lessons.empty() && language != english() ? shelf(english()).lessons : own.lessons;
}

const Lesson *LessonLibrary::find(const QString &language, const std::string &name) const
{
    for (const QString &each : {language, english()}) {
        const auto &all = shelf(each).lessons;
        const auto found = std::find_if(
            all.begin(), all.end(), [&name](const Lesson &lesson) { return lesson.name == name; });
        if (found != all.end())
            return &*found;
    }
    return nullptr;
}

// With the English ones. Nobody must translate lessons of their own.
LessonErrors LessonLibrary::compared(const Shelf &other) const
{
    LessonErrors all;
    const Shelf &original = shelf(english());
    if (!m_dir.isEmpty() && other.lessons.empty())
        return all;
    for (const Lesson &lesson : original.lessons) {
        const QString file = QStringLiteral("/%1.md").arg(QString::fromStdString(lesson.name));
        const auto same = std::find_if(other.lessons.begin(), other.lessons.end(),
            [&lesson](const Lesson &each) { return each.name == lesson.name; });
        if (same != other.lessons.end()) {
            append(all,
                inFile(checkSame(*same, lesson, (original.path + file).toStdString()), other.path + file));
        } else if (!QFileInfo::exists(other.path + file)) {
            const LessonError missing {LessonFault::missing, 0, lesson.name + ".md", {}};
            append(all, inFile({missing}, other.path));
        }
    }
    return all;
}

LessonErrors LessonLibrary::errors() const
{
    LessonErrors all;
    for (const QString &language : Language::codes()) {
        const Shelf &each = shelf(language);
        append(all, each.errors);
        if (language != english())
            append(all, compared(each));
    }
    return all;
}

LessonErrors LessonLibrary::check(const QString &path) { return readFile(path).errors; }

} // namespace Gizmoscope
