// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/theme.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QToolButton;

namespace Gizmoscope {

/// Sync, async or both: three buttons of which one is down. Main thread.
class ModeSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit ModeSwitch(QWidget *parent = nullptr);

    [[nodiscard]] ModeChoice mode() const;
    void setMode(ModeChoice mode);
    void setColours(const Colours &colours);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showChecked();

    Colours m_colours = Colours::light();
    QButtonGroup *m_group;
    std::array<QToolButton *, 3> m_buttons;
};

} // namespace Gizmoscope
