// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sessionrun.h"
#include "ui/timeline/timelinestage.h"

#include <QFont>
#include <QImage>
#include <QPainter>
#include <QRegion>

#include <optional>

namespace Gizmoscope {

/// The whole picture without the window: what is shown, which part of it, and how it is painted quickly. What
/// has been painted stays in an image, of which only the part that time has reached since is painted again.
/// A value (a copy can be painted elsewhere); owned by the view; main thread.
class TimelineScene final
{
public:
    TimelineScene();

    /// As with all panels: the pointers are used in refresh() until the next show(), never in painting.
    void show(const SessionRun *run, const RunPair &pair);
    /// Takes in what has come since; true if the picture has changed.
    bool refresh();

    /// All is told as it was at that moment (TimelineData::noLimit: as it is), on the axis of the whole runs;
    /// true if that is another than before. Costs the same in both directions.
    bool setLimit(std::int64_t ns);
    /// An earlier run behind the one of the same mode; nullptr: none. A copy is kept of what is shown.
    void setGhost(const SessionRun *run);
    [[nodiscard]] bool hasGhost() const { return m_ghost.has_value(); }

    void setKind(TimelineKind kind);
    void setSize(const QSizeF &size);
    void setFont(const QFont &font);
    void setColours(const Colours &colours);
    void setPixelRatio(double ratio);

    [[nodiscard]] bool isEmpty() const { return m_shown.empty(); }
    [[nodiscard]] TimelineKind kind() const { return m_kind; }
    [[nodiscard]] const Colours &colours() const { return m_colours; }
    [[nodiscard]] const TimeMap &map() const { return m_map; }
    [[nodiscard]] const TimelineLayout &layout() const { return m_layout; }
    [[nodiscard]] const TimelineData &run(int section) const
    {
        return m_shown[static_cast<std::size_t>(section)].data;
    }
    /// Where the run in view is; the other has the other.
    [[nodiscard]] int sectionInView() const { return m_inView; }
    /// The whole run is in view and stays so while it grows.
    [[nodiscard]] bool isFitted() const { return m_following; }

    void zoomTime(double x, double factor);
    void pan(double pixels);
    /// The whole run, with all rows.
    void fit();
    void zoomRows(double y, double factor) { m_layout.zoomAt(y, factor); }
    void setScroll(double scroll) { m_layout.setScroll(scroll); }
    /// Moves rows and time so that the call can be seen.
    void reveal(std::uint32_t call);
    void revealMoment(std::int64_t ns);

    /// The call at that point, or that the thread there waits for; 0: none.
    [[nodiscard]] std::uint32_t callAt(const QPointF &point) const;
    /// What there is to say about that point; empty: nothing.
    [[nodiscard]] QString detailsAt(const QPointF &point) const;
    /// The current figures in words.
    [[nodiscard]] QString figures() const;

    /// Paints that part; for a window.
    void paint(QPainter &painter, const QRegion &area, std::optional<std::int64_t> cursorNs,
        std::uint32_t selectedCall);
    /// Paints all without the image in between, so that what can stay lines does; for files.
    void paintDirectly(QPainter &painter, std::uint32_t selectedCall) const;

private:
    struct Shown {
        const SessionRun *run = nullptr;
        int number = 0;
        TimelineData data;
    };
    /// What the image was painted for.
    struct Layer {
        QImage image;
        TimeMap map;
        TimelineLayout layout;
        TimelineKind kind = TimelineKind::byCall;
        bool withLinks = true;
        bool valid = false;
    };
    void arrange();
    void follow();
    [[nodiscard]] TimelineStage stage() const;
    [[nodiscard]] bool isLayerOf(const TimelineStage &stage) const;
    void paintLayer();
    void liftLimit(std::int64_t ns);
    void paintLimit(QPainter &painter, const QRegion &area) const;
    void paintAround(QPainter &painter, const TimelineStage &stage, const QRegion &area,
        std::optional<std::int64_t> cursorNs, std::uint32_t selectedCall) const;
    [[nodiscard]] const IoTick *tickAt(int section, const QPointF &point) const;
    [[nodiscard]] const ThreadStretch *stretchAt(const TimelineHit &hit, double x) const;
    [[nodiscard]] QString flagsAt(double x) const;
    [[nodiscard]] QString rowDetails(const TimelineHit &hit, const QPointF &point) const;
    void makeInks();

    std::vector<Shown> m_shown; // sync before async
    std::optional<TimelineData> m_ghost;
    int m_inView = 0;
    TimelineKind m_kind = TimelineKind::byCall;
    TimelineLayout m_layout;
    TimeMap m_map;
    bool m_following = true;
    QFont m_font;
    Colours m_colours = Colours::light();
    double m_pixelRatio = 1;
    TimelineInks m_inks;
    Layer m_layer;
    std::int64_t m_changedNs = TimelineData::noChange;
    std::int64_t m_limitNs = TimelineData::noLimit;
};

/// The number that rises in steps: at least `value`, at most half as much again.
[[nodiscard]] std::int64_t nextRound(std::int64_t value);

} // namespace Gizmoscope
