// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparetablemodel.h"

#include "ui/marks.h"
#include "ui/words/figurewords.h"

#include <QFont>

#include <array>

namespace Gizmoscope {

CompareTableModel::CompareTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void CompareTableModel::setComparison(const RunComparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    endResetModel();
}

void CompareTableModel::setColours(const Colours &colours)
{
    m_colours = colours;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, change), index(rowCount() - 1, change));
}

void CompareTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int CompareTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0
                            : static_cast<int>(m_comparison.settings.size() + m_comparison.figures.size());
}

int CompareTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

const FigureDifference *CompareTableModel::figureAt(int row) const
{
    const auto settings = static_cast<int>(m_comparison.settings.size());
    return row < settings ? nullptr : &m_comparison.figures[static_cast<std::size_t>(row - settings)];
}

QVariant CompareTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const FigureDifference *figure = figureAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return figure
            ? figureText(*figure, index.column())
            : settingText(m_comparison.settings[static_cast<std::size_t>(index.row())], index.column());
    case Qt::DecorationRole:
        return figure && index.column() == change ? mark(figure->change) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(!figure);
        return font;
    }
    case Qt::TextAlignmentRole: {
        const bool isWords = index.column() == what || index.column() == change;
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isWords ? Qt::AlignLeft : Qt::AlignRight)));
    }
    default:
        return {};
    }
}

// Beside the word, so that nothing is told by colour alone.
QVariant CompareTableModel::mark(Change of) const
{
    if (of == Change::better)
        return outcomeIcon(Outcome::ok, m_colours);
    if (of == Change::worse)
        return outcomeIcon(Outcome::failed, m_colours);
    return {};
}

QString CompareTableModel::settingText(const SettingDifference &setting, int column)
{
    switch (column) {
    case what:
        return tr("Setting: %1").arg(settingName(setting.word));
    case earlier:
        return settingValueText(setting.word, setting.earlier);
    case later:
        return settingValueText(setting.word, setting.later);
    case change:
        return tr("changed");
    default:
        return {};
    }
}

QString CompareTableModel::figureText(const FigureDifference &figure, int column)
{
    const FigureUnit unit = figure.figure->unit;
    const auto value = [unit](const std::optional<double> &of) {
        return of ? figureValueText(unit, *of) : QStringLiteral("–");
    };
    switch (column) {
    case what:
        return figureName(figure.figure->word);
    case earlier:
        return value(figure.earlier);
    case later:
        return value(figure.later);
    case difference:
        return figure.difference() ? figureDifferenceText(unit, *figure.difference()) : QString();
    case percent:
        return figure.percent() ? percentDifferenceText(*figure.percent()) : QString();
    default:
        return changeWord(figure.change);
    }
}

QVariant CompareTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns || role != Qt::DisplayRole)
        return {};
    const std::array<QString, columns> names {
        tr("Figure"), tr("Earlier"), tr("Later"), tr("Difference"), tr("Per cent"), tr("Change")};
    return names[static_cast<std::size_t>(section)];
}

} // namespace Gizmoscope
