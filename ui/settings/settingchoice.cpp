// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingchoice.h"

#include "ui/settings/settingrow.h"

#include <QEvent>
#include <QHBoxLayout>

namespace Gizmoscope {

SettingChoice::SettingChoice(const QString &name, int choices, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_combo(new QComboBox(this))
{
    setObjectName(name);
    m_label->setObjectName(name + QStringLiteral("Label"));
    m_label->setBuddy(m_combo);
    m_label->installEventFilter(this);
    m_combo->setObjectName(name + QStringLiteral("Combo"));
    for (int i = 0; i < choices; ++i)
        m_combo->addItem(QString());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label, 1);
    row->addWidget(m_combo);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &SettingChoice::changed);
}

void SettingChoice::setTexts(const QString &label, const QStringList &choices, const QString &meaning)
{
    m_label->setText(label);
    for (int i = 0; i < m_combo->count(); ++i)
        m_combo->setItemText(i, choices.value(i));
    m_combo->setAccessibleName(label);
    for (QWidget *part : std::initializer_list<QWidget *> {m_label, m_combo}) {
        part->setToolTip(meaning);
        part->setWhatsThis(meaning + QLatin1Char('\n') + SettingRow::restoreHint());
    }
}

bool SettingChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_label && event->type() == QEvent::MouseButtonDblClick) {
        restoreDefault();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Gizmoscope
