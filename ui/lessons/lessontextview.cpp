// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessontextview.h"

#include "ui/help/pagedress.h"

#include <QEvent>
#include <QTextDocument>
#include <QTextOption>

#include <cmath>

namespace Gizmoscope {

LessonTextView::LessonTextView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // names of classes are long
    document()->setDocumentMargin(0);
}

void LessonTextView::showText(const QString &markdown)
{
    if (markdown == m_markdown)
        return;
    m_markdown = markdown;
    dress();
}

void LessonTextView::dress()
{
    const auto features =
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML;
    document()->setMarkdown(m_markdown, features);
    dressPage(*document(), palette().mid(), fontMetrics().height() / 3.0, 0);
    fit();
}

void LessonTextView::fit()
{
    document()->setTextWidth(viewport()->width());
    const int height = static_cast<int>(std::ceil(document()->size().height())) + 2 * frameWidth();
    if (height != minimumHeight())
        setFixedHeight(height);
}

QVariant LessonTextView::loadResource(int, const QUrl &)
{
    return QByteArray(); // without a value Qt would look for a file
}

void LessonTextView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

void LessonTextView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace Gizmoscope
