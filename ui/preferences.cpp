// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include "ui/words/language.h"

#include <algorithm>

namespace Gizmoscope {

namespace {

constexpr int largestGeometry = 4096; // what QWidget saves has some 70 bytes
constexpr int largestLayout = 65536; // and QMainWindow some hundreds
constexpr qsizetype longestPath = 4096; // as on Linux

QString languageKey() { return QStringLiteral("language"); }
QString themeKey() { return QStringLiteral("theme"); }
QString geometryKey() { return QStringLiteral("window/geometry"); }
QString layoutKey() { return QStringLiteral("window/layout"); }
QString scaleKey() { return QStringLiteral("scale"); }
QString recentKey() { return QStringLiteral("files/recent"); }
QString askKey() { return QStringLiteral("files/askAboutUnsaved"); }

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
    readLayout();
    readFiles();
}

void Preferences::readLayout()
{
    const QByteArray layout = m_store.value(layoutKey()).toByteArray();
    if (layout.size() <= largestLayout)
        m_layout = layout;
    else
        m_damaged = true;
    bool isNumber = false;
    const double scale = m_store.value(scaleKey(), 1.0).toDouble(&isNumber);
    if (isNumber && scale >= Theme::leastScale && scale <= Theme::mostScale)
        m_scale = scale;
    else
        m_damaged = true;
}

void Preferences::readFiles()
{
    const QStringList files = m_store.value(recentKey()).toStringList();
    const bool isSound = files.size() <= mostRecentFiles
        && std::all_of(files.begin(), files.end(),
            [](const QString &path) { return !path.isEmpty() && path.size() <= longestPath; });
    if (isSound)
        m_recentFiles = files;
    else
        m_damaged = true;
    const QString asks = m_store.value(askKey(), true).toString();
    if (asks == QLatin1String("true") || asks == QLatin1String("false"))
        m_asksAboutUnsaved = asks == QLatin1String("true");
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

void Preferences::setLayout(const QByteArray &layout)
{
    m_layout = layout;
    m_store.setValue(layoutKey(), layout);
}

void Preferences::setScale(double scale)
{
    m_scale = scale;
    m_store.setValue(scaleKey(), scale);
}

void Preferences::setRecentFiles(const QStringList &files)
{
    m_recentFiles = files.first(std::min(files.size(), mostRecentFiles));
    m_store.setValue(recentKey(), m_recentFiles);
}

void Preferences::setAsksAboutUnsaved(bool asks)
{
    m_asksAboutUnsaved = asks;
    m_store.setValue(askKey(), asks);
}

} // namespace Gizmoscope
