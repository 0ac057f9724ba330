// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPixmapCache>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace Gizmoscope {

namespace {

struct Row {
    Tint tint;
    QRgb light;
    QRgb dark;
};

constexpr std::array<Row, tintCount> rows {{
    {Tint::ground, 0xFFFFFFFF, 0xFF1B1E21},
    {Tint::panel, 0xFFF3F4F5, 0xFF25292D},
    {Tint::line, 0xFFC8CDD2, 0xFF4A5057},
    {Tint::text, 0xFF1B1E21, 0xFFECEEF0},
    {Tint::faint, 0xFF565C62, 0xFFAEB4BA},
    {Tint::accent, 0xFF0072B2, 0xFF56B4E9},
    {Tint::onAccent, 0xFFFFFFFF, 0xFF1B1E21},
    {Tint::sync, 0xFFD55E00, 0xFFFF8C42},
    {Tint::async, 0xFF0072B2, 0xFF56B4E9},
    {Tint::running, 0xFF009E73, 0xFF2FD0A0},
    {Tint::idle, 0xFF7A8087, 0xFF8A9097},
    {Tint::timedOut, 0xFFB07500, 0xFFFFC145},
    {Tint::cancelled, 0xFF8A6D00, 0xFFF0E442},
    {Tint::rejected, 0xFFB3578A, 0xFFF0A6CC},
    {Tint::failed, 0xFFB00020, 0xFFFF6B7A},
}};

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

// Stripes broad enough for the back row; the patterns that Qt has are of one pixel.
QBrush hatched(const QColor &colour)
{
    constexpr int period = 8;
    constexpr int stripe = 4;
    QImage tile(period, period, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < period; ++y) {
        for (int x = 0; x < period; ++x)
            tile.setPixelColor(x, y, (x + y) % period < stripe ? colour : QColor(Qt::transparent));
    }
    QBrush brush;
    brush.setTextureImage(tile);
    return brush;
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

qreal strokeFor(const QFont &font)
{
    constexpr qreal heightForOnePixel = 11;
    return qMax(qreal(1), QFontMetricsF(font).height() / heightForOnePixel);
}

Colours Colours::light()
{
    Colours colours;
    for (const Row &row : rows)
        colours.m_table[static_cast<std::size_t>(row.tint)] = QColor::fromRgb(row.light);
    return colours;
}

Colours Colours::dark()
{
    Colours colours;
    for (const Row &row : rows)
        colours.m_table[static_cast<std::size_t>(row.tint)] = QColor::fromRgb(row.dark);
    return colours;
}

QColor Colours::of(Outcome outcome) const
{
    switch (outcome) {
    case Outcome::pending:
        return of(Tint::idle);
    case Outcome::ok:
        return of(Tint::running);
    case Outcome::timedOut:
        return of(Tint::timedOut);
    case Outcome::cancelled:
        return of(Tint::cancelled);
    case Outcome::rejected:
        return of(Tint::rejected);
    case Outcome::failed:
        return of(Tint::failed);
    }
    return of(Tint::idle);
}

QBrush Colours::brush(RunMode mode) const
{
    return mode == RunMode::sync ? hatched(of(mode)) : QBrush(of(mode));
}

QPalette Colours::palette() const
{
    QPalette palette(of(Tint::panel), of(Tint::panel)); // works out bevels and shadows, too
    const auto set = [&palette](std::initializer_list<QPalette::ColorRole> roles, const QColor &colour) {
        for (const QPalette::ColorRole role : roles)
            palette.setColor(role, colour);
    };
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
            QPalette::BrightText},
        of(Tint::text));
    set({QPalette::Base, QPalette::ToolTipBase}, of(Tint::ground));
    set({QPalette::AlternateBase}, of(Tint::panel));
    set({QPalette::Mid}, of(Tint::line));
    set({QPalette::Highlight, QPalette::Link}, of(Tint::accent));
    set({QPalette::HighlightedText}, of(Tint::onAccent));
    set({QPalette::PlaceholderText, QPalette::LinkVisited}, of(Tint::faint));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, of(Tint::idle));
    return palette;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_systemFont(QApplication::font())
    , m_paletteWasDark(QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5F)
{
    // The one style that takes every colour of a palette on every platform.
    QApplication::setStyle(QStringLiteral("Fusion"));
    // The style keeps its controls by palette, and each change of colours or size makes new ones. Qt 6.4 never
    // forgets the names of those that it no longer has; to draw our few controls anew costs less than that.
    QPixmapCache::setCacheLimit(0);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_choice == ThemeChoice::system)
            use(m_choice);
    });
#endif
}

void Theme::setScale(double scale)
{
    // Whole per cent: larger and smaller again is where one was, and each size has its letters in memory.
    m_scale = std::round(std::clamp(scale, leastScale, mostScale) * 100) / 100;
    QFont font = m_systemFont;
    font.setPointSizeF(m_systemFont.pointSizeF() * m_scale);
    QApplication::setFont(font);
}

bool Theme::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    return m_paletteWasDark;
}

void Theme::use(ThemeChoice choice)
{
    m_choice = choice;
    const bool dark = choice == ThemeChoice::dark || (choice == ThemeChoice::system && systemIsDark());
    m_colours = dark ? Colours::dark() : Colours::light();
    QApplication::setPalette(dark ? m_darkPalette : m_lightPalette);
    Q_EMIT changed();
}

} // namespace Gizmoscope
