// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rundocuments.h"

#include "experiments/registry.h"
#include "ui/messagearea.h"
#include "ui/preferences.h"
#include "ui/recentfiles.h"
#include "ui/recovery/recoveryoffer.h"
#include "ui/recovery/runkeeper.h"
#include "ui/rundialogs.h"
#include "ui/rundrop.h"
#include "ui/runfiles.h"
#include "ui/runviewer.h"
#include "ui/session.h"
#include "ui/statusline.h"
#include "ui/windowactions.h"
#include "ui/words/words.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace Gizmoscope {

namespace {

QString documentTitle(const SessionRun &run)
{
    if (!run.unsaved && !run.file.isEmpty())
        return QFileInfo(run.file).fileName();
    const std::string &name = run.record.settings().experiment;
    const Experiment *experiment = findExperiment(name);
    return experiment ? experimentTitle(*experiment) : QString::fromStdString(name);
}

} // namespace

RunDocuments::RunDocuments(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_files(new RunFiles(this))
    , m_dialogs(new RunDialogs(window))
    , m_recent(new RecentFiles(parts.preferences, parts.actions.recentMenu(), this))
{
    connectActions();
    connectFiles();
    connect(&m_parts.viewer, &RunViewer::changed, this, &RunDocuments::onStage);
    connect(&m_parts.session, &Session::recordFiled, this, &RunDocuments::showTitle);
    connect(&m_parts.session, &Session::stageChanged, this, &RunDocuments::onStage);
    if (!m_parts.preferences.recentFiles().isEmpty())
        m_dialogs->setFolder(QFileInfo(m_parts.preferences.recentFiles().front()).path());
    if (!m_parts.recovery.isEmpty())
        keepRuns();
    onStage();
    showTitle();
}

void RunDocuments::connectActions()
{
    const WindowActions &actions = m_parts.actions;
    connect(actions.open, &QAction::triggered, m_dialogs, &RunDialogs::askWhatToOpen);
    connect(actions.save, &QAction::triggered, this, &RunDocuments::saveInView);
    connect(actions.saveAs, &QAction::triggered, this, [this] { askWhere(inView(), false); });
    actions.askAboutUnsaved->setChecked(m_parts.preferences.asksAboutUnsaved());
    connect(actions.askAboutUnsaved, &QAction::toggled, this,
        [this](bool asks) { m_parts.preferences.setAsksAboutUnsaved(asks); });
    connect(m_dialogs, &RunDialogs::openChosen, this, &RunDocuments::openAll);
    connect(m_dialogs, &RunDialogs::saveChosen, this, [this](const QString &path) { write(path, m_wanted); });
    connect(m_recent, &RecentFiles::chosen, this, &RunDocuments::open);
    connect(new RunDrop(m_window), &RunDrop::dropped, this, &RunDocuments::openAll);
}

void RunDocuments::connectFiles()
{
    connect(m_files, &RunFiles::failed, this, [this](const RunFiles::Words &words) {
        m_thenLeaves = false;
        m_parts.messages.add(MessageArea::Kind::error, words);
    });
    connect(m_files, &RunFiles::missing, this, &RunDocuments::onMissing);
    connect(m_files, &RunFiles::saved, this, &RunDocuments::onSaved);
    connect(m_files, &RunFiles::opened, this,
        [this](const QString &path, const std::shared_ptr<std::vector<RunRecord>> &runs) {
            remember(path);
            m_parts.session.add(std::move(*runs), path);
        });
}

void RunDocuments::keepRuns()
{
    m_offer = new RecoveryOffer(m_parts.session, m_parts.messages, this);
    m_offer->look(m_parts.recovery);
    m_keeper = new RunKeeper(m_parts.session, m_parts.recovery, this);
    connect(m_keeper, &RunKeeper::troubled, this, [this](KeepTrouble trouble, const QString &reason) {
        m_parts.messages.add(MessageArea::Kind::notice, [trouble, reason] {
            const QString why = trouble == KeepTrouble::tooLarge ? tr("it has become too large") : reason;
            return tr(
                "If Gizmoscope is ended now, this run is lost, because it cannot be written to the disk: "
                "%1. It goes on; save it when it has ended.")
                .arg(why);
        });
    });
}

void RunDocuments::open(const QString &path) { m_files->open(QFileInfo(path).absoluteFilePath()); }

void RunDocuments::openAll(const QStringList &paths)
{
    for (const QString &path : paths)
        open(path);
}

std::vector<int> RunDocuments::inView() const
{
    std::vector<int> numbers;
    if (const SessionRun *run = m_parts.viewer.inView()) {
        const RunPair pair = pairOf(m_parts.session.runs(), *run);
        for (const SessionRun *each : {pair.sync, pair.async}) {
            if (each)
                numbers.push_back(each->number);
        }
    }
    return numbers;
}

void RunDocuments::saveInView()
{
    const std::vector<int> numbers = inView();
    const bool areSaved = std::all_of(numbers.begin(), numbers.end(), [this](int number) {
        const SessionRun *run = m_parts.session.find(number);
        return run && !run->unsaved && !run->file.isEmpty();
    });
    if (!areSaved)
        askWhere(numbers, false);
    else if (const SessionRun *run = m_parts.viewer.inView()) // a run does not change once it is in a file
        m_parts.status.showMessage(
            tr("Saved already: %1").arg(QDir::toNativeSeparators(run->file)), StatusLine::msInView);
}

void RunDocuments::saveAll() { askWhere(m_parts.session.unsaved(), true); }

void RunDocuments::save(const QString &path)
{
    m_thenLeaves = false;
    write(path, inView());
}

void RunDocuments::askWhere(const std::vector<int> &numbers, bool thenLeaves)
{
    m_wanted = numbers;
    m_thenLeaves = thenLeaves;
    if (!numbers.empty())
        m_dialogs->askWhereToSave(nameFor(numbers));
}

// "pwg.gizmorun", or "runs.gizmorun" for different ones.
QString RunDocuments::nameFor(const std::vector<int> &numbers) const
{
    QStringList names;
    for (const int number : numbers) {
        if (const SessionRun *run = m_parts.session.find(number))
            names += QString::fromStdString(run->record.settings().experiment);
    }
    names.removeDuplicates();
    return (names.size() == 1 ? names.front() : QStringLiteral("runs")) + QStringLiteral(".gizmorun");
}

void RunDocuments::write(const QString &path, const std::vector<int> &numbers)
{
    std::vector<RunRecord> records;
    std::vector<int> found;
    for (const int number : numbers) {
        if (const SessionRun *run = m_parts.session.find(number)) {
            records.push_back(run->record);
            found.push_back(number);
        }
    }
    if (!records.empty())
        m_files->save(path, std::move(records), found);
}

void RunDocuments::onSaved(const QString &path, const std::vector<int> &numbers)
{
    m_parts.status.showMessage(tr("Saved: %1").arg(path), StatusLine::msInView);
    remember(path);
    m_parts.session.setFile(numbers, path);
    if (std::exchange(m_thenLeaves, false))
        Q_EMIT allSaved();
}

void RunDocuments::onMissing(const QString &path, const std::function<QString()> &words)
{
    if (!m_recent->remove(path)) {
        m_parts.messages.add(MessageArea::Kind::error, words);
        return;
    }
    m_parts.messages.add(MessageArea::Kind::error, [shown = QDir::toNativeSeparators(path)] {
        return tr("%1 is no longer there. It was taken off the list of recent files.").arg(shown);
    });
}

void RunDocuments::remember(const QString &path)
{
    m_recent->add(path);
    m_dialogs->setFolder(QFileInfo(path).path());
}

void RunDocuments::forgetBut(int round)
{
    if (!m_keeper)
        return;
    m_keeper->discardAllBut(round);
    m_offer->discardOpened();
}

void RunDocuments::setAsks(bool asks) { m_parts.actions.askAboutUnsaved->setChecked(asks); }

void RunDocuments::onStage()
{
    const bool running = m_parts.session.isRunning();
    const bool hasRun = m_parts.viewer.inView() != nullptr;
    m_parts.actions.open->setEnabled(!running);
    m_parts.actions.save->setEnabled(!running && hasRun);
    m_parts.actions.saveAs->setEnabled(!running && hasRun);
    showTitle();
}

void RunDocuments::showTitle()
{
    const QString program = QStringLiteral("Gizmoscope");
    const SessionRun *run = m_parts.viewer.inView();
    QString name = run ? documentTitle(*run) : QString();
    name.replace(QLatin1String("[*]"), QLatin1String("[*][*]")); // as it is, not the place of the mark
    m_window->setWindowTitle(run ? name + QStringLiteral("[*] – ") + program : program);
    m_window->setWindowModified(run && run->unsaved);
}

void RunDocuments::retranslate()
{
    m_recent->retranslate();
    showTitle();
}

} // namespace Gizmoscope
