// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/elapsedlabels.h"

#include "ui/charts/elapsedtablemodel.h"
#include "ui/words/words.h"

#include <QChart>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace Gizmoscope {

namespace {

constexpr double barOffset = 0.175; // of a group's width: the middle of a bar that is 0.35 wide
constexpr double roomForFigure = 0.47;
constexpr double roomForGroup = 0.96;
constexpr int linesBelow = 2;
constexpr int mostDigits = 3; // as everywhere: to the millisecond

} // namespace

QString badEnds(const ElapsedGroup &group)
{
    QStringList ends;
    for (const auto &bar : {group.sync, group.async}) {
        if (bar && bar->state != RunState::running && bar->state != RunState::finished)
            ends += stateWord(bar->state);
    }
    ends.removeDuplicates();
    return ends.join(QStringLiteral(", "));
}

ElapsedLabels::ElapsedLabels(QChart *chart, QAbstractSeries *bars)
    : QGraphicsItem(chart)
    , m_chart(chart)
    , m_bars(bars)
{
    constexpr qreal aboveAll = 100;
    setZValue(aboveAll);
    setAcceptedMouseButtons(Qt::NoButton); // a click is for the bar below
}

void ElapsedLabels::set(const ElapsedData &data, const QFont &font, const Colours &colours)
{
    prepareGeometryChange();
    m_data = data;
    m_font = font;
    m_colours = colours;
    update();
}

int ElapsedLabels::heightBelow(const QFont &font)
{
    return qRound(linesBelow * QFontMetricsF(font).lineSpacing() + QFontMetricsF(font).height() / 2);
}

double ElapsedLabels::offsetOf(RunMode mode) { return mode == RunMode::sync ? -barOffset : barOffset; }

QRectF ElapsedLabels::boundingRect() const { return m_chart->rect(); }

QPointF ElapsedLabels::place(double x, double seconds) const
{
    return m_chart->mapToPosition(QPointF(x, seconds), m_bars);
}

double ElapsedLabels::groupWidth() const
{
    return m_chart->plotArea().width() / static_cast<double>(std::max<std::size_t>(1, m_data.groups.size()));
}

// All figures have the same number of digits; where not even whole seconds fit there are none (-1).
int ElapsedLabels::decimalsThatFit(double width) const
{
    const QFontMetricsF metrics(m_font);
    for (int decimals = mostDigits; decimals >= 0; --decimals) {
        bool fits = true;
        for (const ElapsedGroup &group : m_data.groups) {
            for (const auto &bar : {group.sync, group.async}) {
                const QString text = bar ? QLocale().toString(bar->seconds, 'f', decimals) : QString();
                fits = fits && metrics.horizontalAdvance(text) <= width;
            }
        }
        if (fits)
            return decimals;
    }
    return -1;
}

void ElapsedLabels::paintFigures(QPainter &painter, std::size_t index) const
{
    const double room = groupWidth() * roomForFigure;
    const int decimals = decimalsThatFit(room);
    if (decimals < 0)
        return;
    const double height = QFontMetricsF(m_font).height();
    painter.setPen(m_colours.of(Tint::text));
    for (const RunMode mode : {RunMode::sync, RunMode::async}) {
        const auto &bar = m_data.groups[index].bar(mode);
        if (!bar)
            continue;
        const QPointF top = place(static_cast<double>(index) + offsetOf(mode), bar->highest());
        const QRectF where(top.x() - room / 2, top.y() - height * 1.1, room, height);
        painter.drawText(where, Qt::AlignCenter, QLocale().toString(bar->seconds, 'f', decimals));
    }
}

void ElapsedLabels::paintGroup(QPainter &painter, std::size_t index) const
{
    const ElapsedGroup &group = m_data.groups[index];
    const QFontMetricsF metrics(m_font);
    const double room = groupWidth() * roomForGroup;
    const double middle = m_chart->plotArea().left() + (static_cast<double>(index) + 0.5) * groupWidth();
    const double top = m_chart->plotArea().bottom() + metrics.height() / 4;
    const QString runs = QStringLiteral("%1 · %2").arg(numbersOf(group), titleOf(group.experiment));
    QRectF where(middle - room / 2, top, room, metrics.height());
    painter.setPen(m_colours.of(Tint::text));
    painter.drawText(where, Qt::AlignCenter, metrics.elidedText(runs, Qt::ElideRight, room));
    where.translate(0, metrics.lineSpacing());
    painter.setPen(m_colours.of(Tint::faint));
    painter.drawText(where, Qt::AlignCenter, metrics.elidedText(badEnds(group), Qt::ElideRight, room));
}

void ElapsedLabels::paint(
    QPainter *painter, const QStyleOptionGraphicsItem * /*option*/, QWidget * /*widget*/)
{
    painter->setFont(m_font);
    for (std::size_t i = 0; i < m_data.groups.size(); ++i) {
        paintFigures(*painter, i);
        paintGroup(*painter, i);
    }
}

} // namespace Gizmoscope
