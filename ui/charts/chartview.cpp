// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include <QGraphicsLayout>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace Gizmoscope {

ChartView::ChartView(QChart *chart, QWidget *parent)
    : QChartView(chart, parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    setMinimumSize(1, 1); // a panel may be made as small as one likes
}

void ChartView::setColours(const Colours &colours)
{
    m_colours = colours;
    viewport()->update();
}

void ChartView::setCursorX(std::optional<qreal> x)
{
    if (x == m_cursorX)
        return;
    updateCursor();
    m_cursorX = x;
    updateCursor();
}

// Only the strip of the line, or each move of the mouse would paint the whole chart.
void ChartView::updateCursor()
{
    if (!m_cursorX)
        return;
    const int reach = qRound(strokeFor(font())) + 2;
    viewport()->update(qRound(*m_cursorX) - reach, 0, 2 * reach + 1, viewport()->height());
}

void ChartView::drawCursor(QPainter &painter) const
{
    if (!m_cursorX)
        return;
    const QRectF plot = chart()->plotArea();
    painter.setPen(QPen(m_colours.of(Tint::text), strokeFor(font())));
    painter.drawLine(QPointF(*m_cursorX, plot.top()), QPointF(*m_cursorX, plot.bottom()));
}

void ChartView::drawForeground(QPainter *painter, const QRectF & /*rect*/)
{
    drawCursor(*painter);
    if (!hasFocus())
        return;
    const qreal width = strokeFor(font());
    painter->setPen(QPen(m_colours.of(Tint::accent), width));
    painter->setBrush(Qt::NoBrush);
    const QRectF all = mapToScene(viewport()->rect()).boundingRect();
    painter->drawRect(all.adjusted(width / 2, width / 2, -width / 2 - 1, -width / 2 - 1));
}

void ChartView::paintIn(QPainter &painter, const QRectF &rect)
{
    // One that was never in view has the size of its place, which was never given any.
    const QSizeF before = chart()->size();
    chart()->resize(rect.size());
    chart()->layout()->activate();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all(QPointF(), rect.size());
    scene()->render(&painter, rect, all, Qt::IgnoreAspectRatio);
    painter.translate(rect.topLeft());
    drawCursor(painter);
    painter.restore();
    chart()->resize(before);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const QPointF place = event->position();
    const bool isInside = chart()->plotArea().contains(place);
    if (isInside)
        Q_EMIT pointedAt(place.x());
    else if (m_isPointed)
        Q_EMIT pointedAt(std::nullopt);
    m_isPointed = isInside;
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && std::exchange(m_isPointed, false))
        Q_EMIT pointedAt(std::nullopt);
    return QChartView::viewportEvent(event);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    Q_EMIT resized();
}

} // namespace Gizmoscope
