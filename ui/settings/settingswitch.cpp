// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingswitch.h"

#include "ui/settings/settingrow.h"

#include <QMouseEvent>
#include <QSignalBlocker>

namespace Gizmoscope {

SettingSwitch::SettingSwitch(const QString &name, QWidget *parent)
    : QCheckBox(parent)
{
    setObjectName(name);
}

void SettingSwitch::setTexts(const QString &label, const QString &meaning)
{
    setText(label);
    setAccessibleName(label);
    setToolTip(meaning);
    setWhatsThis(meaning + QLatin1Char('\n') + SettingRow::restoreHint());
}

void SettingSwitch::offer(bool on)
{
    m_default = on;
    const QSignalBlocker blocker(this);
    setChecked(on);
}

// The first of the two clicks has switched it; the second is no click of its own.
void SettingSwitch::mouseDoubleClickEvent(QMouseEvent *event)
{
    restoreDefault();
    event->accept();
}

} // namespace Gizmoscope
