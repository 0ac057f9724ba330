// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/harimport.h"
#include "formats/runfile.h"

#include <QString>

#include <limits>

namespace Gizmoscope {

/// Writes the runs to `path`: either whole or not at all, an older file of that name stands until then.
/// Returns an empty string, or the system's reason why it could not be.
[[nodiscard]] QString saveRuns(const QString &path, std::span<const RunRecord> runs);
/// The same for any other text, such as an export.
[[nodiscard]] QString saveText(const QString &path, std::string_view text);

[[nodiscard]] RunFileResult loadRuns(const QString &path);
/// What can be had of a file that a program was writing when it was ended; of its first `mostBytes` only.
[[nodiscard]] RunFileResult salvageRuns(
    const QString &path, qint64 mostBytes = std::numeric_limits<qint64>::max());

/// Why no runs must be saved under that name: a run file is there that is newer than this program, or damaged,
/// or cannot be read; what is in it would be lost. RunFileError::none where nothing speaks against it.
[[nodiscard]] RunFileResult findObstacle(const QString &path);
/// A page load that a browser saved.
[[nodiscard]] HarImportResult loadHar(const QString &path);

} // namespace Gizmoscope
