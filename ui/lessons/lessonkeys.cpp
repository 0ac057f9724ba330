// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonkeys.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace Gizmoscope {

LessonKeys::LessonKeys(const QWidget &window, const QWidget &side, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_side(side)
{ }

void LessonKeys::setOn(bool on)
{
    qApp->removeEventFilter(this);
    if (on)
        qApp->installEventFilter(this);
}

bool LessonKeys::isOurs(const QObject *watched) const
{
    if (!watched->isWidgetType())
        return false;
    const auto *widget = static_cast<const QWidget *>(watched);
    if (widget == &m_window || m_side.isAncestorOf(widget))
        return true;
    return m_other && m_other->isVisible() && (widget == m_other || m_other->isAncestorOf(widget));
}

bool LessonKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isOurs(watched))
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain || (key->key() != Qt::Key_PageDown && key->key() != Qt::Key_PageUp))
        return QObject::eventFilter(watched, event);
    if (key->key() == Qt::Key_PageDown)
        Q_EMIT next();
    else
        Q_EMIT previous();
    return true;
}

} // namespace Gizmoscope
