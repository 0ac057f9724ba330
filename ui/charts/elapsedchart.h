// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/elapseddata.h"
#include "ui/theme.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QBarCategoryAxis;
class QBarSeries;
class QBarSet;
class QChart;
class QChartView;
class QLabel;
class QLineSeries;
class QStackedWidget;
class QTableView;
class QValueAxis;

namespace Gizmoscope {

class ElapsedTableModel;

/// How long the runs of this session took, sync beside async, with the time that would be ideal. Bars, or the
/// same figures as a table. Qt Charts stays behind this. Main thread.
class ElapsedChart final : public QWidget
{
    Q_OBJECT

public:
    explicit ElapsedChart(QWidget *parent = nullptr);

    /// Drawn with the next update of the chart, 20 times a second at most; the last one always is.
    void setData(const ElapsedData &data);
    void setColours(const Colours &colours);
    void setAsTable(bool asTable);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makePages();
    void makeSeries();
    void draw();
    void drawIdeals();
    void retranslate();
    void showPage();
    [[nodiscard]] QString category(const ElapsedGroup &group) const;

    ElapsedData m_data;
    QTimer m_due;
    bool m_asTable = false;
    QLabel *m_title;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QTableView *m_table;
    ElapsedTableModel *m_model;
    QChart *m_chart; // the view's
    QChartView *m_view;
    QBarSeries *m_bars;
    QBarSet *m_sync;
    QBarSet *m_async;
    std::array<QLineSeries *, ElapsedData::mostGroups> m_ideals {}; // one piece of the line for each group
    QBarCategoryAxis *m_groups;
    QValueAxis *m_seconds;
};

} // namespace Gizmoscope
