// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replay/replayclock.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

class QAction;
class QKeyEvent;
class QMainWindow;

namespace Gizmoscope {

class Panels;
class ReplayBar;
class RunViewer;
class WindowActions;

/// Stops the picture of a run that goes on, and replays one that has ended: moves the time on, takes the keys
/// and the bar's wishes, and has the viewer show the moment, once for each picture however often it was
/// moved. Main thread; owned by the window.
class ReplayControl final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        QMainWindow &window; ///< the bar goes under what is in its middle
        RunViewer &viewer;
        Panels &panels;
        const WindowActions &actions;
    };

    ReplayControl(const Parts &parts, QObject *parent);

    [[nodiscard]] bool isOn() const { return m_isOn; }
    [[nodiscard]] const ReplayClock &clock() const { return m_clock; }
    void setOn(bool on);
    void setPosition(std::int64_t ns);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeKeys();
    void connectBar();
    void follow();
    void change(const std::function<void(ReplayClock &)> &how);
    void step(int direction);
    bool takeKey(const QKeyEvent &event, bool isWindow);
    bool takeWindowKey(int key);
    void moved();
    void tick();
    void showMoment();
    void showTitle();
    [[nodiscard]] QString happening() const;

    Parts m_parts;
    ReplayBar *m_bar;
    QList<QAction *> m_keys;
    ReplayClock m_clock;
    QTimer m_frame; // runs only while something moves
    QElapsedTimer m_passed;
    bool m_isOn = false;
    bool m_isDue = false; // the moment has not been shown yet
    int m_toFollow = 0; // frames in which charts still catch up
};

} // namespace Gizmoscope
