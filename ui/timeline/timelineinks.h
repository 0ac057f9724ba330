// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QBrush>
#include <QPixmap>

#include <array>

namespace Gizmoscope {

/// Brushes and marks of the timeline, made once for a theme. A value; main thread.
class TimelineInks final
{
public:
    /// `mark` is the side of a mark in device-independent pixels.
    TimelineInks(const Colours &colours, double mark, double pixelRatio);

    [[nodiscard]] const Colours &colours() const { return m_colours; }
    [[nodiscard]] QColor of(Tint tint) const { return m_colours.of(tint); }
    /// For a call that is received, and for one that waits.
    [[nodiscard]] const QBrush &full(RunMode mode) const { return m_full[static_cast<std::size_t>(mode)]; }
    [[nodiscard]] const QBrush &pale(RunMode mode) const { return m_pale[static_cast<std::size_t>(mode)]; }
    /// Of a blocked thread.
    [[nodiscard]] const QBrush &blocked() const { return m_full[static_cast<std::size_t>(RunMode::sync)]; }
    [[nodiscard]] const QPixmap &mark(Outcome outcome) const
    {
        return m_outcomes[static_cast<std::size_t>(outcome)];
    }
    [[nodiscard]] const QPixmap &mark(RunMode mode) const { return m_modes[static_cast<std::size_t>(mode)]; }

private:
    Colours m_colours;
    std::array<QBrush, 2> m_full;
    std::array<QBrush, 2> m_pale;
    std::array<QPixmap, outcomeCount> m_outcomes;
    std::array<QPixmap, 2> m_modes;
};

/// `a` laid over `ground` with that share of 0 to 1.
[[nodiscard]] QColor blended(const QColor &a, const QColor &ground, double share);

} // namespace Gizmoscope
