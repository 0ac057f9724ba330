// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marks.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <functional>
#include <utility>

namespace Gizmoscope {

namespace {

constexpr qreal field = 16; // marks are drawn on a square of that side
constexpr qreal faded = 0.4;

/// Draws a mark anew whenever one is asked for. An icon made of pixmaps leaves each size of each colour in
/// Qt's pixmap cache, which forgets too little: a program that changes its colours would grow.
class MarkEngine final : public QIconEngine
{
public:
    using Draw = std::function<void(QPainter &)>;
    explicit MarkEngine(Draw draw)
        : m_draw(std::move(draw))
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * faded);
        painter->translate(
            rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
        painter->scale(side / field, side / field);
        m_draw(*painter);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, result.rect(), mode, state);
        return result;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new MarkEngine(m_draw); } // its icon owns it

private:
    Draw m_draw;
};

QIcon icon(MarkEngine::Draw draw) { return QIcon(new MarkEngine(std::move(draw))); } // owns it

QPen stroke(const QColor &colour) { return {colour, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin}; }

void drawTriangle(QPainter &painter, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF {{8, 2}, {15, 14}, {1, 14}});
}

void drawCross(QPainter &painter, const QColor &colour)
{
    painter.setPen(stroke(colour));
    painter.drawLine(QPointF(4, 4), QPointF(12, 12));
    painter.drawLine(QPointF(12, 4), QPointF(4, 12));
}

void drawClock(QPainter &painter, const QColor &colour)
{
    painter.setPen(stroke(colour));
    painter.drawEllipse(QPointF(8, 8), 6, 6);
    painter.drawPolyline(QPolygonF {{8, 4.5}, {8, 8}, {10.5, 8}});
}

void drawOutcome(QPainter &painter, Outcome outcome, const QColor &colour)
{
    painter.setPen(stroke(colour));
    switch (outcome) {
    case Outcome::pending:
        painter.drawEllipse(QPointF(8, 8), 5, 5);
        break;
    case Outcome::ok:
        painter.drawPolyline(QPolygonF {{3, 8.5}, {6.5, 12}, {13, 4}});
        break;
    case Outcome::timedOut:
        drawClock(painter, colour);
        break;
    case Outcome::cancelled:
        drawCross(painter, colour);
        break;
    case Outcome::rejected:
        painter.fillRect(QRectF(2, 6, 12, 4), colour);
        break;
    case Outcome::failed:
        drawTriangle(painter, colour);
        break;
    }
}

void drawReset(QPainter &painter, const QColor &colour)
{
    painter.setPen(stroke(colour));
    painter.drawArc(QRectF(3, 3, 10, 10), 100 * 16, 290 * 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF {{7.5, 0.2}, {7.5, 6}, {3, 3.1}});
}

void drawGlyph(QPainter &painter, Glyph glyph, const Colours &colours)
{
    const QColor text = colours.of(Tint::text);
    painter.setPen(Qt::NoPen);
    switch (glyph) {
    case Glyph::run:
        painter.setBrush(colours.of(Tint::running));
        painter.drawPolygon(QPolygonF {{3, 2}, {14, 8}, {3, 14}});
        break;
    case Glyph::cancel:
        painter.fillRect(QRectF(3, 3, 10, 10), colours.of(Tint::failed));
        break;
    case Glyph::reset:
        drawReset(painter, text);
        break;
    case Glyph::dismiss:
        drawCross(painter, text);
        break;
    case Glyph::notice:
        painter.setBrush(colours.of(Tint::accent));
        painter.drawEllipse(QPointF(8, 8), 7, 7);
        painter.fillRect(QRectF(7, 7, 2, 5), colours.of(Tint::onAccent));
        painter.fillRect(QRectF(7, 4, 2, 2), colours.of(Tint::onAccent));
        break;
    case Glyph::error:
        drawTriangle(painter, colours.of(Tint::failed));
        break;
    }
}

} // namespace

QIcon outcomeIcon(Outcome outcome, const Colours &colours)
{
    return icon([=](QPainter &painter) { drawOutcome(painter, outcome, colours.of(outcome)); });
}

QIcon modeIcon(RunMode mode, const Colours &colours)
{
    return icon([=](QPainter &painter) {
        painter.setPen(QPen(colours.of(mode), 1.5));
        painter.setBrush(colours.brush(mode));
        if (mode == RunMode::sync)
            painter.drawRect(QRectF(2, 2, 12, 12));
        else
            painter.drawEllipse(QPointF(8, 8), 6, 6);
    });
}

QIcon glyphIcon(Glyph glyph, const Colours &colours)
{
    return icon([=](QPainter &painter) { drawGlyph(painter, glyph, colours); });
}

} // namespace Gizmoscope
