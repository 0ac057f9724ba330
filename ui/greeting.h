// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Gizmoscope {

class MessageArea;
class Preferences;
struct EmbeddedBackendFacts;

/// What the user must know from the start. Main thread; what is given is copied.
void greet(MessageArea &messages, const EmbeddedBackendFacts &backend, const Preferences &preferences);

} // namespace Gizmoscope
