// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replay/replayclock.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace Gizmoscope {

/// The controls of a replay: step, play, pause, speed, a slider over the whole run, and in words what has
/// just happened. It tells what is asked for and shows what it is told. Main thread; owned by the window.
class ReplayBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ReplayBar(QWidget *parent = nullptr);

    /// Where the replay stands now.
    void showClock(const ReplayClock &clock);
    /// What has just happened. Said aloud where somebody listens; while it plays, that would be too much.
    void showHappening(const QString &text, bool aloud);
    /// Arrow keys mean steps in it; the owner filters its events.
    [[nodiscard]] QSlider *slider() const { return m_slider; }

Q_SIGNALS:
    void stepWanted(int direction);
    void backWanted();
    void playWanted();
    void positionWanted(std::int64_t ns);
    void rateWanted(int rate);
    void endWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makeButton(const char *name);
    void retranslate();
    void applyPalette();
    void applyFont();
    void nameTime();

    QToolButton *m_stepBack;
    QToolButton *m_back;
    QToolButton *m_play;
    QToolButton *m_stepForward;
    QSlider *m_slider;
    QLabel *m_time;
    QComboBox *m_rate;
    QToolButton *m_end;
    QLabel *m_happening;
    std::int64_t m_lengthNs = 0;
    std::int64_t m_positionNs = 0;
    bool m_playing = false;
};

} // namespace Gizmoscope
