// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sessionrun.h"

#include <QObject>

namespace Gizmoscope {

class MessageArea;
class RunDialogs;
class RunFiles;
class Session;
class StatusLine;
class WindowActions;

/// Opens runs from files and saves them, and says how that went. Main thread; owned by the window.
class RunDocuments final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Session &session;
        const WindowActions &actions;
        MessageArea &messages;
        StatusLine &status;
    };

    RunDocuments(const Parts &parts, QWidget *window);

    void open(const QString &path);
    /// The run with its counterpart; nothing where there is none.
    void save(const QString &path, const SessionRun *run);

Q_SIGNALS:
    /// The user has said where to save what is in view.
    void saveChosen(const QString &path);

private:
    Parts m_parts;
    RunFiles *m_files;
    RunDialogs *m_dialogs;
};

} // namespace Gizmoscope
