// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include "ui/words/language.h"

namespace Gizmoscope {

namespace {

constexpr int largestGeometry = 4096; // what QWidget saves has some 70 bytes

QString languageKey() { return QStringLiteral("language"); }
QString themeKey() { return QStringLiteral("theme"); }
QString geometryKey() { return QStringLiteral("window/geometry"); }

} // namespace

QString themeName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::light:
        return QStringLiteral("light");
    case ThemeChoice::dark:
        return QStringLiteral("dark");
    case ThemeChoice::system:
        break;
    }
    return QStringLiteral("system");
}

bool themeFromName(const QString &name, ThemeChoice &choice)
{
    for (const ThemeChoice each : {ThemeChoice::system, ThemeChoice::light, ThemeChoice::dark}) {
        if (name == themeName(each)) {
            choice = each;
            return true;
        }
    }
    return false;
}

Preferences::Preferences(QSettings &store)
    : m_store(store)
{
    read();
    if (m_damaged)
        m_store.clear(); // or the notice would come at every start
}

void Preferences::read()
{
    (void)m_store.allKeys(); // only now is the whole file read
    m_damaged = m_store.status() != QSettings::NoError;
    const QString language = m_store.value(languageKey()).toString();
    if (Language::codes().contains(language))
        m_language = language;
    else if (m_store.contains(languageKey()))
        m_damaged = true;
    if (m_store.contains(themeKey()) && !themeFromName(m_store.value(themeKey()).toString(), m_theme))
        m_damaged = true;
    const QByteArray geometry = m_store.value(geometryKey()).toByteArray();
    if (geometry.size() <= largestGeometry)
        m_geometry = geometry;
    else
        m_damaged = true;
}

void Preferences::setLanguage(const QString &code)
{
    m_language = code;
    m_store.setValue(languageKey(), code);
}

void Preferences::setTheme(ThemeChoice choice)
{
    m_theme = choice;
    m_store.setValue(themeKey(), themeName(choice));
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    m_geometry = geometry;
    m_store.setValue(geometryKey(), geometry);
}

} // namespace Gizmoscope
