// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace Gizmoscope {

/// Something that the user switches on or off. A double click on it restores the default. Main thread.
class SettingSwitch final : public QCheckBox
{
    Q_OBJECT

public:
    explicit SettingSwitch(const QString &name, QWidget *parent = nullptr);

    void setTexts(const QString &label, const QString &meaning);
    /// Without a signal; becomes the default as well.
    void offer(bool on);
    [[nodiscard]] bool isDefault() const { return isChecked() == m_default; }
    void restoreDefault() { setChecked(m_default); }

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    bool m_default = false;
};

} // namespace Gizmoscope
