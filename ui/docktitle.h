// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;
class QToolButton;

namespace Gizmoscope {

/// The head of a panel: its title, and buttons to let it float and to close it; dragged, it moves the panel.
/// Qt's own keeps its letters small when all others grow. Main thread; owned by its dock.
class DockTitle final : public QWidget
{
    Q_OBJECT

public:
    explicit DockTitle(QDockWidget *dock);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makeButton(const char *name);
    void retranslate();
    void applyFont();

    QLabel *m_title;
    QToolButton *m_float;
    QToolButton *m_close;
};

} // namespace Gizmoscope
