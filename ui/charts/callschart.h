// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timechart.h"

namespace Gizmoscope {

/// How many calls are in flight, and how many of them wait at the backend. Main thread.
class CallsChart final : public TimeChart
{
    Q_OBJECT

public:
    explicit CallsChart(ViewState &state, QWidget *parent = nullptr);

protected:
    void forget(RunMode mode) override { m_data[indexOf(mode)] = {}; }
    void take(RunMode mode, const Event &event) override { m_data[indexOf(mode)].take(event); }
    [[nodiscard]] std::vector<TimeCurve> curves() const override;
    void retranslate() override;

private:
    std::array<CallSeries, 2> m_data;
};

} // namespace Gizmoscope
