// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/theme.h"

#include <QObject>

class QMainWindow;

namespace Gizmoscope {

class CompareWindow;
class ExperimentList;
class MessageArea;
class ModeSwitch;
class Panels;
class RunViewer;
class SettingsPanel;
class WindowActions;

/// Sets two runs of the session side by side: the figures in a window, the earlier behind the later in the
/// panels. And takes the settings of a run into the controls, to compare the next run with it. Main thread;
/// owned by the window.
class CompareControl final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Session &session;
        RunViewer &viewer;
        Panels &panels;
        const WindowActions &actions;
        Theme &theme;
        MessageArea &messages;
        ExperimentList &experiments;
        SettingsPanel &settings;
        ModeSwitch &mode;
    };

    CompareControl(const Parts &parts, QMainWindow *window);

    /// In the order in which they were made, whatever the order given.
    void compare(int first, int second);

private:
    void compareChosen();
    void takeOver();
    void onFinished(int number);
    void follow();
    void clear();
    [[nodiscard]] std::pair<int, int> chosen() const;
    [[nodiscard]] bool hasEnded(int number) const;

    Parts m_parts;
    QMainWindow *m_window;
    CompareWindow *m_dialog = nullptr; // made when it is first asked for
    int m_earlier = 0; // being compared; 0: nothing is
    int m_later = 0;
    std::vector<int> m_bases; // whose settings were taken over: one of each mode at most
};

} // namespace Gizmoscope
