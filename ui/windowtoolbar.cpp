// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowtoolbar.h"

#include "ui/modeswitch.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QToolButton>

namespace Gizmoscope {

WindowToolBar::WindowToolBar(const WindowActions &actions, ModeSwitch *mode, QWidget *parent)
    : QToolBar(parent)
    , m_language(new QToolButton(this))
    , m_theme(new QToolButton(this))
{
    setObjectName(QStringLiteral("toolBar"));
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addActionButtons(actions);
    addSeparator();
    addWidget(mode);
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    m_language->setObjectName(QStringLiteral("languageButton"));
    m_language->setMenu(actions.languageMenu());
    m_theme->setObjectName(QStringLiteral("themeButton"));
    m_theme->setMenu(actions.themeMenu());
    for (QToolButton *button : {m_language, m_theme}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::StrongFocus);
        addWidget(button);
    }
    retranslate();
}

void WindowToolBar::addActionButtons(const WindowActions &actions)
{
    const std::pair<QAction *, QString> buttons[] {{actions.run, QStringLiteral("runButton")},
        {actions.cancel, QStringLiteral("cancelButton")}, {actions.reset, QStringLiteral("resetButton")}};
    for (const auto &[action, name] : buttons) {
        addAction(action);
        QWidget *button = widgetForAction(action);
        button->setObjectName(name);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus, and the space bar, where they are
    }
}

void WindowToolBar::showLanguage(const QString &nativeName) { m_language->setText(nativeName); }

void WindowToolBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolBar::changeEvent(event);
}

void WindowToolBar::retranslate()
{
    setWindowTitle(tr("Tool bar"));
    m_language->setToolTip(tr("Language"));
    m_language->setAccessibleName(tr("Language"));
    m_theme->setText(tr("Theme"));
    m_theme->setToolTip(tr("Light or dark"));
    m_theme->setAccessibleName(tr("Theme"));
}

} // namespace Gizmoscope
