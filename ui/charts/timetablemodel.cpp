// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timetablemodel.h"

#include "ui/charts/chartmeasures.h"

#include <QLocale>

#include <algorithm>

namespace Gizmoscope {

namespace {

std::vector<std::int64_t> timesOf(const std::vector<TimeTableModel::Column> &columns)
{
    std::vector<std::int64_t> times;
    for (const TimeTableModel::Column &column : columns) {
        for (const StepSeries::Step &step : column.series.steps())
            times.push_back(step.timeNs);
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

} // namespace

void TimeTableModel::setColumns(std::vector<Column> columns)
{
    std::vector<std::int64_t> times = timesOf(columns);
    const bool isSameHead = std::equal(columns.begin(), columns.end(), m_columns.begin(), m_columns.end(),
        [](const Column &a, const Column &b) { return a.name == b.name; });
    // While a run goes on rows only come: a selection and the place one reads at stay.
    if (!isSameHead || times.size() < m_times.size()) {
        beginResetModel();
        m_columns = std::move(columns);
        m_times = std::move(times);
        endResetModel();
        return;
    }
    m_columns = std::move(columns);
    const int before = rowCount();
    const int after = static_cast<int>(times.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_times = std::move(times);
        endInsertRows();
    } else {
        m_times = std::move(times);
    }
    if (before > 0)
        Q_EMIT dataChanged(index(0, 0), index(before - 1, columnCount() - 1));
}

void TimeTableModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int TimeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_times.size());
}

int TimeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QString TimeTableModel::text(int row, int column) const
{
    const std::int64_t time = m_times[static_cast<std::size_t>(row)];
    if (column == 0)
        return QLocale().toString(static_cast<double>(time) / nsInMs, 'f', 1);
    const Column &figures = m_columns[static_cast<std::size_t>(column - 1)];
    const auto value = figures.series.valueAt(time);
    return value ? figures.text(*value) : QString();
}

QVariant TimeTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignRight));
    return {};
}

QVariant TimeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return section == 0 ? tr("Time (ms)") : m_columns[static_cast<std::size_t>(section - 1)].name;
}

} // namespace Gizmoscope
