// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pictures.h"

namespace Gizmoscope {

/// What a panel shows, without cursor and focus where it can paint itself so.
[[nodiscard]] Picture pictureOfPanel(QWidget &panel, const QString &title);

/// Saves the picture of a panel where the user says. Main thread; owned by the window.
class PanelPictures final : public QObject
{
    Q_OBJECT

public:
    explicit PanelPictures(QWidget *window);

    void ask(const Picture &picture);
    static void copy(const Picture &picture);

Q_SIGNALS:
    /// A sentence: what happened, why, and what to do.
    void failed(const QString &sentence);

private:
    PictureDialog *m_dialog;
    Picture m_picture;
};

} // namespace Gizmoscope
