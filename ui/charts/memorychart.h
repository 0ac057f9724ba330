// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timechart.h"

namespace Gizmoscope {

/// The memory of the process: address space reserved (left axis), and what of it is in real memory (right
/// axis; it would be a line along the bottom on the other). Main thread.
class MemoryChart final : public TimeChart
{
    Q_OBJECT

public:
    explicit MemoryChart(ViewState &state, QWidget *parent = nullptr);

protected:
    void forget(RunMode mode) override { m_data[indexOf(mode)] = {}; }
    void take(RunMode mode, const Event &event) override { m_data[indexOf(mode)].take(event); }
    [[nodiscard]] std::vector<TimeCurve> curves() const override;
    [[nodiscard]] QString figureText(double value) const override;
    [[nodiscard]] ValueScale scaleOf(int side, double peak) const override;
    void retranslate() override;

private:
    std::array<MemorySeries, 2> m_data;
};

} // namespace Gizmoscope
