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
constexpr double textRow = 1.1;
constexpr double narrowAxis = 4; // where less is left beside them, names and values stand above their bars
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
    const bool isMarked = std::any_of(m_rows.begin(), m_rows.end(),
        [](const OrderRow &row) { return row.kind == OrderRow::Kind::bar && row.isMarked; });
    m_nameWidth += metrics.height() * (isMarked ? gap + callLane : gap);
    m_valueWidth += metrics.height() * gap;
}

// Its words may need several lines.
double OrderView::headingHeight(const OrderRow &row, double width) const
{
    QFont bold = font();
    bold.setBold(true);
    const double left = row.mode ? width - fontMetrics().height() * (barHeight + gap) : width;
    return QFontMetricsF(bold).boundingRect(QRectF(0, 0, left, 1e6), Qt::TextWordWrap, row.text).height();
}

double OrderView::heightOf(const OrderRow &row, double width) const
{
    const QFontMetricsF metrics(font());
    const double line = metrics.height();
    switch (row.kind) {
    case OrderRow::Kind::heading:
        return headingHeight(row, width) + line * gap;
    case OrderRow::Kind::words:
        return metrics.boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, row.text).height()
            + line * gap / 2;
    case OrderRow::Kind::axis:
        return line * barRow;
    case OrderRow::Kind::bar:
        break;
    }
    const double calls = static_cast<double>(row.calls.size()) * callLane + (row.calls.empty() ? 0 : gap);
    if (!m_isNarrow)
        return line * std::max(barRow, calls);
    return line * (textRow + (row.to > 0 ? std::max(barHeight + gap / 2, calls) : 0));
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
    m_isNarrow = width - m_nameWidth - m_valueWidth < line * narrowAxis;
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

// What is left of the row, beside its words or below them.
QRectF OrderView::axisOf(const OrderRow &row, const QRectF &area) const
{
    QRectF axis = area;
    if (!m_isNarrow)
        axis.setLeft(std::min(area.right() - 1, area.left() + m_nameWidth + m_valueWidth));
    else if (row.kind == OrderRow::Kind::bar)
        axis.setTop(area.top() + fontMetrics().height() * textRow);
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
        paintAxis(painter, axisOf(row, area));
        break;
    case OrderRow::Kind::bar:
        paintBar(painter, row, area);
        break;
    }
}

void OrderView::paintHeading(QPainter &painter, const OrderRow &row, const QRectF &area) const
{
    const double line = fontMetrics().height();
    QRectF text = area.adjusted(0, line * gap / 2, 0, 0);
    if (row.mode) {
        const QRectF mark(
            area.left(), text.top() + line * (1 - barHeight) / 2, line * barHeight, line * barHeight);
        modeIcon(*row.mode, m_colours).paint(&painter, mark.toRect());
        text.setLeft(mark.right() + line * gap);
    }
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(text, Qt::TextWordWrap, row.text);
    painter.setFont(font());
}

void OrderView::paintWords(QPainter &painter, const OrderRow &row, const QRectF &area) const
{
    const double line = fontMetrics().height();
    QRectF name(area.left(), area.top(), m_isNarrow ? area.width() : m_nameWidth,
        line * (m_isNarrow ? textRow : barRow));
    QRectF value = name;
    if (!m_isNarrow)
        value = QRectF(name.right(), name.top(), m_valueWidth - line * gap, name.height());
    if (row.isMarked) {
        const QRectF mark(
            name.left(), name.center().y() - line * barHeight / 2, line * barHeight, line * barHeight);
        modeIcon(row.mode.value_or(RunMode::async), m_colours).paint(&painter, mark.toRect());
        name.setLeft(name.left() + line * callLane);
    }
    painter.setPen(m_colours.of(Tint::text));
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft, row.text);
    painter.drawText(value, Qt::AlignVCenter | Qt::AlignRight, row.value);
}

void OrderView::paintBar(QPainter &painter, const OrderRow &row, const QRectF &area) const
{
    paintWords(painter, row, area);
    const double line = fontMetrics().height();
    const QRectF axis = axisOf(row, area);
    if (axis.height() < 1)
        return;
    painter.setPen(QPen(m_colours.of(Tint::line), strokeFor(font())));
    painter.drawLine(axis.topLeft(), axis.bottomLeft());
    const double margin =
        row.calls.empty() ? std::max(0.0, axis.height() - line * barHeight) / 2 : line * gap / 4;
    QRectF bar(axis.left() + row.from * axis.width(), axis.top() + margin, (row.to - row.from) * axis.width(),
        axis.height() - 2 * margin);
    if (row.to > 0) // however short it is; within the axis
        bar.setWidth(std::max(bar.width(), 2 * strokeFor(font())));
    bar.moveLeft(std::min(bar.left(), axis.right() - bar.width()));
    const RunMode mode = row.mode.value_or(RunMode::async);
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
        painter.drawLine(QPointF(x, axis.top()), QPointF(x, axis.bottom()));
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
        paintCall(painter, call, mode, lane, bar);
    }
}

// Its name stands in it, or where it is too short for that, beside it, within the step.
void OrderView::paintCall(
    QPainter &painter, const OrderCall &call, RunMode mode, const QRectF &lane, const QRectF &step) const
{
    const double line = fontMetrics().height();
    const QRectF bar = lane.adjusted(0, line * 0.12, 0, -line * 0.12);
    painter.setPen(QPen(m_colours.of(mode), strokeFor(font())));
    painter.setBrush(m_colours.brush(mode));
    painter.drawRect(bar);
    const double width = QFontMetricsF(font()).horizontalAdvance(call.name) + line * gap;
    QRectF plate(bar.left() + line * gap / 2, lane.top(), width, lane.height());
    if (bar.width() >= width + line) {
        painter.fillRect(plate, m_colours.of(Tint::ground)); // letters on a hatch cannot be read
    } else {
        plate.moveLeft(bar.right());
        if (plate.right() > step.right())
            plate.moveRight(bar.left());
        if (plate.left() < step.left())
            return;
    }
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
