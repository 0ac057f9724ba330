// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/event.h"

#include <array>

namespace Gizmoscope {

// What all charts have in common.

inline constexpr double nsInMs = 1e6;
inline constexpr double nsInSecond = 1e9;
inline constexpr double secondsFromNs = 10 * nsInSecond; // above it, an axis is in seconds
inline constexpr std::array bothModes {RunMode::sync, RunMode::async};
inline constexpr double roomAbove = 1.05; // so that the highest line or bar is not on the edge
inline constexpr double linesForMark = 2.2; // of text, to each mark of the upright axis
inline constexpr double widthsForMark = 1.6; // of the longest figure, to each mark of the lower axis
inline constexpr int linesForTitle = 9; // of text: in a lower chart Qt Charts cuts title and figures off

} // namespace Gizmoscope
