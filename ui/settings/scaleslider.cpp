// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/scaleslider.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionSlider>

#include <utility>

namespace Gizmoscope {

namespace {

constexpr int step = 10; // positions of an arrow key: a visible move, yet fine enough for every round number
constexpr int page = 100;
constexpr int tickLength = 4;

} // namespace

ScaleSlider::ScaleSlider(SliderScale scale, QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
    , m_scale(std::move(scale))
{
    setRange(0, SliderScale::positions);
    setSingleStep(step);
    setPageStep(page);
    // Reserves the room in which paintEvent puts the ticks.
    setTickPosition(m_scale.ticks().empty() ? QSlider::NoTicks : QSlider::TicksBelow);
    setTickInterval(SliderScale::positions);
    connect(this, &QSlider::valueChanged, this,
        [this](int position) { Q_EMIT valueChosen(m_scale.value(position)); });
}

void ScaleSlider::showValue(int value)
{
    const int position = m_scale.position(value);
    // Where the handle stands for this value already, rounding must not pull it back under the user's hand.
    if (m_scale.value(this->value()) == value)
        return;
    const QSignalBlocker blocker(this);
    setValue(position);
}

int ScaleSlider::tickX(int value) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
    const int room = style()->pixelMetric(QStyle::PM_SliderSpaceAvailable, &option, this);
    return QStyle::sliderPositionFromValue(0, SliderScale::positions, m_scale.position(value), room)
        + handle / 2;
}

void ScaleSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionSlider option;
    initStyleOption(&option);
    option.subControls = QStyle::SC_SliderGroove | QStyle::SC_SliderHandle;
    option.tickPosition = tickPosition();
    if (isSliderDown())
        option.activeSubControls = QStyle::SC_SliderHandle;
    style()->drawComplexControl(QStyle::CC_Slider, &option, &painter, this);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::PlaceholderText));
    for (const int tick : m_scale.ticks())
        painter.drawLine(tickX(tick), height() - tickLength - 1, tickX(tick), height() - 1);
}

} // namespace Gizmoscope
