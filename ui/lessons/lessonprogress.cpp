// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonprogress.h"

#include <utility>

namespace Gizmoscope {

namespace {

constexpr qsizetype mostRemembered = 500;
constexpr qsizetype longestName = 200;

QString doneKey() { return QStringLiteral("lessons/done"); }
QString begunKey() { return QStringLiteral("lessons/begun"); }
QString orderKey() { return QStringLiteral("lessons/order"); }

} // namespace

QStringList LessonProgress::list(const QString &key) const
{
    QStringList found;
    for (const QString &name : m_store.value(key).toStringList().mid(0, mostRemembered)) {
        if (!name.isEmpty() && name.size() <= longestName && !found.contains(name))
            found += name;
    }
    return found;
}

bool LessonProgress::isDone(const QString &lesson) const { return list(doneKey()).contains(lesson); }

void LessonProgress::setDone(const QString &lesson)
{
    QStringList done = list(doneKey());
    if (done.contains(lesson))
        return;
    done += lesson;
    m_store.setValue(doneKey(), done);
}

bool LessonProgress::hasBegun() const { return m_store.value(begunKey()).toBool(); }

void LessonProgress::setBegun() { m_store.setValue(begunKey(), true); }

void LessonProgress::reset()
{
    m_store.remove(doneKey());
    m_store.remove(begunKey());
}

QStringList LessonProgress::ordered(const QStringList &usual) const
{
    QStringList lessons;
    for (const QString &name : list(orderKey())) {
        if (usual.contains(name))
            lessons += name;
    }
    for (const QString &name : usual) {
        if (!lessons.contains(name))
            lessons += name;
    }
    return lessons;
}

void LessonProgress::setOrder(const QStringList &lessons) { m_store.setValue(orderKey(), lessons); }

void LessonProgress::resetOrder() { m_store.remove(orderKey()); }

} // namespace Gizmoscope
