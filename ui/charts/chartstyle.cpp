// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartstyle.h"

#include "ui/theme.h"

#include <QImage>

namespace Gizmoscope {

namespace {

constexpr qreal lineWidth = 1.4; // of the usual stroke
constexpr float paleness = 0.35F;
constexpr int periodOfStroke = 5; // of a pattern, in strokes

QList<qreal> dashesOf(Dash dash)
{
    switch (dash) {
    case Dash::solid:
        break;
    case Dash::dashes:
        return {4, 2.5};
    case Dash::dots:
        return {1, 2};
    case Dash::dashDot:
        return {5, 2, 1, 2};
    case Dash::longDashes:
        return {9, 3};
    case Dash::dashDotDot:
        return {5, 2, 1, 2, 1, 2};
    }
    return {};
}

bool isInked(Fill fill, int x, int y, int period)
{
    const int half = period / 2;
    switch (fill) {
    case Fill::rising:
        return (x + y) % period < half;
    case Fill::falling:
        return (x - y + period) % period < half;
    case Fill::bars:
        return y < half;
    case Fill::dots:
        return x < half && y < half;
    default:
        return true;
    }
}

} // namespace

QPen linePen(const QColor &colour, Dash dash, const QFont &font)
{
    // Whole pixels: without smoothing, others are now thin and now thick.
    QPen pen(colour, qMax(1, qRound(lineWidth * strokeFor(font))));
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    const QList<qreal> dashes = dashesOf(dash);
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

QBrush fillBrush(const QColor &colour, Fill fill, const QFont &font)
{
    if (fill == Fill::solid)
        return colour;
    if (fill == Fill::pale) {
        QColor pale = colour;
        pale.setAlphaF(paleness);
        return pale;
    }
    const int period = qMax(4, qRound(periodOfStroke * strokeFor(font)));
    QImage tile(period, period, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    for (int y = 0; y < period; ++y) {
        for (int x = 0; x < period; ++x) {
            if (isInked(fill, x, y, period))
                tile.setPixelColor(x, y, colour);
        }
    }
    QBrush brush;
    brush.setTextureImage(tile);
    return brush;
}

QBrush gradientBrush(const QColor &colour, Fill fill, const QFont &font)
{
    if (fill == Fill::solid || fill == Fill::pale)
        return fillBrush(colour, fill, font);
    const qreal period = periodOfStroke * strokeFor(font) / 2; // of slanted stripes: along either axis
    const QPointF to = fill == Fill::rising ? QPointF(period, period)
        : fill == Fill::falling             ? QPointF(period, -period)
        : fill == Fill::bars                ? QPointF(0, 2 * period)
                                            : QPointF(2 * period, 0);
    QLinearGradient stripes({}, to);
    stripes.setSpread(QGradient::RepeatSpread);
    QColor none = colour;
    none.setAlpha(0);
    constexpr qreal half = 0.5;
    constexpr qreal edge = 0.01;
    stripes.setStops({{0, colour}, {half - edge, colour}, {half, none}, {1, none}});
    return stripes;
}

} // namespace Gizmoscope
