// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runexchange.h"

#include "ui/charts/answerschart.h"
#include "ui/charts/elapsedchart.h"
#include "ui/charts/threadschart.h"
#include "ui/harimports.h"
#include "ui/messagearea.h"
#include "ui/panelpictures.h"
#include "ui/panels.h"
#include "ui/report/runreports.h"
#include "ui/runexports.h"
#include "ui/runfiles.h"
#include "ui/runviewer.h"
#include "ui/session.h"
#include "ui/statusline.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/windowactions.h"
#include "ui/words/language.h"

#include <QMenu>

namespace Gizmoscope {

RunExchange::RunExchange(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_files(new RunFiles(this))
    , m_exports(new RunExports(window))
    , m_imports(new HarImports({parts.session, parts.messages, *m_files, parts.settings}, window))
    , m_reports(new RunReports(window))
{
    fillMenu();
    connect(m_exports, &RunExports::chosen, this, &RunExchange::exportTo);
    connect(m_files, &RunFiles::failed, this,
        [this](const RunFiles::Words &words) { m_parts.messages.add(MessageArea::Kind::error, words); });
    connect(m_files, &RunFiles::saved, this, [this](const QString &path) {
        m_parts.status.showMessage(tr("Exported: %1").arg(path), StatusLine::msInView);
    });
    connect(m_parts.actions.saveReport, &QAction::triggered, this, &RunExchange::report);
    connect(m_reports, &RunReports::saved, this, [this](const QString &path) {
        m_parts.status.showMessage(tr("Saved: %1").arg(path), StatusLine::msInView);
    });
    connect(m_reports, &RunReports::failed, this, [this](const QString &sentence) {
        m_parts.messages.add(MessageArea::Kind::error, [sentence] { return sentence; });
    });
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
    m_parts.actions.saveReport->setEnabled(m_parts.actions.save->isEnabled());
    m_imports->action()->setEnabled(m_parts.actions.open->isEnabled());
    connect(m_parts.actions.save, &QAction::enabledChanged, m_exports->menuAction(), &QAction::setEnabled);
    connect(m_parts.actions.save, &QAction::enabledChanged, m_parts.actions.saveReport, &QAction::setEnabled);
    connect(m_parts.actions.open, &QAction::enabledChanged, m_imports->action(), &QAction::setEnabled);
}

void RunExchange::exportTo(const QString &path, const ExportChoice &choice)
{
    std::vector<RunRecord> runs = m_parts.viewer.recordsInView();
    if (runs.empty())
        tellOfNone();
    else
        m_files->exportTo(path, std::move(runs), choice);
}

void RunExchange::tellOfNone()
{
    m_parts.messages.add(MessageArea::Kind::error,
        [] { return tr("No run is in view, so there is nothing to export. Choose one in the history."); });
}

// The panels show the run in view and its counterpart, as the report does.
void RunExchange::report()
{
    const SessionRun *run = m_parts.viewer.inView();
    if (!run) {
        tellOfNone();
        return;
    }
    const Panels &panels = m_parts.panels;
    const QList<Picture> pictures {pictureOfPanel(*panels.timeline, tr("Timeline")),
        panels.elapsed->picture(), panels.threads->picture(), panels.answers->picture()};
    m_reports->ask({m_parts.language.code(), pairOf(m_parts.session.runs(), *run), pictures});
}

} // namespace Gizmoscope
