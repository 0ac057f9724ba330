// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMenu;

namespace Gizmoscope {

class Preferences;

/// The menu of the run files that were last opened or saved, the latest first. It does not look whether they
/// are still there: on a network that can take long. Main thread; owned by RunDocuments.
class RecentFiles final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    RecentFiles(Preferences &preferences, QMenu *menu, QObject *parent = nullptr);

    /// Opened or saved just now.
    void add(const QString &path);
    /// It is no longer there; true where it was in the list.
    bool remove(const QString &path);
    void retranslate() { fill(); }

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void fill();
    void use(const QStringList &files);

    Preferences &m_preferences;
    QMenu *m_menu;
};

} // namespace Gizmoscope
