// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/markfigures.h"

#include <QString>

namespace Gizmoscope {

// What the code of a request says of itself, said to people in their language. For the main thread.

/// "Load", "registered tasks", "PreRenderComplete": the names that programmers know stay as they are.
[[nodiscard]] QString stepWord(Mark mark);
/// What the clock is: "around all of the work".
[[nodiscard]] QString clockWord(Mark mark);
/// Whether it is right, and what is wrong if not.
[[nodiscard]] QString clockSentence(const ClockFigure &clock);
/// "1-3-2"
[[nodiscard]] QString orderText(const HandlerOrder &order);
/// "87 (87 %)"; "–" before the first.
[[nodiscard]] QString shareText(std::uint32_t count, std::uint32_t all);

} // namespace Gizmoscope
