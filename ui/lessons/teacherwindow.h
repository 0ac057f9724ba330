// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/stepclock.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Gizmoscope {

class LessonControl;
class LessonTextView;

/// What the class does not see: the notes for the teacher, the time spent, and what comes next. A window of
/// its own, on the second screen where there is one. Main thread; owned by the window.
class TeacherWindow final : public QWidget
{
    Q_OBJECT

public:
    /// `control` outlives this.
    TeacherWindow(LessonControl &control, QWidget *window);

    /// Comes into view.
    void open();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showTimes();
    void retranslate();
    void applyFonts();

    LessonControl &m_control;
    QLabel *m_lesson;
    QLabel *m_step;
    QLabel *m_clock;
    QLabel *m_next;
    QLabel *m_times;
    LessonTextView *m_notes;
    QPushButton *m_back;
    QPushButton *m_forward;
    QElapsedTimer m_time;
    QTimer m_second;
    StepClock m_spent;
};

} // namespace Gizmoscope
