// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpanel.h"
#include "ui/charts/latencydata.h"
#include "ui/charts/timeseries.h"

#include <array>
#include <optional>

class QAreaSeries;
class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace Gizmoscope {

class ChartSwitch;
class LatencyTableModel;

/// How long the requests of the run in view, and of its counterpart, took: by percentile, each further nine
/// as wide as the one before, or as a histogram. Corrected for coordinated omission, and beside it, thin,
/// what would have been measured without, where that is another. Main thread.
class LatencyChart final : public ChartPanel
{
    Q_OBJECT

public:
    explicit LatencyChart(QWidget *parent = nullptr);
    ~LatencyChart() override;

    using QWidget::show;
    /// As in TimeChart: both stay until the next show().
    void show(const SessionRun *run, const RunPair &pair);
    /// An earlier run behind what is shown, for comparison; nullptr: none. A copy is kept of its curve.
    void setGhost(const SessionRun *run);
    /// Takes in what has come since; costs nothing where no request has ended.
    void refresh();
    void setColours(const Colours &colours) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void draw() override;
    void fillTable() override;
    void retranslate() override;

private:
    /// The pictures of one run.
    struct Pictures {
        std::array<QLineSeries *, 2> curves {}; // uncorrected, corrected
        QLineSeries *base = nullptr; // of the area
        QLineSeries *top = nullptr;
        QAreaSeries *area = nullptr; // corrected
        QLineSeries *outline = nullptr; // uncorrected
    };

    void makeAxes();
    void makePictures();
    [[nodiscard]] QLineSeries *line(bool isCurve);
    void follow(RunMode mode, const SessionRun *run);
    [[nodiscard]] bool isHistogram() const;
    void showAxes();
    void drawAxes();
    void drawCurves(RunMode mode);
    void drawBars(RunMode mode);
    void drawGhost();
    [[nodiscard]] QPen penOf(RunMode mode, bool isCorrected) const;
    [[nodiscard]] QBrush brushOf(RunMode mode) const;
    void tellFigures();
    void addEntries(std::vector<LegendEntry> &entries, RunMode mode, double percent);
    void point(std::optional<double> nines);
    void placeCursor();
    [[nodiscard]] bool moveCursor(int key);

    LatencyTableModel *m_model;
    ChartSwitch *m_switch;
    QCategoryAxis *m_percents; // of the curves
    QValueAxis *m_times;
    QValueAxis *m_pieces; // of the histogram
    QValueAxis *m_counts;
    std::array<Pictures, 2> m_pictures; // by mode, as all below
    std::array<const SessionRun *, 2> m_runs {};
    std::array<RecordReader, 2> m_followers;
    std::array<LatencyReader, 2> m_readers;
    LatencyData m_data;
    QLineSeries *m_ghostLine;
    std::vector<LatencyPoint> m_ghost; // of an earlier run
    std::int64_t m_ghostTopNs = 0;
    std::optional<double> m_nines; // that are pointed at
};

} // namespace Gizmoscope
