// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpbrowser.h"

#include "ui/help/helppages.h"
#include "ui/help/pagedress.h"

#include <QScrollBar>

namespace Gizmoscope {

namespace {

// Qt takes addresses of this scheme for its own, and does not hand them to the system.
QUrl addressOf(const QString &name) { return QUrl(QStringLiteral("qrc:/%1.md").arg(name)); }

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

void HelpBrowser::dress()
{
    const qreal room = fontMetrics().height() / 3.0;
    dressPage(*document(), palette().mid(), room, 3 * room);
}

QVariant HelpBrowser::loadResource(int type, const QUrl &address)
{
    if (type != QTextDocument::MarkdownResource || address.scheme() != QLatin1String("qrc"))
        return QByteArray(); // without a value Qt would look for a file
    return HelpPages::text(m_language, pageAt(address));
}

} // namespace Gizmoscope
