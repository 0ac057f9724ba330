// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"
#include "ui/theme.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <array>

namespace Gizmoscope {

/// The calls of one run as rows. It reads the record where it lies and copies nothing; refresh() takes in
/// what has come since, with two signals at most however many calls that is. Main thread.
class CallTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        id,
        request,
        service,
        issued,
        sent,
        firstByte,
        finished,
        outcome,
        status,
        bytes,
        cause,
        reach
    };
    static constexpr int columns = 12;

    explicit CallTableModel(QObject *parent = nullptr);

    /// `record` outlives its time here; nullptr: no run.
    void setRecord(const RunRecord *record);
    void refresh();
    void setColours(const Colours &colours);
    /// Header and cells in the present language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const CallRecord &call, int column) const;
    [[nodiscard]] int firstOpenFrom(int row) const;

    const RunRecord *m_record = nullptr;
    int m_rows = 0; // that the views know of
    std::size_t m_seen = 0; // events
    int m_firstOpen = 0; // all calls before it have ended and will not change
    std::array<QIcon, outcomeCount> m_marks;
};

} // namespace Gizmoscope
