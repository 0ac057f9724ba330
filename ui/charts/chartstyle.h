// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QFont>
#include <QPen>

#include <cstdint>

namespace Gizmoscope {

// Lines and areas that are told apart without their colours. Main thread.

enum class Dash : std::uint8_t { solid, dashes, dots, dashDot, longDashes, dashDotDot };
inline constexpr int dashCount = 6;

[[nodiscard]] QPen linePen(const QColor &colour, Dash dash, const QFont &font);

enum class Fill : std::uint8_t { solid, pale, rising, falling, bars, dots };

/// The patterns that Qt has are of one pixel; these grow with the font and can be seen from the back row.
[[nodiscard]] QBrush fillBrush(const QColor &colour, Fill fill, const QFont &font);

/// Nearly the same as a repeated gradient, for pictures that cannot have textures.
[[nodiscard]] QBrush gradientBrush(const QColor &colour, Fill fill, const QFont &font);

} // namespace Gizmoscope
