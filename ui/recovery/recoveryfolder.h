// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QLockFile>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace Gizmoscope {

/// Where one program keeps what its user has not saved yet: a folder, and beside it a lock that lasts as long
/// as this object, or as the program. So the next program knows what was left behind, and a second one that
/// runs at the same time does not take what is still in use. Any thread, one at a time.
class RecoveryFolder final
{
public:
    /// A new folder within `root`; nullptr where there cannot be one, and then `reason` is the system's.
    [[nodiscard]] static std::unique_ptr<RecoveryFolder> make(const QString &root, QString &reason);
    /// Those with files in them whose programs are gone, the oldest first; they are ours from now on.
    [[nodiscard]] static std::vector<std::unique_ptr<RecoveryFolder>> adopt(const QString &root);

    /// Without files in it, the folder goes, too.
    ~RecoveryFolder();
    RecoveryFolder(const RecoveryFolder &) = delete;
    RecoveryFolder &operator=(const RecoveryFolder &) = delete;

    /// Their paths, the oldest first.
    [[nodiscard]] QStringList files() const;
    /// For the file of that number.
    [[nodiscard]] QString path(int number) const;

private:
    explicit RecoveryFolder(const QString &path);
    [[nodiscard]] bool lock();

    QDir m_dir;
    QLockFile m_lock;
    bool m_locked = false;
};

} // namespace Gizmoscope
