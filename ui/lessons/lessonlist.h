// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/lesson.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace Gizmoscope {

class LessonProgress;

/// The lessons of the hour, as a list to begin from and to put into another order, with what has been done.
/// Main thread; owned by the side of lessons.
class LessonList final : public QWidget
{
    Q_OBJECT

public:
    /// `progress` outlives this.
    LessonList(LessonProgress &progress, QWidget *parent);

    /// In their usual order; shown in the one that was chosen.
    void setLessons(const std::vector<Lesson> &lessons);
    void choose(const QString &name);
    /// Progress or order has changed.
    void refresh();
    [[nodiscard]] QString chosen() const;

Q_SIGNALS:
    void lessonChosen(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        QString name;
        QString title;
        int minutes;
    };
    void fill();
    void move(int by);
    void begin();
    void retranslate();

    LessonProgress &m_progress;
    std::vector<Entry> m_entries; // as they are shown
    QStringList m_usual;
    QLabel *m_intro;
    QListWidget *m_list;
    QLabel *m_sum;
    QPushButton *m_begin;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace Gizmoscope
