// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/event.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QString>

#include <optional>

namespace Gizmoscope {

/// How a call ended, as a value: futures of ours always finish, and never with an exception.
struct CallResult {
    std::uint32_t id = 0;
    Outcome outcome = Outcome::pending;
    Cause cause = Cause::none;
    int status = 0; ///< of HTTP; 0: none came
    qint64 bytes = 0; ///< of the body that arrived
    qint64 expectedBytes = -1; ///< that Content-Length promised; -1: it did not say
    int attempts = 0; ///< how often it was sent
    std::optional<int> retryAfterSeconds; ///< what a full server asked for
    QByteArray body;

    [[nodiscard]] bool ok() const { return outcome == Outcome::ok; }
    void end(Outcome how, Cause why)
    {
        outcome = how;
        cause = why;
    }
};

/// What the network layer says at the end of a call.
struct NetworkVerdict {
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    int status = 0;
    Cause stopped = Cause::none; ///< why we ended it ourselves, if we did
    qint64 bytes = 0;
    qint64 expectedBytes = -1;
};

struct Ending {
    Outcome outcome = Outcome::pending;
    Cause cause = Cause::none;
    bool operator==(const Ending &) const = default;
};

/// The outcome and the cause that follow. A pure function.
[[nodiscard]] Ending classify(const NetworkVerdict &verdict);
/// The outcome of a call that we end for `cause`.
[[nodiscard]] Outcome outcomeOfStop(Cause cause);

} // namespace Gizmoscope
