// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/orderrows.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace Gizmoscope {

/// The figures of the panel as a table: the steps and calls of a page, the orders of the handlers, or the
/// clocks; sync and async side by side. Main thread.
class OrderTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int columns = 5;

    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const OrderData &data);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void addPage(const OrderData &data);
    void addOrders(const OrderData &data);
    void addClocks(const OrderData &data);

    QStringList m_head;
    std::vector<QStringList> m_rows;
};

} // namespace Gizmoscope
