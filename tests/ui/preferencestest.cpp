// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Gizmoscope;

class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_path = m_dir->filePath(QStringLiteral("gizmoscope.ini"));
    }

    void defaultsWithoutAFile()
    {
        QSettings store(m_path, QSettings::IniFormat);
        const Preferences preferences(store);
        QVERIFY(!preferences.isDamaged());
        QVERIFY(preferences.language().isEmpty());
        QCOMPARE(preferences.theme(), ThemeChoice::system);
        QVERIFY(preferences.geometry().isEmpty());
        QVERIFY(preferences.recentFiles().isEmpty());
        QVERIFY(preferences.asksAboutUnsaved());
    }

    void remembers()
    {
        {
            QSettings store(m_path, QSettings::IniFormat);
            Preferences preferences(store);
            preferences.setLanguage(QStringLiteral("pl"));
            preferences.setTheme(ThemeChoice::dark);
            preferences.setGeometry("geometry");
            preferences.setRecentFiles({QStringLiteral("/a, b.gizmorun"), QStringLiteral("/가.gizmorun")});
            preferences.setAsksAboutUnsaved(false);
        }
        QSettings store(m_path, QSettings::IniFormat);
        const Preferences preferences(store);
        QVERIFY(!preferences.isDamaged());
        QCOMPARE(preferences.language(), QStringLiteral("pl"));
        QCOMPARE(preferences.theme(), ThemeChoice::dark);
        QCOMPARE(preferences.geometry(), QByteArray("geometry"));
        QCOMPARE(preferences.recentFiles(),
            QStringList({QStringLiteral("/a, b.gizmorun"), QStringLiteral("/가.gizmorun")}));
        QVERIFY(!preferences.asksAboutUnsaved());
    }

    void damageIsNoticedOnce_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("unknown language") << QByteArray("[General]\nlanguage=xx\ntheme=dark\n");
        QTest::newRow("unknown theme") << QByteArray("[General]\ntheme=\"<b>pink</b>\"\n");
        QTest::newRow("not settings at all") << QByteArray("this is no file of settings\nat all\n");
        QTest::newRow("too many files") << QByteArray("[files]\nrecent=1,2,3,4,5,6,7,8,9,10,11\n");
        QTest::newRow("not yes or no") << QByteArray("[files]\naskAboutUnsaved=perhaps\n");
        QTest::newRow("huge geometry")
            << QByteArray("[window]\ngeometry=@ByteArray(") + QByteArray(100'000, 'x') + ")\n";
    }

    void damageIsNoticedOnce()
    {
        QFETCH(QByteArray, content);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        {
            QSettings store(m_path, QSettings::IniFormat);
            const Preferences preferences(store);
            QVERIFY(preferences.isDamaged());
            QVERIFY(preferences.language().isEmpty());
            QVERIFY(preferences.geometry().isEmpty());
        }
        QSettings store(m_path, QSettings::IniFormat);
        QVERIFY(!Preferences(store).isDamaged());
    }

    void themesHaveNames()
    {
        ThemeChoice choice = ThemeChoice::system;
        QVERIFY(themeFromName(QStringLiteral("dark"), choice));
        QCOMPARE(choice, ThemeChoice::dark);
        QVERIFY(!themeFromName(QStringLiteral("Dark"), choice));
        QCOMPARE(choice, ThemeChoice::dark);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(PreferencesTest)
#include "preferencestest.moc"
