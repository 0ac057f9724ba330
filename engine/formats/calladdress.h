// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace Gizmoscope {

/// The addresses that the calls of one run asked for, made again from its record. A value.
class CallAddresses final
{
public:
    using Query = std::vector<std::pair<std::string_view, std::string>>;

    explicit CallAddresses(const RunSettings &settings);

    /// Names and values behind the "?", in their order; they need no escapes.
    [[nodiscard]] Query query(const CallRecord &call) const;
    /// The whole address, absolute.
    [[nodiscard]] std::string url(const CallRecord &call) const { return url(call, query(call)); }
    [[nodiscard]] std::string url(const CallRecord &call, const Query &query) const;

private:
    std::string m_root; // without a slash at its end
    bool m_sleeps;
    bool m_goesOn;
};

} // namespace Gizmoscope
