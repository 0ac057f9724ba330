// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pictures.h"
#include "ui/report/htmlpage.h"
#include "ui/sessionrun.h"

namespace Gizmoscope {

/// What one page about a run is made of.
struct RunReport {
    QString language; ///< code of the words, such as zh_CN
    RunPair pair; ///< at least one of the two
    QList<Picture> pictures; ///< of panels, in the order of the page
};

/// How long it took, in pictures, in figures, and with which settings on which machine; all figures are
/// measured. Main thread.
[[nodiscard]] HtmlPage runReport(const RunReport &report);

} // namespace Gizmoscope
