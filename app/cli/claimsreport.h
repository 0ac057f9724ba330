// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/claimschecker.h"

#include <QString>

#include <span>
#include <string>

namespace Gizmoscope {

/// A table with one row for each claim.
[[nodiscard]] QString claimsTable(std::span<const CheckedClaim> checked);
/// {"claims": [{"id", "claim", "measured", "verdict", "reason"}]}
[[nodiscard]] std::string claimsJson(std::span<const CheckedClaim> checked);

} // namespace Gizmoscope
