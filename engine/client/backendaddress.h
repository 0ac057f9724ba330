// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/items.h"

#include <QUrl>

#include <cstdint>
#include <optional>

namespace Gizmoscope {

enum class AddressError : std::uint8_t { none, notAnAddress, schemeNotAllowed, noHost };

/// How a backend is asked to behave for a call.
struct BackendWays {
    bool sleeps = false; ///< the delay holds one of its threads
    bool goesOn = false; ///< it works on when the caller has left
};

/// The root of a backend, checked: http or https, with a host, no user name. Anything else is refused here,
/// because the network layer would read local files as well. A value; any thread.
class BackendAddress final
{
public:
    BackendAddress() = default;
    /// Reads "http://host:port/path"; `error` says what is wrong where the result is absent.
    [[nodiscard]] static std::optional<BackendAddress> parse(const QString &text, AddressError &error);

    [[nodiscard]] const QUrl &root() const { return m_root; }
    [[nodiscard]] bool isEncrypted() const { return m_root.scheme() == QLatin1String("https"); }
    /// The address of a list; with a delay it asks the backend to take that long, with `ways` to do so in
    /// ways that are not its own.
    [[nodiscard]] QUrl of(Service service, std::optional<int> delayMs, BackendWays ways = {}) const;

private:
    QUrl m_root;
};

} // namespace Gizmoscope
