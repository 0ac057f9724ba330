// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QSizeF>
#include <QString>

#include <functional>
#include <optional>

class QPainter;
class QWidget;

namespace Gizmoscope {

/// What can be saved as a picture: anything that can paint itself at a size (device-independent pixels).
struct Picture {
    QString title;
    QSizeF size;
    std::function<void(QPainter &, const QSizeF &)> paint;
};

enum class PictureKind { png, svg, pdf };

inline constexpr qreal pictureScale = 2; ///< pixels of an image for each pixel on the screen

/// By the ending of the name, in any case.
[[nodiscard]] std::optional<PictureKind> pictureKindOf(const QString &path);
[[nodiscard]] QString suffixOf(PictureKind kind);
/// Main thread, as all that paints text.
[[nodiscard]] QImage imageOf(const Picture &picture, qreal scale = pictureScale);
/// Empty, or what happened, why, and what to do. What was at `path` stays unless all went well.
[[nodiscard]] QString savePicture(const Picture &picture, const QString &path);

/// Asks where to save a picture. Never waits for the answer. Main thread; owned by its panel.
class PictureDialog final : public QObject
{
    Q_OBJECT

public:
    explicit PictureDialog(QWidget *panel);

    /// `name` without an ending, as a proposal; may hold anything.
    void ask(PictureKind kind, const QString &name);

Q_SIGNALS:
    void chosen(const QString &path);

private:
    QWidget *m_panel;
};

} // namespace Gizmoscope
