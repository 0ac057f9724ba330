// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lessoncard.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Gizmoscope {

class LessonList;
class LessonProgress;

/// The side of the window where lessons are: the list of the hour, or the card of the lesson that is open,
/// with the ways on and back below it. Main thread; owned by the window.
class LessonSide final : public QWidget
{
    Q_OBJECT

public:
    LessonSide(LessonProgress &progress, QWidget *parent);

    void showList();
    /// `place`: of the lesson in the hour, from 1.
    void showLesson(const LessonScene &scene, int place, int count, bool isRunning);
    void setColours(const Colours &colours);
    [[nodiscard]] bool hasLesson() const;
    [[nodiscard]] LessonCard *card() const { return m_card; }
    [[nodiscard]] LessonList *list() const { return m_list; }
    /// What leads on: run, cancel, the next step, the next lesson.
    [[nodiscard]] QPushButton *forward() const { return m_forward; }
    [[nodiscard]] QPushButton *back() const { return m_back; }

    [[nodiscard]] static QString stepName(LessonStep step);

Q_SIGNALS:
    void forwardWanted();
    void backWanted();
    /// Run, though there is an answer already.
    void runWanted();
    void listWanted();
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyFonts();
    void showForward(const LessonFlow &flow, bool isRunning, bool isLast);

    QLabel *m_heading;
    QLabel *m_step;
    QStackedWidget *m_pages;
    LessonList *m_list;
    LessonCard *m_card;
    QPushButton *m_all;
    QPushButton *m_close;
    QPushButton *m_back;
    QPushButton *m_again;
    QPushButton *m_forward;
    std::string m_shown; // lesson and step, to begin each at its top
};

} // namespace Gizmoscope
