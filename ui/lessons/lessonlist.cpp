// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonlist.h"

#include "ui/lessons/lessonprogress.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace Gizmoscope {

LessonList::LessonList(LessonProgress &progress, QWidget *parent)
    : QWidget(parent)
    , m_progress(progress)
    , m_intro(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_sum(new QLabel(this))
    , m_begin(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
{
    m_intro->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("lessonList"));
    m_list->setWordWrap(true);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_sum->setObjectName(QStringLiteral("lessonSum"));
    m_sum->setWordWrap(true);
    m_begin->setObjectName(QStringLiteral("beginLesson"));
    m_up->setObjectName(QStringLiteral("lessonUp"));
    m_down->setObjectName(QStringLiteral("lessonDown"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addStretch(1);
    row->addWidget(m_begin);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addWidget(m_list, 1);
    column->addWidget(m_sum);
    column->addLayout(row);
    connect(m_begin, &QPushButton::clicked, this, &LessonList::begin);
    connect(m_list, &QListWidget::itemActivated, this, &LessonList::begin);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    // After the view has done with what was dragged.
    connect(
        m_list->model(), &QAbstractItemModel::rowsMoved, this,
        [this] {
            QStringList order;
            for (int i = 0; i < m_list->count(); ++i)
                order += m_list->item(i)->data(Qt::UserRole).toString();
            m_progress.setOrder(order);
            refresh();
        },
        Qt::QueuedConnection);
    retranslate();
}

void LessonList::setLessons(const std::vector<Lesson> &lessons)
{
    m_usual.clear();
    m_entries.clear();
    for (const Lesson &lesson : lessons) {
        m_usual += QString::fromStdString(lesson.name);
        m_entries.push_back({m_usual.back(), QString::fromStdString(lesson.title), lesson.minutes});
    }
    refresh();
}

void LessonList::refresh()
{
    const QStringList order = m_progress.ordered(m_usual);
    std::sort(m_entries.begin(), m_entries.end(),
        [&order](const Entry &a, const Entry &b) { return order.indexOf(a.name) < order.indexOf(b.name); });
    fill();
}

void LessonList::fill()
{
    const QString before = chosen();
    int minutes = 0;
    QString next;
    m_list->clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const bool isDone = m_progress.isDone(entry.name);
        const QString text =
            tr("%1. %2 · %n min", nullptr, entry.minutes).arg(static_cast<int>(i) + 1).arg(entry.title);
        auto *item = new QListWidgetItem(isDone ? tr("%1 · done ✓").arg(text) : text, m_list);
        item->setData(Qt::UserRole, entry.name);
        minutes += entry.minutes;
        if (!isDone && next.isEmpty())
            next = entry.name;
    }
    m_sum->setText(m_entries.empty() ? tr("There is no lesson here. “gizmoscope-cli lessons check” says why.")
                                     : tr("All together: %n minute(s).", nullptr, minutes));
    choose(before.isEmpty() ? next : before);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    m_begin->setEnabled(m_list->count() > 0);
}

QString LessonList::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void LessonList::choose(const QString &name)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == name)
            m_list->setCurrentRow(i);
    }
}

void LessonList::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    QStringList order = m_progress.ordered(m_usual);
    order.move(row, row + by);
    m_progress.setOrder(order);
    refresh();
}

void LessonList::begin()
{
    if (!chosen().isEmpty())
        Q_EMIT lessonChosen(chosen());
}

bool LessonList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUp = key->key() == Qt::Key_Up;
        if (key->modifiers().testFlag(Qt::AltModifier) && (isUp || key->key() == Qt::Key_Down)) {
            move(isUp ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            begin();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LessonList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LessonList::retranslate()
{
    m_intro->setText(
        tr("Each lesson asks what you expect, runs it, and compares. Begin with the first, or choose."));
    m_list->setAccessibleName(tr("Lessons of the hour"));
    m_list->setWhatsThis(tr("Choose a lesson. Drag them, or use Alt and the arrow keys, for another order."));
    m_begin->setText(tr("&Begin the lesson"));
    m_up->setText(tr("&Up"));
    m_up->setAccessibleName(tr("Move the selected lesson up"));
    m_down->setText(tr("Dow&n"));
    m_down->setAccessibleName(tr("Move the selected lesson down"));
    fill();
}

} // namespace Gizmoscope
