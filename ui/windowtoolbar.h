// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QToolButton;

namespace Gizmoscope {

class ModeSwitch;
class WindowActions;

/// Run, Cancel, Reset, the mode, and on the far side language and theme. Main thread; owned by the window.
class WindowToolBar final : public QToolBar
{
    Q_OBJECT

public:
    WindowToolBar(const WindowActions &actions, ModeSwitch *mode, QWidget *parent);

    /// The language that is in use stands on its button.
    void showLanguage(const QString &nativeName);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addActionButtons(const WindowActions &actions);
    void retranslate();

    QToolButton *m_language;
    QToolButton *m_theme;
};

} // namespace Gizmoscope
