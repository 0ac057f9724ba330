// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinestage.h"

#include <QPainter>
#include <QRegion>

#include <optional>

namespace Gizmoscope {

/// Paints what lies around and over the plot: the axis, the headings, the names, the selected call, the
/// cursor. All of it is little, and is painted anew each time. For the time of one painting; main thread.
class TimelineFrame final
{
public:
    /// `font` is that of the painter; parts outside of `area` are left out.
    TimelineFrame(QPainter &painter, const TimelineStage &stage, const QFont &font, const QRegion &area);

    void paintSelection(std::uint32_t call);
    void paintHeadings();
    void paintNames(std::uint32_t selectedCall);
    /// Without the labels that would be under that of the cursor.
    void paintAxis(std::optional<std::int64_t> cursorNs);
    void paintCursor(std::optional<std::int64_t> cursorNs);

private:
    void paintHeading(int section);
    void paintRowNames(int section, std::uint32_t selectedCall);
    void paintName(const QRectF &row, const QString &name, bool selected);
    void paintFlags();
    [[nodiscard]] bool isTouched(const QRectF &rect) const;
    [[nodiscard]] QString cursorText(std::int64_t ns) const;
    /// Where on the axis the cursor's moment stands; empty where there is none to be seen.
    [[nodiscard]] QRectF cursorLabel(std::optional<std::int64_t> cursorNs) const;
    void paintSelectedCall(int section, const CallRecord &call);
    void paintSelectedWait(int section, std::uint32_t call);
    [[nodiscard]] double paintWord(double x, const QRectF &band, const QString &word);
    [[nodiscard]] double paintMark(double x, const QRectF &band, const QPixmap &mark);

    QPainter &m_painter;
    const TimelineStage &m_stage;
    const TimelineMetrics &m_metrics;
    QFont m_font;
    QRegion m_area;
};

/// The width that names need.
[[nodiscard]] double nameWidth(
    const QFont &font, TimelineKind kind, const std::vector<TimelineSection> &sections);

} // namespace Gizmoscope
