// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QMessageBox;
class QWidget;

namespace Gizmoscope {

class Preferences;
class RunDocuments;
class Session;

/// What comes before the window closes: the run that goes on is ended, and runs that were not saved are asked
/// about. Nothing waits; when everything is answered the window is closed once more. Main thread; owned by
/// the window.
class Farewell final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds longest {1500}; // for a run to end

    struct Parts {
        Session &session;
        RunDocuments &documents;
        Preferences &preferences;
    };

    Farewell(const Parts &parts, QWidget *window);

    /// The window may close now. Otherwise it will be closed, or the user wants it to stay.
    [[nodiscard]] bool mayClose();

private:
    void onStage();
    void goOn();
    void leave();
    void ask();
    void onAnswer(const QMessageBox &question, int answer);
    [[nodiscard]] QString questionText() const;

    Parts m_parts;
    QWidget *m_window;
    QTimer m_patience; // while the run ends
    int m_cutShort = 0; // the round of a run that went on when the window was to be closed
    bool m_agreed = false;
    bool m_asking = false;
};

} // namespace Gizmoscope
