// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/codeview.h"

#include "ui/code/codehighlighter.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPainter>
#include <QTextBlock>

namespace Gizmoscope {

CodeView::CodeView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new CodeHighlighter(document()))
{
    if (parent)
        parent->installEventFilter(this);
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    applyFont();
}

void CodeView::applyFont()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(QApplication::font().pointSizeF()); // a font of its own does not grow with the others
    if (fixed != font())
        setFont(fixed);
}

// A font of its own does not follow when all others grow; the widget around it hears of that.
bool CodeView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::FontChange)
        applyFont();
    return QPlainTextEdit::eventFilter(watched, event);
}

void CodeView::setColours(const Colours &colours)
{
    m_colours = colours;
    m_highlighter->setColours(colours);
    viewport()->update();
}

void CodeView::setCode(const CodeVersion &code)
{
    if (code == m_code)
        return;
    m_code = code;
    m_marks.clear();
    m_selectedLine = 0;
    setPlainText(code.lines.join(QLatin1Char('\n')));
}

void CodeView::setMarks(const std::vector<LineMark> &marks)
{
    if (marks == m_marks)
        return;
    // Whoever scrolls while something waits is left alone.
    if (m_marks.empty())
        bringIntoView(marks.front().line);
    m_marks = marks;
    QStringList spoken;
    for (const LineMark &mark : marks)
        spoken += QStringLiteral("%1: %2").arg(
            m_code.lines.value(mark.line - m_code.firstLine).trimmed(), mark.text);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    viewport()->update();
}

void CodeView::setSelectedLine(int line)
{
    if (std::exchange(m_selectedLine, line) == line)
        return;
    bringIntoView(line);
    viewport()->update();
}

void CodeView::bringIntoView(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line - m_code.firstLine);
    if (line > 0 && block.isValid()) {
        setTextCursor(QTextCursor(block));
        ensureCursorVisible();
    }
}

QRectF CodeView::rectOf(int line) const
{
    const QTextBlock block = document()->findBlockByNumber(line - m_code.firstLine);
    if (line < m_code.firstLine || !block.isValid())
        return {};
    QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
    rect.setLeft(0);
    rect.setRight(viewport()->width());
    return rect;
}

// Where the text of the line ends.
qreal CodeView::endOf(int line) const
{
    const QTextBlock block = document()->findBlockByNumber(line - m_code.firstLine);
    return contentOffset().x() + document()->documentMargin() + fontMetrics().horizontalAdvance(block.text());
}

// Behind the text a band, and at its end, on a ground of its own, how many wait and how.
void CodeView::paintMark(QPainter &painter, const LineMark &mark)
{
    const QRectF line = rectOf(mark.line);
    if (line.isEmpty())
        return;
    const RunMode mode = mark.isBlocked ? RunMode::sync : RunMode::async;
    const qreal stroke = strokeFor(font());
    const qreal bar = 4 * stroke;
    painter.fillRect(QRectF(line.left(), line.top(), bar, line.height()), m_colours.brush(mode));
    const qreal textWidth = painter.fontMetrics().horizontalAdvance(mark.text);
    const qreal gap = line.height() / 3;
    QRectF tag(
        line.right() - textWidth - 3 * gap - bar, line.top(), textWidth + 2 * gap + bar, line.height());
    if (tag.left() < endOf(mark.line))
        return; // it would cover the code; the head of the pane says it, too
    painter.fillRect(tag, m_colours.of(Tint::ground));
    painter.fillRect(QRectF(tag.left(), tag.top(), bar, tag.height()), m_colours.brush(mode));
    painter.setPen(QPen(m_colours.of(mode), stroke));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(tag.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2));
    painter.setPen(m_colours.of(Tint::text));
    painter.drawText(tag.adjusted(bar + gap, 0, -gap, 0), Qt::AlignVCenter | Qt::AlignLeft, mark.text);
}

void CodeView::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(font());
    if (const QRectF line = rectOf(m_selectedLine); !line.isEmpty()) {
        const qreal stroke = strokeFor(font());
        painter.setPen(QPen(m_colours.of(Tint::accent), stroke));
        painter.drawRect(line.adjusted(stroke / 2, 0, -stroke, -stroke / 2));
    }
    for (const LineMark &mark : m_marks)
        paintMark(painter, mark);
}

} // namespace Gizmoscope
