// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timechart.h"

class QScatterSeries;

namespace Gizmoscope {

/// How many calls have not ended well so far, by cause: timed out, cancelled, rejected, failed. The most
/// frequent causes only. Main thread.
class CancellationsChart final : public TimeChart
{
    Q_OBJECT

public:
    static constexpr std::size_t mostCurves = 6;

    explicit CancellationsChart(ViewState &state, QWidget *parent = nullptr);

protected:
    void forget(RunMode mode) override { m_data[indexOf(mode)] = {}; }
    void take(RunMode mode, const Event &event) override { m_data[indexOf(mode)].take(event); }
    [[nodiscard]] std::vector<TimeCurve> curves() const override;
    [[nodiscard]] QString restHeading() const override;
    void draw() override;
    void drawMore() override;
    void retranslate() override;

private:
    [[nodiscard]] bool comparesModes() const;
    [[nodiscard]] TimeCurve curveOf(const EndSeries::Ends &ends, RunMode mode, std::size_t rank) const;
    void drawMarks(std::size_t index, const TimeCurve &curve);

    std::array<EndSeries, 2> m_data;
    std::vector<QScatterSeries *> m_marks; // as many as were ever needed
};

} // namespace Gizmoscope
