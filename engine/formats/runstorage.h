// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/harimport.h"
#include "formats/runfile.h"

#include <QString>

namespace Gizmoscope {

/// Writes the runs to `path`: either whole or not at all, an older file of that name stands until then.
/// Returns an empty string, or the system's reason why it could not be.
[[nodiscard]] QString saveRuns(const QString &path, std::span<const RunRecord> runs);
/// The same for any other text, such as an export.
[[nodiscard]] QString saveText(const QString &path, std::string_view text);

[[nodiscard]] RunFileResult loadRuns(const QString &path);
/// A page load that a browser saved.
[[nodiscard]] HarImportResult loadHar(const QString &path);

} // namespace Gizmoscope
