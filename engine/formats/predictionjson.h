// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/prediction.h"

#include <string>
#include <string_view>

namespace Gizmoscope {

/// A prediction as JSON, for run files. Its numbers are texts, because parsers round numbers, each in its own
/// way, and what is read must be what was written.
[[nodiscard]] std::string predictionToJson(const Prediction &prediction);
/// False where the text is not such JSON or the prediction is not sound.
[[nodiscard]] bool predictionFromJson(std::string_view text, Prediction &prediction);

} // namespace Gizmoscope
