// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replaycontrol.h"

#include "ui/panels.h"
#include "ui/replay/replaybar.h"
#include "ui/replay/replayed.h"
#include "ui/runviewer.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/windowactions.h"
#include "ui/words/eventwords.h"
#include "ui/words/words.h"

#include <QAction>
#include <QKeyEvent>
#include <QLayout>
#include <QMainWindow>
#include <QSlider>

#include <array>
#include <utility>

namespace Gizmoscope {

namespace {

constexpr std::chrono::milliseconds frame {16};
constexpr std::int64_t smallStepNs = 10'000'000;
constexpr int framesForCharts = 6; // they take turns

} // namespace

ReplayControl::ReplayControl(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_bar(new ReplayBar(parts.window.centralWidget()))
{
    m_bar->hide();
    m_parts.window.centralWidget()->layout()->addWidget(m_bar);
    m_frame.setTimerType(Qt::PreciseTimer);
    m_frame.setInterval(frame);
    connect(&m_frame, &QTimer::timeout, this, &ReplayControl::tick);
    connect(m_parts.actions.replay, &QAction::triggered, this, &ReplayControl::setOn);
    connect(m_parts.actions.pause, &QAction::toggled, &m_parts.viewer, &RunViewer::setPaused);
    connect(
        &m_parts.viewer, &RunViewer::runArrived, this, [this] { m_parts.actions.pause->setChecked(false); });
    connect(&m_parts.viewer, &RunViewer::changed, this, &ReplayControl::follow);
    m_parts.window.installEventFilter(this);
    m_parts.panels.timeline->focusProxy()->installEventFilter(this);
    m_bar->slider()->installEventFilter(this);
    connectBar();
    makeKeys();
    showTitle();
    follow();
}

// Letters are actions, so that they count wherever the focus is; a field for text keeps its own.
void ReplayControl::makeKeys()
{
    const std::array<std::pair<Qt::Key, void (ReplayClock::*)()>, 3> keys {
        {{Qt::Key_J, &ReplayClock::backward}, {Qt::Key_K, &ReplayClock::pause},
            {Qt::Key_L, &ReplayClock::forward}}};
    for (const auto &[key, press] : keys) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        action->setEnabled(false);
        connect(action, &QAction::triggered, this,
            [this, press = press] { change([press](ReplayClock &clock) { (clock.*press)(); }); });
        m_parts.window.addAction(action);
        m_keys << action;
    }
}

void ReplayControl::connectBar()
{
    connect(m_bar, &ReplayBar::stepWanted, this, &ReplayControl::step);
    connect(m_bar, &ReplayBar::positionWanted, this, &ReplayControl::setPosition);
    connect(m_bar, &ReplayBar::endWanted, this, [this] { setOn(false); });
    connect(m_bar, &ReplayBar::backWanted, this, [this] { change([](ReplayClock &c) { c.backward(); }); });
    connect(m_bar, &ReplayBar::playWanted, this,
        [this] { change([](ReplayClock &c) { c.isPlaying() ? c.pause() : c.play(); }); });
    connect(m_bar, &ReplayBar::rateWanted, this,
        [this](int rate) { change([rate](ReplayClock &c) { c.setRate(static_cast<std::size_t>(rate)); }); });
}

// The viewer may have ended the replay, or shows another run.
void ReplayControl::follow()
{
    m_parts.actions.replay->setEnabled(m_isOn || m_parts.viewer.canReplay());
    if (m_isOn && !m_parts.viewer.replayed())
        setOn(false);
    else if (m_isOn)
        showMoment();
}

void ReplayControl::setOn(bool on)
{
    m_parts.viewer.setReplaying(on);
    const Replayed *replayed = m_parts.viewer.replayed();
    const bool isNew = replayed && !m_isOn;
    m_isOn = replayed != nullptr;
    m_parts.actions.replay->setChecked(m_isOn);
    m_parts.actions.pause->setEnabled(!m_isOn); // its key plays and pauses the replay
    for (QAction *key : std::as_const(m_keys))
        key->setEnabled(m_isOn);
    const bool hadFocus = m_bar->isAncestorOf(m_parts.window.focusWidget());
    m_bar->setVisible(m_isOn);
    showTitle();
    if (isNew) {
        m_clock = ReplayClock(replayed->lengthNs());
        m_bar->slider()->setFocus();
        change([](ReplayClock &clock) { clock.play(); });
    } else if (!m_isOn) {
        m_frame.stop();
        if (hadFocus)
            m_parts.panels.timeline->setFocus();
    }
}

void ReplayControl::change(const std::function<void(ReplayClock &)> &how)
{
    if (!m_isOn)
        return;
    const bool wasPlaying = m_clock.isPlaying();
    how(m_clock);
    if (!wasPlaying)
        m_passed.start();
    moved();
}

void ReplayControl::setPosition(std::int64_t ns)
{
    change([ns](ReplayClock &clock) { clock.setPosition(ns); });
}

void ReplayControl::step(int direction)
{
    const Replayed *replayed = m_parts.viewer.replayed();
    if (!replayed)
        return;
    const std::int64_t now = m_clock.positionNs();
    const auto to = direction > 0 ? replayed->next(now) : replayed->previous(now);
    change([&](ReplayClock &clock) {
        clock.pause();
        clock.setPosition(to.value_or(direction > 0 ? clock.lengthNs() : 0));
    });
}

bool ReplayControl::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_parts.window && event->type() == QEvent::LanguageChange)
        showTitle();
    if (m_isOn && event->type() == QEvent::KeyPress
        && takeKey(*static_cast<QKeyEvent *>(event), watched == &m_parts.window)) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

bool ReplayControl::takeKey(const QKeyEvent &event, bool isWindow)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isArrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const int direction = event.key() == Qt::Key_Left ? -1 : 1;
    if (isArrow && modifiers == Qt::NoModifier)
        step(direction);
    else if (isArrow && modifiers == Qt::ShiftModifier)
        setPosition(m_clock.positionNs() + direction * smallStepNs);
    else if (modifiers != Qt::NoModifier)
        return false;
    else if (event.key() == Qt::Key_Home)
        setPosition(0);
    else if (event.key() == Qt::Key_End)
        setPosition(m_clock.lengthNs());
    else if (event.key() == Qt::Key_Space && !event.isAutoRepeat())
        change([](ReplayClock &c) { c.isPlaying() ? c.pause() : c.play(); });
    else
        return isWindow && takeWindowKey(event.key());
    return true;
}

// What another widget may want first.
bool ReplayControl::takeWindowKey(int key)
{
    if (key == Qt::Key_Escape) {
        setOn(false);
        return true;
    }
    if (key != Qt::Key_PageUp && key != Qt::Key_PageDown)
        return false;
    const std::int64_t tenth = m_clock.lengthNs() / 10;
    setPosition(m_clock.positionNs() + (key == Qt::Key_PageUp ? tenth : -tenth));
    return true;
}

// The first move is shown at once, all that follow with the next picture.
void ReplayControl::moved()
{
    m_isDue = true;
    if (!m_frame.isActive()) {
        m_frame.start();
        tick();
    }
}

void ReplayControl::tick()
{
    if (m_clock.isPlaying()) {
        (void)m_clock.advance(m_passed.nsecsElapsed());
        m_passed.start();
        m_isDue = true;
    }
    if (std::exchange(m_isDue, false)) {
        m_toFollow = framesForCharts;
        m_parts.viewer.goTo(m_clock.positionNs());
        showMoment();
    } else if (m_toFollow > 0) {
        --m_toFollow;
        m_parts.panels.refresh();
    } else {
        m_frame.stop();
    }
}

void ReplayControl::showMoment()
{
    m_bar->showClock(m_clock);
    m_bar->showHappening(happening(), !m_clock.isPlaying());
}

QString ReplayControl::happening() const
{
    const Replayed *replayed = m_parts.viewer.replayed();
    const auto last = replayed ? replayed->happeningAt(m_clock.positionNs()) : Replayed::Happening {};
    if (!last.event)
        return tr("Nothing has happened yet.");
    const QString text = tr("%1 ms: %2", "when, and what happened")
                             .arg(QLocale().toString(static_cast<double>(last.event->timeNs) / 1e6, 'f', 3),
                                 eventSentence(last.run->record, *last.event));
    const RunPair pair = replayed->pair();
    if (!pair.sync || !pair.async)
        return text;
    return modeWord(last.run->record.settings().mode) + QStringLiteral(" · ") + text;
}

void ReplayControl::showTitle()
{
    m_parts.window.setWindowTitle(m_isOn ? tr("Replay – Gizmoscope") : tr("Gizmoscope"));
}

} // namespace Gizmoscope
