// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/comparison.h"
#include "ui/theme.h"

#include <QAbstractTableModel>

namespace Gizmoscope {

/// What sets two runs apart, as rows: first the settings in which they differ, then figure by figure. Keeps a
/// copy of what it shows. Main thread.
class CompareTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { what, earlier, later, difference, percent, change };
    static constexpr int columns = 6;

    explicit CompareTableModel(QObject *parent = nullptr);

    void setComparison(const RunComparison &comparison);
    [[nodiscard]] const RunComparison &comparison() const { return m_comparison; }
    void setColours(const Colours &colours);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString settingText(const SettingDifference &setting, int column);
    [[nodiscard]] static QString figureText(const FigureDifference &figure, int column);
    /// nullptr: the row is of a setting.
    [[nodiscard]] const FigureDifference *figureAt(int row) const;
    [[nodiscard]] QVariant mark(Change of) const;

    RunComparison m_comparison;
    Colours m_colours = Colours::light();
};

} // namespace Gizmoscope
