// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimspage.h"

#include "ui/words/claimwords.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QIcon>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPixmap>
#include <QTextDocument>

namespace Gizmoscope {

namespace {

constexpr int markPixels = 64; // of the picture, four for each on the screen
constexpr int markSide = 16;
constexpr int pdfDensity = 150;
constexpr double pdfPoints = 8.5; // of its letters: eleven claims on few pages

class ClaimsPageWords
{
    Q_DECLARE_TR_FUNCTIONS(ClaimsPage)
};

QString escaped(const std::string &text) { return QString::fromStdString(text).toHtmlEscaped(); }

// Drawn, because no font is sure to have the sign.
QString markOf(const ClaimRow &row)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    verdictIcon(row, Colours::light()).pixmap(QSize(markPixels, markPixels), 1.0).save(&buffer, "PNG");
    return QStringLiteral("<img alt=\"\" width=\"%1\" height=\"%1\" src=\"data:image/png;base64,%2\">")
        .arg(markSide)
        .arg(QString::fromLatin1(png.toBase64()));
}

QString style()
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

QString cell(const QString &html) { return QStringLiteral("<td>%1</td>").arg(html); }

QString rowHtml(const ClaimRow &row)
{
    QString measured = measuredLines(row).join(QLatin1Char('\n')).toHtmlEscaped();
    measured.replace(QLatin1Char('\n'), QLatin1String("<br>"));
    QString verdict = markOf(row) + QLatin1Char(' ') + stateText(row).toHtmlEscaped();
    if (row.when.isValid())
        verdict +=
            QStringLiteral("<br>") + QLocale().toString(row.when, QLocale::ShortFormat).toHtmlEscaped();
    return QStringLiteral("<tr><th scope=\"row\">%1</th>").arg(claimName(*row.claim))
        + cell(claimText(*row.claim).toHtmlEscaped()) + cell(measured) + cell(verdict)
        + cell(reasonText(row).toHtmlEscaped()) + QStringLiteral("</tr>\n");
}

QString tableHtml(const std::vector<ClaimRow> &rows)
{
    QString html = QStringLiteral("<table>\n<thead><tr><td></td>");
    for (int column = ClaimsModel::textColumn; column < ClaimsModel::columns; ++column)
        html += QStringLiteral("<th scope=\"col\">%1</th>").arg(claimsHead(column).toHtmlEscaped());
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const ClaimRow &row : rows)
        html += rowHtml(row);
    return html + QStringLiteral("</tbody>\n</table>\n");
}

QString factsHtml(const ClaimsReport &report)
{
    const MachineFacts &facts = report.facts;
    const auto line = [](const QString &text) { return QStringLiteral("<li>%1</li>\n").arg(text); };
    return QStringLiteral("<ul>\n")
        + line(ClaimsPageWords::tr("Date: %1")
                   .arg(QLocale().toString(report.when, QLocale::LongFormat).toHtmlEscaped()))
        + line(ClaimsPageWords::tr("Computer: %1, processors: %2")
                   .arg(escaped(facts.system), QLocale().toString(facts.processors)))
        + line(ClaimsPageWords::tr("Program: Gizmoscope %1, Qt %2")
                   .arg(escaped(facts.program), escaped(facts.qt)))
        + QStringLiteral("</ul>\n");
}

QString kindsHtml()
{
    QString html = QStringLiteral("<ul>\n");
    for (const QString &line : claimsKinds())
        html += QStringLiteral("<li>%1</li>\n").arg(line.toHtmlEscaped());
    return html + QStringLiteral("</ul>\n");
}

} // namespace

QStringList claimsKinds()
{
    return {ClaimsPageWords::tr(
                "Quoted: the claims, from the tutorials on asynchronous requests in ASP.NET MVC 4 and Web "
                "Forms 4.5."),
        ClaimsPageWords::tr(
            "Measured: the figures, on this computer, with real requests, threads and memory."),
        ClaimsPageWords::tr(
            "Expected: what follows from the claim for the settings of the runs, with what chance and "
            "the computer itself may add.")};
}

QString claimsHtml(const ClaimsReport &report)
{
    QString language = report.language;
    language.replace(QLatin1Char('_'), QLatin1Char('-'));
    const QString title =
        ClaimsPageWords::tr("Claims about waiting, checked on this computer").toHtmlEscaped();
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n"
               "<style>\n%3</style>\n</head>\n<body>\n<h1>%2</h1>\n")
               .arg(language.toHtmlEscaped(), title, style())
        + factsHtml(report) + tableHtml(report.rows) + kindsHtml() + QStringLiteral("</body>\n</html>\n");
}

QByteArray claimsPdf(const ClaimsReport &report)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(ClaimsPageWords::tr("Claims about waiting, checked on this computer"));
    writer.setCreator(QStringLiteral("Gizmoscope"));
    writer.setResolution(pdfDensity);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF()));
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSizeF(pdfPoints);
    document.setDefaultFont(font);
    document.setHtml(claimsHtml(report));
    document.print(&writer);
    return pdf;
}

} // namespace Gizmoscope
