// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpanel.h"
#include "ui/charts/timecurve.h"
#include "ui/charts/timeseries.h"
#include "ui/timemap.h"

#include <array>
#include <vector>

class QLineSeries;
class QValueAxis;

namespace Gizmoscope {

class TimeTableModel;
class ViewState;

/// A chart of figures over the time since the run began: of the run in view and, beside it, of its
/// counterpart. Follows the moment under the cursor, and sets it where the mouse or the arrow keys are. Each
/// chart of this kind tells what it keeps of the events, and which curves come of it. `state` must outlive
/// it. Main thread.
class TimeChart : public ChartPanel
{
    Q_OBJECT

public:
    using QWidget::show;
    /// `run` is the one in view (nullptr: none), `pair` holds it and its counterpart. Both stay until the
    /// next show().
    void show(const SessionRun *run, const RunPair &pair);
    /// Takes in what has come since.
    void refresh();
    void setColours(const Colours &colours) override;
    /// An earlier run behind what is shown, for comparison; nullptr: none. A copy is kept of its curves.
    void setGhost(const SessionRun *run);

    ~TimeChart() override;

protected:
    TimeChart(const QString &name, ViewState &state, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Another run of that mode is shown from now on: what was kept of the last one is void.
    virtual void forget(RunMode mode) = 0;
    virtual void take(RunMode mode, const Event &event) = 0;
    /// With what was taken; in the order of the head.
    [[nodiscard]] virtual std::vector<TimeCurve> curves() const = 0;
    /// What is more than lines.
    virtual void drawMore() { }
    /// What the left axis must reach whatever the curves are.
    [[nodiscard]] virtual double leastPeak() const { return 0; }
    /// How far the time axis must reach whatever has been measured.
    [[nodiscard]] virtual std::int64_t leastTopNs() const { return 0; }
    /// Whether a run of the web app is shown as two, its synchronous and its asynchronous requests.
    [[nodiscard]] virtual bool splitsServed() const { return false; }
    /// Beside the figures of the head, for who cannot see the chart.
    [[nodiscard]] virtual QString spokenMore() const { return {}; }
    [[nodiscard]] virtual QString figureText(double value) const;
    /// Of what moment the figures are when nobody points at one and the run has ended.
    [[nodiscard]] virtual QString restHeading() const;

    struct ValueScale {
        double unit = 1; ///< values are divided by it for the axis
        QString title;
        bool integers = true;
    };
    [[nodiscard]] virtual ValueScale scaleOf(int side, double peak) const;

    /// Whether a run of that mode is shown.
    [[nodiscard]] bool has(RunMode mode) const { return m_runs[indexOf(mode)] != nullptr; }
    /// Until the next show(); nullptr: none.
    [[nodiscard]] const SessionRun *runOf(RunMode mode) const { return m_runs[indexOf(mode)]; }
    [[nodiscard]] bool hasBoth() const { return has(RunMode::sync) && has(RunMode::async); }
    [[nodiscard]] bool hasRun() const { return has(RunMode::sync) || has(RunMode::async); }
    /// The mode of the run in view.
    [[nodiscard]] RunMode modeInView() const { return m_modeInView; }
    [[nodiscard]] std::int64_t untilNs(RunMode mode) const { return m_untilNs[indexOf(mode)]; }
    /// In a replay, up to where it has come.
    [[nodiscard]] std::int64_t shownUntilNs(RunMode mode) const;
    /// "Sync: name" where there are two runs to tell apart.
    [[nodiscard]] QString nameOf(const QString &name, RunMode mode) const;
    [[nodiscard]] QList<QPointF> pointsOf(const TimeCurve &curve) const;
    [[nodiscard]] double timeUnit() const;
    [[nodiscard]] QValueAxis *timeAxis() const { return m_time; }
    [[nodiscard]] QValueAxis *valueAxis(int side) const { return m_values[static_cast<std::size_t>(side)]; }
    [[nodiscard]] const std::vector<TimeCurve> &drawnCurves() const { return m_curves; }

    [[nodiscard]] static std::size_t indexOf(RunMode mode) { return static_cast<std::size_t>(mode); }

    void draw() override;
    void fillTable() override;
    void changeEvent(QEvent *event) override;

private:
    /// A curve of an earlier run.
    struct Ghost {
        QString name;
        Qt::PenStyle style = Qt::SolidLine;
        int side = 0;
        StepSeries series;
        std::int64_t untilNs = 0;
    };
    void copyGhost(const SessionRun &run);
    void drawGhosts();
    [[nodiscard]] QPen penOf(const Ghost &ghost) const;
    [[nodiscard]] QString figureOf(const Ghost &ghost) const;
    void makeAxes();
    void follow(RunMode mode, const SessionRun *run);
    [[nodiscard]] TimeMap map() const;
    void drawAxes();
    void drawTimeAxis();
    void drawValueAxis(int side, double peak);
    void drawLines();
    void tellFigures();
    void placeCursor();
    bool moveCursor(int key);
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString figureOf(const TimeCurve &curve) const;
    [[nodiscard]] QLineSeries *line(std::size_t index);

    ViewState &m_state;
    TimeTableModel *m_model;
    QValueAxis *m_time;
    std::array<QValueAxis *, 2> m_values {};
    std::vector<QLineSeries *> m_lines; // as many as were ever needed
    std::vector<TimeCurve> m_curves;
    std::vector<Ghost> m_ghosts;
    std::vector<QLineSeries *> m_ghostLines;
    std::array<RecordReader, 2> m_readers;
    std::array<const SessionRun *, 2> m_runs {};
    std::array<std::int64_t, 2> m_untilNs {};
    std::array<double, 2> m_peaks {}; // of either axis: it only grows while a run goes on
    std::array<double, 2> m_units {1, 1};
    std::int64_t m_topNs = 0;
    RunMode m_modeInView = RunMode::async;
    bool m_isRunning = false;
};

} // namespace Gizmoscope
