// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sessionrun.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace Gizmoscope {

class MessageArea;
class Preferences;
class RecentFiles;
class RecoveryOffer;
class RunDialogs;
class RunFiles;
class RunKeeper;
class RunViewer;
class Session;
class StatusLine;
class WindowActions;

/// The runs of the window as documents: opened from files and saved to them, kept on the disk until then,
/// named in the title. Says how that went. Main thread; owned by the window.
class RunDocuments final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Session &session;
        const WindowActions &actions;
        MessageArea &messages;
        StatusLine &status;
        Preferences &preferences;
        const RunViewer &viewer;
        QString recovery; ///< the folder for runs that are not saved yet; empty: they are not kept
    };

    /// All of `parts` outlive this.
    RunDocuments(const Parts &parts, QWidget *window);

    void open(const QString &path);
    /// The run in view with its counterpart; nothing where there is none.
    void save(const QString &path);
    /// Asks where to, and saves what is not saved; allSaved() where that went well.
    void saveAll();
    /// Unsaved runs are not wanted, but for those of that round (0: none).
    void forgetBut(int round);
    /// Whether unsaved runs are asked about when the window is closed.
    void setAsks(bool asks);
    void retranslate();

Q_SIGNALS:
    void allSaved();

private:
    void connectFiles();
    void connectActions();
    void keepRuns();
    void openAll(const QStringList &paths);
    void saveInView();
    void askWhere(const std::vector<int> &numbers, bool thenLeaves);
    void write(const QString &path, const std::vector<int> &numbers);
    void onSaved(const QString &path, const std::vector<int> &numbers);
    void onMissing(const QString &path, const std::function<QString()> &words);
    void remember(const QString &path);
    void onStage();
    void showTitle();
    [[nodiscard]] std::vector<int> inView() const;
    [[nodiscard]] QString nameFor(const std::vector<int> &numbers) const;

    Parts m_parts;
    QWidget *m_window;
    RunFiles *m_files;
    RunDialogs *m_dialogs;
    RecentFiles *m_recent;
    RunKeeper *m_keeper = nullptr; // where runs are kept
    RecoveryOffer *m_offer = nullptr;
    std::vector<int> m_wanted; // the runs whose place is being asked for
    bool m_thenLeaves = false; // when these are saved, the window closes
};

} // namespace Gizmoscope
