// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/transportglyphs.h"

#include <QPainter>
#include <QPixmap>

namespace Gizmoscope {

namespace {

constexpr int side = 16;
constexpr int largest = 64; // of the pixmap, for displays with small pixels

void drawTransport(QPainter &painter, Transport sign)
{
    const QPolygonF toRight {{4, 2}, {13, 8}, {4, 14}};
    const QPolygonF toLeft {{12, 2}, {3, 8}, {12, 14}};
    switch (sign) {
    case Transport::stepBack:
        painter.drawRect(QRectF(2, 2, 2.5, 12));
        painter.drawPolygon(toLeft.translated(2, 0));
        break;
    case Transport::back:
        painter.drawPolygon(toLeft);
        break;
    case Transport::pause:
        painter.drawRect(QRectF(3, 2, 4, 12));
        painter.drawRect(QRectF(9, 2, 4, 12));
        break;
    case Transport::play:
        painter.drawPolygon(toRight);
        break;
    case Transport::stepForward:
        painter.drawPolygon(toRight.translated(-2, 0));
        painter.drawRect(QRectF(11.5, 2, 2.5, 12));
        break;
    }
}

} // namespace

QIcon transportIcon(Transport sign, const QPalette &palette)
{
    QIcon icon;
    for (const auto mode : {QIcon::Normal, QIcon::Disabled}) {
        QPixmap pixmap(largest, largest);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(largest / double {side}, largest / double {side});
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(
            mode == QIcon::Normal ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
        drawTransport(painter, sign);
        painter.end();
        icon.addPixmap(pixmap, mode);
    }
    return icon;
}

} // namespace Gizmoscope
