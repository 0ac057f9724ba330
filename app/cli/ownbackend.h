// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/embeddedbackend.h"

#include <QString>

#include <memory>

namespace Gizmoscope {

/// Starts a backend of our own; a sentence says what is wrong, if anything is.
[[nodiscard]] QString startOwnBackend(std::unique_ptr<EmbeddedBackend> &backend);

} // namespace Gizmoscope
