// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/answerrow.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>

namespace Gizmoscope {

AnswerRow::AnswerRow(Kind kind, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_button(kind == Kind::choice ? static_cast<QAbstractButton *>(new QRadioButton(this))
                                    : static_cast<QAbstractButton *>(new QCheckBox(this)))
    , m_text(new QLabel(this))
{
    m_button->setObjectName(name);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    setFocusProxy(m_button);
}

void AnswerRow::setText(const QString &text)
{
    m_text->setText(text);
    m_button->setAccessibleName(text);
}

void AnswerRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isEnabled() && rect().contains(event->position().toPoint()))
        m_button->click();
    QWidget::mouseReleaseEvent(event);
}

} // namespace Gizmoscope
