// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/lesson.h"

#include <QString>
#include <QStringList>

#include <deque>
#include <vector>

namespace Gizmoscope {

/// The lessons that there are, in all languages: those that are compiled in, or those in a directory of one's
/// own, which has either a folder for each language or the files themselves. Reads each language when it is
/// first asked for. Main thread.
class LessonLibrary final
{
public:
    /// `dir`: empty for those that are compiled in.
    explicit LessonLibrary(QString dir = {});

    /// In the order of their places. Those that cannot be used are left out; errors() says why. Where a
    /// language has none of its own, they are the English ones.
    [[nodiscard]] const std::vector<Lesson> &lessons(const QString &language) const;
    /// The English one where it is not translated; nullptr where there is none of that name.
    [[nodiscard]] const Lesson *find(const QString &language, const std::string &name) const;
    /// What is wrong with any of the files, in all languages.
    [[nodiscard]] LessonErrors errors() const;
    [[nodiscard]] QString dir() const { return m_dir; }

    /// One file by itself.
    [[nodiscard]] static LessonErrors check(const QString &path);

private:
    struct Shelf {
        QString language;
        QString path;
        std::vector<Lesson> lessons;
        LessonErrors errors;
    };
    [[nodiscard]] const Shelf &shelf(const QString &language) const;
    [[nodiscard]] LessonErrors compared(const Shelf &shelf) const;
    [[nodiscard]] QString pathOf(const QString &language) const;

    QString m_dir;
    mutable std::deque<Shelf>
        m_shelves; // filled as they are asked for; what was handed out stays where it is
};

} // namespace Gizmoscope
