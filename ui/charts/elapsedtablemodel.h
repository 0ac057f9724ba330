// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/elapseddata.h"

#include <QAbstractTableModel>

namespace Gizmoscope {

/// The figures of the chart of elapsed times, for those who would rather read them. Main thread.
class ElapsedTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int columns = 8;

    explicit ElapsedTableModel(QObject *parent = nullptr);

    void setFigures(const ElapsedData &data);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const ElapsedGroup &group, int column);

    ElapsedData m_data;
};

/// "Gizmos"; the bare name where the experiment is not known here.
[[nodiscard]] QString titleOf(const std::string &experiment);
/// "2", "2, 3", or "2–9" where there are more than one of a mode.
[[nodiscard]] QString numbersOf(const ElapsedGroup &group);
/// All about one bar: "Sync, 5 runs: median 1.504 s, from 1.503 s to 1.507 s. Finished".
[[nodiscard]] QString barSentence(const ElapsedGroup &group, RunMode mode);
/// The figures in a sentence, for people who hear the chart.
[[nodiscard]] QString spokenFigures(const ElapsedData &data);

} // namespace Gizmoscope
