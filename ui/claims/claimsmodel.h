// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/claimschecker.h"
#include "ui/theme.h"

#include <QAbstractTableModel>
#include <QDateTime>

class QIcon;

namespace Gizmoscope {

/// What is known of one claim in the window.
struct ClaimRow {
    enum class State : std::uint8_t { untouched, waiting, underWay, checked };
    const Claim *claim = nullptr;
    State state = State::untouched;
    CheckedClaim checked; ///< of State::checked
    QDateTime when; ///< it was checked
};

/// All claims, a row for each, with what came of checking them. Keeps what was checked until it is checked
/// again. Main thread.
class ClaimsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { idColumn, textColumn, measuredColumn, verdictColumn, reasonColumn, columns };

    explicit ClaimsModel(QObject *parent = nullptr);

    void setColours(const Colours &colours);
    void retranslate();
    /// Takes over how far it is.
    void follow(const ClaimsChecker &checker);

    [[nodiscard]] const std::vector<ClaimRow> &claims() const { return m_rows; }
    [[nodiscard]] bool hasChecked() const;
    [[nodiscard]] int count(Verdict verdict) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString textOf(const ClaimRow &row, int column);
    [[nodiscard]] ClaimRow &rowOf(const Claim *claim);

    std::vector<ClaimRow> m_rows;
    Colours m_colours = Colours::light();
};

/// What stands above a column.
[[nodiscard]] QString claimsHead(int column);
/// "holds"; before: "not checked yet", "waits", "is being checked".
[[nodiscard]] QString stateText(const ClaimRow &row);
/// A line for each: "sync: 2.003 s (expected: 2.000 s to 2.200 s)".
[[nodiscard]] QStringList measuredLines(const ClaimRow &row);
/// Why, or what is to be done about it.
[[nodiscard]] QString reasonText(const ClaimRow &row);
/// Tick, triangle or ring: never by colour alone.
[[nodiscard]] QIcon verdictIcon(const ClaimRow &row, const Colours &colours);

} // namespace Gizmoscope
