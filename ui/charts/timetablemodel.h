// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/stepseries.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace Gizmoscope {

/// The figures of a chart over time: a row for each moment at which one of them changed. Main thread.
class TimeTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Column {
        QString name;
        StepSeries series;
        std::function<QString(double)> text;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(std::vector<Column> columns);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;

    std::vector<Column> m_columns;
    std::vector<std::int64_t> m_times;
};

} // namespace Gizmoscope
