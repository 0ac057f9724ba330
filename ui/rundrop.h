// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;

namespace Gizmoscope {

/// Run files that are dropped on a window, several at once too. Other files are not taken, and the pointer
/// shows it. Main thread; owned by the window.
class RunDrop final : public QObject
{
    Q_OBJECT

public:
    explicit RunDrop(QWidget *window);

Q_SIGNALS:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static QStringList pathsOf(const QMimeData &data);
};

} // namespace Gizmoscope
