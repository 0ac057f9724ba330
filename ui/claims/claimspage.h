// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runsettings.h"
#include "ui/claims/claimsmodel.h"

#include <QByteArray>

namespace Gizmoscope {

/// What a report on the claims is made of.
struct ClaimsReport {
    QString language; ///< code of the words, such as zh_CN
    MachineFacts facts;
    QDateTime when;
    std::vector<ClaimRow> rows;
};

// Main thread, as all that paints text.

/// What kind each number is of, a sentence for each kind.
[[nodiscard]] QStringList claimsKinds();

/// One page, whole by itself: no picture or style from elsewhere. In light colours, for paper.
[[nodiscard]] QString claimsHtml(const ClaimsReport &report);
/// The same, on pages of A4.
[[nodiscard]] QByteArray claimsPdf(const ClaimsReport &report);

} // namespace Gizmoscope
