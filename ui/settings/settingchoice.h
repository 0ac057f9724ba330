// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QWidget>

namespace Gizmoscope {

/// One of a few that the user chooses, by its place: label and list. A double click on the label restores the
/// default, which is the first. Main thread.
class SettingChoice final : public QWidget
{
    Q_OBJECT

public:
    /// `name` becomes the objectName; its parts are nameLabel and nameCombo.
    SettingChoice(const QString &name, int choices, QWidget *parent = nullptr);

    void setTexts(const QString &label, const QStringList &choices, const QString &meaning);
    [[nodiscard]] int chosen() const { return m_combo->currentIndex(); }
    [[nodiscard]] bool isDefault() const { return chosen() == 0; }
    void choose(int choice) { m_combo->setCurrentIndex(choice); }
    void restoreDefault() { choose(0); }
    [[nodiscard]] QWidget *part() const { return m_combo; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_label;
    QComboBox *m_combo;
};

} // namespace Gizmoscope
