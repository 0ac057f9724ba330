// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"

#include "app/cli/output.h"

#include <algorithm>

namespace Gizmoscope {

QString textTable(const std::vector<TableRow> &rows)
{
    if (rows.empty())
        return {};
    int nameWidth = 0;
    QList<int> widths(rows.front().values.size(), 0);
    for (const TableRow &row : rows) {
        nameWidth = std::max(nameWidth, columns(row.name));
        for (qsizetype i = 0; i < row.values.size(); ++i)
            widths[i] = std::max(widths[i], columns(row.values[i]));
    }
    QString text;
    for (const TableRow &row : rows) {
        QString line = QStringLiteral("  ") + padded(row.name, nameWidth);
        for (qsizetype i = 0; i < row.values.size(); ++i)
            line += QStringLiteral("  ") + padded(row.values[i], widths[i]);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

} // namespace Gizmoscope
