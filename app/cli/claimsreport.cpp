// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/claimsreport.h"

#include "app/cli/cli.h"
#include "app/cli/output.h"
#include "formats/jsonwriter.h"
#include "ui/words/claimwords.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace Gizmoscope {

namespace {

constexpr std::size_t cellCount = 5;
constexpr std::array<int, cellCount> widths {3, 36, 34, 13, 34};

using Cells = std::array<QStringList, cellCount>; // the lines of each

// Breaks where the language lets a line end, between Chinese letters, too.
QStringList wrapped(const QString &text, int width)
{
    QStringList lines {QString()};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype next = finder.toNextBoundary();
        const qsizetype to = next < 0 ? text.size() : next;
        const QString piece = text.mid(from, to - from);
        if (!lines.last().isEmpty() && columns(lines.last() + piece.trimmed()) > width)
            lines << QString();
        lines.last() += piece;
        from = to;
    }
    for (QString &line : lines)
        line = line.trimmed();
    return lines;
}

QString rowText(const Cells &cells)
{
    qsizetype height = 0;
    for (const QStringList &lines : cells)
        height = std::max(height, lines.size());
    QString text;
    for (qsizetype at = 0; at < height; ++at) {
        QString line;
        for (std::size_t cell = 0; cell < cellCount; ++cell)
            line += padded(cells[cell].value(at), widths[cell]) + QStringLiteral("  ");
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

QString ruler()
{
    Cells cells;
    for (std::size_t cell = 0; cell < cellCount; ++cell)
        cells[cell] = {QString(widths[cell], QChar(0x2500))};
    return rowText(cells);
}

QString claimRow(const CheckedClaim &checked)
{
    QStringList measured;
    for (const Figure &figure : checked.judgement.figures)
        measured << wrapped(figureText(figure), widths[2]);
    return rowText({QStringList {claimName(*checked.claim)}, wrapped(claimText(*checked.claim), widths[1]),
        measured, wrapped(verdictWord(checked.judgement.verdict), widths[3]),
        wrapped(claimReasonSentence(checked), widths[4])});
}

void writeFigure(JsonWriter &w, const Figure &figure)
{
    if (figure.unit == Unit::nanoseconds)
        w.ms(figure.key, figure.value);
    else
        w.number(figure.key, figure.value);
}

} // namespace

QString claimsTable(std::span<const CheckedClaim> checked)
{
    QString text = rowText({QStringList(), {Cli::tr("Claim")}, {Cli::tr("Measured")}, {Cli::tr("Verdict")},
                       {Cli::tr("Reason")}})
        + ruler();
    for (const CheckedClaim &each : checked)
        text += claimRow(each) + ruler();
    return text;
}

std::string claimsJson(std::span<const CheckedClaim> checked)
{
    JsonWriter w;
    w.beginObject();
    w.beginArray("claims");
    for (const CheckedClaim &each : checked) {
        w.beginObject();
        w.text("id", each.claim->id);
        w.text("claim", claimText(*each.claim).toStdString());
        w.beginObject("measured");
        for (const Figure &figure : each.judgement.figures)
            writeFigure(w, figure);
        w.endObject();
        w.text("verdict", toWord(each.judgement.verdict));
        w.text("reason", claimReasonSentence(each).toStdString());
        w.endObject();
    }
    w.endArray();
    w.endObject();
    return w.take();
}

} // namespace Gizmoscope
