// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runexchange.h"

#include "ui/harimports.h"
#include "ui/messagearea.h"
#include "ui/runexports.h"
#include "ui/runfiles.h"
#include "ui/runviewer.h"
#include "ui/statusline.h"
#include "ui/windowactions.h"

#include <QMenu>

namespace Gizmoscope {

namespace {

constexpr int msInView = 5000;

} // namespace

RunExchange::RunExchange(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_files(new RunFiles(this))
    , m_exports(new RunExports(window))
    , m_imports(new HarImports({parts.session, parts.messages, *m_files, parts.settings}, window))
{
    fillMenu();
    connect(m_exports, &RunExports::chosen, this, &RunExchange::exportTo);
    connect(m_files, &RunFiles::failed, this,
        [this](const RunFiles::Words &words) { m_parts.messages.add(MessageArea::Kind::error, words); });
    connect(m_files, &RunFiles::saved, this,
        [this](const QString &path) { m_parts.status.showMessage(tr("Exported: %1").arg(path), msInView); });
}

// Behind opening and saving; and to be had when these are.
void RunExchange::fillMenu()
{
    QMenu *menu = m_parts.actions.fileMenu();
    const QList<QAction *> there = menu->actions();
    QAction *next = there.value(there.indexOf(m_parts.actions.saveAs) + 1);
    menu->insertMenu(next, m_exports);
    menu->insertAction(next, m_imports->action());
    m_exports->menuAction()->setEnabled(m_parts.actions.save->isEnabled());
    m_imports->action()->setEnabled(m_parts.actions.open->isEnabled());
    connect(m_parts.actions.save, &QAction::enabledChanged, m_exports->menuAction(), &QAction::setEnabled);
    connect(m_parts.actions.open, &QAction::enabledChanged, m_imports->action(), &QAction::setEnabled);
}

void RunExchange::exportTo(const QString &path, const ExportChoice &choice)
{
    std::vector<RunRecord> runs = m_parts.viewer.recordsInView();
    if (!runs.empty()) {
        m_files->exportTo(path, std::move(runs), choice);
        return;
    }
    m_parts.messages.add(MessageArea::Kind::error,
        [] { return tr("No run is in view, so there is nothing to export. Choose one in the history."); });
}

} // namespace Gizmoscope
