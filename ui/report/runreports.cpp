// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/runreports.h"

#include <QFileDialog>

namespace Gizmoscope {

RunReports::RunReports(QWidget *window)
    : QObject(window)
    , m_window(window)
{ }

void RunReports::ask(const RunReport &report)
{
    auto *dialog = new QFileDialog(m_window, tr("Save report"), QString(),
        tr("Web pages (*.html)") + QLatin1String(";;") + tr("PDF documents (*.pdf)"));
    dialog->setObjectName(QStringLiteral("reportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("html"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(
            filter.contains(QLatin1String(".pdf")) ? QStringLiteral("pdf") : QStringLiteral("html"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, page = runReport(report)](const QString &path) {
        const QString error = savePage(page, path);
        if (error.isEmpty())
            Q_EMIT saved(path);
        else
            Q_EMIT failed(error);
    });
    dialog->open();
}

} // namespace Gizmoscope
