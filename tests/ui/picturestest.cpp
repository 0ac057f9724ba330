// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures.h"
#include "madeup.h"

#include <QFile>
#include <QFileDialog>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Gizmoscope;

namespace {

Picture square()
{
    return {QStringLiteral("A < B & \"C\""), QSizeF(120, 80), [](QPainter &painter, const QSizeF &size) {
                painter.fillRect(QRectF({}, size), Qt::white);
                painter.fillRect(QRectF(0, 0, size.width() / 2, size.height()), Qt::blue);
                painter.drawText(QRectF({}, size), Qt::AlignCenter, QStringLiteral("text"));
            }};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { MadeUp::failOnWarnings(); }

    void theEndingDecides()
    {
        QVERIFY(pictureKindOf(QStringLiteral("/a/b.PNG")) == PictureKind::png);
        QVERIFY(pictureKindOf(QStringLiteral("b.svg")) == PictureKind::svg);
        QVERIFY(pictureKindOf(QStringLiteral("b.tar.pdf")) == PictureKind::pdf);
        QVERIFY(!pictureKindOf(QStringLiteral("b.jpg")));
        QVERIFY(!pictureKindOf(QStringLiteral("png")));
    }

    void imagesAreTwiceAsDense()
    {
        const QTemporaryDir place;
        const QString path = place.filePath(QStringLiteral("a.png"));
        QCOMPARE(savePicture(square(), path), QString());
        const QImage image(path);
        QCOMPARE(image.size(), QSize(240, 160));
        QCOMPARE(image.pixelColor(5, 80), QColor(Qt::blue));
        QCOMPARE(image.pixelColor(235, 5), QColor(Qt::white));
    }

    void vectorsAreWhatTheySay()
    {
        const QTemporaryDir place;
        const QString svg = place.filePath(QStringLiteral("a.svg"));
        QCOMPARE(savePicture(square(), svg), QString());
        QXmlStreamReader xml(contents(svg));
        QString title;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("title"))
                title = xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(title, square().title);
        const QString pdf = place.filePath(QStringLiteral("a.pdf"));
        QCOMPARE(savePicture(square(), pdf), QString());
        QVERIFY(contents(pdf).startsWith("%PDF"));
        QVERIFY(contents(pdf).size() > 500);
    }

    void failuresAreSentencesAndLeaveWhatWasThere()
    {
        const QTemporaryDir place;
        const QString path = place.filePath(QStringLiteral("missing/a.png"));
        QVERIFY(savePicture(square(), path).contains(path));
        QVERIFY(
            savePicture(square(), place.filePath(QStringLiteral("a.jpg"))).contains(QLatin1String(".svg")));
        const QString kept = place.filePath(QStringLiteral("kept.png"));
        QCOMPARE(savePicture(square(), kept), QString());
        const QByteArray before = contents(kept);
        Picture none = square();
        none.size = {};
        QVERIFY(!savePicture(none, kept).isEmpty());
        QCOMPARE(contents(kept), before);
    }

    void theDialogProposesAName()
    {
        QWidget panel;
        panel.show();
        PictureDialog asking(&panel);
        const QSignalSpy chosen(&asking, &PictureDialog::chosen);
        asking.ask(PictureKind::svg, QStringLiteral("Sync/Async: threads?"));
        auto *dialog = panel.findChild<QFileDialog *>(QStringLiteral("pictureDialog"));
        QVERIFY(dialog);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        QCOMPARE(dialog->defaultSuffix(), QStringLiteral("svg"));
        Q_EMIT dialog->fileSelected(QStringLiteral("/tmp/x.svg"));
        QCOMPARE(chosen.size(), 1);
        dialog->close();
    }
};

QTEST_MAIN(PicturesTest)
#include "picturestest.moc"
