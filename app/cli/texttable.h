// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Gizmoscope {

struct TableRow {
    QString name;
    QStringList values; ///< as many in each row of a table
};

/// The rows below each other, each column as wide as it must be.
[[nodiscard]] QString textTable(const std::vector<TableRow> &rows);

} // namespace Gizmoscope
