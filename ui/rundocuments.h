// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/exports.h"
#include "ui/sessionrun.h"

#include <QObject>

#include <functional>

namespace Gizmoscope {

class HarImports;
class MessageArea;
class RunDialogs;
class RunExports;
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
        std::function<const SessionRun *()> inView; ///< nullptr where none is
        std::function<RunSettings()> settings; ///< of the moment
    };

    /// Adds what it can do to the file menu, which is filled.
    RunDocuments(const Parts &parts, QWidget *window);

    void open(const QString &path);
    /// The run in view with its counterpart; nothing where there is none.
    void save(const QString &path);
    void exportTo(const QString &path, const ExportChoice &choice);

private:
    void fillMenu();
    [[nodiscard]] std::vector<RunRecord> inView() const;

    Parts m_parts;
    RunFiles *m_files;
    RunDialogs *m_dialogs;
    RunExports *m_exports;
    HarImports *m_imports;
};

} // namespace Gizmoscope
