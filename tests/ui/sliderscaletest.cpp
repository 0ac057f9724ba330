// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sliderscale.h"

#include <QTest>

using namespace Gizmoscope;

class SliderScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAreTheEnds()
    {
        const SliderScale scale(0, 60'000, 100);
        QCOMPARE(scale.position(0), 0);
        QCOMPARE(scale.position(60'000), SliderScale::positions);
        QCOMPARE(scale.value(0), 0);
        QCOMPARE(scale.value(SliderScale::positions), 60'000);
        QCOMPARE(scale.position(-5), 0);
        QCOMPARE(scale.position(90'000), SliderScale::positions);
    }

    void ticksAreCaught()
    {
        const SliderScale scale(0, 60'000, 100, {50, 150, 500, 1000, 1500, 2000});
        for (const int tick : scale.ticks()) {
            QCOMPARE(scale.value(scale.position(tick)), tick);
            QCOMPARE(scale.value(scale.position(tick) + 3), tick);
        }
    }

    void risesAllTheWay()
    {
        const SliderScale scale(1, 100'000, 10, {18, 125});
        int before = 0;
        for (int position = 0; position <= SliderScale::positions; ++position) {
            const int value = scale.value(position);
            QVERIFY2(value >= before, qPrintable(QString::number(position)));
            before = value;
        }
    }

    void valuesAreRound()
    {
        const SliderScale scale(0, 60'000, 100);
        for (int position = 0; position <= SliderScale::positions; ++position) {
            const int value = scale.value(position);
            QVERIFY(value < 100 || value % 10 == 0);
            QVERIFY(value < 1000 || value % 100 == 0);
        }
    }
};

QTEST_GUILESS_MAIN(SliderScaleTest)
#include "sliderscaletest.moc"
