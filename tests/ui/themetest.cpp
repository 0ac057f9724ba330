// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Gizmoscope;

namespace {

constexpr double markContrast = 3.0;
constexpr double textContrast = 4.5;

Colours named(const QString &name)
{
    return name == QLatin1String("dark") ? Colours::dark() : Colours::light();
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastRatioIsWcags()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        QVERIFY(std::abs(contrastRatio(QColor::fromRgb(0x777777), Qt::white) - 4.48) < 0.01); // a known pair
    }

    void marksStandOut_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<int>("mark");
        QTest::addColumn<int>("ground");
        for (const char *theme : {"light", "dark"}) {
            for (int mark = static_cast<int>(Tint::sync); mark < tintCount; ++mark) {
                for (const Tint ground : {Tint::ground, Tint::panel})
                    QTest::addRow("%s %d on %d", theme, mark, static_cast<int>(ground))
                        << QString::fromLatin1(theme) << mark << static_cast<int>(ground);
            }
        }
    }

    void marksStandOut()
    {
        QFETCH(QString, theme);
        QFETCH(int, mark);
        QFETCH(int, ground);
        const Colours colours = named(theme);
        QVERIFY(contrastRatio(colours.of(static_cast<Tint>(mark)), colours.of(static_cast<Tint>(ground)))
            >= markContrast);
    }

    void textStandsOut_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("ground");
        const std::pair<Tint, Tint> pairs[] {{Tint::text, Tint::ground}, {Tint::text, Tint::panel},
            {Tint::faint, Tint::ground}, {Tint::faint, Tint::panel}, {Tint::onAccent, Tint::accent}};
        for (const char *theme : {"light", "dark"}) {
            for (const auto &[text, ground] : pairs)
                QTest::addRow("%s %d on %d", theme, static_cast<int>(text), static_cast<int>(ground))
                    << QString::fromLatin1(theme) << static_cast<int>(text) << static_cast<int>(ground);
        }
    }

    void textStandsOut()
    {
        QFETCH(QString, theme);
        QFETCH(int, text);
        QFETCH(int, ground);
        const Colours colours = named(theme);
        QVERIFY(contrastRatio(colours.of(static_cast<Tint>(text)), colours.of(static_cast<Tint>(ground)))
            >= textContrast);
    }

    void modesDifferWithoutColour()
    {
        const Colours colours = Colours::light();
        QVERIFY(colours.brush(RunMode::sync).style() != colours.brush(RunMode::async).style());
    }

    void choiceRepaintsTheProgram()
    {
        Theme theme;
        QSignalSpy changed(&theme, &Theme::changed);
        theme.use(ThemeChoice::dark);
        QCOMPARE(theme.colours(), Colours::dark());
        QCOMPARE(QApplication::palette().color(QPalette::Base), Colours::dark().of(Tint::ground));
        theme.use(ThemeChoice::light);
        QCOMPARE(QApplication::palette().color(QPalette::Text), Colours::light().of(Tint::text));
        QCOMPARE(changed.count(), 2);
    }
};

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
