// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientfixture.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Gizmoscope;
using namespace std::chrono_literals;

/// Every fault that the backend can be asked for, through real sockets, as the client reports it.
class TestFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFault_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<Cause>("cause");
        const auto row = [](Fault fault, Outcome outcome, Cause cause) {
            QTest::newRow(std::string(faultWord(fault)).c_str()) << fault << outcome << cause;
        };
        row(Fault::none, Outcome::ok, Cause::none);
        row(Fault::status, Outcome::failed, Cause::httpStatus);
        row(Fault::full, Outcome::rejected, Cause::busy);
        row(Fault::refused, Outcome::failed, Cause::refused);
        row(Fault::closed, Outcome::failed, Cause::peerClosed);
        row(Fault::reset, Outcome::failed, Cause::peerClosed);
        row(Fault::resetInBody, Outcome::failed, Cause::incomplete);
        row(Fault::truncated, Outcome::failed, Cause::incomplete);
        row(Fault::malformed, Outcome::failed, Cause::malformed);
        row(Fault::wrongType, Outcome::failed, Cause::malformed);
        row(Fault::wrongShape, Outcome::failed, Cause::malformed);
        row(Fault::slowDrip, Outcome::timedOut, Cause::deadline);
        row(Fault::never, Outcome::timedOut, Cause::deadline);
        row(Fault::huge, Outcome::failed, Cause::tooLarge);
        row(Fault::unknownLength, Outcome::ok, Cause::none);
        row(Fault::unknownLengthReset, Outcome::failed, Cause::malformed);
        row(Fault::chunked, Outcome::ok, Cause::none);
        row(Fault::badChunk, Outcome::failed, Cause::malformed);
        row(Fault::badGzip, Outcome::failed, Cause::malformed);
        row(Fault::redirectLoop, Outcome::failed, Cause::redirectLoop);
        row(Fault::endlessHeaders, Outcome::timedOut, Cause::deadline);
        row(Fault::notHttp, Outcome::failed, Cause::peerClosed); // all that Qt says of it
    }

    void everyFault()
    {
        QFETCH(Fault, fault);
        QFETCH(Outcome, outcome);
        QFETCH(Cause, cause);
        TestBackend backend({0, 0, 1, false, false, fault, 500});
        ClientFixture fixture(backend.address());
        fixture.newRequest(700ms);
        const auto answer = fixture.service(std::nullopt).gizmos().result();
        const QByteArray got = QByteArray::fromStdString(
            std::string(toWord(answer.call.outcome)) + ", " + std::string(toWord(answer.call.cause)));
        QVERIFY2(answer.call.outcome == outcome && answer.call.cause == cause, got.constData());
        QCOMPARE(answer.items.size(), outcome == Outcome::ok ? 3U : 0U);
        QCOMPARE(fixture.record().count(outcome), 1U);
    }

    void allFaultsAreTested()
    {
        everyFault_data();
        QCOMPARE(faultCount, 22);
    }

    void aFullServerSaysWhenToComeAgain()
    {
        TestBackend backend({0, 0, 1, false, false, Fault::full, 500});
        ClientFixture fixture(backend.address());
        const auto answer = fixture.service(0).gizmos().result();
        QCOMPARE(answer.call.retryAfterSeconds, std::optional(2));
        QCOMPARE(answer.call.status, 503);
        QCOMPARE(answer.call.attempts, 1); // nothing is tried again in secret
    }

    void aBrokenKeptConnectionIsCounted()
    {
        TestBackend backend;
        ClientFixture fixture(backend.address());
        QVERIFY(fixture.service(0).gizmos().result().ok());
        backend->setSettings({0, 0, 1, false, false, Fault::reset, 500});
        const auto answer = fixture.service(0).gizmos().result();
        QCOMPARE(answer.call.cause, Cause::peerClosed);
        // Qt sends again by itself; both ends count the same.
        QCOMPARE(static_cast<std::uint64_t>(1 + answer.call.attempts), backend->stats().requests);
    }

    void nothingListens()
    {
        ClientFixture fixture(TestBackend::addressOf(1));
        const auto answer = fixture.service(0).gizmos().result();
        QCOMPARE(answer.call.cause, Cause::refused);
        QCOMPARE(answer.call.status, 0);
    }

    void noSuchHost()
    {
        AddressError error {};
        ClientFixture fixture(*BackendAddress::parse(QStringLiteral("http://no-such-host.invalid/"), error));
        fixture.newRequest(20s);
        const auto answer = fixture.service(0).gizmos().result();
        QCOMPARE(answer.call.outcome, Outcome::failed);
        QCOMPARE(answer.call.cause, Cause::hostNotFound);
    }

    void aHugeBodyIsCutEarly()
    {
        TestBackend backend({0, 0, 1, false, false, Fault::huge, 500});
        ClientFixture fixture(ClientSettings {backend.address(), 0, 1, 100'000});
        const auto answer = fixture.service(0).gizmos().result();
        QCOMPARE(answer.call.cause, Cause::tooLarge);
        QVERIFY(answer.call.bytes <= 100'000);
    }

    void aForeignServerIsToldFromABackend()
    {
        // Listens, takes the request, and talks of something else.
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello");
            });
        });
        ClientFixture fixture(TestBackend::addressOf(server.serverPort()));
        const auto call = fixture.service(0).gizmos();
        QTRY_VERIFY(call.isFinished());
        QCOMPARE(call.result().call.cause, Cause::malformed);
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
