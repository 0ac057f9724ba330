// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/claimschecker.h"

#include <QString>

namespace Gizmoscope {

// Claims and their judgements, said to people in their language. For the main thread.

/// "B1"
[[nodiscard]] QString claimName(const Claim &claim);
[[nodiscard]] QString claimText(const Claim &claim);
[[nodiscard]] QString verdictWord(Verdict verdict);
/// "sync: 2.003 s"
[[nodiscard]] QString figureText(const Figure &figure);
/// "2.000 s to 2.200 s": what the claim makes of it. Empty where it says nothing of this figure.
[[nodiscard]] QString expectedText(const Figure &figure);
/// Why the claim is judged so, in a sentence.
[[nodiscard]] QString claimReasonSentence(const CheckedClaim &checked);
/// "B4 (4 of 11) · Sync: 3 of 18 calls ended, 1.200 s": while it is checking.
[[nodiscard]] QString claimsProgress(const ClaimsChecker &checker);

} // namespace Gizmoscope
