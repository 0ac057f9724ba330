// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docktitle.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace Gizmoscope {

DockTitle::DockTitle(QDockWidget *dock)
    : QWidget(dock)
    , m_title(new QLabel(this))
    , m_float(makeButton("floatButton"))
    , m_close(makeButton("closeButton"))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 2, 2, 2);
    row->setSpacing(2);
    row->addWidget(m_title, 1);
    row->addWidget(m_float);
    row->addWidget(m_close);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setMinimumWidth(1); // a panel may be narrower than its title
    connect(dock, &QDockWidget::windowTitleChanged, m_title, &QLabel::setText);
    connect(m_float, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(m_close, &QToolButton::clicked, dock, &QDockWidget::close);
    applyFont();
    retranslate();
}

QSize DockTitle::minimumSizeHint() const
{
    return {m_float->sizeHint().width() + m_close->sizeHint().width() + fontMetrics().averageCharWidth(),
        QWidget::minimumSizeHint().height()};
}

// Without the focus: whoever works by keyboard has the menu of panels, and not two stops more at each.
QToolButton *DockTitle::makeButton(const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

void DockTitle::applyFont()
{
    const int side = fontMetrics().height() * 2 / 3;
    m_float->setIcon(style()->standardIcon(QStyle::SP_TitleBarNormalButton));
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    for (QToolButton *button : {m_float, m_close})
        button->setIconSize({side, side});
}

void DockTitle::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        applyFont();
    QWidget::changeEvent(event);
}

void DockTitle::retranslate()
{
    m_float->setToolTip(tr("Let this panel float, or put it back"));
    m_close->setToolTip(tr("Close this panel; View, Panels brings it back"));
    m_float->setAccessibleName(m_float->toolTip());
    m_close->setAccessibleName(m_close->toolTip());
}

} // namespace Gizmoscope
