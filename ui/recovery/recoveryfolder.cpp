// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/recoveryfolder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace Gizmoscope {

namespace {

QString lockSuffix() { return QStringLiteral(".lock"); }

// By time, so that sorting by name is sorting by age; by process, so that two that start together differ.
QString newName()
{
    return QStringLiteral("%1-%2")
        .arg(QDateTime::currentMSecsSinceEpoch(), 15, 10, QLatin1Char('0'))
        .arg(QCoreApplication::applicationPid());
}

bool isOurName(const QString &name)
{
    static const QRegularExpression ours(QStringLiteral("^\\d{15}-\\d+$"));
    return ours.match(name).hasMatch();
}

// A program that ended between making its lock and its folder has left the first.
void removeLeftLocks(const QDir &root)
{
    for (const QString &name : root.entryList({QLatin1Char('*') + lockSuffix()}, QDir::Files)) {
        QLockFile lock(root.filePath(name));
        lock.setStaleLockTime(0);
        if (!root.exists(name.chopped(lockSuffix().size())) && lock.tryLock(0))
            lock.unlock(); // and with that it is removed
    }
}

} // namespace

RecoveryFolder::RecoveryFolder(const QString &path)
    : m_dir(path)
    , m_lock(path + lockSuffix())
{
    m_lock.setStaleLockTime(0); // only where its process is gone, however long ago it was taken
}

bool RecoveryFolder::lock()
{
    m_locked = m_lock.tryLock(0);
    return m_locked;
}

std::unique_ptr<RecoveryFolder> RecoveryFolder::make(const QString &root, QString &reason)
{
    const QDir dir(root);
    const bool isThere = dir.mkpath(QStringLiteral("."));
    std::unique_ptr<RecoveryFolder> folder(new RecoveryFolder(dir.filePath(newName())));
    if (isThere && folder->lock() && folder->m_dir.mkpath(QStringLiteral(".")))
        return folder;
    reason = qt_error_string();
    return nullptr;
}

std::vector<std::unique_ptr<RecoveryFolder>> RecoveryFolder::adopt(const QString &root)
{
    std::vector<std::unique_ptr<RecoveryFolder>> folders;
    const QDir dir(root);
    for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (!isOurName(name))
            continue;
        std::unique_ptr<RecoveryFolder> folder(new RecoveryFolder(dir.filePath(name)));
        if (folder->lock() && !folder->files().isEmpty())
            folders.push_back(std::move(folder));
    }
    removeLeftLocks(dir);
    return folders;
}

RecoveryFolder::~RecoveryFolder()
{
    if (!m_locked)
        return;
    QDir().rmdir(m_dir.path()); // refused by the system where a file is in it
    m_lock.unlock();
}

QStringList RecoveryFolder::files() const
{
    QStringList paths;
    for (const QString &name : m_dir.entryList({QStringLiteral("*.gizmorun")}, QDir::Files, QDir::Name))
        paths += m_dir.filePath(name);
    return paths;
}

QString RecoveryFolder::path(int number) const
{
    return m_dir.filePath(QStringLiteral("%1.gizmorun").arg(number, 6, 10, QLatin1Char('0')));
}

} // namespace Gizmoscope
