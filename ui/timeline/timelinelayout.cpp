// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinelayout.h"

#include "ui/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Gizmoscope {

TimelineMetrics TimelineMetrics::of(const QFont &font)
{
    TimelineMetrics metrics;
    const QFontMetricsF letters(font);
    const QRectF tallest = letters.tightBoundingRect(QStringLiteral("dp1"));
    metrics.text = std::ceil(letters.height());
    metrics.name = std::ceil(tallest.height());
    metrics.nameLift = tallest.center().y() - (letters.descent() - letters.ascent()) / 2;
    metrics.gap = std::ceil(metrics.text / 4);
    metrics.row = std::ceil(metrics.text * 2.1);
    metrics.heading = std::ceil(metrics.text * 1.5);
    metrics.axis = std::ceil(metrics.text * 1.7);
    metrics.mark = std::ceil(metrics.text * 0.85);
    metrics.stroke = strokeFor(font);
    return metrics;
}

void TimelineLayout::setSize(const QSizeF &size)
{
    m_size = size;
    place();
}

void TimelineLayout::setMetrics(const TimelineMetrics &metrics)
{
    m_metrics = metrics;
    place();
}

void TimelineLayout::setSections(const std::vector<TimelineSection> &sections)
{
    if (sections == m_sections)
        return;
    m_sections = sections;
    place();
}

void TimelineLayout::setZoom(double zoom)
{
    m_zoom = zoom;
    place();
}

void TimelineLayout::setScroll(double scroll)
{
    // Whole pixels, so that what does not change looks the same after scrolling.
    m_scroll = std::round(std::clamp(scroll, 0.0, mostScroll()));
}

double TimelineLayout::fixedHeight() const
{
    double height = 0;
    for (const TimelineSection &section : m_sections)
        height += m_metrics.heading + (section.hasIo ? m_metrics.row : 0);
    return height;
}

// Whoever needs less than its half leaves the rest to the other.
double TimelineLayout::fittingRow(std::size_t index, double room) const
{
    double others = 0;
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        others += i == index ? 0 : m_sections[i].rows * m_metrics.row;
    const double rows = std::max<std::uint32_t>(1, m_sections[index].rows);
    const double half = room / static_cast<double>(m_sections.size());
    // Where there is less than that, all scrolls anyway, and few rows may as well be high enough for names.
    const bool areFew = half < m_metrics.row && rows * m_metrics.name <= 2 * m_metrics.row;
    const double least = areFew ? rows * m_metrics.name : m_metrics.row;
    const double mine = std::max({half, room - others, least});
    return std::min(m_metrics.row, mine / rows);
}

void TimelineLayout::place()
{
    const double room = plot().height() - fixedHeight();
    double leastFit = m_metrics.row;
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        leastFit = std::min(leastFit, fittingRow(i, room));
    m_zoom = std::clamp(m_zoom, 1.0, m_metrics.row / leastFit);
    m_placed.clear();
    double y = 0;
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        Placed placed;
        placed.top = y;
        placed.ioTop = y + m_metrics.heading;
        placed.rowsTop = placed.ioTop + (m_sections[i].hasIo ? m_metrics.row : 0);
        placed.rowHeight = std::min(m_metrics.row, fittingRow(i, room) * m_zoom);
        // Rows that are whole pixels high all look the same, if there is enough of them to cut.
        if (placed.rowHeight >= 2 * leastRow)
            placed.rowHeight = std::floor(placed.rowHeight);
        placed.bottom = placed.rowsTop + std::ceil(m_sections[i].rows * placed.rowHeight - 1e-6);
        y = placed.bottom;
        m_placed.push_back(placed);
    }
    setScroll(m_scroll);
}

double TimelineLayout::contentHeight() const { return m_placed.empty() ? 0 : m_placed.back().bottom; }

double TimelineLayout::mostScroll() const { return std::max(0.0, contentHeight() - plot().height()); }

QRectF TimelineLayout::axis() const
{
    return {m_metrics.head, 0, std::max(1.0, m_size.width() - m_metrics.head), m_metrics.axis};
}

QRectF TimelineLayout::plot() const
{
    return {m_metrics.head, m_metrics.axis, std::max(1.0, m_size.width() - m_metrics.head),
        std::max(1.0, m_size.height() - m_metrics.axis)};
}

double TimelineLayout::yOf(double contentY) const { return m_metrics.axis + contentY - m_scroll; }

QRectF TimelineLayout::heading(int section) const
{
    return {0, yOf(placed(section).top), m_size.width(), m_metrics.heading};
}

QRectF TimelineLayout::io(int section) const
{
    const Placed &at = placed(section);
    return {m_metrics.head, yOf(at.ioTop), plot().width(), at.rowsTop - at.ioTop};
}

QRectF TimelineLayout::rows(int section) const
{
    const Placed &at = placed(section);
    return {m_metrics.head, yOf(at.rowsTop), plot().width(), at.bottom - at.rowsTop};
}

QRectF TimelineLayout::row(int section, std::uint32_t row) const
{
    const Placed &at = placed(section);
    return {m_metrics.head, yOf(at.rowsTop + row * at.rowHeight), plot().width(), at.rowHeight};
}

double TimelineLayout::rowHeight(int section) const { return placed(section).rowHeight; }

bool TimelineLayout::isHeat(int section) const { return rowHeight(section) < leastRow; }

TimelineLayout::Span TimelineLayout::visibleRows(int section) const
{
    const Placed &at = placed(section);
    const double rows = m_sections[static_cast<std::size_t>(section)].rows;
    const double first = std::floor((m_scroll - at.rowsTop) / at.rowHeight);
    const double last = std::ceil((m_scroll + plot().height() - at.rowsTop) / at.rowHeight);
    return {static_cast<std::uint32_t>(std::clamp(first, 0.0, rows)),
        static_cast<std::uint32_t>(std::clamp(last, 0.0, rows))};
}

TimelineLayout::Span TimelineLayout::binRows(int section, std::uint32_t bin) const
{
    const double each = heatBin / rowHeight(section);
    const double rows = m_sections[static_cast<std::size_t>(section)].rows;
    return {static_cast<std::uint32_t>(std::min(rows, std::ceil(bin * each))),
        static_cast<std::uint32_t>(std::min(rows, std::ceil((bin + 1) * each)))};
}

TimelineHit TimelineLayout::hit(const QPointF &point) const
{
    using Part = TimelineHit::Part;
    if (!QRectF(QPointF(), m_size).contains(point))
        return {};
    if (point.y() < m_metrics.axis)
        return {Part::axis, -1, 0};
    const double y = point.y() - m_metrics.axis + m_scroll;
    for (int i = 0; i < static_cast<int>(m_placed.size()); ++i) {
        const Placed &at = placed(i);
        if (y < at.top || y >= at.bottom)
            continue;
        if (y < at.ioTop)
            return {Part::heading, i, 0};
        if (y < at.rowsTop)
            return {Part::io, i, 0};
        const auto row = static_cast<std::uint32_t>((y - at.rowsTop) / at.rowHeight);
        if (row < m_sections[static_cast<std::size_t>(i)].rows)
            return {Part::row, i, row};
    }
    return {};
}

void TimelineLayout::reveal(int section, std::uint32_t row)
{
    const Placed &at = placed(section);
    const double top = at.rowsTop + row * at.rowHeight;
    if (top < m_scroll)
        setScroll(row == 0 ? at.top : top);
    else if (top + at.rowHeight > m_scroll + plot().height())
        setScroll(top + at.rowHeight - plot().height());
}

void TimelineLayout::zoomAt(double y, double factor)
{
    const TimelineHit at = hit({m_metrics.head, y});
    double share = 0; // of the way through the row, which may be a fraction of a pixel high
    if (at.part == TimelineHit::Part::row)
        share = (y - row(at.section, at.row).top()) / rowHeight(at.section);
    setZoom(m_zoom * factor);
    if (at.part != TimelineHit::Part::row)
        return;
    const Placed &now = placed(at.section);
    setScroll(now.rowsTop + (at.row + share) * now.rowHeight - (y - m_metrics.axis));
}

} // namespace Gizmoscope
