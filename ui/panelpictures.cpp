// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panelpictures.h"

#include "ui/charts/chartpanel.h"
#include "ui/timeline/timelinepanel.h"

#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QPointer>

namespace Gizmoscope {

Picture pictureOfPanel(QWidget &panel, const QString &title)
{
    if (auto *chart = qobject_cast<ChartPanel *>(&panel))
        return chart->picture();
    // The panel may be gone when the user has said where to save it.
    if (auto *timeline = qobject_cast<TimelinePanel *>(&panel)) {
        return {
            title, timeline->size(), [timeline = QPointer(timeline)](QPainter &painter, const QSizeF &size) {
                if (timeline)
                    timeline->paintTo(painter, size.toSize());
            }};
    }
    return {title, panel.size(), [panel = QPointer(&panel)](QPainter &painter, const QSizeF &) {
                if (panel)
                    panel->render(&painter);
            }};
}

PanelPictures::PanelPictures(QWidget *window)
    : QObject(window)
    , m_dialog(new PictureDialog(window))
{
    connect(m_dialog, &PictureDialog::chosen, this, [this](const QString &path) {
        if (const QString error = savePicture(m_picture, path); !error.isEmpty())
            Q_EMIT failed(error);
    });
}

void PanelPictures::ask(const Picture &picture)
{
    m_picture = picture;
    m_dialog->ask(PictureKind::png, picture.title);
}

void PanelPictures::copy(const Picture &picture) { QApplication::clipboard()->setImage(imageOf(picture)); }

} // namespace Gizmoscope
