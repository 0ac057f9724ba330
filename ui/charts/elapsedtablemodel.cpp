// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/elapsedtablemodel.h"

#include "experiments/registry.h"
#include "ui/words/words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

namespace Gizmoscope {

namespace {

QString secondsOf(const std::optional<double> &seconds)
{
    return seconds ? QLocale().toString(*seconds, 'f', 3) : QString();
}

QString secondsOf(const std::optional<ElapsedBar> &bar)
{
    return bar ? QLocale().toString(bar->seconds, 'f', 3) : QString();
}

// "5: 1.503–1.507"
QString spreadOf(const std::optional<ElapsedBar> &bar)
{
    if (!bar || !bar->hasSpread())
        return {};
    return QStringLiteral("%1: %2–%3")
        .arg(QLocale().toString(bar->count), secondsOf(std::optional(bar->least)),
            secondsOf(std::optional(bar->most)));
}

QString statesOf(const ElapsedGroup &group)
{
    if (group.sync && group.async && group.sync->state != group.async->state)
        return stateWord(group.sync->state) + QStringLiteral(", ") + stateWord(group.async->state);
    const std::optional<ElapsedBar> &bar = group.sync ? group.sync : group.async;
    return bar ? stateWord(bar->state) : QString();
}

} // namespace

QString titleOf(const std::string &experiment)
{
    const Experiment *known = findExperiment(experiment);
    return known ? experimentTitle(*known) : QString::fromStdString(experiment);
}

QString numbersOf(const ElapsedGroup &group)
{
    QList<int> numbers;
    bool hasSeveral = false;
    for (const auto &bar : {group.sync, group.async}) {
        if (!bar)
            continue;
        numbers += bar->run;
        if (bar->first != 0) {
            numbers += bar->first;
            hasSeveral = true;
        }
    }
    std::sort(numbers.begin(), numbers.end());
    const QLocale locale;
    if (hasSeveral)
        return locale.toString(numbers.first()) + QChar(0x2013) + locale.toString(numbers.last());
    QStringList texts;
    for (const int number : numbers)
        texts += locale.toString(number);
    return texts.join(QStringLiteral(", "));
}

QString barSentence(const ElapsedGroup &group, RunMode mode)
{
    const auto &bar = group.bar(mode);
    if (!bar)
        return {};
    const QString figures = bar->hasSpread()
        ? ElapsedTableModel::tr("%1, %n run(s): median %2 s, from %3 s to %4 s", nullptr, bar->count)
              .arg(modeWord(mode), secondsOf(bar), secondsOf(std::optional(bar->least)),
                  secondsOf(std::optional(bar->most)))
        : ElapsedTableModel::tr("%1, run %2: %3 s")
              .arg(modeWord(mode), QLocale().toString(bar->run), secondsOf(bar));
    return figures + QStringLiteral(". ") + stateWord(bar->state);
}

QString spokenFigures(const ElapsedData &data)
{
    QStringList sentences;
    for (const ElapsedGroup &group : data.groups) {
        QStringList parts {
            ElapsedTableModel::tr("Run %1, %2").arg(numbersOf(group), titleOf(group.experiment))};
        if (group.sync)
            parts += ElapsedTableModel::tr("sync %1 s").arg(secondsOf(group.sync));
        if (group.async)
            parts += ElapsedTableModel::tr("async %1 s").arg(secondsOf(group.async));
        if (group.idealSeconds)
            parts += ElapsedTableModel::tr("ideal %1 s").arg(secondsOf(group.idealSeconds));
        sentences += parts.join(QStringLiteral(", "));
    }
    return sentences.join(QStringLiteral(". "));
}

ElapsedTableModel::ElapsedTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ElapsedTableModel::setFigures(const ElapsedData &data)
{
    // A handful of rows: made anew only when their number changes, so that a selection stays.
    if (data.groups.size() != m_data.groups.size()) {
        beginResetModel();
        m_data = data;
        endResetModel();
    } else if (!data.groups.empty()) {
        m_data = data;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
}

void ElapsedTableModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int ElapsedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_data.groups.size());
}

int ElapsedTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QVariant ElapsedTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::DisplayRole)
        return text(m_data.groups[static_cast<std::size_t>(index.row())], index.column());
    const bool isNumber = index.column() >= 2 && index.column() <= 6;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

QString ElapsedTableModel::text(const ElapsedGroup &group, int column)
{
    switch (column) {
    case 0:
        return numbersOf(group);
    case 1:
        return titleOf(group.experiment);
    case 2:
        return secondsOf(group.sync);
    case 3:
        return secondsOf(group.async);
    case 4:
        return secondsOf(group.idealSeconds);
    case 5:
        return spreadOf(group.sync);
    case 6:
        return spreadOf(group.async);
    default:
        return statesOf(group);
    }
}

QVariant ElapsedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    const std::array<QString, columns> names {tr("Run"), tr("Experiment"), tr("Sync (s)"), tr("Async (s)"),
        tr("Ideal (s)"), tr("Sync: spread"), tr("Async: spread"), tr("State")};
    return names[static_cast<std::size_t>(section)];
}

} // namespace Gizmoscope
