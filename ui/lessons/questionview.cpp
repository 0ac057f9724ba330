// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/questionview.h"

#include "ui/lessons/answerrow.h"
#include "ui/lessons/guessscale.h"

#include <QAbstractItemModel>
#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace Gizmoscope {

namespace {

QString letterOf(std::size_t place) { return QString(QChar(static_cast<char16_t>(u'A' + place))); }

} // namespace

QuestionView *QuestionView::make(const LessonQuestion &question, QWidget *parent)
{
    switch (question.kind) {
    case QuestionKind::number:
        return new NumberQuestion(question, parent);
    case QuestionKind::choice:
        return new ChoiceQuestion(question, parent);
    case QuestionKind::order:
        break;
    }
    return new OrderQuestion(question, parent);
}

NumberQuestion::NumberQuestion(const LessonQuestion &question, QWidget *parent)
    : QuestionView(parent)
    , m_line(question.line)
    , m_lineView(new GuessScale(this))
    , m_label(new QLabel(this))
    , m_spin(new QDoubleSpinBox(this))
{
    m_spin->setObjectName(QStringLiteral("guessSpin"));
    m_spin->setKeyboardTracking(false);
    m_spin->setAlignment(Qt::AlignRight);
    m_label->setBuddy(m_spin);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_lineView, 0, 0, 1, 3);
    grid->addWidget(m_label, 1, 0);
    grid->addWidget(m_spin, 1, 1);
    grid->setColumnStretch(2, 1);
    for (std::size_t i = 0; i < question.answers.size(); ++i) {
        const double value = question.answers[i].value;
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("markButton%1").arg(i));
        auto *text = new QLabel(this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        const int row = static_cast<int>(i) + 2;
        grid->addWidget(button, row, 0);
        grid->addWidget(text, row, 1, 1, 2);
        connect(button, &QPushButton::clicked, this, [this, value] { give(value); });
        m_marks.push_back(button);
        m_markTexts.push_back(text);
        m_markValues.push_back(value);
    }
    connect(m_lineView, &GuessScale::guessed, this, &NumberQuestion::give);
    connect(m_spin, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        if (value > m_spin->minimum() + m_spin->singleStep() / 2)
            give(value / m_scale.factor);
    });
}

void NumberQuestion::fitSpin()
{
    const QSignalBlocker quiet(m_spin);
    m_spin->setDecimals(m_scale.decimals);
    m_spin->setSingleStep(m_line.step * m_scale.factor);
    // One step below the line stands for "nothing said yet".
    m_spin->setRange((m_line.from - m_line.step) * m_scale.factor, m_line.to * m_scale.factor);
    m_spin->setSuffix(m_scale.unit);
    m_spin->setSpecialValueText(QStringLiteral("?"));
}

void NumberQuestion::show(const Lesson &lesson, const LessonGuess &guess, const LessonFill &fill)
{
    m_scale = figureScale(lesson.question.figure);
    fitSpin();
    m_lineView->setLine(m_line, m_markValues, m_scale);
    m_lineView->setAccessibleName(tr("Your guess on a line"));
    m_lineView->setWhatsThis(tr("Click where you think it will be, or move with the arrow keys."));
    m_lineView->setToolTip(m_lineView->whatsThis());
    m_label->setText(tr("&Your guess:"));
    m_spin->setAccessibleName(tr("Your guess"));
    for (std::size_t i = 0; i < m_marks.size() && i < lesson.question.answers.size(); ++i) {
        const QString value = lessonFigureText(lesson.question.figure, m_markValues[i]);
        const QString text = filledText(lesson.question.answers[i].text, fill);
        m_marks[i]->setText(QStringLiteral("%1: %2").arg(letterOf(i), value));
        m_marks[i]->setAccessibleName(QStringLiteral("%1: %2").arg(value, text));
        m_markTexts[i]->setText(text);
    }
    const QSignalBlocker quiet(m_spin);
    const auto *number = std::get_if<double>(&guess);
    m_isGiven = number != nullptr;
    m_lineView->setGuess(number ? std::optional(*number) : std::nullopt);
    m_spin->setValue(number ? *number * m_scale.factor : m_spin->minimum());
}

void NumberQuestion::showRight(const LessonGuess &right)
{
    const auto *number = std::get_if<double>(&right);
    m_lineView->setTruth(number ? std::optional(*number) : std::nullopt);
}

void NumberQuestion::setColours(const Colours &colours) { m_lineView->setColours(colours); }

void NumberQuestion::give(double value)
{
    value = std::clamp(value, m_line.from, m_line.to);
    const QSignalBlocker quiet(m_spin);
    m_lineView->setGuess(value);
    m_spin->setValue(value * m_scale.factor);
    m_isGiven = true;
    Q_EMIT guessed(value);
}

ChoiceQuestion::ChoiceQuestion(const LessonQuestion &question, QWidget *parent)
    : QuestionView(parent)
    , m_group(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < question.answers.size(); ++i) {
        auto *row = new AnswerRow(AnswerRow::Kind::choice, QStringLiteral("choice%1").arg(i), this);
        m_group->addButton(row->button(), static_cast<int>(i));
        column->addWidget(row);
        m_rows.push_back(row);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isChosen) {
        if (isChosen)
            Q_EMIT guessed(static_cast<std::size_t>(id));
    });
}

void ChoiceQuestion::show(const Lesson &lesson, const LessonGuess &guess, const LessonFill &fill)
{
    for (std::size_t i = 0; i < m_rows.size() && i < lesson.question.answers.size(); ++i)
        m_rows[i]->setText(filledText(lesson.question.answers[i].text, fill));
    const QSignalBlocker quiet(m_group);
    if (const auto *choice = std::get_if<std::size_t>(&guess); choice && *choice < m_rows.size())
        m_rows[*choice]->button()->setChecked(true);
}

OrderQuestion::OrderQuestion(const LessonQuestion &question, QWidget *parent)
    : QuestionView(parent)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_keep(new QPushButton(this))
{
    m_list->setObjectName(QStringLiteral("orderList"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    for (std::size_t i = 0; i < question.answers.size(); ++i) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, static_cast<qulonglong>(i));
    }
    m_list->setCurrentRow(0);
    setFocusProxy(m_list);
    m_up->setObjectName(QStringLiteral("orderUp"));
    m_down->setObjectName(QStringLiteral("orderDown"));
    m_keep->setObjectName(QStringLiteral("orderKeep"));
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_up, m_down, m_keep})
        row->addWidget(button);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    column->addLayout(row);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_keep, &QPushButton::clicked, this, &OrderQuestion::give);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &OrderQuestion::give);
}

void OrderQuestion::show(const Lesson &lesson, const LessonGuess &guess, const LessonFill &fill)
{
    if (const auto *order = std::get_if<std::vector<std::size_t>>(&guess)) {
        for (std::size_t i = 0; i < order->size() && static_cast<int>(i) < m_list->count(); ++i)
            m_list->item(static_cast<int>(i))->setData(Qt::UserRole, static_cast<qulonglong>((*order)[i]));
    }
    for (int i = 0; i < m_list->count(); ++i) {
        const auto place = static_cast<std::size_t>(m_list->item(i)->data(Qt::UserRole).toULongLong());
        if (place < lesson.question.answers.size())
            m_list->item(i)->setText(filledText(lesson.question.answers[place].text, fill));
    }
    m_list->setAccessibleName(tr("In which order? The smallest first"));
    m_list->setWhatsThis(
        tr("Drag them into the order that you expect, the smallest first; or move the selected "
           "one with Alt and the arrow keys."));
    m_list->setToolTip(m_list->whatsThis());
    m_up->setText(tr("&Up"));
    m_up->setAccessibleName(tr("Move the selected one up"));
    m_down->setText(tr("Dow&n"));
    m_down->setAccessibleName(tr("Move the selected one down"));
    m_keep->setText(tr("&This is my order"));
    m_keep->setEnabled(!isGiven(guess));
    fitList();
}

// All of it is in view: the card scrolls, not the list.
void OrderQuestion::fitList()
{
    int height = 2 * m_list->frameWidth();
    for (int i = 0; i < m_list->count(); ++i)
        height += m_list->sizeHintForRow(i);
    m_list->setFixedHeight(std::max(height, 2 * fontMetrics().height()));
}

void OrderQuestion::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    m_list->insertItem(row + by, m_list->takeItem(row));
    m_list->setCurrentRow(row + by);
    give();
}

void OrderQuestion::give()
{
    std::vector<std::size_t> order;
    for (int i = 0; i < m_list->count(); ++i)
        order.push_back(static_cast<std::size_t>(m_list->item(i)->data(Qt::UserRole).toULongLong()));
    m_keep->setEnabled(false);
    Q_EMIT guessed(order);
}

bool OrderQuestion::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Resize)
        fitList();
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUp = key->key() == Qt::Key_Up;
        if (key->modifiers().testFlag(Qt::AltModifier) && (isUp || key->key() == Qt::Key_Down)) {
            move(isUp ? -1 : 1);
            return true;
        }
    }
    return QuestionView::eventFilter(watched, event);
}

} // namespace Gizmoscope
