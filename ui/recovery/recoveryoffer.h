// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/runfile.h"
#include "ui/recovery/recoveryfolder.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <memory>
#include <set>
#include <vector>

namespace Gizmoscope {

class MessageArea;
class Session;

/// What programs that were ended before have left behind: says so, opens it or throws it away, as the user
/// decides, and leaves it where it is until then. What was opened stays on the disk until it is saved, so
/// that it outlives this program, too. Main thread; files are read on a thread of their own.
class RecoveryOffer final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t mostFiles = 20; ///< that are left lying about: the oldest go
    static constexpr qint64 mostBytes = 1024LL * 1024 * 1024;

    /// All outlive this.
    RecoveryOffer(Session &session, MessageArea &messages, QObject *parent = nullptr);
    ~RecoveryOffer() override;

    /// Looks for files in the folders below `root`.
    void look(const QString &root);
    /// What was opened and is not saved is not wanted.
    void discardOpened();

private:
    struct Found {
        std::vector<std::shared_ptr<RecoveryFolder>> folders; ///< held for as long as anything may be in them
        QStringList files; ///< the oldest first
        RunSettings settings; ///< of the latest run
        MachineFacts facts;
    };
    [[nodiscard]] static Found find(const QString &root);
    void offer(const Found &found);
    void open();
    void take(RunFileResult result, const QString &path);
    void onStarted(int number);
    void removeIfUnwanted();

    Session &m_session;
    MessageArea &m_messages;
    Found m_found;
    std::set<QString> m_opened; // of these files runs are in the session that are not saved
    QThreadPool m_thread;
};

} // namespace Gizmoscope
