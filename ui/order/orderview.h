// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"
#include "ui/words/orderrows.h"

#include <QWidget>

namespace Gizmoscope {

/// Paints rows: headings, bars on a common axis, words. In columns side by side where they have room, else
/// one below the other, as high as they need to be. Main thread; owned by its panel.
class OrderView final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderView(QWidget *parent = nullptr);

    void setColours(const Colours &colours);
    /// `endNs`: what the end of the axis stands for, where it is one of time.
    void setRows(std::vector<OrderRow> rows, std::int64_t endNs);
    [[nodiscard]] const std::vector<OrderRow> &rows() const { return m_rows; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();
    void arrange();
    [[nodiscard]] double heightOf(const OrderRow &row, double width) const;
    [[nodiscard]] double headingHeight(const OrderRow &row, double width) const;
    [[nodiscard]] QRectF axisOf(const OrderRow &row, const QRectF &area) const;
    void paintRow(QPainter &painter, const OrderRow &row, const QRectF &area) const;
    void paintHeading(QPainter &painter, const OrderRow &row, const QRectF &area) const;
    void paintWords(QPainter &painter, const OrderRow &row, const QRectF &area) const;
    void paintBar(QPainter &painter, const OrderRow &row, const QRectF &area) const;
    void paintStep(QPainter &painter, const OrderRow &row, const QRectF &bar) const;
    void paintCall(
        QPainter &painter, const OrderCall &call, RunMode mode, const QRectF &lane, const QRectF &step) const;
    void paintAxis(QPainter &painter, const QRectF &area) const;

    Colours m_colours = Colours::light();
    std::vector<OrderRow> m_rows;
    std::vector<QRectF> m_areas; // of the rows
    std::int64_t m_endNs = 0;
    double m_nameWidth = 0;
    double m_valueWidth = 0;
    bool m_isNarrow = false; // words stand above their bars
};

} // namespace Gizmoscope
