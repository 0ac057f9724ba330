// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/columnscroll.h"

#include <QEvent>
#include <QScrollBar>

namespace Gizmoscope {

ColumnScroll::ColumnScroll(const char *name, QWidget *part, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QLatin1String(name));
    setWidget(part);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // it follows the focus of what is in it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    part->installEventFilter(this);
}

int ColumnScroll::neededWidth() const
{
    return widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
}

QSize ColumnScroll::sizeHint() const { return {neededWidth(), widget()->sizeHint().height()}; }

QSize ColumnScroll::minimumSizeHint() const
{
    return {neededWidth(), QScrollArea::minimumSizeHint().height()};
}

// Another language or larger letters need more width.
bool ColumnScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace Gizmoscope
