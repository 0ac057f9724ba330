// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace Gizmoscope {

/// What the window remembers from one start to the next. Reads with suspicion: a value that cannot be is
/// left aside, the default takes its place, and isDamaged() tells. Main thread.
class Preferences final
{
public:
    static constexpr qsizetype mostRecentFiles = 10;

    /// `store` outlives this.
    explicit Preferences(QSettings &store);

    /// A code of Language::codes(); empty: as the system's.
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] ThemeChoice theme() const { return m_theme; }
    [[nodiscard]] QByteArray geometry() const { return m_geometry; }
    /// Where the panels are, as QMainWindow saves it.
    [[nodiscard]] QByteArray layout() const { return m_layout; }
    [[nodiscard]] double scale() const { return m_scale; }
    /// The latest first.
    [[nodiscard]] QStringList recentFiles() const { return m_recentFiles; }
    /// When the window is closed.
    [[nodiscard]] bool asksAboutUnsaved() const { return m_asksAboutUnsaved; }
    /// Something in the store could not be used.
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    /// For those who keep more of their own.
    [[nodiscard]] QSettings &store() const { return m_store; }
    [[nodiscard]] QString path() const { return m_store.fileName(); }

    void setLanguage(const QString &code);
    void setTheme(ThemeChoice choice);
    void setGeometry(const QByteArray &geometry);
    void setLayout(const QByteArray &layout);
    void setScale(double scale);
    /// The first mostRecentFiles of them.
    void setRecentFiles(const QStringList &files);
    void setAsksAboutUnsaved(bool asks);

private:
    void read();
    void readLayout();
    void readFiles();

    QSettings &m_store;
    QString m_language;
    ThemeChoice m_theme = ThemeChoice::system;
    QByteArray m_geometry;
    QByteArray m_layout;
    double m_scale = 1;
    QStringList m_recentFiles;
    bool m_asksAboutUnsaved = true;
    bool m_damaged = false;
};

/// "system", "light", "dark": the words of the settings and of the command line.
[[nodiscard]] QString themeName(ThemeChoice choice);
/// False, and `choice` is left alone, where there is none of that name.
[[nodiscard]] bool themeFromName(const QString &name, ThemeChoice &choice);

} // namespace Gizmoscope
