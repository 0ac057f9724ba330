// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpanel.h"
#include "ui/charts/elapseddata.h"

#include <array>

class QBarCategoryAxis;
class QBarSeries;
class QBarSet;
class QLineSeries;
class QValueAxis;

namespace Gizmoscope {

class ElapsedLabels;
class ElapsedTableModel;

/// How long the runs of this session took, sync beside async, with the time that would be ideal. Where runs
/// were repeated with the same settings, the bar is their median and a whisker reaches from the shortest to
/// the longest. Main thread.
class ElapsedChart final : public ChartPanel
{
    Q_OBJECT

public:
    explicit ElapsedChart(QWidget *parent = nullptr);

    /// Drawn with the next update of the chart, 20 times a second at most; the last one always is.
    void setData(const ElapsedData &data);
    /// The same; works out only what is new since the last time.
    void setRuns(const std::deque<SessionRun> &runs) { setData(m_history.of(runs)); }
    /// In a replay that has come to that moment.
    void setRuns(const std::deque<SessionRun> &runs, std::int64_t ns, const RunPair &replayed);
    void setColours(const Colours &colours) override;

Q_SIGNALS:
    /// The number of the latest run of the bar that was clicked.
    void runChosen(int number);

protected:
    void draw() override;
    void fillTable() override;
    void retranslate() override;

private:
    static constexpr std::size_t mostBars = 2 * ElapsedData::mostGroups;

    void makeSeries();
    [[nodiscard]] QLineSeries *makeLine();
    void drawBars();
    void labelAxis(int decimals);
    void makeRoom(double top);
    [[nodiscard]] double plotHeight() const;
    void drawIdeals();
    [[nodiscard]] QBrush brushOf(RunMode mode) const;
    void drawWhiskers();
    void tellFigures();
    void choose(int group, RunMode mode);
    void showTip(bool isOver, int group, RunMode mode);

    ElapsedData m_data;
    ElapsedHistory m_history;
    ElapsedTableModel *m_model;
    QBarSeries *m_bars;
    QBarSet *m_sync;
    QBarSet *m_async;
    std::array<QLineSeries *, ElapsedData::mostGroups> m_ideals {}; // one piece of the line for each group
    std::array<QLineSeries *, mostBars> m_whiskers {};
    QBarCategoryAxis *m_groups;
    QValueAxis *m_seconds;
    ElapsedLabels *m_labels; // the chart's
};

} // namespace Gizmoscope
