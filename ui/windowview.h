// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace Gizmoscope {

class PanelDocks;
class Preferences;
class Theme;
class Ticker;
class WindowActions;

/// How the window shows what it shows: the size of everything, where the panels are, one of them alone, and
/// the presenter's view for the back row. Remembers it. Main thread; owned by the window.
class WindowView final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        QMainWindow &window;
        Theme &theme;
        Preferences &preferences;
        PanelDocks &docks;
        WindowActions &actions;
        Ticker &ticker;
    };

    explicit WindowView(const Parts &parts, QObject *parent);

    /// As it was when it was last saved, so far as that can be.
    void restore();
    /// Ends the presenter's view first.
    void save();

private:
    void connectActions();
    void scaleBy(double factor);
    void present(bool presenting);

    Parts m_parts;
    double m_scaleBefore = 1; // while presenting
    Qt::WindowStates m_stateBefore; // the same
};

} // namespace Gizmoscope
