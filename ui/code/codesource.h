// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/registry.h"

#include <QStringList>

namespace Gizmoscope {

/// One version of an experiment's code, as it stands in the source that was compiled.
struct CodeVersion {
    int firstLine = 0; ///< number of its first line in the file, from 1
    QStringList lines;
    bool operator==(const CodeVersion &) const = default;
};

struct CodeSource {
    CodeVersion sync;
    CodeVersion async;
    [[nodiscard]] const CodeVersion &of(RunMode mode) const { return mode == RunMode::sync ? sync : async; }
};

/// The two functions of an experiment with the comment above each, from the resource that holds its source.
/// Empty versions where the source cannot be read. Any thread.
[[nodiscard]] CodeSource codeOf(const Experiment &experiment);
/// The same from a text.
[[nodiscard]] CodeSource codeFrom(const QString &text);

} // namespace Gizmoscope
