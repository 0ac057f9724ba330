// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/marksreport.h"

#include "app/cli/output.h"
#include "ui/words/orderrows.h"
#include "ui/words/words.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace Gizmoscope {

namespace {

constexpr int axisColumns = 48;

// Light where a call hangs in a step or nothing is to be seen of its length, full elsewhere.
QString barText(const OrderRow &row)
{
    const int from = static_cast<int>(std::lround(row.from * axisColumns));
    const int to = static_cast<int>(std::lround(row.to * axisColumns));
    if (to == from && row.to <= 0 && row.from <= 0)
        return {};
    QString text = QString(from, QLatin1Char(' '));
    text += to > from ? QString(to - from, QChar(0x2588)) : QString(QChar(0x258F));
    return text;
}

QString nameOf(const OrderRow &row)
{
    return row.isMarked && row.text != modeWord(*row.mode)
        ? row.text + QStringLiteral("  ") + modeWord(*row.mode)
        : row.text;
}

QString callNames(const OrderRow &row)
{
    QStringList names;
    for (const OrderCall &call : row.calls)
        names += call.name;
    return names.join(QStringLiteral(", "));
}

QString barLine(const OrderRow &row, int nameWidth, int valueWidth)
{
    QString line = QStringLiteral("    %1  %2 │%3│ %4")
                       .arg(padded(nameOf(row), nameWidth), paddedLeft(row.value, valueWidth),
                           padded(barText(row), axisColumns + 1), callNames(row));
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line;
}

} // namespace

QString marksReport(std::span<const RunRecord> runs)
{
    OrderData data;
    for (const RunRecord &run : runs) {
        auto &reader = data.readers[static_cast<std::size_t>(run.settings().mode)];
        reader.emplace();
        reader->read(run);
    }
    const std::vector<OrderRow> rows = orderRows(data);
    int nameWidth = 0;
    int valueWidth = 0;
    for (const OrderRow &row : rows) {
        if (row.kind != OrderRow::Kind::bar)
            continue;
        nameWidth = std::max(nameWidth, columns(nameOf(row)));
        valueWidth = std::max(valueWidth, columns(row.value));
    }
    QString text;
    for (const OrderRow &row : rows) {
        if (row.kind == OrderRow::Kind::heading)
            text += QStringLiteral("\n  %1\n").arg(row.text);
        else if (row.kind == OrderRow::Kind::words)
            text +=
                QStringLiteral("%1    %2\n").arg(text.isEmpty() ? QStringLiteral("\n") : QString(), row.text);
        else if (row.kind == OrderRow::Kind::bar)
            text += barLine(row, nameWidth, valueWidth) + QLatin1Char('\n');
    }
    return text;
}

} // namespace Gizmoscope
