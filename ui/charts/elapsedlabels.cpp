// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/elapsedlabels.h"

#include "ui/charts/chartmeasures.h"

#include "ui/charts/elapsedtablemodel.h"
#include "ui/marks.h"
#include "ui/words/words.h"

#include <QChart>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace Gizmoscope {

namespace {

constexpr double barOffset = 0.175; // of a group's width: the middle of a bar that is 0.35 wide
constexpr double roomForFigure = 0.48;
constexpr double roomBesides = 0.33; // where the figure of the other bar is at the same height
constexpr double roomForGroup = 0.96;
constexpr int linesBelow = 2;
constexpr int mostDecimals = 3; // as everywhere: to the millisecond
constexpr double needsDecimalBelow = 10;

std::optional<Outcome> badOutcome(RunState state)
{
    switch (state) {
    case RunState::running:
    case RunState::finished:
        return std::nullopt;
    case RunState::cancelled:
        return Outcome::cancelled;
    case RunState::timedOut:
        return Outcome::timedOut;
    case RunState::failed:
    case RunState::interrupted:
        return Outcome::failed;
    }
    return std::nullopt;
}

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

bool ElapsedLabels::figuresFit(const ElapsedGroup &group, int decimals) const
{
    const QFontMetricsF metrics(m_font);
    double room = groupWidth() * roomForFigure;
    if (group.sync && group.async) {
        const double apart = place(0, group.sync->highest()).y() - place(0, group.async->highest()).y();
        if (std::abs(apart) < metrics.height())
            room = groupWidth() * roomBesides;
    }
    return std::all_of(std::begin(bothModes), std::end(bothModes), [&](RunMode mode) {
        const auto &bar = group.bar(mode);
        if (!bar)
            return true;
        if (decimals == 0 && bar->seconds < needsDecimalBelow)
            return false; // it would say nothing
        return metrics.horizontalAdvance(QLocale().toString(bar->seconds, 'f', decimals)) <= room;
    });
}

// All figures have as many; -1 where there is no room for any.
int ElapsedLabels::decimalsThatFit() const
{
    for (int decimals = mostDecimals; decimals >= 0; --decimals) {
        if (std::all_of(m_data.groups.begin(), m_data.groups.end(),
                [&](const ElapsedGroup &group) { return figuresFit(group, decimals); }))
            return decimals;
    }
    return -1;
}

void ElapsedLabels::paintFigures(QPainter &painter, std::size_t index, int decimals) const
{
    const double room = groupWidth() * roomForFigure;
    const double height = QFontMetricsF(m_font).height();
    painter.setPen(m_colours.of(Tint::text));
    for (const RunMode mode : bothModes) {
        const auto &bar = m_data.groups[index].bar(mode);
        if (!bar)
            continue;
        const QPointF top = place(static_cast<double>(index) + offsetOf(mode), bar->highest());
        const QRectF where(top.x() - room / 2, top.y() - height * aboveBar, room, height);
        painter.drawText(where, Qt::AlignCenter, QLocale().toString(bar->seconds, 'f', decimals));
    }
}

// Where there is no room for words; the tip and the table have them.
void ElapsedLabels::paintMarks(QPainter &painter, const ElapsedGroup &group, const QRectF &where) const
{
    for (const RunMode mode : bothModes) {
        const auto &bar = group.bar(mode);
        const auto outcome = bar ? badOutcome(bar->state) : std::nullopt;
        if (!outcome)
            continue;
        const int side = qRound(where.height());
        QRect mark(0, 0, side, side);
        mark.moveCenter(
            QPointF(where.center().x() + offsetOf(mode) * groupWidth(), where.center().y()).toPoint());
        outcomeIcon(*outcome, m_colours).paint(&painter, mark);
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
    const bool runsFit = metrics.horizontalAdvance(runs) <= room;
    painter.drawText(
        where, Qt::AlignCenter, runsFit ? runs : metrics.elidedText(numbersOf(group), Qt::ElideRight, room));
    where.translate(0, metrics.lineSpacing());
    const QString ends = badEnds(group);
    if (metrics.horizontalAdvance(ends) > room) {
        paintMarks(painter, group, where);
        return;
    }
    painter.setPen(m_colours.of(Tint::faint));
    painter.drawText(where, Qt::AlignCenter, ends);
}

void ElapsedLabels::paint(
    QPainter *painter, const QStyleOptionGraphicsItem * /*option*/, QWidget * /*widget*/)
{
    painter->setFont(m_font);
    const int decimals = decimalsThatFit();
    for (std::size_t i = 0; i < m_data.groups.size(); ++i) {
        if (decimals >= 0)
            paintFigures(*painter, i, decimals);
        paintGroup(*painter, i);
    }
}

} // namespace Gizmoscope
