// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/backendaddress.h"

#include <QLatin1String>

namespace Gizmoscope {

std::optional<BackendAddress> BackendAddress::parse(const QString &text, AddressError &error)
{
    BackendAddress address;
    address.m_root = QUrl(text.trimmed(), QUrl::StrictMode);
    error = AddressError::none;
    const QString scheme = address.m_root.scheme();
    if (!address.m_root.isValid() || scheme.isEmpty())
        error = AddressError::notAnAddress;
    else if (scheme != QLatin1String("http") && scheme != QLatin1String("https"))
        error = AddressError::schemeNotAllowed;
    else if (address.m_root.host().isEmpty() || !address.m_root.userInfo().isEmpty())
        error = AddressError::noHost;
    if (error != AddressError::none)
        return std::nullopt;
    QString path = address.m_root.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    address.m_root.setPath(path);
    address.m_root.setQuery(QString());
    address.m_root.setFragment(QString());
    return address;
}

QUrl BackendAddress::of(Service service, std::optional<int> delayMs, BackendWays ways) const
{
    const std::string_view path = servicePath(service);
    QUrl url = m_root;
    url.setPath(m_root.path() + QLatin1String(path.data(), static_cast<qsizetype>(path.size())));
    QStringList wishes;
    if (delayMs)
        wishes << QLatin1String("delay=") + QString::number(*delayMs);
    if (ways.sleeps)
        wishes << QStringLiteral("sleep=1");
    if (ways.goesOn)
        wishes << QStringLiteral("goes-on=1");
    if (!wishes.isEmpty())
        url.setQuery(wishes.join(QLatin1Char('&')));
    return url;
}

} // namespace Gizmoscope
