// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recentfiles.h"

#include "ui/preferences.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

namespace Gizmoscope {

namespace {

// Two files of the same name are told apart by their folders. The first nine have a digit to press.
QString labelOf(const QStringList &files, qsizetype index)
{
    const QFileInfo info(files[index]);
    const bool isOnlyOne = std::count_if(files.begin(), files.end(), [&info](const QString &each) {
        return QFileInfo(each).fileName() == info.fileName();
    }) == 1;
    QString name = isOnlyOne ? info.fileName() : QDir::toNativeSeparators(info.filePath());
    name.replace(QLatin1Char('&'), QLatin1String("&&"));
    return index < 9 ? QStringLiteral("&%1  %2").arg(index + 1).arg(name) : name;
}

} // namespace

RecentFiles::RecentFiles(Preferences &preferences, QMenu *menu, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_menu(menu)
{
    m_menu->setToolTipsVisible(true);
    fill();
}

void RecentFiles::add(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList files = m_preferences.recentFiles();
    files.removeAll(whole);
    files.prepend(whole);
    use(files);
}

bool RecentFiles::remove(const QString &path)
{
    QStringList files = m_preferences.recentFiles();
    if (files.removeAll(QFileInfo(path).absoluteFilePath()) == 0)
        return false;
    use(files);
    return true;
}

void RecentFiles::use(const QStringList &files)
{
    m_preferences.setRecentFiles(files);
    fill();
}

void RecentFiles::fill()
{
    const QStringList files = m_preferences.recentFiles();
    m_menu->clear(); // what it made itself is gone with that
    m_menu->setEnabled(!files.isEmpty());
    for (qsizetype i = 0; i < files.size(); ++i) {
        QAction *action = m_menu->addAction(labelOf(files, i));
        action->setObjectName(QStringLiteral("recent_%1").arg(i + 1));
        action->setToolTip(QDir::toNativeSeparators(files[i]));
        // Later: the menu, which is to be filled anew, is still closing.
        connect(
            action, &QAction::triggered, this, [this, path = files[i]] { Q_EMIT chosen(path); },
            Qt::QueuedConnection);
    }
    if (files.isEmpty())
        return;
    m_menu->addSeparator();
    QAction *clear = m_menu->addAction(tr("&Clear list"));
    clear->setObjectName(QStringLiteral("clearRecentAction"));
    connect(
        clear, &QAction::triggered, this, [this] { use({}); }, Qt::QueuedConnection);
}

} // namespace Gizmoscope
