// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/sheetfiles.h"

#include "ui/theme.h"
#include "ui/words/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QUrl>

namespace Gizmoscope {

namespace {

class SheetFiles
{
    Q_DECLARE_TR_FUNCTIONS(SheetFiles)
};

constexpr int dotsPerInch = 96;
constexpr double pointSize = 10.5;
constexpr QSize axesSize {2240, 560}; // four dots for each of the page's

/// Shows no picture but the axes: no file, no network.
class SheetDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return QByteArray(); }
};

QImage emptyAxes()
{
    QImage image(axesSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Colours::light().of(Tint::text), 5));
    const int left = 75;
    const int bottom = axesSize.height() - 75;
    painter.drawPolyline(QPolygon {{left, 20}, {left, bottom}, {axesSize.width() - 20, bottom}});
    painter.drawPolyline(QPolygon {{left - 20, 55}, {left, 20}, {left + 20, 55}});
    const int right = axesSize.width() - 20;
    painter.drawPolyline(QPolygon {{right - 35, bottom - 20}, {right, bottom}, {right - 35, bottom + 20}});
    return image;
}

QByteArray asPdf(LessonSheet sheet)
{
    const QString axes = QStringLiteral("axes.png");
    sheet.axes = axes;
    SheetDocument document;
    document.addResource(QTextDocument::ImageResource, QUrl(axes), emptyAxes());
    QFont font = document.defaultFont();
    font.setPointSizeF(pointSize);
    document.setDefaultFont(font);
    document.setHtml(worksheetHtml(sheet));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({}); // the document leaves two centimetres by itself
    writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    writer.setCreator(QStringLiteral("Gizmoscope"));
    document.print(&writer);
    buffer.close();
    return bytes;
}

} // namespace

QString saveSheet(LessonSheet sheet, const QString &path)
{
    QByteArray bytes;
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        bytes = asPdf(std::move(sheet));
    else if (path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive))
        bytes = worksheetHtml(sheet).toUtf8();
    else
        return SheetFiles::tr(
            "%1 was not written: a worksheet is saved as PDF or HTML. Let the name end with .pdf "
            "or .html.")
            .arg(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return saveErrorSentence(path, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return saveErrorSentence(path, file.errorString());
    return {};
}

} // namespace Gizmoscope
