// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/htmlpage.h"

#include "formats/runstorage.h"
#include "ui/theme.h"
#include "ui/words/words.h"

#include <QBuffer>
#include <QDir>
#include <QPdfWriter>
#include <QTextDocument>

namespace Gizmoscope {

namespace {

constexpr int pdfDensity = 150;
constexpr double pdfPoints = 8.5; // of its letters: a table of a run is to fit beside its pictures
constexpr double marginMm = 15;

QString element(const char *name, const QString &content)
{
    const auto tag = QLatin1String(name);
    return QLatin1Char('<') + tag + QLatin1Char('>') + content + QLatin1String("</") + tag
        + QLatin1String(">\n");
}

QString rowOf(const QStringList &cells)
{
    QString html;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString text = cells[i].toHtmlEscaped();
        html += i == 0 ? QStringLiteral("<th scope=\"row\">%1</th>").arg(text)
                       : QStringLiteral("<td>%1</td>").arg(text);
    }
    return element("tr", html);
}

} // namespace

HtmlPage::HtmlPage(QString title, const QString &language)
    : m_title(std::move(title))
    , m_language(QString(language).replace(QLatin1Char('_'), QLatin1Char('-')))
{ }

void HtmlPage::heading(const QString &text) { add(element("h2", text.toHtmlEscaped())); }

void HtmlPage::paragraph(const QString &text) { add(element("p", text.toHtmlEscaped())); }

void HtmlPage::list(const QStringList &lines)
{
    QString items;
    for (const QString &line : lines)
        items += element("li", line.toHtmlEscaped());
    if (!items.isEmpty())
        add(element("ul", items));
}

void HtmlPage::table(const QStringList &heads, const QList<QStringList> &rows)
{
    QString head;
    for (const QString &text : heads) {
        // A corner says nothing, and a head cell must say something.
        head += text.isEmpty() ? QStringLiteral("<td></td>")
                               : QStringLiteral("<th scope=\"col\">%1</th>").arg(text.toHtmlEscaped());
    }
    QString body;
    for (const QStringList &row : rows)
        body += rowOf(row);
    add(element("table", element("thead", element("tr", head)) + element("tbody", body)));
}

void HtmlPage::picture(const QImage &image, const QString &text, int wide)
{
    add(QStringLiteral("<p><img alt=\"%1\" width=\"%2\" src=\"%3\"></p>\n")
            .arg(text.toHtmlEscaped())
            .arg(wide)
            .arg(pictureAddress(image)));
}

QString HtmlPage::style() const
{
    const Colours colours = Colours::light();
    const auto name = [&colours](Tint tint) { return colours.of(tint).name(); };
    return QStringLiteral(
        "body { font-family: sans-serif; color: %1; background: %2; }\n"
        "table { border-collapse: collapse; }\n"
        "th, td { border: 1px solid %3; padding: 4px; text-align: left; vertical-align: top; }\n"
        "th { background: %4; }\n")
        .arg(name(Tint::text), name(Tint::ground), name(Tint::line), name(Tint::panel));
}

QString HtmlPage::html() const
{
    const QString title = m_title.toHtmlEscaped();
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n")
               .arg(m_language.toHtmlEscaped())
        + element("title", title) + QStringLiteral("<style>\n%1</style>\n</head>\n<body>\n").arg(style())
        + element("h1", title) + m_body + QStringLiteral("</body>\n</html>\n");
}

QByteArray HtmlPage::pdf(QPageLayout::Orientation orientation) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(m_title);
    writer.setCreator(QStringLiteral("Gizmoscope"));
    writer.setResolution(pdfDensity);
    const QMarginsF margins(marginMm, marginMm, marginMm, marginMm);
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), orientation, margins, QPageLayout::Millimeter));
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSizeF(pdfPoints);
    document.setDefaultFont(font);
    document.setHtml(html());
    document.print(&writer);
    return bytes;
}

QString pictureAddress(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return QLatin1String("data:image/png;base64,") + QString::fromLatin1(png.toBase64());
}

PageKind pageKindOf(const QString &path)
{
    return path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) ? PageKind::pdf : PageKind::html;
}

QString savePage(const HtmlPage &page, const QString &path, QPageLayout::Orientation orientation)
{
    // All of it is made first: a disk that is full must not cost the page that is there.
    const QByteArray bytes = pageKindOf(path) == PageKind::pdf ? page.pdf(orientation) : page.html().toUtf8();
    const QString reason = saveText(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return reason.isEmpty() ? QString() : saveErrorSentence(QDir::toNativeSeparators(path), reason);
}

} // namespace Gizmoscope
