// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timechart.h"

class QAreaSeries;

namespace Gizmoscope {

/// Threads of the process: areas by role, one on the other, as the operating system counts them; and as lines
/// what the pool says of its own: threads that run a request, and of these, blocked. Of the counterpart of
/// the run in view, all threads as one line. Main thread.
class ThreadsChart final : public TimeChart
{
    Q_OBJECT

public:
    explicit ThreadsChart(ViewState &state, QWidget *parent = nullptr);

protected:
    void forget(RunMode mode) override { m_data[indexOf(mode)] = {}; }
    void take(RunMode mode, const Event &event) override { m_data[indexOf(mode)].take(event); }
    [[nodiscard]] std::vector<TimeCurve> curves() const override;
    void drawMore() override;
    [[nodiscard]] double leastPeak() const override;
    void retranslate() override;

private:
    struct Area {
        QAreaSeries *area = nullptr;
        QLineSeries *lower = nullptr;
        QLineSeries *upper = nullptr;
    };
    void makeAreas();
    [[nodiscard]] TimeCurve areaCurve(ThreadGroup group) const;
    [[nodiscard]] TimeCurve totalCurve(RunMode mode) const;

    std::array<ThreadSeries, 2> m_data;
    std::array<Area, threadGroupCount> m_areas;
};

} // namespace Gizmoscope
