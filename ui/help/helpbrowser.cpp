// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpbrowser.h"

#include "ui/help/helppages.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

#include <utility>

namespace Gizmoscope {

namespace {

// Qt takes addresses of this scheme for its own, and does not hand them to the system.
QUrl addressOf(const QString &name) { return QUrl(QStringLiteral("qrc:/%1.md").arg(name)); }

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

HelpBrowser::HelpBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenExternalLinks(true);
    connect(this, &QTextBrowser::sourceChanged, this, &HelpBrowser::dress);
}

void HelpBrowser::setLanguage(const QString &code)
{
    m_language = code;
    if (page().isEmpty())
        return;
    const int place = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(place);
}

void HelpBrowser::showPage(const QString &name)
{
    if (HelpPages::names().contains(name) && name != page())
        setSource(addressOf(name), QTextDocument::MarkdownResource);
}

QString HelpBrowser::pageAt(const QUrl &address)
{
    const QString file = address.fileName();
    return file.endsWith(QLatin1String(".md")) ? file.chopped(3) : QString();
}

bool HelpBrowser::findNext(const QString &words, bool backward)
{
    const QTextDocument::FindFlags flags =
        backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (words.isEmpty() || find(words, flags))
        return !words.isEmpty();
    const QTextCursor before = textCursor();
    moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
    if (find(words, flags))
        return true;
    setTextCursor(before);
    return false;
}

// What Markdown leaves open: room around the text, tables with thin lines, links that are not told by their
// colour alone.
void HelpBrowser::dress()
{
    const qreal room = fontMetrics().height() / 3.0;
    QTextFrame *root = document()->rootFrame();
    QTextFrameFormat page = root->frameFormat();
    page.setMargin(3 * room);
    root->setFrameFormat(page);
    const QList<QTextFrame *> frames = root->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            dressTable(*table, palette().mid(), room);
    }
    underlineLinks(*document());
}

QVariant HelpBrowser::loadResource(int type, const QUrl &address)
{
    if (type != QTextDocument::MarkdownResource || address.scheme() != QLatin1String("qrc"))
        return QByteArray(); // without a value Qt would look for a file
    return HelpPages::text(m_language, pageAt(address));
}

} // namespace Gizmoscope
