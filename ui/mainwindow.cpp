// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/aboutdialog.h"
#include "ui/calls/calllist.h"
#include "ui/charts/elapsedchart.h"
#include "ui/code/codepane.h"
#include "ui/columnscroll.h"
#include "ui/experimentlist.h"
#include "ui/help/helpwindow.h"
#include "ui/historylist.h"
#include "ui/messagearea.h"
#include "ui/modeswitch.h"
#include "ui/paneldocks.h"
#include "ui/panelpictures.h"
#include "ui/panels.h"
#include "ui/readout.h"
#include "ui/rundialogs.h"
#include "ui/runfiles.h"
#include "ui/settings/settingspanel.h"
#include "ui/statusline.h"
#include "ui/ticker.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/windowactions.h"
#include "ui/windowtoolbar.h"
#include "ui/windowview.h"
#include "ui/words/words.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace Gizmoscope {

namespace {

constexpr std::chrono::milliseconds longestFarewell {1500};
constexpr QSize firstSize {1280, 800};

bool isUnreachable(const RunRecord &run)
{
    return run.state() == RunState::failed && run.count(Outcome::ok) == 0
        && (run.mainCause() == Cause::refused || run.mainCause() == Cause::hostNotFound
            || run.mainCause() == Cause::unreachable || run.mainCause() == Cause::peerClosed);
}

} // namespace

MainWindow::MainWindow(Parts parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(std::move(parts))
    , m_actions(new WindowActions(this))
    , m_mode(new ModeSwitch(this))
    , m_experiments(new ExperimentList(this))
    , m_settings(new SettingsPanel(this))
    , m_messages(new MessageArea(this))
    , m_readout(new Readout(this))
    , m_state(new ViewState(this))
    , m_panels(new Panels(m_parts.session, *m_state, this))
    , m_ticker(new Ticker(this))
    , m_status(new StatusLine(this))
    , m_files(new RunFiles(this))
    , m_dialogs(new RunDialogs(this))
    , m_pictures(new PanelPictures(this))
    , m_toolBar(new WindowToolBar(*m_actions, m_mode, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_experiments->choose("pwg");
    m_settings->setExperiment(m_experiments->chosen());
    place();
    connectActions();
    connect(m_actions->asTable, &QAction::toggled, m_panels, &Panels::setAsTable);
    connect(m_actions->pause, &QAction::toggled, this, &MainWindow::setPaused);
    connectPanels();
    connectSettings();
    connectSession();
    applyColours();
    m_ticker->follow(settings());
    retranslate();
    showBackend();
    onStage();
    m_actions->showTheme(m_parts.theme.choice());
    resize(firstSize.boundedTo(screen()->availableSize()));
    m_view->restore();
    greet();
}

void MainWindow::place()
{
    m_actions->fill(menuBar());
    addToolBar(m_toolBar);
    setCentralWidget(makeHead());
    m_docks = new PanelDocks(this, scrolling("experimentsScroll", m_experiments),
        scrolling("settingsScroll", m_settings), *m_panels);
    m_view =
        new WindowView({*this, m_parts.theme, m_parts.preferences, *m_docks, *m_actions, *m_ticker}, this);
    setStatusBar(m_status);
}

// On a low screen, or with large letters, it is reached by scrolling.
QWidget *MainWindow::scrolling(const char *name, QWidget *part)
{
    auto *scroll = new ColumnScroll(part, this);
    scroll->setObjectName(QLatin1String(name));
    return scroll;
}

QWidget *MainWindow::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_messages);
    column->addWidget(m_readout);
    column->addWidget(m_ticker);
    m_ticker->hide();
    // The panels below it share the rest.
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return head;
}

void MainWindow::connectActions()
{
    connect(m_actions->run, &QAction::triggered, this, &MainWindow::run);
    connect(m_actions->cancel, &QAction::triggered, this, [this] { m_parts.session.cancel(); });
    connect(m_actions->reset, &QAction::triggered, this, &MainWindow::reset);
    connect(m_actions->savePicture, &QAction::triggered, this,
        [this] { m_pictures->ask(m_docks->pictureOf(focusWidget())); });
    connect(m_actions->copyPicture, &QAction::triggered, this,
        [this] { PanelPictures::copy(m_docks->pictureOf(focusWidget())); });
    connect(m_actions->open, &QAction::triggered, m_dialogs, &RunDialogs::askWhatToOpen);
    connect(m_actions->save, &QAction::triggered, m_dialogs, &RunDialogs::askWhereToSave);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_actions->help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(m_actions->about, &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });
    connect(m_actions->aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
    connect(m_actions, &WindowActions::languageChosen, this, &MainWindow::useLanguage);
    connect(m_actions, &WindowActions::themeChosen, this, &MainWindow::useTheme);
    connect(&m_parts.theme, &Theme::changed, this, &MainWindow::applyColours);
    connectFiles();
}

void MainWindow::connectPanels()
{
    m_panels->calls->addCallAction(m_actions->cancelCall);
    connect(m_actions->cancelCall, &QAction::triggered, this,
        [this] { m_parts.session.cancelCall(m_state->call()); });
    connect(m_state, &ViewState::callSelected, this, &MainWindow::onCallSelected);
    connect(m_panels->calls, &CallList::runChosen, this, &MainWindow::choose);
    connect(m_panels->history, &HistoryList::runChosen, this, &MainWindow::choose);
    connect(this, &MainWindow::framePainted, m_status, &StatusLine::addFrameNs);
    connect(m_panels->elapsed, &ElapsedChart::runChosen, this, &MainWindow::choose);
}

void MainWindow::connectFiles()
{
    connect(m_dialogs, &RunDialogs::openChosen, this, &MainWindow::openRun);
    connect(m_dialogs, &RunDialogs::saveChosen, this, &MainWindow::saveRun);
    connect(m_pictures, &PanelPictures::failed, this, &MainWindow::say);
    connect(m_panels, &Panels::failed, this, &MainWindow::say);
    connect(m_files, &RunFiles::failed, this,
        [this](const RunFiles::Words &words) { m_messages->add(MessageArea::Kind::error, words); });
    connect(m_files, &RunFiles::saved, this,
        [this](const QString &path) { m_status->showMessage(tr("Saved: %1").arg(path), 5000); });
    connect(m_files, &RunFiles::opened, this,
        [this](const QString &, const std::shared_ptr<std::vector<RunRecord>> &runs) {
            m_parts.session.add(std::move(*runs));
        });
}

void MainWindow::connectSettings()
{
    Session &session = m_parts.session;
    connect(m_experiments, &ExperimentList::chosenChanged, this, [this] {
        m_settings->setExperiment(m_experiments->chosen());
        m_panels->code->setExperiment(m_experiments->chosen());
        m_ticker->follow(settings());
        if (!m_inView)
            m_readout->showPlan(settings());
    });
    connect(m_settings, &SettingsPanel::delayChanged, &session, &Session::setDelay);
    connect(m_settings, &SettingsPanel::timeoutChanged, &session, &Session::setTimeout);
    connect(m_settings, &SettingsPanel::connectionsChanged, &session, &Session::setConnections);
    connect(m_settings, &SettingsPanel::poolChanged, &session, &Session::setPool);
    connect(m_settings, &SettingsPanel::delayChanged, this, &MainWindow::tellChange);
    connect(m_settings, &SettingsPanel::timeoutChanged, this, &MainWindow::tellChange);
    connect(m_settings, &SettingsPanel::connectionsChanged, this, &MainWindow::tellChange);
    connect(m_settings, &SettingsPanel::poolChanged, this, &MainWindow::tellChange);
    connect(m_settings, &SettingsPanel::backendChanged, this, &MainWindow::showBackend);
    m_panels->code->setExperiment(m_experiments->chosen());
}

void MainWindow::tellChange()
{
    m_ticker->follow(settings());
    if (!m_inView)
        m_readout->showPlan(settings());
}

void MainWindow::connectSession()
{
    Session &session = m_parts.session;
    connect(&session, &Session::recordStarted, this, &MainWindow::follow);
    connect(&session, &Session::recordChanged, this, &MainWindow::refresh);
    connect(&session, &Session::recordFinished, this, &MainWindow::onFinished);
    connect(&session, &Session::recordRemoved, this, &MainWindow::forget);
    connect(&session, &Session::stageChanged, this, &MainWindow::onStage);
    connect(&session, &Session::startRefused, this, &MainWindow::startFailed);
}

// What the user must know from the start.
void MainWindow::greet()
{
    using Kind = MessageArea::Kind;
    const EmbeddedBackendFacts &backend = m_parts.backend;
    if (!backend.error.isEmpty())
        m_messages->add(Kind::error, [error = backend.error] { return error; });
    else if (backend.moved)
        m_messages->add(Kind::notice, [port = backend.port] { return movedSentence(port); });
    if (m_parts.preferences.isDamaged()) {
        m_messages->add(Kind::notice, [path = m_parts.preferences.path()] {
            return tr("The saved settings in %1 were damaged. Gizmoscope starts with its defaults.")
                .arg(path);
        });
    }
}

RunSettings MainWindow::settings() const
{
    RunSettings settings = m_settings->settings();
    if (settings.backend.empty())
        settings.backend = m_parts.backend.address.toStdString();
    return settings;
}

const SessionRun *MainWindow::inView() const { return m_parts.session.find(m_inView); }

void MainWindow::run()
{
    m_messages->dismissErrors();
    // Run is disabled in a moment, and the focus would pass to Cancel, where the space bar cancels.
    if (m_toolBar->isAncestorOf(focusWidget()))
        m_panels->timeline->setFocus();
    const StartError error = m_parts.session.start(settings(), m_mode->mode());
    if (error.kind != StartError::Kind::none)
        startFailed(error);
}

void MainWindow::say(const QString &sentence)
{
    m_messages->add(MessageArea::Kind::error, [sentence] { return sentence; });
}

void MainWindow::startFailed(const StartError &error)
{
    m_messages->add(MessageArea::Kind::error, [error] { return startErrorSentence(error); });
}

void MainWindow::reset()
{
    m_parts.session.clear();
    m_settings->restoreDefaults();
    m_mode->setMode(ModeChoice::both);
    m_messages->dismissErrors();
    m_readout->showPlan(settings());
}

void MainWindow::chooseExperiment(std::string_view name) { m_experiments->choose(name); }

void MainWindow::runExperiment(std::string_view name)
{
    chooseExperiment(name);
    run();
}

void MainWindow::useBackend(const QString &address)
{
    m_settings->setBackendText(address);
    showBackend();
}

// A new run comes into view, whether it begins or was opened.
void MainWindow::follow(int number)
{
    m_actions->pause->setChecked(false);
    choose(number);
    m_panels->calls->setRuns(m_parts.session.runs());
    m_panels->calls->show(inView());
    m_panels->history->setRuns(m_parts.session.runs(), m_inView);
}

void MainWindow::choose(int number)
{
    m_inView = number;
    m_state->clear();
    const SessionRun *run = inView();
    m_panels->show(run, run ? pairOf(m_parts.session.runs(), *run) : RunPair {});
    refreshFigures();
}

void MainWindow::refresh(int number)
{
    if (m_paused)
        return;
    QElapsedTimer clock;
    clock.start();
    // The run that goes on may be the counterpart of the one in view.
    m_panels->refresh();
    if (const SessionRun *run = m_parts.session.find(number))
        m_panels->history->refresh(*run);
    refreshFigures();
    m_refreshNs = clock.nsecsElapsed();
}

// The head and the foot.
void MainWindow::refreshFigures()
{
    const Session &session = m_parts.session;
    const SessionRun *run = inView();
    m_readout->show(run, run ? pairOf(session.runs(), *run) : RunPair {}, session.stage());
    m_status->setEvents(run ? run->record.events().size() : 0, session.lost());
}

void MainWindow::setPaused(bool paused)
{
    m_paused = paused;
    m_readout->setPaused(paused);
    if (!paused)
        m_panels->refreshAll();
    refreshFigures();
}

void MainWindow::onCallSelected()
{
    const SessionRun *run = inView();
    const std::uint32_t call = m_state->call();
    const bool exists = run && call >= 1 && call <= run->record.calls().size();
    m_actions->cancelCall->setEnabled(exists && m_parts.session.isRunning()
        && run == &m_parts.session.runs().back()
        && run->record.calls()[call - 1].outcome == Outcome::pending);
}

// Only where no control takes it: a button with the focus is pressed by it.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && !event->isAutoRepeat()) {
        m_actions->pause->toggle();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

// Painting is done in answer to this event, so that its time can be taken here.
bool MainWindow::event(QEvent *event)
{
    if (event->type() != QEvent::UpdateRequest || m_refreshNs == 0)
        return QMainWindow::event(event);
    QElapsedTimer clock;
    clock.start();
    const bool done = QMainWindow::event(event);
    Q_EMIT framePainted(std::exchange(m_refreshNs, 0) + clock.nsecsElapsed());
    return done;
}

void MainWindow::onFinished(int number)
{
    refresh(number);
    if (!m_paused)
        m_panels->refreshAll();
    const SessionRun *run = m_parts.session.find(number);
    if (!run)
        return;
    m_status->setAnswering(!isUnreachable(run->record));
    if (run->record.state() == RunState::failed) {
        // The record may be gone when it is said again in another language: keep one of our own.
        auto record = std::make_shared<const RunRecord>(run->record);
        m_messages->add(MessageArea::Kind::error, [record] { return failureSentence(*record); });
    }
}

void MainWindow::onStage()
{
    const bool running = m_parts.session.isRunning();
    m_actions->run->setEnabled(!running);
    m_actions->reset->setEnabled(!running);
    m_actions->open->setEnabled(!running);
    m_actions->save->setEnabled(!running && !m_parts.session.runs().empty());
    m_actions->cancel->setEnabled(m_parts.session.stage() == Stage::running);
    m_panels->setStage(m_parts.session.stage());
    onCallSelected();
    refreshFigures();
    if (m_closing && !running)
        close();
}

void MainWindow::forget(int number)
{
    m_panels->calls->setRuns(m_parts.session.runs());
    m_panels->history->setRuns(m_parts.session.runs(), m_inView);
    if (number == m_inView)
        choose(0);
    else // its counterpart may be the one that is gone
        choose(m_inView);
}

void MainWindow::showBackend()
{
    const QString own = QString::fromStdString(m_settings->settings().backend);
    const QString address = own.isEmpty() ? m_parts.backend.address : own;
    const QString place = own.isEmpty() ? QUrl(address).authority() : address;
    StatusLine::Backend kind = own.isEmpty() ? StatusLine::Backend::embedded : StatusLine::Backend::external;
    if (address.isEmpty())
        kind = StatusLine::Backend::missing;
    m_status->setBackend(kind, place);
}

void MainWindow::showHelp()
{
    if (!m_help)
        m_help = new HelpWindow(m_parts.language, this);
    m_help->showPage(m_docks->helpPage(QApplication::focusWidget()));
}

void MainWindow::openRun(const QString &path) { m_files->open(path); }

void MainWindow::saveRun(const QString &path)
{
    const SessionRun *run = inView();
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

void MainWindow::useLanguage(const QString &code)
{
    m_parts.language.use(code);
    m_parts.preferences.setLanguage(code);
}

void MainWindow::useTheme(ThemeChoice choice)
{
    m_parts.theme.use(choice);
    m_parts.preferences.setTheme(choice);
}

void MainWindow::applyColours()
{
    const Colours &colours = m_parts.theme.colours();
    m_actions->setColours(colours);
    m_mode->setColours(colours);
    m_messages->setColours(colours);
    m_readout->setColours(colours);
    m_panels->setColours(colours);
    m_status->setColours(colours);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Gizmoscope"));
    setLocale(QLocale()); // the number formats of all parts
    m_actions->retranslate();
    m_actions->showLanguage(m_parts.language.code());
    m_toolBar->showLanguage(Language::nativeName(m_parts.language.code()));
    if (m_docks)
        m_docks->retranslate();
    m_panels->calls->setRuns(m_parts.session.runs());
    m_panels->history->setRuns(m_parts.session.runs(), m_inView);
    if (!m_inView)
        m_readout->showPlan(settings());
    refreshFigures();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_view->save();
    if (!m_parts.session.isRunning() || m_closing) {
        event->accept();
        return;
    }
    // Stay until the run has ended, so that nothing is cut off, but not for long.
    m_closing = true;
    m_parts.session.cancel(Cause::shutdown);
    QTimer::singleShot(longestFarewell, this, &QWidget::close);
    event->ignore();
}

} // namespace Gizmoscope
