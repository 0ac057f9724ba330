// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rundocuments.h"

#include "ui/harimports.h"
#include "ui/messagearea.h"
#include "ui/rundialogs.h"
#include "ui/runexports.h"
#include "ui/runfiles.h"
#include "ui/session.h"
#include "ui/statusline.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QMenu>

namespace Gizmoscope {

namespace {

constexpr int msInView = 5000;

} // namespace

RunDocuments::RunDocuments(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_files(new RunFiles(this))
    , m_dialogs(new RunDialogs(window))
    , m_exports(new RunExports(window))
    , m_imports(new HarImports({parts.session, parts.messages, *m_files, parts.settings}, window))
{
    fillMenu();
    connect(m_parts.actions.open, &QAction::triggered, m_dialogs, &RunDialogs::askWhatToOpen);
    connect(m_parts.actions.save, &QAction::triggered, m_dialogs, &RunDialogs::askWhereToSave);
    connect(m_dialogs, &RunDialogs::openChosen, this, &RunDocuments::open);
    connect(m_dialogs, &RunDialogs::saveChosen, this, &RunDocuments::save);
    connect(m_exports, &RunExports::chosen, this, &RunDocuments::exportTo);
    connect(m_files, &RunFiles::failed, this,
        [this](const RunFiles::Words &words) { m_parts.messages.add(MessageArea::Kind::error, words); });
    connect(m_files, &RunFiles::saved, this,
        [this](const QString &path) { m_parts.status.showMessage(tr("Saved: %1").arg(path), msInView); });
    connect(m_files, &RunFiles::opened, this,
        [this](const QString &, const std::shared_ptr<std::vector<RunRecord>> &runs) {
            m_parts.session.add(std::move(*runs));
        });
}

void RunDocuments::open(const QString &path) { m_files->open(path); }

void RunDocuments::save(const QString &path)
{
    if (std::vector<RunRecord> runs = inView(); !runs.empty())
        m_files->save(path, std::move(runs));
}

void RunDocuments::exportTo(const QString &path, const ExportChoice &choice)
{
    std::vector<RunRecord> runs = inView();
    if (!runs.empty())
        m_files->exportTo(path, std::move(runs), choice);
    else
        m_parts.messages.add(MessageArea::Kind::error, [] {
            return tr("No run is in view, so there is nothing to export. Choose one in the history.");
        });
}

// The run in view, with its counterpart.
std::vector<RunRecord> RunDocuments::inView() const
{
    std::vector<RunRecord> records;
    const SessionRun *run = m_parts.inView();
    if (!run)
        return records;
    const RunPair pair = pairOf(m_parts.session.runs(), *run);
    for (const SessionRun *each : {pair.sync, pair.async}) {
        if (each)
            records.push_back(each->record);
    }
    return records;
}

// Behind opening and saving; and to be had when these are.
void RunDocuments::fillMenu()
{
    QMenu *menu = m_parts.actions.fileMenu();
    const QList<QAction *> there = menu->actions();
    QAction *next = there.value(there.indexOf(m_parts.actions.save) + 1);
    menu->insertMenu(next, m_exports);
    menu->insertAction(next, m_imports->action());
    connect(m_parts.actions.save, &QAction::enabledChanged, m_exports->menuAction(), &QAction::setEnabled);
    connect(m_parts.actions.open, &QAction::enabledChanged, m_imports->action(), &QAction::setEnabled);
}

} // namespace Gizmoscope
