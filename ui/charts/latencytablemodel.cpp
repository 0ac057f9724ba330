// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/latencytablemodel.h"

#include "ui/charts/chartmeasures.h"

#include "ui/words/words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace Gizmoscope {

namespace {

constexpr int significant = 3;

enum Row { requests, mean, p50, p90, p95, p99, p999, longest, leftOut, correctedBy, interval };

// Without its unit, which is the same all down the table.
QString milliseconds(std::int64_t ns)
{
    const double ms = static_cast<double>(ns) / nsInMs;
    const int whole = ms < 1 ? 1 : static_cast<int>(std::log10(ms)) + 1;
    return QLocale().toString(ms, 'f', std::clamp(significant - whole, 0, 2));
}

QString count(std::uint64_t number) { return QLocale().toString(static_cast<qulonglong>(number)); }

QString figureText(const LatencyFigures &figures, int row)
{
    switch (row) {
    case requests:
        return count(figures.count);
    case mean:
        return milliseconds(figures.meanNs);
    case p50:
        return milliseconds(figures.p50Ns);
    case p90:
        return milliseconds(figures.p90Ns);
    case p95:
        return milliseconds(figures.p95Ns);
    case p99:
        return milliseconds(figures.p99Ns);
    case p999:
        return milliseconds(figures.p999Ns);
    default:
        return milliseconds(figures.maxNs);
    }
}

QString correctionText(LatencyCorrection correction)
{
    switch (correction) {
    case LatencyCorrection::meantTime:
        return LatencyTableModel::tr("time meant");
    case LatencyCorrection::expectedInterval:
        return LatencyTableModel::tr("think time + median");
    case LatencyCorrection::none:
        break;
    }
    return LatencyTableModel::tr("nothing to correct");
}

QString spokenOf(const QString &name, const LatencyFigures &figures)
{
    return LatencyTableModel::tr("%1: half of the requests within %2, 99 % within %3, the longest %4")
        .arg(name, latencyText(figures.p50Ns), latencyText(figures.p99Ns), latencyText(figures.maxNs));
}

} // namespace

QString latencyText(std::int64_t ns) { return LatencyTableModel::tr("%1 ms").arg(milliseconds(ns)); }

QString percentText(double percent)
{
    const int nines = percent < 100 ? std::max(0, static_cast<int>(ninesOf(percent) + 0.001)) : 0;
    return QLocale().toString(percent, 'g', std::max(significant, nines + 2));
}

QString latencyName(RunMode mode, bool isCorrected)
{
    return (isCorrected ? LatencyTableModel::tr("%1, corrected") : LatencyTableModel::tr("%1, uncorrected"))
        .arg(modeWord(mode));
}

QString spokenFigures(const LatencyData &data)
{
    QStringList sentences;
    for (const RunMode mode : {RunMode::sync, RunMode::async}) {
        const auto &run = data.run(mode);
        if (!run)
            continue;
        const bool differs = run->differs();
        sentences += spokenOf(differs ? latencyName(mode, true) : modeWord(mode), run->figures.corrected);
        if (differs)
            sentences += spokenOf(latencyName(mode, false), run->figures.uncorrected);
    }
    return sentences.join(QStringLiteral(". "));
}

void LatencyTableModel::setFigures(const LatencyData &data)
{
    for (const RunMode mode : {RunMode::sync, RunMode::async}) {
        const auto &run = data.run(mode);
        m_figures[static_cast<std::size_t>(mode)] = run ? std::optional(run->figures) : std::nullopt;
    }
    Q_EMIT dataChanged(index(0, 1), index(rows - 1, columns - 1));
}

void LatencyTableModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int LatencyTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : rows; }

int LatencyTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QVariant LatencyTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? nameOf(index.row()) : text(index.row(), index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight)));
    return {};
}

QString LatencyTableModel::nameOf(int row)
{
    const std::array<QString, rows> names {tr("Requests"), tr("Mean (ms)"), tr("50 % within (ms)"),
        tr("90 % within (ms)"), tr("95 % within (ms)"), tr("99 % within (ms)"), tr("99.9 % within (ms)"),
        tr("Longest (ms)"), tr("Not counted"), tr("Corrected by"), tr("Interval (ms)")};
    return names[static_cast<std::size_t>(row)];
}

QString LatencyTableModel::text(int row, int column) const
{
    const auto &figures = m_figures[column < 3 ? 0 : 1];
    const bool isCorrected = column % 2 == 0;
    if (!figures)
        return {};
    if (row <= longest)
        return figureText(isCorrected ? figures->corrected : figures->uncorrected, row);
    if (row == leftOut)
        return count(figures->leftOut);
    if (!isCorrected)
        return {};
    if (row == correctedBy)
        return correctionText(figures->correction);
    return figures->expectedNs > 0 ? milliseconds(figures->expectedNs) : QString();
}

QVariant LatencyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    if (section == 0)
        return tr("Figure");
    return latencyName(section < 3 ? RunMode::sync : RunMode::async, section % 2 == 0);
}

} // namespace Gizmoscope
