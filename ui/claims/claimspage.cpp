// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimspage.h"

#include "ui/report/htmlpage.h"
#include "ui/words/claimwords.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QIcon>
#include <QLocale>
#include <QPixmap>

namespace Gizmoscope {

namespace {

constexpr int markPixels = 64; // of the picture, four for each on the screen
constexpr int markSide = 16;

class ClaimsPageWords
{
    Q_DECLARE_TR_FUNCTIONS(ClaimsPage)
};

// Drawn, because no font is sure to have the sign.
QString markOf(const ClaimRow &row)
{
    const QImage image =
        verdictIcon(row, Colours::light()).pixmap(QSize(markPixels, markPixels), 1.0).toImage();
    return QStringLiteral("<img alt=\"\" width=\"%1\" height=\"%1\" src=\"%2\">")
        .arg(markSide)
        .arg(pictureAddress(image));
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

HtmlPage pageOf(const ClaimsReport &report)
{
    HtmlPage page(ClaimsPageWords::tr("Claims about waiting, checked on this computer"), report.language);
    page.list(QStringList {
                  ClaimsPageWords::tr("Date: %1").arg(QLocale().toString(report.when, QLocale::LongFormat))}
        + machineLines(report.facts));
    page.add(tableHtml(report.rows));
    page.list(claimsKinds());
    return page;
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

QString claimsHtml(const ClaimsReport &report) { return pageOf(report).html(); }

QByteArray claimsPdf(const ClaimsReport &report) { return pageOf(report).pdf(QPageLayout::Landscape); }

} // namespace Gizmoscope
