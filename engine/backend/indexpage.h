// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

namespace Gizmoscope {

struct BackendSettings;
struct BackendStats;

/// The page at "/": what can be asked for here, how the backend is set, what it has done.
[[nodiscard]] HttpReply indexPage(const BackendSettings &settings, const BackendStats &stats);

} // namespace Gizmoscope
