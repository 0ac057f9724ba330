// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/latencydata.h"

#include <QAbstractTableModel>

namespace Gizmoscope {

/// The figures of the chart of latencies: a row for each, sync and async, uncorrected and corrected. Main
/// thread.
class LatencyTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int rows = 11;
    static constexpr int columns = 5;

    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const LatencyData &data);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString nameOf(int row);
    [[nodiscard]] QString text(int row, int column) const;

    std::array<std::optional<Latencies>, 2> m_figures; // by mode
};

/// Three digits: "1.25 ms", "12.5 ms", "125 ms", "12,500 ms".
[[nodiscard]] QString latencyText(std::int64_t ns);
/// "99.9", with as many digits as tell it from its neighbours.
[[nodiscard]] QString percentText(double percent);
/// "Sync, corrected"
[[nodiscard]] QString latencyName(RunMode mode, bool isCorrected);
/// The figures in a sentence, for people who hear the chart.
[[nodiscard]] QString spokenFigures(const LatencyData &data);

} // namespace Gizmoscope
