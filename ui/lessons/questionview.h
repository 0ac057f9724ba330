// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"
#include "ui/words/lessonwords.h"

#include <QWidget>

class QButtonGroup;
class QDoubleSpinBox;
class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace Gizmoscope {

class AnswerRow;
class GuessScale;

/// Where the answer to one question is given: on a line, by a choice, or by putting things in order. Made for
/// one question; another has another view. Main thread; owned by the card.
class QuestionView : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] static QuestionView *make(const LessonQuestion &question, QWidget *parent);

    /// The texts, in the present language, and the answer that was given so far.
    virtual void show(const Lesson &lesson, const LessonGuess &guess, const LessonFill &fill) = 0;
    /// What it was; nothing: it is not to be seen yet.
    virtual void showRight(const LessonGuess &right) = 0;
    virtual void setColours(const Colours &) { }

Q_SIGNALS:
    void guessed(const Gizmoscope::LessonGuess &guess);

protected:
    using QWidget::QWidget;
};

/// A line with marks, a box to type into, and what the marks stand for.
class NumberQuestion final : public QuestionView
{
    Q_OBJECT

public:
    NumberQuestion(const LessonQuestion &question, QWidget *parent);
    void show(const Lesson &lesson, const LessonGuess &guess, const LessonFill &fill) override;
    void showRight(const LessonGuess &right) override;
    void setColours(const Colours &colours) override;

private:
    void give(double value);
    void fitSpin();

    GuessLine m_line;
    FigureScale m_scale;
    GuessScale *m_lineView;
    QLabel *m_label;
    QDoubleSpinBox *m_spin;
    std::vector<QPushButton *> m_marks;
    std::vector<QLabel *> m_markTexts;
    std::vector<double> m_markValues;
    bool m_isGiven = false;
};

/// One of several.
class ChoiceQuestion final : public QuestionView
{
    Q_OBJECT

public:
    ChoiceQuestion(const LessonQuestion &question, QWidget *parent);
    void show(const Lesson &lesson, const LessonGuess &guess, const LessonFill &fill) override;
    void showRight(const LessonGuess &) override { }

private:
    QButtonGroup *m_group;
    std::vector<AnswerRow *> m_rows;
};

/// Things to be put in order: dragged, by buttons, or with Alt and the arrow keys.
class OrderQuestion final : public QuestionView
{
    Q_OBJECT

public:
    OrderQuestion(const LessonQuestion &question, QWidget *parent);
    void show(const Lesson &lesson, const LessonGuess &guess, const LessonFill &fill) override;
    void showRight(const LessonGuess &) override { }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void give();
    void move(int by);
    void fitList();

    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_keep;
};

} // namespace Gizmoscope
