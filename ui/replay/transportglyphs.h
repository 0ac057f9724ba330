// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace Gizmoscope {

/// The signs of a tape recorder, in the colours of the widgets' letters. Main thread.
enum class Transport : std::uint8_t { stepBack, back, pause, play, stepForward };
[[nodiscard]] QIcon transportIcon(Transport sign, const QPalette &palette);

} // namespace Gizmoscope
