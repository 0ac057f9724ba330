// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runsettings.h"

#include <span>
#include <string_view>

namespace Gizmoscope {

/// A kind of server: which limits it comes with.
enum class Profile : std::uint8_t {
    thisMachine, ///< as many threads and connections as are needed, no queue limit
    windowsClient, ///< a client operating system: ten requests at once
    net45, ///< ASP.NET 4.5 as it is installed
    tuned, ///< the same, prepared for requests that wait for a long time
};
inline constexpr int profileCount = 4;

/// "this-machine", "windows-client", "net45", "tuned": on the command line.
[[nodiscard]] std::string_view toWord(Profile profile);
[[nodiscard]] std::optional<Profile> profileFromWord(std::string_view word);

/// Sets pool, queue, requests at once and connections as that server has them on so many processors (1 or
/// more). The rest stays.
void apply(Profile profile, int processors, RunSettings &settings);

} // namespace Gizmoscope
