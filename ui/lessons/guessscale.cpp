// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/guessscale.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Gizmoscope {

namespace {

constexpr qreal linesHigh = 3.6; // in heights of letters
constexpr qreal lettersWide = 24;
constexpr double fewestTicks = 4; // so many fit into the narrowest card
constexpr int bigStep = 5;

// A round number (1, 2 or 5 times a power of ten) that divides the line into some four parts.
double tickOf(double range)
{
    const double rough = range / fewestTicks;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

GuessScale::GuessScale(QWidget *parent)
    : QAbstractSlider(parent)
{
    setObjectName(QStringLiteral("guessScale"));
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GuessScale::setLine(const GuessLine &line, const std::vector<double> &marks, const FigureScale &scale)
{
    m_line = line;
    m_marks = marks;
    m_scale = scale;
    const QSignalBlocker quiet(this);
    setRange(0, std::max(1, static_cast<int>(std::lround((line.to - line.from) / line.step))));
    setPageStep(bigStep);
    update();
}

void GuessScale::setGuess(std::optional<double> guess)
{
    m_guess = guess;
    if (guess) {
        const QSignalBlocker quiet(this);
        setValue(stepOf(*guess));
    }
    update();
}

void GuessScale::setTruth(std::optional<double> truth)
{
    m_truth = truth;
    update();
}

void GuessScale::setColours(const Colours &colours)
{
    m_colours = colours;
    update();
}

int GuessScale::stepOf(double value) const
{
    return std::clamp(static_cast<int>(std::lround((value - m_line.from) / m_line.step)), 0, maximum());
}

qreal GuessScale::margin() const { return 1.6 * QFontMetricsF(font()).height(); }

qreal GuessScale::xOf(double value) const
{
    const double share = std::clamp((value - m_line.from) / (m_line.to - m_line.from), 0.0, 1.0);
    return margin() + share * (width() - 2 * margin());
}

QSize GuessScale::sizeHint() const
{
    const QFontMetricsF metrics(font());
    return QSizeF(metrics.averageCharWidth() * lettersWide, metrics.height() * linesHigh).toSize();
}

QSize GuessScale::minimumSizeHint() const { return sizeHint(); }

void GuessScale::guessStep(int step)
{
    const double value = valueAt(std::clamp(step, 0, maximum()));
    setGuess(value);
    Q_EMIT guessed(value);
}

void GuessScale::guessAt(qreal x)
{
    const qreal share = (x - margin()) / std::max<qreal>(1, width() - 2 * margin());
    guessStep(static_cast<int>(std::lround(share * maximum())));
}

void GuessScale::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        guessAt(event->position().x());
}

void GuessScale::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        guessAt(event->position().x());
}

// The first key begins in the middle: there is nothing to go on from.
void GuessScale::keyPressEvent(QKeyEvent *event)
{
    const int now = m_guess ? stepOf(*m_guess) : maximum() / 2;
    const int by = event->modifiers().testFlag(Qt::ControlModifier) ? bigStep : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return guessStep(now - by);
    case Qt::Key_Right:
    case Qt::Key_Up:
        return guessStep(now + by);
    case Qt::Key_Home:
        return guessStep(0);
    case Qt::Key_End:
        return guessStep(maximum());
    default:
        event->ignore(); // Page Up and Page Down are a presenter's remote
    }
}

void GuessScale::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractSlider::changeEvent(event);
}

void GuessScale::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal y = height() * 0.5;
    paintAxis(painter, y);
    paintMarks(painter, y);
    if (m_truth)
        paintTruth(painter, y);
    if (!m_guess)
        return;
    const qreal radius = QFontMetricsF(font()).height() * 0.34;
    painter.setPen(QPen(m_colours.of(Tint::text), strokeFor(font()) * (hasFocus() ? 2 : 1)));
    painter.setBrush(isEnabled() ? m_colours.of(Tint::accent) : m_colours.of(Tint::idle));
    painter.drawEllipse(QPointF(xOf(*m_guess), y), radius, radius);
}

void GuessScale::paintAxis(QPainter &painter, qreal y) const
{
    const QFontMetricsF metrics(font());
    painter.setPen(QPen(m_colours.of(Tint::text), strokeFor(font())));
    painter.drawLine(QPointF(xOf(m_line.from), y), QPointF(xOf(m_line.to), y));
    const double tick = tickOf(m_line.to - m_line.from);
    const int decimals =
        std::clamp(static_cast<int>(-std::floor(std::log10(tick * m_scale.factor))), 0, m_scale.decimals);
    for (double value = std::ceil(m_line.from / tick) * tick; value <= m_line.to + tick / 1000;
         value += tick) {
        const qreal x = xOf(value);
        painter.drawLine(QPointF(x, y), QPointF(x, y + metrics.height() * 0.3));
        const QString text = QLocale().toString(value * m_scale.factor, 'f', decimals) + m_scale.unit;
        const qreal wide = metrics.horizontalAdvance(text) + 2;
        painter.drawText(
            QRectF(x - wide / 2, y + metrics.height() * 0.4, wide, metrics.height()), Qt::AlignCenter, text);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_colours.of(Tint::accent), strokeFor(font()), Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

// Letters, because their texts would not fit: these stand below, with the same letters.
void GuessScale::paintMarks(QPainter &painter, qreal y) const
{
    const QFontMetricsF metrics(font());
    painter.setPen(QPen(m_colours.of(Tint::text), strokeFor(font())));
    char16_t letter = u'A';
    for (const double mark : m_marks) {
        const qreal x = xOf(mark);
        const qreal top = y - metrics.height() * 0.45;
        painter.drawLine(QPointF(x, top), QPointF(x, y));
        painter.drawText(
            QRectF(x - metrics.height(), top - metrics.height(), 2 * metrics.height(), metrics.height()),
            Qt::AlignCenter, QString(QChar(letter++)));
    }
}

// A flag from above and a line through, so that it is told from the guess without its colour.
void GuessScale::paintTruth(QPainter &painter, qreal y) const
{
    const qreal size = QFontMetricsF(font()).height() * 0.5;
    const qreal x = xOf(*m_truth);
    QPainterPath flag;
    flag.moveTo(x - size * 0.7, y - 2 * size);
    flag.lineTo(x + size * 0.7, y - 2 * size);
    flag.lineTo(x, y - size * 0.6);
    flag.closeSubpath();
    painter.setPen(QPen(m_colours.of(Tint::running), 2 * strokeFor(font())));
    painter.drawLine(QPointF(x, y - size), QPointF(x, y + size * 0.6));
    painter.fillPath(flag, m_colours.of(Tint::running));
}

} // namespace Gizmoscope
