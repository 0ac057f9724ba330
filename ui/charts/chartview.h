// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QChartView>

#include <optional>

namespace Gizmoscope {

/// A view of one chart, with the line of the moment that is pointed at above it. The line is no part of the
/// chart, so that moving it makes Qt Charts work out nothing anew. Main thread.
class ChartView final : public QChartView
{
    Q_OBJECT

public:
    /// Takes the chart.
    explicit ChartView(QChart *chart, QWidget *parent = nullptr);

    void setColours(const Colours &colours);
    /// Pixels from the left; none: no line.
    void setCursorX(std::optional<qreal> x);
    /// Chart and line, without what only a screen needs.
    void paintIn(QPainter &painter, const QRectF &rect);

Q_SIGNALS:
    /// Within the area of the plot; none: left it.
    void pointedAt(std::optional<qreal> x);
    void resized();

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void drawCursor(QPainter &painter) const;
    void updateCursor();

    Colours m_colours = Colours::light();
    std::optional<qreal> m_cursorX;
    bool m_isPointed = false;
};

} // namespace Gizmoscope
