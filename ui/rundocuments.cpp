// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rundocuments.h"

#include "ui/messagearea.h"
#include "ui/rundialogs.h"
#include "ui/runfiles.h"
#include "ui/session.h"
#include "ui/statusline.h"
#include "ui/windowactions.h"

#include <QAction>

namespace Gizmoscope {

namespace {

constexpr int msInView = 5000;

} // namespace

RunDocuments::RunDocuments(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_files(new RunFiles(this))
    , m_dialogs(new RunDialogs(window))
{
    connect(m_parts.actions.open, &QAction::triggered, m_dialogs, &RunDialogs::askWhatToOpen);
    connect(m_parts.actions.save, &QAction::triggered, m_dialogs, &RunDialogs::askWhereToSave);
    connect(m_dialogs, &RunDialogs::openChosen, this, &RunDocuments::open);
    connect(m_dialogs, &RunDialogs::saveChosen, this, &RunDocuments::saveChosen);
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

void RunDocuments::save(const QString &path, const SessionRun *run)
{
    if (!run)
        return;
    const RunPair pair = pairOf(m_parts.session.runs(), *run);
    std::vector<RunRecord> records;
    for (const SessionRun *each : {pair.sync, pair.async}) {
        if (each)
            records.push_back(each->record);
    }
    m_files->save(path, std::move(records));
}

} // namespace Gizmoscope
