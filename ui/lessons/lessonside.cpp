// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonside.h"

#include "ui/lessons/lessonlist.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Gizmoscope {

namespace {

constexpr double headingScale = 1.5;
constexpr double listScale = 1.2;

} // namespace

LessonSide::LessonSide(LessonProgress &progress, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_step(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_list(new LessonList(progress, this))
    , m_card(new LessonCard(this))
    , m_all(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_forward(new QPushButton(this))
{
    setObjectName(QStringLiteral("lessonSide"));
    m_heading->setObjectName(QStringLiteral("lessonHeading"));
    m_heading->setWordWrap(true);
    m_step->setObjectName(QStringLiteral("lessonStep"));
    m_step->setWordWrap(true);
    m_all->setObjectName(QStringLiteral("allLessons"));
    m_close->setObjectName(QStringLiteral("closeLessons"));
    m_back->setObjectName(QStringLiteral("lessonBack"));
    m_again->setObjectName(QStringLiteral("lessonRunAgain"));
    m_forward->setObjectName(QStringLiteral("lessonForward"));
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_card);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_all, 0, Qt::AlignTop);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_back);
    foot->addStretch(1);
    foot->addWidget(m_again);
    foot->addWidget(m_forward);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_step);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);
    connect(m_all, &QPushButton::clicked, this, &LessonSide::listWanted);
    connect(m_close, &QPushButton::clicked, this, &LessonSide::closeWanted);
    connect(m_back, &QPushButton::clicked, this, &LessonSide::backWanted);
    connect(m_again, &QPushButton::clicked, this, &LessonSide::runWanted);
    connect(m_forward, &QPushButton::clicked, this, &LessonSide::forwardWanted);
    applyFonts();
    retranslate();
    showList();
}

bool LessonSide::hasLesson() const { return m_pages->currentWidget() == m_card; }

void LessonSide::showList()
{
    m_pages->setCurrentWidget(m_list);
    m_heading->setText(tr("Lessons"));
    m_step->hide();
    for (QPushButton *button : {m_all, m_back, m_again, m_forward})
        button->hide();
    m_shown.clear();
    if (isVisible())
        m_list->setFocus();
}

QString LessonSide::stepName(LessonStep step)
{
    switch (step) {
    case LessonStep::predict:
        return tr("Predict");
    case LessonStep::running:
        return tr("Run");
    case LessonStep::observe:
        return tr("What did you see?");
    case LessonStep::told:
        return tr("Compare");
    case LessonStep::explain:
        return tr("Why");
    case LessonStep::whatIf:
        return tr("What if");
    }
    return {};
}

void LessonSide::showLesson(const LessonScene &scene, int place, int count, bool isRunning)
{
    const LessonFlow &flow = *scene.flow;
    m_heading->setText(QStringLiteral("%1. %2").arg(place).arg(QString::fromStdString(flow.lesson().title)));
    m_step->setText(tr("Lesson %1 of %2 · step %3 of %4: %5")
                        .arg(place)
                        .arg(count)
                        .arg(static_cast<int>(flow.step()) + 1)
                        .arg(lessonSteps)
                        .arg(stepName(flow.step())));
    m_step->show();
    m_all->show();
    m_card->show(scene);
    m_pages->setCurrentWidget(m_card);
    m_back->show();
    m_back->setEnabled(flow.canGoBack() && !isRunning);
    m_again->setVisible(
        flow.step() == LessonStep::whatIf || (flow.step() == LessonStep::predict && flow.hasAnswer()));
    m_again->setEnabled(!isRunning);
    m_again->setText(flow.step() == LessonStep::whatIf ? tr("R&un") : tr("R&un again"));
    showForward(flow, isRunning, place == count);
    const std::string shown = flow.lesson().name + std::to_string(static_cast<int>(flow.step()));
    if (std::exchange(m_shown, shown) != shown) {
        m_card->begin();
        QAccessibleEvent step(m_step, QAccessible::Alert); // for who does not see that all has changed
        QAccessible::updateAccessibility(&step);
    }
}

void LessonSide::showForward(const LessonFlow &flow, bool isRunning, bool isLast)
{
    m_forward->show();
    m_forward->setToolTip(QString());
    switch (flow.step()) {
    case LessonStep::predict:
        m_forward->setText(flow.hasAnswer() ? tr("Ne&xt") : tr("R&un"));
        m_forward->setEnabled((flow.hasAnswer() || flow.canRun()) && !isRunning);
        m_forward->setToolTip(
            flow.canRun() ? QString() : tr("First say what you expect; then the run answers."));
        break;
    case LessonStep::running:
        m_forward->setText(tr("&Cancel"));
        m_forward->setEnabled(true);
        break;
    case LessonStep::whatIf:
        m_forward->setText(isLast ? tr("&End of the hour") : tr("Ne&xt lesson"));
        m_forward->setEnabled(!isRunning);
        break;
    case LessonStep::observe:
    case LessonStep::told:
    case LessonStep::explain:
        m_forward->setText(tr("Ne&xt"));
        m_forward->setEnabled(true);
    }
}

void LessonSide::setColours(const Colours &colours) { m_card->setColours(colours); }

void LessonSide::applyFonts()
{
    QFont font = QApplication::font();
    const double points = font.pointSizeF();
    font.setPointSizeF(points * headingScale);
    font.setBold(true);
    m_heading->setFont(font);
    font.setPointSizeF(points * listScale);
    font.setBold(false);
    m_list->setFont(font);
    m_card->applyFonts();
}

void LessonSide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        applyFonts();
    QWidget::changeEvent(event);
}

void LessonSide::retranslate()
{
    setAccessibleName(tr("Lessons"));
    m_all->setText(tr("&All lessons"));
    m_close->setText(tr("Clo&se"));
    m_close->setToolTip(tr("Back to experiments, settings and all panels (Ctrl+L)"));
    m_back->setText(tr("Bac&k"));
    if (!hasLesson())
        m_heading->setText(tr("Lessons"));
}

} // namespace Gizmoscope
