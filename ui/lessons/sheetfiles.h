// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/lessonsheet.h"

#include <QString>

namespace Gizmoscope {

/// Writes a worksheet or its key where the name says how: as .html or as .pdf. Empty, or what happened, why
/// and what to do; what was at `path` stays unless all went well. Main thread, as all that paints text.
[[nodiscard]] QString saveSheet(LessonSheet sheet, const QString &path);

} // namespace Gizmoscope
