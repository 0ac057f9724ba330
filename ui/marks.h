// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QIcon>

namespace Gizmoscope {

// Marks that stand beside words, so that nothing is told by colour alone. Painted, because no font is sure to
// have them. Main thread.

/// A clock, a cross, a bar, a triangle, a tick; a ring while the call is under way.
[[nodiscard]] QIcon outcomeIcon(Outcome outcome, const Colours &colours);
/// Hatched square or solid circle.
[[nodiscard]] QIcon modeIcon(RunMode mode, const Colours &colours);

enum class Glyph : std::uint8_t { run, cancel, reset, dismiss, notice, error };
[[nodiscard]] QIcon glyphIcon(Glyph glyph, const Colours &colours);

} // namespace Gizmoscope
