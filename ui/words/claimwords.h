// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/claims.h"

#include <QString>

namespace Gizmoscope {

// Claims and their judgements, said to people in their language. For the main thread.

[[nodiscard]] QString claimText(const Claim &claim);
[[nodiscard]] QString verdictWord(Verdict verdict);
/// "sync: 2.003 s"
[[nodiscard]] QString figureText(const Figure &figure);
/// Why the claim is judged so, in a sentence. Empty for ClaimReason::notStarted: see startErrorSentence().
[[nodiscard]] QString claimReasonSentence(const Claim &claim, const Judgement &judgement);

} // namespace Gizmoscope
