// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/elapseddata.h"
#include "ui/theme.h"

#include <QFont>
#include <QGraphicsItem>

class QAbstractSeries;
class QChart;

namespace Gizmoscope {

/// The words and figures of the chart of elapsed times: seconds on each bar, and under each group which runs
/// it is of and how they ended. Qt Charts would cut such labels off, or write them across each other. Part of
/// the scene, so that it is in saved pictures too. Main thread; owned by the chart.
class ElapsedLabels final : public QGraphicsItem
{
public:
    static constexpr double aboveBar = 1.1; ///< the room of a figure above its bar, in heights of letters

    ElapsedLabels(QChart *chart, QAbstractSeries *bars);

    void set(const ElapsedData &data, const QFont &font, const Colours &colours);
    /// What must be free below the bars.
    [[nodiscard]] static int heightBelow(const QFont &font);
    /// In scene coordinates; where a bar of the group is, seen from its middle.
    [[nodiscard]] static double offsetOf(RunMode mode);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    [[nodiscard]] QPointF place(double x, double seconds) const;
    void paintFigures(QPainter &painter, std::size_t index, int decimals) const;
    void paintMarks(QPainter &painter, const ElapsedGroup &group, const QRectF &where) const;
    void paintGroup(QPainter &painter, std::size_t index) const;
    [[nodiscard]] bool figuresFit(const ElapsedGroup &group, int decimals) const;
    [[nodiscard]] int decimalsThatFit() const;
    [[nodiscard]] double groupWidth() const;

    QChart *m_chart;
    QAbstractSeries *m_bars;
    ElapsedData m_data;
    QFont m_font;
    Colours m_colours = Colours::light();
};

/// "Timed out"; empty where there is nothing to say.
[[nodiscard]] QString badEnds(const ElapsedGroup &group);

} // namespace Gizmoscope
