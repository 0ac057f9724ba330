// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QToolButton;

namespace Gizmoscope {

/// Two buttons of which one is down: which of two pictures a chart shows. Main thread.
class ChartSwitch final : public QWidget
{
    Q_OBJECT

public:
    /// The object names of the buttons.
    ChartSwitch(const QString &first, const QString &second, QWidget *parent);

    void setTexts(const std::array<QString, 2> &texts, const std::array<QString, 2> &toolTips);
    void setColours(const Colours &colours);
    /// 0 or 1.
    [[nodiscard]] int chosen() const;

Q_SIGNALS:
    void changed();

private:
    void showChosen();

    QButtonGroup *m_group;
    std::array<QToolButton *, 2> m_buttons;
    Colours m_colours = Colours::light();
};

} // namespace Gizmoscope
