// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modeswitch.h"

#include "ui/marks.h"
#include "ui/words/words.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>

namespace Gizmoscope {

ModeSwitch::ModeSwitch(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_buttons {new QToolButton(this), new QToolButton(this), new QToolButton(this)}
{
    setObjectName(QStringLiteral("modeSwitch"));
    const std::array<QString, 3> names {
        QStringLiteral("syncButton"), QStringLiteral("asyncButton"), QStringLiteral("bothButton")};
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 6, 0);
    row->setSpacing(0);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        QToolButton *button = m_buttons[i];
        button->setObjectName(names[i]);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_group->addButton(button, static_cast<int>(i));
        // Not the button's own shortcut: that presses it for a tenth of a second before it counts.
        auto *key = new QShortcut(
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))), this);
        connect(key, &QShortcut::activated, this, [this, i] { setMode(static_cast<ModeChoice>(i)); });
        row->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idToggled, this, &ModeSwitch::showChecked);
    setMode(ModeChoice::both);
    retranslate();
}

ModeChoice ModeSwitch::mode() const { return static_cast<ModeChoice>(m_group->checkedId()); }

void ModeSwitch::setMode(ModeChoice mode) { m_group->button(static_cast<int>(mode))->setChecked(true); }

void ModeSwitch::setColours(const Colours &colours)
{
    m_colours = colours;
    showChecked();
    m_buttons[0]->setIcon(modeIcon(RunMode::sync, colours));
    m_buttons[1]->setIcon(modeIcon(RunMode::async, colours));
}

void ModeSwitch::showChecked()
{
    for (QToolButton *button : m_buttons) {
        QPalette palette; // the style makes too little of it where all is dark
        if (button->isChecked())
            palette.setColor(QPalette::Button, m_colours.of(Tint::line));
        button->setPalette(palette);
        // Tab goes to the one that is down, the arrows from there; left alone, Qt begins with the first.
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void ModeSwitch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ModeSwitch::retranslate()
{
    const std::array<QString, 3> texts {modeWord(RunMode::sync), modeWord(RunMode::async), tr("Both")};
    const std::array<QString, 3> meanings {
        tr("Run the synchronous version: a thread is held while it waits (Ctrl+1)."),
        tr("Run the asynchronous version: no thread is held while it waits (Ctrl+2)."),
        tr("Run the synchronous version, then the asynchronous one with the same delays (Ctrl+3).")};
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(texts[i]);
        m_buttons[i]->setAccessibleName(texts[i]);
        m_buttons[i]->setToolTip(meanings[i]);
        m_buttons[i]->setWhatsThis(meanings[i]);
    }
}

} // namespace Gizmoscope
