// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessoninvitation.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Gizmoscope {

LessonInvitation::LessonInvitation(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_begin(new QPushButton(this))
    , m_decline(new QPushButton(this))
{
    setObjectName(QStringLiteral("lessonInvitation"));
    setFrameShape(QFrame::StyledPanel);
    m_begin->setObjectName(QStringLiteral("beginFirstLesson"));
    m_decline->setObjectName(QStringLiteral("declineLessons"));
    m_decline->setFlat(true);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text);
    row->addWidget(m_begin);
    row->addWidget(m_decline);
    row->addStretch(1);
    connect(m_begin, &QPushButton::clicked, this, &LessonInvitation::accepted);
    connect(m_decline, &QPushButton::clicked, this, &LessonInvitation::declined);
    retranslate();
}

void LessonInvitation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void LessonInvitation::retranslate()
{
    m_text->setText(tr("New here?"));
    m_begin->setText(tr("&Begin the first lesson"));
    m_begin->setToolTip(tr("It takes a few minutes, and needs no manual"));
    m_decline->setText(tr("Not now"));
    m_decline->setToolTip(tr("The lessons stay in the menu “Lessons” (Ctrl+L)"));
}

} // namespace Gizmoscope
