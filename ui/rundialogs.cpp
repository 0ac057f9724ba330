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
    auto *dialog = new QFileDialog(m_window, title, QString(), tr("Runs of Gizmoscope (*.gizmorun)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void RunDialogs::askWhatToOpen()
{
    QFileDialog *dialog = make(tr("Open run"));
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RunDialogs::openChosen);
    dialog->open();
}

void RunDialogs::askWhereToSave()
{
    QFileDialog *dialog = make(tr("Save run"));
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("gizmorun"));
    connect(dialog, &QFileDialog::fileSelected, this, &RunDialogs::saveChosen);
    dialog->open();
}

} // namespace Gizmoscope
