// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/connectionslots.h"

#include <QTest>

using namespace Gizmoscope;

class TestConnectionSlots final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOutTheLowestFree()
    {
        ConnectionSlots slots_(0);
        for (ConnectionSlots::Slot i = 0; i < 20; ++i)
            QCOMPARE(slots_.take(), std::optional(i));
        slots_.giveBack(7);
        slots_.giveBack(3);
        QCOMPARE(slots_.take(), std::optional<ConnectionSlots::Slot>(3));
        QCOMPARE(slots_.take(), std::optional<ConnectionSlots::Slot>(7));
        QCOMPARE(slots_.take(), std::optional<ConnectionSlots::Slot>(20));
    }

    void keepsTheLimit()
    {
        ConnectionSlots slots_(2);
        QVERIFY(slots_.take());
        QVERIFY(slots_.take());
        QVERIFY(!slots_.take());
        slots_.giveBack(0);
        QCOMPARE(slots_.take(), std::optional<ConnectionSlots::Slot>(0));
        QVERIFY(!slots_.take());
    }

    void anotherLimitHoldsFromTheNextOn()
    {
        ConnectionSlots slots_(1);
        QVERIFY(slots_.take());
        QVERIFY(!slots_.take());
        slots_.setLimit(3);
        QCOMPARE(slots_.take(), std::optional<ConnectionSlots::Slot>(1));
        QCOMPARE(slots_.take(), std::optional<ConnectionSlots::Slot>(2));
        slots_.setLimit(2);
        slots_.giveBack(1);
        QVERIFY(!slots_.take()); // two are still in use
        slots_.giveBack(0);
        QCOMPARE(slots_.take(), std::optional<ConnectionSlots::Slot>(0));
        QCOMPARE(slots_.inUse(), 2U);
        slots_.setLimit(0);
        QVERIFY(slots_.take());
    }

    void sixMakeALane()
    {
        QCOMPARE(ConnectionSlots::laneOf(5), 0U);
        QCOMPARE(ConnectionSlots::laneOf(6), 1U);
        QCOMPARE(ConnectionSlots::laneOf(4999), 833U);
    }
};

QTEST_GUILESS_MAIN(TestConnectionSlots)
#include "tst_connectionslots.moc"
