// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QFileDialog;

namespace Gizmoscope {

/// Asks which run files to open, or where to save one. Never waits for the answer. Main thread; owned by the
/// window.
class RunDialogs final : public QObject
{
    Q_OBJECT

public:
    explicit RunDialogs(QWidget *window);

    void askWhatToOpen();
    /// `name`: of the file, as a suggestion.
    void askWhereToSave(const QString &name);
    /// Where the dialogs begin.
    void setFolder(const QString &folder) { m_folder = folder; }

Q_SIGNALS:
    void openChosen(const QStringList &paths);
    void saveChosen(const QString &path);

private:
    QFileDialog *make(const QString &title);

    QWidget *m_window;
    QString m_folder;
};

} // namespace Gizmoscope
