// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rundialogs.h"

#include <QFileDialog>

namespace Gizmoscope {

RunDialogs::RunDialogs(QWidget *window)
    : QObject(window)
    , m_window(window)
{ }

QFileDialog *RunDialogs::make(const QString &title)
{
    auto *dialog = new QFileDialog(m_window, title, m_folder, tr("Runs of Gizmoscope (*.gizmorun)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void RunDialogs::askWhatToOpen()
{
    QFileDialog *dialog = make(tr("Open run"));
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &RunDialogs::openChosen);
    dialog->open();
}

void RunDialogs::askWhereToSave(const QString &name)
{
    QFileDialog *dialog = make(tr("Save run"));
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("gizmorun"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &RunDialogs::saveChosen);
    dialog->open();
}

} // namespace Gizmoscope
