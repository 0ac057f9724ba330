// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/callresult.h"

namespace Gizmoscope {

namespace {

Ending byStatus(int status)
{
    if (status == 503 || status == 429)
        return {Outcome::rejected, Cause::busy};
    if (status < 200 || status >= 300)
        return {Outcome::failed, Cause::httpStatus};
    return {Outcome::ok, Cause::none};
}

Cause byError(QNetworkReply::NetworkError error, bool answerBegan)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Cause::refused;
    case QNetworkReply::HostNotFoundError:
        return Cause::hostNotFound;
    case QNetworkReply::RemoteHostClosedError:
        return answerBegan ? Cause::incomplete : Cause::peerClosed;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return Cause::unreachable;
    case QNetworkReply::TooManyRedirectsError:
        return Cause::redirectLoop;
    case QNetworkReply::UnknownNetworkError:
        return answerBegan ? Cause::incomplete : Cause::unreachable;
    default:
        return Cause::protocol;
    }
}

} // namespace

Outcome outcomeOfStop(Cause cause)
{
    switch (cause) {
    case Cause::deadline:
    case Cause::watchdog:
        return Outcome::timedOut;
    case Cause::tooLarge:
    case Cause::protocol:
    case Cause::resources:
        return Outcome::failed;
    default:
        return Outcome::cancelled;
    }
}

Ending classify(const NetworkVerdict &verdict)
{
    if (verdict.stopped != Cause::none)
        return {outcomeOfStop(verdict.stopped), verdict.stopped};
    // Qt reports error statuses as errors, too; the status says more.
    if (verdict.status >= 400)
        return byStatus(verdict.status);
    if (verdict.error != QNetworkReply::NoError)
        return {Outcome::failed, byError(verdict.error, verdict.status != 0)};
    if (verdict.expectedBytes >= 0 && verdict.bytes < verdict.expectedBytes)
        return {Outcome::failed, Cause::incomplete};
    return byStatus(verdict.status);
}

} // namespace Gizmoscope
