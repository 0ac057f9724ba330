// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/pagedress.h"

#include <QTextBlock>
#include <QTextTable>

#include <utility>

namespace Gizmoscope {

namespace {

void dressTable(QTextTable &table, const QBrush &line, qreal room)
{
    QTextTableFormat format = table.format();
    format.setWidth(QTextLength(QTextLength::PercentageLength, 99)); // with its lines, 100 would be too broad
    format.setBorderCollapse(true);
    format.setBorderBrush(line);
    format.setCellPadding(room);
    table.setFormat(format);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat cellFormat = cell.format().toTableCellFormat();
            cellFormat.setBorder(1);
            cellFormat.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            cellFormat.setBorderBrush(line);
            cell.setFormat(cellFormat);
        }
    }
}

void underlineLinks(QTextDocument &document)
{
    // First all of them: a change may join neighbours under the iterator.
    QList<std::pair<int, int>> places;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.charFormat().isAnchor())
                places << std::pair(fragment.position(), fragment.position() + fragment.length());
        }
    }
    QTextCharFormat underlined;
    underlined.setFontUnderline(true);
    QTextCursor cursor(&document);
    for (const auto &[from, to] : std::as_const(places)) {
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(underlined);
    }
}

} // namespace

void dressPage(QTextDocument &document, const QBrush &line, qreal room, qreal margin)
{
    QTextFrame *root = document.rootFrame();
    QTextFrameFormat page = root->frameFormat();
    page.setMargin(margin);
    root->setFrameFormat(page);
    const QList<QTextFrame *> frames = root->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            dressTable(*table, line, room);
    }
    underlineLinks(document);
}

} // namespace Gizmoscope
