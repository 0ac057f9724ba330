// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runexports.h"

#include <QEvent>
#include <QFileDialog>

namespace Gizmoscope {

namespace {

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString exportFilter(ExportFormat format)
{
    switch (format) {
    case ExportFormat::json:
        return RunExports::tr("JSON (*.json)");
    case ExportFormat::csv:
        return RunExports::tr("Tables (*.csv)");
    case ExportFormat::har:
        return RunExports::tr("HTTP Archives (*.har)");
    case ExportFormat::trace:
        return RunExports::tr("Traces (*.json)");
    }
    return {};
}

} // namespace

RunExports::RunExports(QWidget *window)
    : QMenu(window)
    , m_window(window)
{
    setObjectName(QStringLiteral("exportMenu"));
    setToolTipsVisible(true);
    add("exportCallsAction", {ExportFormat::csv, CsvTable::calls, {}});
    add("exportRequestsAction", {ExportFormat::csv, CsvTable::requests, {}});
    add("exportSamplesAction", {ExportFormat::csv, CsvTable::samples, {}});
    addSeparator();
    add("exportJsonAction", {ExportFormat::json, CsvTable::calls, {}});
    add("exportHarAction", {ExportFormat::har, CsvTable::calls, {}});
    add("exportTraceAction", {ExportFormat::trace, CsvTable::calls, {}});
    retranslate();
}

void RunExports::add(const char *name, const ExportChoice &choice)
{
    QAction *action = addAction(QString());
    action->setObjectName(QLatin1String(name));
    const Form form {action, choice};
    connect(action, &QAction::triggered, this, [this, form] { ask(form); });
    m_forms.push_back(form);
}

void RunExports::ask(const Form &form)
{
    const ExportFormat format = form.choice.format;
    auto *dialog = new QFileDialog(m_window, tr("Export run"), QString(), exportFilter(format));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(latin(suffixOf(format)));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, choice = form.choice](const QString &path) { Q_EMIT chosen(path, choice); });
    dialog->open();
}

void RunExports::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

void RunExports::retranslate()
{
    setTitle(tr("&Export"));
    const std::pair<QString, QString> words[] {
        {tr("&Calls as a table (CSV)…"), tr("A line for each call, for spreadsheets")},
        {tr("&Requests as a table (CSV)…"), tr("A line for each request, for spreadsheets")},
        {tr("&Samples as a table (CSV)…"), tr("Threads, memory and backend over time, for spreadsheets")},
        {tr("&JSON…"), tr("Settings, calls and figures, for programs")},
        {tr("HTTP &Archive (HAR)…"), tr("The calls, for the network panels of browsers")},
        {tr("&Trace…"), tr("Threads, requests and calls, for ui.perfetto.dev and chrome://tracing")},
    };
    for (std::size_t i = 0; i < m_forms.size(); ++i) {
        m_forms[i].action->setText(words[i].first);
        m_forms[i].action->setToolTip(words[i].second);
        m_forms[i].action->setStatusTip(words[i].second);
    }
}

} // namespace Gizmoscope
