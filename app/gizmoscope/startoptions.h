// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace Gizmoscope {

/// What the command line of the window program asks for.
struct StartOptions {
    bool help = false;
    bool version = false;
    QString backend; ///< checked address; empty: the embedded one
    QString language; ///< a code that there is; empty: as remembered
    std::optional<ThemeChoice> theme;
    std::string experiment; ///< to be run at once; a name that there is
    QString file; ///< a run to be opened
    QString lessons; ///< a directory of lessons that is there; empty: the program's own
    /// One line that says what is wrong; the others are then of no use.
    QString error;
};

/// `arguments` without the program's name. Qt's own options (-platform, -style, …) are passed over.
[[nodiscard]] StartOptions parseStartOptions(const QStringList &arguments);
[[nodiscard]] QString startHelp();

} // namespace Gizmoscope
