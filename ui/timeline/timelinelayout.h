// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/event.h"

#include <QFont>
#include <QRectF>

#include <cstdint>
#include <vector>

namespace Gizmoscope {

enum class TimelineKind : std::uint8_t { byThread, byCall };

/// Lengths that follow from the font, in device-independent pixels.
struct TimelineMetrics {
    double text = 14; ///< height of a line of text
    double name = 12; ///< height of the letters of a row's name, without the space that text has around it
    double nameLift = 1; ///< by how much these letters stand too low where a line of text is in the middle
    double row = 28; ///< height of a row that has all the room it wants
    double heading = 20;
    double axis = 24;
    double mark = 14; ///< side of an outcome's mark
    double gap = 4;
    double stroke = 1.5;
    double head = 80; ///< width of the column of names; follows from the names
    [[nodiscard]] static TimelineMetrics of(const QFont &font);
    bool operator==(const TimelineMetrics &) const = default;
};

/// The rows of one run: calls, or threads under a lane for the I/O thread.
struct TimelineSection {
    RunMode mode = RunMode::async;
    std::uint32_t rows = 0;
    bool hasIo = false;
    bool operator==(const TimelineSection &) const = default;
};

/// What lies at a point.
struct TimelineHit {
    enum class Part : std::uint8_t { nothing, axis, heading, io, row };
    Part part = Part::nothing;
    int section = -1;
    std::uint32_t row = 0;
    bool operator==(const TimelineHit &) const = default;
};

/// Where rows lie in the picture: an axis on top, names at the left, and in the rest a section for each run,
/// one under the other. Rows share the height; when each would get less than `leastRow`, the section becomes
/// a heat strip, in which bins of `heatBin` pixels stand for many rows each. Zoom gives the rows more height
/// than there is, and then they scroll. A value; any thread.
class TimelineLayout final
{
public:
    static constexpr double leastRow = 3;
    static constexpr double heatBin = 3;

    void setSize(const QSizeF &size);
    void setMetrics(const TimelineMetrics &metrics);
    void setSections(const std::vector<TimelineSection> &sections);
    /// Height of a row relative to the one with which all fit; kept between 1 and what brings full rows.
    void setZoom(double zoom);
    /// Pixels of the content that are above the plot; kept within the content.
    void setScroll(double scroll);
    /// Makes the row visible with as little movement as possible.
    void reveal(int section, std::uint32_t row);
    /// Zoom with what lies at `y` kept there.
    void zoomAt(double y, double factor);

    [[nodiscard]] const QSizeF &size() const { return m_size; }
    [[nodiscard]] const TimelineMetrics &metrics() const { return m_metrics; }
    [[nodiscard]] const std::vector<TimelineSection> &sections() const { return m_sections; }
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] double scroll() const { return m_scroll; }
    [[nodiscard]] double mostScroll() const;
    [[nodiscard]] double contentHeight() const;

    [[nodiscard]] QRectF axis() const;
    [[nodiscard]] QRectF plot() const; ///< under the axis, right of the names
    [[nodiscard]] QRectF heading(int section) const; ///< over the whole width
    [[nodiscard]] QRectF io(int section) const; ///< within the plot; empty where there is none
    [[nodiscard]] QRectF rows(int section) const; ///< all of the section's
    [[nodiscard]] QRectF row(int section, std::uint32_t row) const;
    [[nodiscard]] double rowHeight(int section) const;
    [[nodiscard]] bool isHeat(int section) const;
    /// Rows that can be seen, from the first up to but without the last.
    struct Span {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
    };
    [[nodiscard]] Span visibleRows(int section) const;
    /// Rows of that bin of a heat strip.
    [[nodiscard]] Span binRows(int section, std::uint32_t bin) const;
    [[nodiscard]] TimelineHit hit(const QPointF &point) const;

    bool operator==(const TimelineLayout &) const = default;

private:
    struct Placed {
        double top = 0; // of the heading, in the content
        double ioTop = 0;
        double rowsTop = 0;
        double rowHeight = 1;
        double bottom = 0;
        bool operator==(const Placed &) const = default;
    };
    void place();
    [[nodiscard]] double fixedHeight() const;
    [[nodiscard]] double fittingRow(std::size_t section, double room) const;
    [[nodiscard]] const Placed &placed(int section) const
    {
        return m_placed[static_cast<std::size_t>(section)];
    }
    [[nodiscard]] double yOf(double contentY) const;

    QSizeF m_size;
    TimelineMetrics m_metrics;
    std::vector<TimelineSection> m_sections;
    std::vector<Placed> m_placed;
    double m_zoom = 1;
    double m_scroll = 0;
};

} // namespace Gizmoscope
