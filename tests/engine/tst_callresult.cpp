// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/callresult.h"

#include <QTest>

using namespace Gizmoscope;
using Error = QNetworkReply::NetworkError;

class TestCallResult final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classifies_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("status");
        QTest::addColumn<Cause>("stopped");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("expected");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<Cause>("cause");
        const auto row = [](const char *name, Error error, int status, Cause stopped, int bytes, int expected,
                             Outcome outcome, Cause cause) {
            QTest::newRow(name) << static_cast<int>(error) << status << stopped << bytes << expected
                                << outcome << cause;
        };
        const Error no = QNetworkReply::NoError;
        const Error cancel = QNetworkReply::OperationCanceledError;
        row("ok", no, 200, Cause::none, 9, 9, Outcome::ok, Cause::none);
        row("ok, length unknown", no, 200, Cause::none, 9, -1, Outcome::ok, Cause::none);
        row("less than promised", no, 200, Cause::none, 8, 9, Outcome::failed, Cause::incomplete);
        row("no status", no, 0, Cause::none, 0, -1, Outcome::failed, Cause::httpStatus);
        row("redirect to nowhere", no, 302, Cause::none, 0, 0, Outcome::failed, Cause::httpStatus);
        row("404", QNetworkReply::ContentNotFoundError, 404, Cause::none, 2, 2, Outcome::failed,
            Cause::httpStatus);
        row("500", QNetworkReply::InternalServerError, 500, Cause::none, 2, 2, Outcome::failed,
            Cause::httpStatus);
        row("429", QNetworkReply::UnknownContentError, 429, Cause::none, 2, 2, Outcome::rejected,
            Cause::busy);
        row("503", QNetworkReply::ServiceUnavailableError, 503, Cause::none, 2, 2, Outcome::rejected,
            Cause::busy);
        row("deadline", cancel, 0, Cause::deadline, 0, -1, Outcome::timedOut, Cause::deadline);
        row("deadline while receiving", cancel, 200, Cause::deadline, 3, 9, Outcome::timedOut,
            Cause::deadline);
        row("watchdog", cancel, 0, Cause::watchdog, 0, -1, Outcome::timedOut, Cause::watchdog);
        row("user", cancel, 0, Cause::user, 0, -1, Outcome::cancelled, Cause::user);
        row("shutdown", cancel, 0, Cause::shutdown, 0, -1, Outcome::cancelled, Cause::shutdown);
        row("too large", cancel, 200, Cause::tooLarge, 9, -1, Outcome::failed, Cause::tooLarge);
        row("refused", QNetworkReply::ConnectionRefusedError, 0, Cause::none, 0, -1, Outcome::failed,
            Cause::refused);
        row("no such host", QNetworkReply::HostNotFoundError, 0, Cause::none, 0, -1, Outcome::failed,
            Cause::hostNotFound);
        row("closed before", QNetworkReply::RemoteHostClosedError, 0, Cause::none, 0, -1, Outcome::failed,
            Cause::peerClosed);
        row("closed within", QNetworkReply::RemoteHostClosedError, 200, Cause::none, 3, 9, Outcome::failed,
            Cause::incomplete);
        row("unknown before", QNetworkReply::UnknownNetworkError, 0, Cause::none, 0, -1, Outcome::failed,
            Cause::unreachable);
        row("unknown within", QNetworkReply::UnknownNetworkError, 200, Cause::none, 3, -1, Outcome::failed,
            Cause::incomplete);
        row("connect took too long", QNetworkReply::TimeoutError, 0, Cause::none, 0, -1, Outcome::failed,
            Cause::unreachable);
        row("in a circle", QNetworkReply::TooManyRedirectsError, 307, Cause::none, 0, 0, Outcome::failed,
            Cause::redirectLoop);
        row("not HTTP", QNetworkReply::ProtocolFailure, 0, Cause::none, 0, -1, Outcome::failed,
            Cause::protocol);
    }

    void classifies()
    {
        QFETCH(int, error);
        QFETCH(int, status);
        QFETCH(Cause, stopped);
        QFETCH(int, bytes);
        QFETCH(int, expected);
        QFETCH(Outcome, outcome);
        QFETCH(Cause, cause);
        const Ending ending = classify({static_cast<Error>(error), status, stopped, bytes, expected});
        QCOMPARE(ending.outcome, outcome);
        QCOMPARE(ending.cause, cause);
    }

    void aStopIsNeverASuccess()
    {
        for (int i = 1; i < causeCount; ++i)
            QVERIFY(outcomeOfStop(static_cast<Cause>(i)) != Outcome::ok);
    }
};

QTEST_GUILESS_MAIN(TestCallResult)
#include "tst_callresult.moc"
