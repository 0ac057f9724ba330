// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartswitch.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace Gizmoscope {

ChartSwitch::ChartSwitch(const QString &first, const QString &second, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_buttons {new QToolButton(this), new QToolButton(this)}
{
    m_buttons[0]->setObjectName(first);
    m_buttons[1]->setObjectName(second);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setCheckable(true);
        m_group->addButton(m_buttons[i], static_cast<int>(i));
        row->addWidget(m_buttons[i]);
    }
    row->addStretch(1);
    m_buttons[0]->setChecked(true);
    showChosen();
    connect(m_group, &QButtonGroup::idToggled, this, [this](int /*id*/, bool isDown) {
        if (!isDown)
            return; // the other one says the same
        showChosen();
        Q_EMIT changed();
    });
}

void ChartSwitch::setTexts(const std::array<QString, 2> &texts, const std::array<QString, 2> &toolTips)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(texts[i]);
        m_buttons[i]->setToolTip(toolTips[i]);
    }
}

void ChartSwitch::setColours(const Colours &colours)
{
    m_colours = colours;
    showChosen();
}

int ChartSwitch::chosen() const { return m_group->checkedId(); }

void ChartSwitch::showChosen()
{
    for (QToolButton *button : m_buttons) {
        QPalette palette; // the style makes too little of it where all is dark
        if (button->isChecked())
            palette.setColor(QPalette::Button, m_colours.of(Tint::line));
        button->setPalette(palette);
        // Tab goes to the one that is down, the arrows from there.
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

} // namespace Gizmoscope
