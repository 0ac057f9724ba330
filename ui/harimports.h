// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/harimport.h"

#include <QAction>

#include <functional>

namespace Gizmoscope {

class MessageArea;
class RunFiles;
class Session;

/// Repeats a page load that a browser saved: asks for the file, has it read, and runs it in turn and
/// together. Says what was taken from it and what was not. Main thread; owned by the window.
class HarImports final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Session &session;
        MessageArea &messages;
        RunFiles &files;
        std::function<RunSettings()>
            settings; ///< of the moment: the backend and the connections are taken from it
    };

    HarImports(Parts parts, QWidget *window);

    /// "Import page load…", for a menu.
    [[nodiscard]] QAction *action() { return &m_action; }
    void open(const QString &path);

protected:
    /// An action is not told when the language changes; its window is.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void ask();
    void run(const QString &path, const RecordedPage &page);

    Parts m_parts;
    QWidget *m_window;
    QAction m_action;
};

} // namespace Gizmoscope
