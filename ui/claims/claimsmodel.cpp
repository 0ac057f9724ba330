// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimsmodel.h"

#include "ui/marks.h"
#include "ui/words/claimwords.h"

#include <QIcon>
#include <QStringList>

#include <algorithm>
#include <array>

namespace Gizmoscope {

QString claimsHead(int column)
{
    const std::array<QString, ClaimsModel::columns> heads {QString(), ClaimsModel::tr("Claim (quoted)"),
        ClaimsModel::tr("Measured"), ClaimsModel::tr("Verdict"), ClaimsModel::tr("Reason")};
    return heads[static_cast<std::size_t>(column)];
}

QString stateText(const ClaimRow &row)
{
    switch (row.state) {
    case ClaimRow::State::untouched:
        return ClaimsModel::tr("not checked yet");
    case ClaimRow::State::waiting:
        return ClaimsModel::tr("waits");
    case ClaimRow::State::underWay:
        return ClaimsModel::tr("is being checked");
    case ClaimRow::State::checked:
        return verdictWord(row.checked.judgement.verdict);
    }
    return {};
}

QStringList measuredLines(const ClaimRow &row)
{
    QStringList lines;
    if (row.state != ClaimRow::State::checked)
        return lines;
    for (const Figure &figure : row.checked.judgement.figures) {
        const QString expected = expectedText(figure);
        lines += expected.isEmpty() ? figureText(figure)
                                    : ClaimsModel::tr("%1 (expected: %2)").arg(figureText(figure), expected);
    }
    return lines;
}

QString reasonText(const ClaimRow &row)
{
    return row.state == ClaimRow::State::checked ? claimReasonSentence(row.checked) : QString();
}

QIcon verdictIcon(const ClaimRow &row, const Colours &colours)
{
    if (row.state == ClaimRow::State::checked) {
        switch (row.checked.judgement.verdict) {
        case Verdict::holds:
            return outcomeIcon(Outcome::ok, colours);
        case Verdict::doesNotHold:
            return outcomeIcon(Outcome::failed, colours);
        case Verdict::notChecked:
            return outcomeIcon(Outcome::cancelled, colours);
        }
    }
    if (row.state == ClaimRow::State::underWay)
        return glyphIcon(Glyph::run, colours);
    return outcomeIcon(Outcome::pending, colours);
}

ClaimsModel::ClaimsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const Claim &claim : Gizmoscope::claims())
        m_rows.push_back({&claim, ClaimRow::State::untouched, {}, {}});
}

void ClaimsModel::setColours(const Colours &colours)
{
    m_colours = colours;
    Q_EMIT dataChanged(index(0, verdictColumn), index(rowCount() - 1, verdictColumn), {Qt::DecorationRole});
}

void ClaimsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

ClaimRow &ClaimsModel::rowOf(const Claim *claim)
{
    return *std::find_if(
        m_rows.begin(), m_rows.end(), [claim](const ClaimRow &row) { return row.claim == claim; });
}

void ClaimsModel::follow(const ClaimsChecker &checker)
{
    const std::size_t done = checker.checked().size();
    for (std::size_t i = 0; i < checker.claims().size(); ++i) {
        ClaimRow &row = rowOf(checker.claims()[i]);
        if (i >= done) {
            row.state = i == done ? ClaimRow::State::underWay : ClaimRow::State::waiting;
        } else if (row.state != ClaimRow::State::checked) {
            row.state = ClaimRow::State::checked;
            row.checked = checker.checked()[i];
            row.when = QDateTime::currentDateTime();
        }
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

bool ClaimsModel::hasChecked() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
        [](const ClaimRow &row) { return row.state == ClaimRow::State::checked; });
}

int ClaimsModel::count(Verdict verdict) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [verdict](const ClaimRow &row) {
        return row.state == ClaimRow::State::checked && row.checked.judgement.verdict == verdict;
    }));
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClaimsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QString ClaimsModel::textOf(const ClaimRow &row, int column)
{
    switch (column) {
    case idColumn:
        return claimName(*row.claim);
    case textColumn:
        return claimText(*row.claim);
    case measuredColumn:
        return measuredLines(row).join(QLatin1Char('\n'));
    case verdictColumn:
        return stateText(row);
    default:
        return reasonText(row);
    }
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ClaimRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::DecorationRole:
        return index.column() == verdictColumn ? QVariant(verdictIcon(row, m_colours)) : QVariant();
    case Qt::TextAlignmentRole:
        // Beside its mark, which stands in the middle.
        return QVariant::fromValue(
            Qt::AlignLeft | (index.column() == verdictColumn ? Qt::AlignVCenter : Qt::AlignTop));
    case Qt::AccessibleTextRole: // of a cell that stands for its row
        return index.column() == idColumn
            ? tr("%1: %2 %3. %4", "a claim, its text, the verdict, the reason")
                  .arg(claimName(*row.claim), claimText(*row.claim), stateText(row), reasonText(row))
                  .trimmed()
            : textOf(row, index.column());
    default:
        return {};
    }
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    return claimsHead(section);
}

} // namespace Gizmoscope
