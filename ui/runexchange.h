// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runsettings.h"

#include <QObject>

#include <functional>

namespace Gizmoscope {

struct ExportChoice;
class HarImports;
class Language;
class MessageArea;
class Panels;
class RunExports;
class RunFiles;
class RunReports;
class RunViewer;
class Session;
class StatusLine;
class WindowActions;

/// What goes to other programs and to people, and comes from them: the run in view is exported or becomes a
/// report, a page load that a browser saved is imported. Says how that went. Main thread; owned by the
/// window.
class RunExchange final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Session &session;
        const WindowActions &actions;
        MessageArea &messages;
        StatusLine &status;
        const RunViewer &viewer;
        const Panels &panels; ///< for the pictures of a report
        const Language &language;
        std::function<RunSettings()> settings; ///< of the moment
    };

    /// Adds what it can do to the file menu, which is filled. All of `parts` outlive this.
    RunExchange(const Parts &parts, QWidget *window);

private:
    void fillMenu();
    void exportTo(const QString &path, const ExportChoice &choice);
    void report();
    void tellOfNone();

    Parts m_parts;
    RunFiles *m_files;
    RunExports *m_exports;
    HarImports *m_imports;
    RunReports *m_reports;
};

} // namespace Gizmoscope
