// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QFileDialog;

namespace Gizmoscope {

/// Asks which run file to open, or where to save one. Never waits for the answer. Main thread; owned by the
/// window.
class RunDialogs final : public QObject
{
    Q_OBJECT

public:
    explicit RunDialogs(QWidget *window);

    void askWhatToOpen();
    void askWhereToSave();

Q_SIGNALS:
    void openChosen(const QString &path);
    void saveChosen(const QString &path);

private:
    QFileDialog *make(const QString &title);

    QWidget *m_window;
};

} // namespace Gizmoscope
