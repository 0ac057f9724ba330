// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order/orderview.h"

#include "ui/marks.h"
#include "ui/timemap.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace Gizmoscope {

namespace {

// In heights of letters.
constexpr double gap = 0.5;
constexpr double barRow = 1.3;
constexpr double barHeight = 0.8;
constexpr double headingRow = 1.5;
constexpr double callLane = 1.0;
constexpr double leastAxis = 7; // of a column that stands beside another
constexpr double between = 1.5; // columns
constexpr double marksApart = 5;
constexpr double pale = 0.22;
constexpr std::int64_t longNs = 2'000'000'000; // from there on the axis says seconds

int columnsOf(const std::vector<OrderRow> &rows)
{
    int columns = 1;
    for (const OrderRow &row : rows)
        columns = std::max(columns, row.column + 1);
    return columns;
}

} // namespace

OrderView::OrderView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("orderView"));
}

QSize OrderView::sizeHint() const { return {fontMetrics().height() * 20, minimumHeight()}; }

void OrderView::setColours(const Colours &colours)
{
    m_colours = colours;
    update();
}

void OrderView::setRows(std::vector<OrderRow> rows, std::int64_t endNs)
{
    if (rows == m_rows && endNs == m_endNs)
        return;
    m_rows = std::move(rows);
    m_endNs = endNs;
    measure();
    arrange();
    update();
}

// Names and values have the same room in all rows, so that all bars begin at the same place.
void OrderView::measure()
{
    const QFontMetricsF metrics(font());
    m_nameWidth = m_valueWidth = 0;
    for (const OrderRow &row : m_rows) {
        if (row.kind != OrderRow::Kind::bar)
            continue;
        m_nameWidth = std::max(m_nameWidth, metrics.horizontalAdvance(row.text));
        m_valueWidth = std::max(m_valueWidth, metrics.horizontalAdvance(row.value));
    }
    m_nameWidth += metrics.height() * (gap + callLane); // and the mark of its mode
    m_valueWidth += metrics.height() * gap;
}

double OrderView::heightOf(const OrderRow &row, double width) const
{
    const QFontMetricsF metrics(font());
    const double line = metrics.height();
    switch (row.kind) {
    case OrderRow::Kind::heading:
        return line * headingRow;
    case OrderRow::Kind::words:
        return metrics.boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, row.text).height()
            + line * gap / 2;
    case OrderRow::Kind::axis:
        return line * barRow;
    case OrderRow::Kind::bar:
        break;
    }
    const double calls = static_cast<double>(row.calls.size()) * callLane + (row.calls.empty() ? 0 : gap);
    return line * std::max(barRow, calls);
}

void OrderView::arrange()
{
    const double line = fontMetrics().height();
    const QRectF inside = QRectF(rect()).adjusted(line * gap, line * gap, -line * gap, -line * gap);
    int columns = columnsOf(m_rows);
    const double wide = m_nameWidth + m_valueWidth + line * leastAxis;
    if (columns > 1 && inside.width() < wide * columns + line * between * (columns - 1))
        columns = 1;
    const double width = std::max(1.0, (inside.width() - line * between * (columns - 1)) / columns);
    std::vector<double> tops(static_cast<std::size_t>(columns), inside.top());
    m_areas.clear();
    for (const OrderRow &row : m_rows) {
        const auto column = static_cast<std::size_t>(columns == 1 ? 0 : row.column);
        const double left = inside.left() + static_cast<double>(column) * (width + line * between);
        const double height = heightOf(row, width);
        m_areas.emplace_back(left, tops[column], width, height);
        tops[column] += height;
    }
    const double bottom = *std::max_element(tops.begin(), tops.end());
    setMinimumHeight(m_rows.empty() ? 0 : qCeil(bottom + line * gap));
}

// The rest of the width; never less than nothing.
QRectF OrderView::axisOf(const QRectF &area) const
{
    QRectF axis = area;
    axis.setLeft(std::min(area.right() - 1, area.left() + m_nameWidth + m_valueWidth));
    return axis;
}

void OrderView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_colours.of(Tint::ground));
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        paintRow(painter, m_rows[i], m_areas[i]);
}

void OrderView::paintRow(QPainter &painter, const OrderRow &row, const QRectF &area) const
{
    painter.setPen(m_colours.of(Tint::text));
    switch (row.kind) {
    case OrderRow::Kind::heading:
        paintHeading(painter, row, area);
        break;
    case OrderRow::Kind::words:
        painter.drawText(area, Qt::TextWordWrap, row.text);
        break;
    case OrderRow::Kind::axis:
        paintAxis(painter, axisOf(area));
        break;
    case OrderRow::Kind::bar:
        paintBar(painter, row, area);
        break;
    }
}

void OrderView::paintHeading(QPainter &painter, const OrderRow &row, const QRectF &area) const
{
    const double line = fontMetrics().height();
    QRectF text = area;
    if (row.mode) {
        const QRectF mark(
            area.left(), area.center().y() - line * barHeight / 2, line * barHeight, line * barHeight);
        modeIcon(*row.mode, m_colours).paint(&painter, mark.toRect());
        text.setLeft(mark.right() + line * gap);
    }
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    const QString shown = QFontMetricsF(bold).elidedText(row.text, Qt::ElideRight, text.width());
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, shown);
    painter.setFont(font());
}

void OrderView::paintBar(QPainter &painter, const OrderRow &row, const QRectF &area) const
{
    const double line = fontMetrics().height();
    const QRectF first(area.left(), area.top(), area.width(), line * barRow);
    const RunMode mode = row.mode.value_or(RunMode::async);
    const QRectF mark(
        first.left(), first.center().y() - line * barHeight / 2, line * barHeight, line * barHeight);
    if (row.isMarked)
        modeIcon(mode, m_colours).paint(&painter, mark.toRect());
    const double behindMark = row.isMarked ? line * callLane : 0;
    const QRectF name(area.left() + behindMark, first.top(), m_nameWidth - behindMark, first.height());
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft, row.text);
    const QRectF value(area.left() + m_nameWidth, first.top(), m_valueWidth - line * gap, first.height());
    painter.drawText(value, Qt::AlignVCenter | Qt::AlignRight, row.value);
    const QRectF axis = axisOf(area);
    painter.setPen(QPen(m_colours.of(Tint::line), strokeFor(font())));
    painter.drawLine(axis.topLeft(), axis.bottomLeft());
    const double margin = row.calls.empty() ? (area.height() - line * barHeight) / 2 : line * gap / 4;
    QRectF bar(axis.left() + row.from * axis.width(), area.top() + margin, (row.to - row.from) * axis.width(),
        area.height() - 2 * margin);
    if (row.to > 0 || row.from > 0)
        bar.setWidth(std::max(bar.width(), 2 * strokeFor(font())));
    if (!row.calls.empty()) {
        paintStep(painter, row, bar);
    } else if (bar.width() > 0) {
        painter.setPen(QPen(m_colours.of(mode), strokeFor(font())));
        painter.setBrush(m_colours.brush(mode));
        painter.drawRect(bar);
    }
    if (row.truth) {
        const double x = axis.left() + *row.truth * axis.width();
        painter.setPen(QPen(m_colours.of(Tint::text), strokeFor(font()), Qt::DashLine));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

// A step with calls in it is pale, so that they can be seen.
void OrderView::paintStep(QPainter &painter, const OrderRow &row, const QRectF &bar) const
{
    const RunMode mode = row.mode.value_or(RunMode::async);
    QColor colour = m_colours.of(mode);
    painter.setPen(QPen(colour, strokeFor(font())));
    colour.setAlphaF(pale);
    painter.setBrush(colour);
    painter.drawRect(bar);
    const double line = fontMetrics().height();
    for (std::size_t i = 0; i < row.calls.size(); ++i) {
        QRectF lane = bar;
        lane.setTop(bar.top() + line * gap / 4 + static_cast<double>(i) * line * callLane);
        lane.setHeight(line * callLane);
        const OrderCall &call = row.calls[i];
        const double whole = row.to - row.from;
        const auto place = [&](double share) {
            return whole <= 0 ? bar.left() : bar.left() + (share - row.from) / whole * bar.width();
        };
        lane.setLeft(place(call.from));
        lane.setRight(std::max(place(call.to), lane.left() + 2 * strokeFor(font())));
        paintCall(painter, call, mode, lane);
    }
}

void OrderView::paintCall(QPainter &painter, const OrderCall &call, RunMode mode, const QRectF &lane) const
{
    const double line = fontMetrics().height();
    const QRectF bar = lane.adjusted(0, line * 0.12, 0, -line * 0.12);
    painter.setPen(QPen(m_colours.of(mode), strokeFor(font())));
    painter.setBrush(m_colours.brush(mode));
    painter.drawRect(bar);
    const double width = QFontMetricsF(font()).horizontalAdvance(call.name) + line * gap;
    if (width > bar.width())
        return;
    QRectF plate(bar.left() + line * gap / 2, lane.top(), width, lane.height());
    painter.fillRect(plate, m_colours.of(Tint::ground));
    painter.setPen(m_colours.of(Tint::text));
    painter.drawText(plate, Qt::AlignCenter, call.name);
}

void OrderView::paintAxis(QPainter &painter, const QRectF &area) const
{
    const double line = fontMetrics().height();
    const TimeMap map {0, std::max<std::int64_t>(1, m_endNs), area.left(), area.width()};
    const bool isLong = m_endNs >= longNs;
    painter.setPen(m_colours.of(Tint::faint));
    for (const std::int64_t ns : axisMarks(map, line * marksApart)) {
        const double x = map.toX(ns);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.top() + line * gap / 2));
        const QString text = isLong ? secondsText(ns) : millisecondsText(ns);
        const double width = QFontMetricsF(font()).horizontalAdvance(text);
        const double left =
            std::clamp(x - width / 2, area.left(), std::max(area.left(), area.right() - width));
        painter.drawText(QPointF(left, area.bottom() - line * gap / 4), text);
    }
}

void OrderView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OrderView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        measure();
        arrange();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace Gizmoscope
