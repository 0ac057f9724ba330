// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/harimport.h"

#include <QString>

namespace Gizmoscope {

/// Why a recorded page load cannot be used and what to do; empty where it can. Main thread, as all words.
[[nodiscard]] QString harImportErrorSentence(const HarImportResult &result, const QString &path);
/// What was taken from it: "42 requests that waited 12.300 s in all, the longest 1.200 s."
[[nodiscard]] QString harImportSummary(const RecordedPage &page);
/// What was left out and why, and what was shortened: one or more sentences; empty where nothing was.
[[nodiscard]] QString harImportOmissions(const RecordedPage &page);

} // namespace Gizmoscope
