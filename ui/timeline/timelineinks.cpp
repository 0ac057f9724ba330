// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineinks.h"

#include "ui/marks.h"

#include <QImage>

#include <cmath>

namespace Gizmoscope {

namespace {

constexpr double paleShare = 0.35;

// The brush on its ground, and paler: opaque, because that is painted several times as fast.
QBrush opaque(const QBrush &brush, const QColor &ground, double share)
{
    if (brush.style() != Qt::TexturePattern)
        return blended(brush.color(), ground, share);
    const QImage tile = brush.textureImage();
    QImage result(tile.size(), QImage::Format_RGB32);
    for (int y = 0; y < tile.height(); ++y) {
        for (int x = 0; x < tile.width(); ++x) {
            const QColor pixel = tile.pixelColor(x, y);
            result.setPixelColor(x, y, blended(pixel, ground, share * pixel.alphaF()));
        }
    }
    QBrush made;
    made.setTextureImage(result);
    return made;
}

QPixmap pixmapOf(const QIcon &icon, double side, double pixelRatio)
{
    const int size = static_cast<int>(std::ceil(side));
    return icon.pixmap(QSize(size, size), pixelRatio);
}

} // namespace

QColor blended(const QColor &a, const QColor &ground, double share)
{
    const auto mix = [share](float x, float y) { return static_cast<float>(y + (x - y) * share); };
    return QColor::fromRgbF(
        mix(a.redF(), ground.redF()), mix(a.greenF(), ground.greenF()), mix(a.blueF(), ground.blueF()));
}

TimelineInks::TimelineInks(const Colours &colours, double mark, double pixelRatio)
    : m_colours(colours)
{
    for (const RunMode mode : {RunMode::sync, RunMode::async}) {
        const auto i = static_cast<std::size_t>(mode);
        m_full[i] = opaque(colours.brush(mode), of(Tint::ground), 1);
        m_pale[i] = opaque(colours.brush(mode), of(Tint::ground), paleShare);
        m_modes[i] = pixmapOf(modeIcon(mode, colours), mark, pixelRatio);
    }
    for (std::size_t i = 0; i < outcomeCount; ++i)
        m_outcomes[i] = pixmapOf(outcomeIcon(static_cast<Outcome>(i), colours), mark, pixelRatio);
}

} // namespace Gizmoscope
