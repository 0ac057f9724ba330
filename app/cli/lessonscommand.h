// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Gizmoscope {

/// “lessons”: lists the lessons, shows one as text, says what is wrong with lesson files, or writes a
/// worksheet. `arguments`: those behind the command's own word. Returns the exit status. Main thread.
[[nodiscard]] int lessonsCommand(const QStringList &arguments);

} // namespace Gizmoscope
