// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lessonflow.h"
#include "ui/theme.h"
#include "ui/words/lessonwords.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace Gizmoscope {

class AnswerRow;
class LessonControls;
class LessonTextView;
class QuestionView;

/// What a card shows of the way through a lesson.
struct LessonScene {
    const LessonFlow *flow = nullptr;
    LessonFill fill; ///< its figures are those of the run, once there is one
    LessonOutcome outcome; ///< after the run
    QString state; ///< of the run, in words
    bool isOwnRun = false; ///< a run of a “what if”
};

/// One step of a lesson, large: the question, the run in words, what was seen, what came of it, why, and what
/// if. Shows what it is given and says what was chosen. Main thread; owned by the side of lessons.
class LessonCard final : public QScrollArea
{
    Q_OBJECT

public:
    explicit LessonCard(QWidget *parent);

    void show(const LessonScene &scene);
    void setColours(const Colours &colours);
    /// To the top of the step, with the focus where it goes on.
    void begin();
    /// The letters of all have another size.
    void applyFonts();
    [[nodiscard]] LessonControls *controls() const { return m_controls; }

Q_SIGNALS:
    void guessed(const Gizmoscope::LessonGuess &guess);
    void sawOrNot(std::size_t sight, bool seen);
    void followUpChosen(std::size_t place);
    void restoreWanted();

private:
    QLabel *makeLabel(const char *name, double scale, bool bold = false);
    void makeParts(QVBoxLayout *column);
    void remake(const Lesson &lesson);
    void showQuestion(const LessonScene &scene);
    void showObserve(const LessonScene &scene);
    void showTold(const LessonScene &scene);
    void showExplain(const LessonScene &scene);
    void showWhatIf(const LessonScene &scene);

    struct Scaled {
        QLabel *label;
        double scale;
        bool bold;
    };
    std::vector<Scaled> m_labels;
    QWidget *m_page;
    QLabel *m_note;
    QLabel *m_ask;
    QVBoxLayout *m_questionPlace;
    QuestionView *m_question = nullptr;
    QLabel *m_state;
    QLabel *m_observe;
    QWidget *m_sightsPlace;
    std::vector<AnswerRow *> m_sights;
    QLabel *m_told;
    QLabel *m_verdict;
    QLabel *m_misconception;
    QLabel *m_seen;
    LessonTextView *m_text;
    QLabel *m_whatIf;
    QWidget *m_followUpsPlace;
    std::vector<QLabel *> m_followUps; // and the way back to the settings of the lesson
    QLabel *m_controlsTitle;
    LessonControls *m_controls;
    Colours m_colours = Colours::light();
    std::string m_name; // of the lesson that the parts are made for
    LessonStep m_step = LessonStep::predict;
};

} // namespace Gizmoscope
