// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harimports.h"

#include "experiments/registry.h"
#include "ui/messagearea.h"
#include "ui/runfiles.h"
#include "ui/session.h"
#include "ui/words/harwords.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>

namespace Gizmoscope {

HarImports::HarImports(Parts parts, QWidget *window)
    : QObject(window)
    , m_parts(std::move(parts))
    , m_window(window)
    , m_action(this)
{
    m_action.setObjectName(QStringLiteral("importHarAction"));
    connect(&m_action, &QAction::triggered, this, &HarImports::ask);
    connect(&m_parts.files, &RunFiles::imported, this,
        [this](const QString &path, const std::shared_ptr<RecordedPage> &page) { run(path, *page); });
    window->installEventFilter(this);
    retranslate();
}

bool HarImports::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void HarImports::ask()
{
    auto *dialog = new QFileDialog(
        m_window, tr("Import page load"), QString(), tr("HTTP Archives (*.har);;All files (*)"));
    dialog->setObjectName(QStringLiteral("importHarDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &HarImports::open);
    dialog->open();
}

void HarImports::open(const QString &path) { m_parts.files.importHar(path); }

void HarImports::run(const QString &path, const RecordedPage &page)
{
    const RunSettings now = m_parts.settings();
    RunSettings settings = startSettings(recordedPageExperiment());
    settings.backend = now.backend;
    settings.connections = now.connections;
    apply(page, settings);
    m_parts.messages.dismissErrors();
    const StartError error = m_parts.session.start(settings, ModeChoice::both);
    if (error.kind != StartError::Kind::none) {
        m_parts.messages.add(MessageArea::Kind::error, [error] { return startErrorSentence(error); });
        return;
    }
    const QString name = QFileInfo(path).fileName();
    m_parts.messages.add(MessageArea::Kind::notice, [name, page] {
        return (
            tr("From %1: %2").arg(name, harImportSummary(page)) + QLatin1Char(' ') + harImportOmissions(page))
            .trimmed();
    });
}

void HarImports::retranslate()
{
    m_action.setText(tr("&Import page load (HAR)…"));
    m_action.setToolTip(tr("Repeat a page load that a browser saved, in turn and all together"));
}

} // namespace Gizmoscope
