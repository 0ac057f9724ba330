// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures.h"

#include "ui/words/words.h"

#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QScreen>
#include <QSvgGenerator>
#include <QWidget>

namespace Gizmoscope {

namespace {

constexpr qreal pointsPerInch = 72;
constexpr qreal largestSide = 16'000; // more is a mistake, and an image of it would not fit

// Fonts are given in points: with the density of the screen they come out as they do there.
int screenDensity()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? qRound(screen->logicalDotsPerInch()) : 96;
}

bool paintOn(QPaintDevice &device, const Picture &picture)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    picture.paint(painter, picture.size);
    return painter.end();
}

bool writePng(const Picture &picture, QIODevice &device) { return imageOf(picture).save(&device, "PNG"); }

constexpr char titlePlace[] = "<title>@</title>";

bool writeSvg(const Picture &picture, QIODevice &device)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(QStringLiteral("@"));
    generator.setResolution(screenDensity());
    generator.setSize(picture.size.toSize());
    generator.setViewBox(QRectF({}, picture.size));
    if (!paintOn(generator, picture))
        return false;
    // Not every version of Qt makes proper XML of a title with signs such as "<" in it.
    svg.replace(titlePlace, "<title>" + picture.title.toHtmlEscaped().toUtf8() + "</title>");
    // Nor does it say that a gradient is to be repeated. Those that charts have are stripes.
    if (!svg.contains("spreadMethod"))
        svg.replace("<linearGradient ", "<linearGradient spreadMethod=\"repeat\" ");
    return device.write(svg) == svg.size();
}

bool writePdf(const Picture &picture, QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setTitle(picture.title);
    writer.setCreator(QStringLiteral("Gizmoscope"));
    writer.setResolution(screenDensity());
    const qreal points = pointsPerInch / screenDensity();
    writer.setPageSize(
        QPageSize(picture.size * points, QPageSize::Point, picture.title, QPageSize::ExactMatch));
    writer.setPageMargins({});
    return paintOn(writer, picture);
}

bool write(const Picture &picture, PictureKind kind, QIODevice &device)
{
    switch (kind) {
    case PictureKind::png:
        return writePng(picture, device);
    case PictureKind::svg:
        return writeSvg(picture, device);
    case PictureKind::pdf:
        return writePdf(picture, device);
    }
    return false;
}

} // namespace

std::optional<PictureKind> pictureKindOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    for (const PictureKind kind : {PictureKind::png, PictureKind::svg, PictureKind::pdf}) {
        if (suffix.compare(suffixOf(kind), Qt::CaseInsensitive) == 0)
            return kind;
    }
    return std::nullopt;
}

QString suffixOf(PictureKind kind)
{
    switch (kind) {
    case PictureKind::png:
        return QStringLiteral("png");
    case PictureKind::svg:
        return QStringLiteral("svg");
    case PictureKind::pdf:
        return QStringLiteral("pdf");
    }
    return {};
}

QImage imageOf(const Picture &picture, qreal scale)
{
    QImage image((picture.size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    image.setDevicePixelRatio(scale);
    return paintOn(image, picture) ? image : QImage();
}

QString savePicture(const Picture &picture, const QString &path)
{
    const auto kind = pictureKindOf(path);
    if (!kind) {
        return PictureDialog::tr(
            "%1 was not written: a picture is saved as PNG, SVG or PDF. Let the name end "
            "with .png, .svg or .pdf.")
            .arg(path);
    }
    if (picture.size.isEmpty() || qMax(picture.size.width(), picture.size.height()) > largestSide)
        return saveErrorSentence(path, PictureDialog::tr("the picture has no proper size"));
    // All of it is made first: a disk that is full must not cost the picture that is there.
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!write(picture, *kind, buffer))
        return saveErrorSentence(path, PictureDialog::tr("the picture could not be painted"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return saveErrorSentence(path, file.errorString());
    if (file.write(buffer.data()) != buffer.data().size() || !file.commit())
        return saveErrorSentence(path, file.errorString());
    return {};
}

PictureDialog::PictureDialog(QWidget *panel)
    : QObject(panel)
    , m_panel(panel)
{ }

void PictureDialog::ask(PictureKind kind, const QString &name)
{
    const QString suffix = suffixOf(kind);
    auto *dialog = new QFileDialog(m_panel, tr("Save picture"));
    dialog->setObjectName(QStringLiteral("pictureDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Pictures (*.%1)").arg(suffix));
    dialog->setDefaultSuffix(suffix);
    QString safe = name;
    for (const QChar sign : QStringLiteral("/\\:*?\"<>|"))
        safe.replace(sign, QLatin1Char('-'));
    dialog->selectFile(safe + QLatin1Char('.') + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &PictureDialog::chosen);
    dialog->open();
}

} // namespace Gizmoscope
