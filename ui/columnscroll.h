// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace Gizmoscope {

/// Scrolls up and down only: on a low screen, or with large letters, what it holds is reached that way. It is
/// always as wide as that needs. Main thread.
class ColumnScroll final : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes over `part`.
    ColumnScroll(const char *name, QWidget *part, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int neededWidth() const;
};

} // namespace Gizmoscope
