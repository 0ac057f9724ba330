// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/scaleslider.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionSlider>

#include <algorithm>
#include <utility>

namespace Gizmoscope {

namespace {

constexpr int step = 10; // positions of an arrow key: a visible move, yet fine enough for every round number
constexpr int page = 100;
constexpr int tickLength = 4;
constexpr double numberScale = 0.85; // of the letters around

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

QFont ScaleSlider::numberFont() const
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * numberScale);
    return font;
}

// Digits only: nothing of them is below the line.
int ScaleSlider::numbersHeight() const
{
    return m_scale.ticks().empty() ? 0 : qRound(QFontMetricsF(numberFont()).ascent());
}

// Also of the least size, which follows from it.
QSize ScaleSlider::sizeHint() const { return QSlider::sizeHint() + QSize(0, numbersHeight()); }

// The numbers have the lowest part; groove, handle and ticks lie above as if that were all.
void ScaleSlider::initStyleOption(QStyleOptionSlider *option) const
{
    QSlider::initStyleOption(option);
    option->rect.setHeight(height() - numbersHeight());
}

// The smallest and the largest first, then those between that have room beside them.
std::vector<ScaleSlider::TickNumber> ScaleSlider::tickNumbers() const
{
    std::vector<int> ticks = m_scale.ticks();
    if (ticks.size() > 1)
        std::rotate(ticks.begin() + 1, ticks.end() - 1, ticks.end());
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator); // room is short
    const QFontMetrics metrics(numberFont());
    const int gap = metrics.horizontalAdvance(QLatin1Char('0')) / 2;
    std::vector<TickNumber> numbers;
    for (const int tick : ticks) {
        const QString text = locale.toString(tick);
        const int width = metrics.horizontalAdvance(text) + 1;
        const int left = std::clamp(tickX(tick) - width / 2, 0, std::max(0, this->width() - width));
        const QRect place(left, height() - numbersHeight(), width, numbersHeight());
        const bool isFree = std::none_of(numbers.begin(), numbers.end(),
            [&](const TickNumber &other) { return other.place.adjusted(-gap, 0, gap, 0).intersects(place); });
        if (isFree)
            numbers.push_back({place, text});
    }
    return numbers;
}

void ScaleSlider::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QSlider::changeEvent(event);
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
    const int bottom = option.rect.bottom();
    for (const int tick : m_scale.ticks())
        painter.drawLine(tickX(tick), bottom - tickLength, tickX(tick), bottom);
    painter.setFont(numberFont());
    for (const TickNumber &number : tickNumbers())
        painter.drawText(number.place, Qt::AlignCenter | Qt::TextDontClip, number.text);
}

} // namespace Gizmoscope
