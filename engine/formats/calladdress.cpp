// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/calladdress.h"

namespace Gizmoscope {

CallAddresses::CallAddresses(const RunSettings &settings)
    : m_root(settings.backend)
    , m_sleeps(settings.backendSleeps)
    , m_goesOn(settings.backendGoesOn)
{
    if (m_root.ends_with('/'))
        m_root.pop_back();
}

CallAddresses::Query CallAddresses::query(const CallRecord &call) const
{
    Query query;
    if (call.delayMs)
        query.emplace_back("delay", std::to_string(*call.delayMs));
    if (m_sleeps)
        query.emplace_back("sleep", "1");
    if (m_goesOn)
        query.emplace_back("goes-on", "1");
    return query;
}

std::string CallAddresses::url(const CallRecord &call, const Query &query) const
{
    std::string url = m_root;
    url.append(servicePath(call.service));
    char sign = '?';
    for (const auto &[name, value] : query) {
        (url += sign).append(name).append("=").append(value);
        sign = '&';
    }
    return url;
}

} // namespace Gizmoscope
