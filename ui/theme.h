// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/event.h"

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <array>

namespace Gizmoscope {

/// What a colour is for. The first three are grounds, or lines on them; all others are told apart on a
/// ground.
enum class Tint : std::uint8_t {
    ground, ///< of charts and tables
    panel, ///< of the window
    line, ///< grid and frames; carries no meaning
    text,
    faint, ///< text of lesser weight
    accent, ///< selection and focus
    onAccent, ///< text on it
    sync,
    async,
    running,
    idle,
    timedOut,
    cancelled,
    rejected,
    failed,
};
inline constexpr int tintCount = 15;

/// The one table of colours, light or dark. No other file names one. A value; any thread.
class Colours final
{
public:
    [[nodiscard]] static Colours light();
    [[nodiscard]] static Colours dark();

    [[nodiscard]] QColor of(Tint tint) const { return m_table[static_cast<std::size_t>(tint)]; }
    [[nodiscard]] QColor of(RunMode mode) const
    {
        return of(mode == RunMode::sync ? Tint::sync : Tint::async);
    }
    [[nodiscard]] QColor of(Outcome outcome) const;
    /// Sync is hatched and async is solid, so that neither is told by colour alone.
    [[nodiscard]] QBrush brush(RunMode mode) const;
    /// For the widgets of Qt.
    [[nodiscard]] QPalette palette() const;
    bool operator==(const Colours &) const = default;

private:
    std::array<QColor, tintCount> m_table;
};

/// The contrast of two colours as WCAG 2.1 defines it, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// The width of a line in a picture that is painted with this font, so that what is scaled stays in
/// proportion: 1.5 pixels at the usual size, never below 1.
[[nodiscard]] qreal strokeFor(const QFont &font);

enum class ThemeChoice : std::uint8_t { system, light, dark };

/// Which colours are in use. Made once by the program before its first window; main thread.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    /// Paints the whole program anew, at once.
    void use(ThemeChoice choice);
    /// How large everything is, letters first: 1 as the system has it; kept within leastScale and mostScale.
    void setScale(double scale);
    [[nodiscard]] double scale() const { return m_scale; }
    static constexpr double leastScale = 0.6;
    static constexpr double mostScale = 3.0;
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] const Colours &colours() const { return m_colours; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool systemIsDark() const;

    ThemeChoice m_choice = ThemeChoice::system;
    double m_scale = 1;
    QFont m_systemFont;
    Colours m_colours = Colours::light();
    // Made once: the style keeps its controls by palette, and each new one would be another.
    const QPalette m_lightPalette = Colours::light().palette();
    const QPalette m_darkPalette = Colours::dark().palette();
    bool m_paletteWasDark; // that the program was started with
};

} // namespace Gizmoscope
