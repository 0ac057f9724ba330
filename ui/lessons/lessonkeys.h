// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace Gizmoscope {

/// The keys of a presenter's remote, Page Down and Page Up, while a lesson is open. Inside of it they have no
/// other use; elsewhere they come to the window where no list and no text wanted them. Main thread.
class LessonKeys final : public QObject
{
    Q_OBJECT

public:
    LessonKeys(const QWidget &window, const QWidget &side, QObject *parent);

    void setOn(bool on);
    /// A window that shows the lesson elsewhere.
    void hear(QWidget *window) { m_other = window; }

Q_SIGNALS:
    void next();
    void previous();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOurs(const QObject *watched) const;

    const QWidget &m_window;
    const QWidget &m_side;
    QPointer<QWidget> m_other;
};

} // namespace Gizmoscope
