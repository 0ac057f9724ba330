// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/backendaddress.h"

#include <QTest>

using namespace Gizmoscope;

class TestBackendAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("gizmos");
        QTest::newRow("root") << "http://127.0.0.1:7734/"
                              << "http://127.0.0.1:7734/api/gizmos?delay=20";
        QTest::newRow("no slash") << "http://127.0.0.1:7734"
                                  << "http://127.0.0.1:7734/api/gizmos?delay=20";
        QTest::newRow("blanks") << " http://a/ "
                                << "http://a/api/gizmos?delay=20";
        QTest::newRow("path") << "https://a/b/"
                              << "https://a/b/api/gizmos?delay=20";
        QTest::newRow("query is dropped") << "http://a/?x=y#z"
                                          << "http://a/api/gizmos?delay=20";
        QTest::newRow("IPv6") << "http://[::1]:80/"
                              << "http://[::1]:80/api/gizmos?delay=20";
    }

    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, gizmos);
        AddressError error {};
        const auto address = BackendAddress::parse(text, error);
        QVERIFY(address);
        QCOMPARE(error, AddressError::none);
        QCOMPARE(address->of(Service::gizmos, 20), QUrl(gizmos));
        QVERIFY(!address->of(Service::gizmos, std::nullopt).hasQuery());
        QCOMPARE(address->isEncrypted(), text.trimmed().startsWith(QLatin1String("https")));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<AddressError>("error");
        QTest::newRow("empty") << "" << AddressError::notAnAddress;
        QTest::newRow("a word") << "backend" << AddressError::notAnAddress;
        QTest::newRow("broken") << "http://[::1" << AddressError::notAnAddress;
        QTest::newRow("a local file") << "file:///etc/hostname" << AddressError::schemeNotAllowed;
        QTest::newRow("data") << "data:text/plain,x" << AddressError::schemeNotAllowed;
        QTest::newRow("ftp") << "ftp://a/" << AddressError::schemeNotAllowed;
        QTest::newRow("internal scheme") << "preconnect-http://a/" << AddressError::schemeNotAllowed;
        QTest::newRow("no host") << "http:///path" << AddressError::noHost;
        QTest::newRow("user name") << "http://user:word@a/" << AddressError::noHost;
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(AddressError, error);
        AddressError found {};
        QVERIFY(!BackendAddress::parse(text, found));
        QCOMPARE(found, error);
    }
};

QTEST_GUILESS_MAIN(TestBackendAddress)
#include "tst_backendaddress.moc"
