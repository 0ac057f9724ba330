// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessoncard.h"

#include "ui/lessons/answerrow.h"
#include "ui/lessons/lessoncontrols.h"
#include "ui/lessons/lessontextview.h"
#include "ui/lessons/questionview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Gizmoscope {

namespace {

constexpr double textScale = 1.15;
constexpr double askScale = 1.45;

} // namespace

LessonCard::LessonCard(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget(this))
{
    setObjectName(QStringLiteral("lessonCard"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(m_page);
    makeParts(column);
    column->addStretch(1);
    setWidget(m_page);
    applyFonts();
}

QLabel *LessonCard::makeLabel(const char *name, double scale, bool bold)
{
    auto *label = new QLabel(m_page);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_labels.push_back({label, scale, bold});
    return label;
}

void LessonCard::makeParts(QVBoxLayout *column)
{
    m_note = makeLabel("lessonNote", textScale, true);
    m_ask = makeLabel("lessonAsk", askScale);
    m_questionPlace = new QVBoxLayout;
    m_state = makeLabel("lessonState", askScale);
    m_observe = makeLabel("lessonObserve", askScale);
    m_sightsPlace = new QWidget(m_page);
    m_told = makeLabel("lessonTold", askScale);
    m_verdict = makeLabel("lessonVerdict", askScale, true);
    m_misconception = makeLabel("lessonMisconception", textScale);
    m_seen = makeLabel("lessonSeen", textScale);
    m_text = new LessonTextView(m_page);
    m_text->setObjectName(QStringLiteral("lessonText"));
    m_whatIf = makeLabel("lessonWhatIf", askScale);
    m_followUpsPlace = new QWidget(m_page);
    m_controlsTitle = makeLabel("lessonControlsTitle", textScale, true);
    m_controls = new LessonControls(m_page);
    for (QWidget *place : {m_sightsPlace, m_followUpsPlace})
        (new QVBoxLayout(place))->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_note);
    column->addWidget(m_ask);
    column->addLayout(m_questionPlace);
    for (QWidget *part : std::initializer_list<QWidget *> {m_told, m_verdict, m_misconception, m_seen, m_text,
             m_observe, m_sightsPlace, m_whatIf, m_followUpsPlace, m_state, m_controlsTitle, m_controls})
        column->addWidget(part);
}

void LessonCard::applyFonts()
{
    QFont base = QApplication::font();
    const double points = base.pointSizeF();
    base.setPointSizeF(points * textScale);
    m_page->setFont(base);
    for (const Scaled &each : m_labels) {
        QFont font = base;
        font.setPointSizeF(points * each.scale);
        font.setBold(each.bold);
        each.label->setFont(font);
    }
}

void LessonCard::setColours(const Colours &colours)
{
    m_colours = colours;
    if (m_question)
        m_question->setColours(colours);
}

// Another lesson has other answers and controls.
void LessonCard::remake(const Lesson &lesson)
{
    m_name = lesson.name;
    delete m_question;
    m_question = QuestionView::make(lesson.question, m_page);
    m_question->setObjectName(QStringLiteral("lessonQuestion"));
    m_question->setColours(m_colours);
    m_questionPlace->addWidget(m_question);
    connect(m_question, &QuestionView::guessed, this, &LessonCard::guessed);
    qDeleteAll(std::exchange(m_sights, {}));
    for (std::size_t i = 0; i < lesson.sights.size(); ++i) {
        auto *row = new AnswerRow(AnswerRow::Kind::tick, QStringLiteral("sight%1").arg(i), m_sightsPlace);
        m_sightsPlace->layout()->addWidget(row);
        connect(
            row->button(), &QAbstractButton::toggled, this, [this, i](bool on) { Q_EMIT sawOrNot(i, on); });
        m_sights.push_back(row);
    }
    qDeleteAll(std::exchange(m_followUps, {}));
    for (std::size_t i = 0; i <= lesson.followUps.size(); ++i) {
        auto *link = new QLabel(m_followUpsPlace); // a button does not wrap
        const bool isLast = i == lesson.followUps.size();
        link->setObjectName(isLast ? QStringLiteral("restoreLesson") : QStringLiteral("followUp%1").arg(i));
        link->setTextFormat(Qt::RichText);
        link->setWordWrap(true);
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        m_followUpsPlace->layout()->addWidget(link);
        connect(link, &QLabel::linkActivated, this, [this, i, isLast] {
            if (isLast)
                Q_EMIT restoreWanted();
            else
                Q_EMIT followUpChosen(i);
        });
        m_followUps.push_back(link);
    }
    m_controls->setControls(lesson.controls);
}

void LessonCard::show(const LessonScene &scene)
{
    const LessonFlow &flow = *scene.flow;
    if (flow.lesson().name != m_name)
        remake(flow.lesson());
    m_step = flow.step();
    showQuestion(scene);
    showObserve(scene);
    showTold(scene);
    showExplain(scene);
    showWhatIf(scene);
    const bool hasControls = !flow.lesson().controls.empty()
        && (m_step == LessonStep::predict || m_step == LessonStep::running || m_step == LessonStep::whatIf);
    m_controlsTitle->setText(tr("With these settings"));
    m_controlsTitle->setVisible(hasControls);
    m_controls->setVisible(hasControls);
    if (hasControls && m_controls->applied(scene.fill.settings) != scene.fill.settings)
        m_controls->show(scene.fill.settings);
}

void LessonCard::showQuestion(const LessonScene &scene)
{
    const LessonFlow &flow = *scene.flow;
    const bool isAsked = m_step == LessonStep::predict || m_step == LessonStep::running;
    const bool isNumber = flow.lesson().question.kind == QuestionKind::number;
    m_note->setText(flow.stop() == LessonStop::cancelled ? tr("The run was cancelled. Run it again.")
            : flow.stop() == LessonStop::failed
            ? tr("The run came to nothing; the message above says why. Mend that, and run it again.")
            : QString());
    m_note->setVisible(m_step == LessonStep::predict && flow.stop() != LessonStop::none);
    m_ask->setText(filledText(flow.lesson().question.ask, scene.fill));
    m_ask->setVisible(isAsked);
    m_question->show(flow.lesson(), flow.guess(), scene.fill);
    m_question->showRight(m_step == LessonStep::told ? scene.outcome.right : LessonGuess());
    m_question->setVisible(isAsked || (m_step == LessonStep::told && isNumber));
    m_question->setEnabled(m_step == LessonStep::predict);
    m_state->setText(scene.state);
    m_state->setVisible(m_step == LessonStep::running || (m_step == LessonStep::whatIf && scene.isOwnRun));
}

void LessonCard::showObserve(const LessonScene &scene)
{
    const Lesson &lesson = scene.flow->lesson();
    const bool isNow = m_step == LessonStep::observe;
    m_observe->setText(filledText(lesson.observe, scene.fill));
    m_observe->setVisible(isNow);
    m_sightsPlace->setVisible(isNow);
    for (std::size_t i = 0; i < m_sights.size(); ++i) {
        m_sights[i]->setText(filledText(lesson.sights[i].text, scene.fill));
        const QSignalBlocker quiet(m_sights[i]->button());
        m_sights[i]->button()->setChecked(scene.flow->seen().count(i) > 0);
    }
}

void LessonCard::showTold(const LessonScene &scene)
{
    const Lesson &lesson = scene.flow->lesson();
    const bool isNow = m_step == LessonStep::told;
    m_told->setText(filledText(lesson.told, scene.fill));
    m_verdict->setText(verdictSentence(lesson, scene.outcome, scene.fill));
    m_misconception->setText(misconceptionSentence(scene.outcome.misconception));
    QStringList lines;
    for (std::size_t i = 0; i < lesson.sights.size(); ++i) {
        const bool seen = scene.flow->seen().count(i) > 0;
        const QString text = filledText(lesson.sights[i].text, scene.fill);
        if (lesson.sights[i].right)
            lines += (seen ? tr("✓ You saw it: %1") : tr("! It was there, too: %1")).arg(text);
        else if (seen)
            lines += tr("✗ It was not so: %1").arg(text);
    }
    m_seen->setText(lines.join(QLatin1Char('\n')));
    m_told->setVisible(isNow);
    m_verdict->setVisible(isNow && !m_verdict->text().isEmpty());
    m_misconception->setVisible(isNow && !m_misconception->text().isEmpty());
    m_seen->setVisible(isNow);
}

void LessonCard::showExplain(const LessonScene &scene)
{
    const Lesson &lesson = scene.flow->lesson();
    const bool isNow = m_step == LessonStep::explain;
    m_text->setVisible(isNow);
    if (!isNow)
        return;
    const QString text =
        QStringLiteral("## %1\n\n%2\n\n## %3\n\n%4\n")
            .arg(QString::fromStdString(lesson.headings[0]), filledText(lesson.explanation, scene.fill),
                QString::fromStdString(lesson.headings[1]), filledText(lesson.otherWords, scene.fill));
    m_text->setAccessibleName(QString::fromStdString(lesson.headings[0]));
    m_text->showText(text);
}

void LessonCard::showWhatIf(const LessonScene &scene)
{
    const Lesson &lesson = scene.flow->lesson();
    const bool isNow = m_step == LessonStep::whatIf;
    m_whatIf->setText(tr("What if …? Choose one, say what you expect, and run it."));
    m_whatIf->setVisible(isNow);
    m_followUpsPlace->setVisible(isNow);
    for (std::size_t i = 0; i < m_followUps.size(); ++i) {
        const QString text = i < lesson.followUps.size() ? filledText(lesson.followUps[i].text, scene.fill)
                                                         : tr("As the lesson began");
        m_followUps[i]->setText(QStringLiteral("<a href=\"#\">%1</a>").arg(text.toHtmlEscaped()));
        m_followUps[i]->setAccessibleName(text);
    }
}

void LessonCard::begin()
{
    verticalScrollBar()->setValue(0);
    QWidget *first =
        this; // what had the focus may be gone, and it must not go to a panel that needs the keys
    if (auto *line = m_question->findChild<QWidget *>(QStringLiteral("guessScale"));
        line && m_step == LessonStep::predict)
        first = line;
    else if (m_question->focusProxy() && m_step == LessonStep::predict)
        first = m_question;
    else if (auto *answer = m_question->findChild<QAbstractButton *>();
             answer && m_step == LessonStep::predict)
        first = answer;
    else if (m_step == LessonStep::observe && !m_sights.empty())
        first = m_sights.front();
    first->setFocus();
}

} // namespace Gizmoscope
