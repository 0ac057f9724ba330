// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replaybar.h"

#include "ui/replay/transportglyphs.h"

#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>
#include <utility>

namespace Gizmoscope {

namespace {

constexpr int sliderSteps = 10'000; // finer than pixels
constexpr double nsPerMs = 1e6;

// Microseconds tell apart what happens next to each other.
QString momentText(std::int64_t ns) { return QLocale().toString(static_cast<double>(ns) / nsPerMs, 'f', 3); }

} // namespace

ReplayBar::ReplayBar(QWidget *parent)
    : QFrame(parent)
    , m_stepBack(makeButton("replayStepBackButton"))
    , m_back(makeButton("replayBackButton"))
    , m_play(makeButton("replayPlayButton"))
    , m_stepForward(makeButton("replayStepForwardButton"))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_time(new QLabel(this))
    , m_rate(new QComboBox(this))
    , m_end(makeButton("replayEndButton"))
    , m_happening(new QLabel(this))
{
    setObjectName(QStringLiteral("replayBar"));
    setFrameShape(QFrame::StyledPanel);
    m_slider->setObjectName(QStringLiteral("replaySlider"));
    m_slider->setRange(0, sliderSteps);
    m_slider->setPageStep(sliderSteps / 10);
    m_slider->setSingleStep(sliderSteps / 100);
    m_time->setObjectName(QStringLiteral("replayTime"));
    m_rate->setObjectName(QStringLiteral("replayRate"));
    m_rate->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_happening->setObjectName(QStringLiteral("replayHappening"));
    m_happening->setTextFormat(Qt::PlainText);
    m_happening->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A long sentence must not widen the window.
    m_happening->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_end->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *controls = new QHBoxLayout;
    for (QWidget *part : std::initializer_list<QWidget *> {m_stepBack, m_back, m_play, m_stepForward})
        controls->addWidget(part);
    controls->addWidget(m_slider, 1);
    for (QWidget *part : std::initializer_list<QWidget *> {m_time, m_rate, m_end})
        controls->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->addLayout(controls);
    column->addWidget(m_happening);
    connect(m_stepBack, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_stepForward, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_back, &QToolButton::clicked, this, &ReplayBar::backWanted);
    connect(m_play, &QToolButton::clicked, this, &ReplayBar::playWanted);
    connect(m_end, &QToolButton::clicked, this, &ReplayBar::endWanted);
    connect(m_rate, &QComboBox::activated, this, &ReplayBar::rateWanted);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        Q_EMIT positionWanted(
            static_cast<std::int64_t>(std::llround(static_cast<double>(m_lengthNs) * value / sliderSteps)));
    });
    retranslate();
    applyPalette();
    applyFont();
}

QToolButton *ReplayBar::makeButton(const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void ReplayBar::showClock(const ReplayClock &clock)
{
    m_lengthNs = clock.lengthNs();
    m_positionNs = clock.positionNs();
    const QSignalBlocker sliderBlocker(m_slider); // it is told, it does not tell
    const double share =
        m_lengthNs > 0 ? static_cast<double>(m_positionNs) / static_cast<double>(m_lengthNs) : 0;
    m_slider->setValue(static_cast<int>(std::lround(share * sliderSteps)));
    m_rate->setCurrentIndex(static_cast<int>(clock.rate()));
    if (std::exchange(m_playing, clock.isPlaying()) != clock.isPlaying())
        applyPalette();
    nameTime();
}

void ReplayBar::nameTime()
{
    const QString text = tr("%1 of %2 ms").arg(momentText(m_positionNs), momentText(m_lengthNs));
    m_time->setText(text);
    m_slider->setAccessibleName(tr("Moment of the replay: %1").arg(text));
    const QString play = m_playing ? tr("Pause (K or the space bar)") : tr("Play (L; again: faster)");
    if (m_play->toolTip() != play) {
        m_play->setToolTip(play);
        m_play->setAccessibleName(play);
    }
}

void ReplayBar::showHappening(const QString &text, bool aloud)
{
    if (text == m_happening->text())
        return;
    m_happening->setText(text);
    m_happening->setToolTip(text.toHtmlEscaped());
    m_happening->setAccessibleName(text);
    if (!aloud || !QAccessible::isActive())
        return;
    QAccessibleEvent alert(m_happening, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ReplayBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        applyPalette();
    else if (event->type() == QEvent::FontChange)
        applyFont();
    QFrame::changeEvent(event);
}

void ReplayBar::applyPalette()
{
    m_stepBack->setIcon(transportIcon(Transport::stepBack, palette()));
    m_back->setIcon(transportIcon(Transport::back, palette()));
    m_play->setIcon(transportIcon(m_playing ? Transport::pause : Transport::play, palette()));
    m_stepForward->setIcon(transportIcon(Transport::stepForward, palette()));
}

void ReplayBar::applyFont()
{
    const int side = fontMetrics().height();
    for (QToolButton *button : {m_stepBack, m_back, m_play, m_stepForward})
        button->setIconSize(QSize(side, side));
    // Counting up must not push the slider about.
    m_time->setMinimumWidth(m_time->fontMetrics().horizontalAdvance(
        tr("%1 of %2 ms").arg(momentText(88'888'888'888), momentText(88'888'888'888))));
}

void ReplayBar::retranslate()
{
    setAccessibleName(tr("Replay"));
    m_stepBack->setToolTip(tr("To the previous event (left arrow)"));
    m_back->setToolTip(tr("Play backward (J; again: faster)"));
    m_stepForward->setToolTip(tr("To the next event (right arrow)"));
    for (QToolButton *button : {m_stepBack, m_back, m_stepForward})
        button->setAccessibleName(button->toolTip());
    m_end->setText(tr("End replay"));
    m_end->setToolTip(tr("Show the whole run again (F7 or Esc)"));
    m_rate->setAccessibleName(tr("Speed of the replay"));
    m_rate->setToolTip(m_rate->accessibleName());
    const QSignalBlocker blocker(m_rate);
    const int chosen = m_rate->currentIndex();
    m_rate->clear();
    for (const ReplayRate &rate : replayRates())
        m_rate->addItem(rate.parts == 1 ? QStringLiteral("%1 ×").arg(QLocale().toString(rate.times))
                                        : QStringLiteral("1/%1 ×").arg(QLocale().toString(rate.parts)));
    m_rate->setCurrentIndex(chosen < 0 ? static_cast<int>(ReplayClock::usualRate) : chosen);
    m_slider->setWhatsThis(tr(
        "Where the replay stands. All panels show what there was at this moment: pull it, step from event to "
        "event with the arrow keys, or play with L, K and J."));
    nameTime();
    applyFont();
}

} // namespace Gizmoscope
