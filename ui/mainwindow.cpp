// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/aboutdialog.h"
#include "ui/calls/calllist.h"
#include "ui/charts/elapsedchart.h"
#include "ui/claims/claimscontrol.h"
#include "ui/code/codepane.h"
#include "ui/columnscroll.h"
#include "ui/compare/comparecontrol.h"
#include "ui/experimentlist.h"
#include "ui/farewell.h"
#include "ui/greeting.h"
#include "ui/help/helpwindow.h"
#include "ui/historylist.h"
#include "ui/lessons/lessondesk.h"
#include "ui/messagearea.h"
#include "ui/modeswitch.h"
#include "ui/paneldocks.h"
#include "ui/panelpictures.h"
#include "ui/panels.h"
#include "ui/readout.h"
#include "ui/replay/replaycontrol.h"
#include "ui/rundocuments.h"
#include "ui/runexchange.h"
#include "ui/runviewer.h"
#include "ui/settings/settingspanel.h"
#include "ui/statusline.h"
#include "ui/ticker.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/webappcontrol.h"
#include "ui/windowactions.h"
#include "ui/windowtoolbar.h"
#include "ui/windowview.h"
#include "ui/words/words.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QScreen>
#include <QUrl>
#include <QVBoxLayout>

namespace Gizmoscope {

namespace {

constexpr QSize firstSize {1280, 800};
constexpr QSize leastSize {640, 400};

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
    , m_viewer(new RunViewer({m_parts.session, *m_state, *m_panels, *m_readout, *m_status}, this))
    , m_documents(new RunDocuments({m_parts.session, *m_actions, *m_messages, *m_status, m_parts.preferences,
                                       *m_viewer, m_parts.recovery},
          this))
    , m_farewell(new Farewell({m_parts.session, *m_documents, m_parts.preferences}, this))
    , m_pictures(new PanelPictures(this))
    , m_toolBar(new WindowToolBar(*m_actions, m_mode, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_experiments->choose("pwg");
    m_settings->setExperiment(m_experiments->chosen());
    place();
    connectActions();
    connect(m_actions->asTable, &QAction::toggled, m_panels, &Panels::setAsTable);
    connectPanels();
    connectSettings();
    connectSession();
    applyColours();
    m_ticker->follow(settings());
    retranslate();
    showBackend();
    onStage();
    m_actions->showTheme(m_parts.theme.choice());
    setMinimumSize(leastSize); // its own: larger letters must not push the window over the edge of the screen
    resize(firstSize.boundedTo(screen()->availableSize()));
    m_view->restore();
    greet(*m_messages, m_parts.backend, m_parts.preferences);
}

void MainWindow::place()
{
    m_actions->fill(menuBar());
    new RunExchange({m_parts.session, *m_actions, *m_messages, *m_status, *m_viewer, *m_panels,
                        m_parts.language, [this] { return settings(); }},
        this);
    addToolBar(m_toolBar);
    setCentralWidget(makeHead());
    m_lessons = new LessonDesk({*this, m_parts.session, *m_messages, *m_status, m_parts.preferences,
        m_parts.language, *m_experiments, *m_mode, *m_settings, m_parts.backend.address, m_parts.lessons});
    m_docks = new PanelDocks(this,
        {new ColumnScroll("experimentsScroll", m_experiments, this),
            new ColumnScroll("settingsScroll", m_settings, this), m_lessons->side()},
        *m_panels);
    m_lessons->begin(*m_docks, *static_cast<QVBoxLayout *>(centralWidget()->layout()));
    m_view =
        new WindowView({*this, m_parts.theme, m_parts.preferences, *m_docks, *m_actions, *m_ticker}, this);
    new WebAppControl(
        {m_parts.session, *m_actions, *m_messages, [this] { return settings(); }, *m_docks}, this);
    new ClaimsControl({m_parts.session, *m_actions, m_parts.language, m_parts.theme}, this);
    new ReplayControl({*this, *m_viewer, *m_panels, *m_actions}, this);
    new CompareControl({m_parts.session, *m_viewer, *m_panels, *m_actions, m_parts.theme, *m_messages,
                           *m_experiments, *m_settings, *m_mode},
        this);
    setStatusBar(m_status);
}

QWidget *MainWindow::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_messages);
    column->addWidget(m_readout);
    column->addWidget(m_ticker);
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
    connect(m_pictures, &PanelPictures::failed, this, &MainWindow::say);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_actions->help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(m_actions->about, &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });
    connect(m_actions->aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
    connect(m_actions, &WindowActions::languageChosen, this, &MainWindow::useLanguage);
    connect(m_actions, &WindowActions::themeChosen, this, &MainWindow::useTheme);
    connect(&m_parts.theme, &Theme::changed, this, &MainWindow::applyColours);
}

void MainWindow::connectPanels()
{
    m_panels->calls->addCallAction(m_actions->cancelCall);
    connect(m_actions->cancelCall, &QAction::triggered, this,
        [this] { m_parts.session.cancelCall(m_state->call()); });
    const auto offerCancel = [this] { m_actions->cancelCall->setEnabled(m_viewer->isCallPending()); };
    connect(m_state, &ViewState::callSelected, this, offerCancel);
    connect(m_viewer, &RunViewer::changed, this, offerCancel);
    connect(m_panels->timeline, &TimelinePanel::counterpartWanted, m_viewer, &RunViewer::chooseCounterpart);
    connect(m_panels->calls, &CallList::runChosen, m_viewer, &RunViewer::choose);
    connect(m_panels->history, &HistoryList::runChosen, m_viewer, &RunViewer::choose);
    connect(m_panels->elapsed, &ElapsedChart::runChosen, m_viewer, &RunViewer::choose);
    connect(m_panels, &Panels::failed, this, &MainWindow::say);
    connect(this, &MainWindow::framePainted, m_status, &StatusLine::addFrameNs);
}

void MainWindow::connectSettings()
{
    Session &session = m_parts.session;
    connect(m_experiments, &ExperimentList::chosenChanged, this, [this] {
        m_settings->setExperiment(m_experiments->chosen());
        m_panels->code->setExperiment(m_experiments->chosen());
        if (!m_parts.session.isRunning())
            m_viewer->choose(0); // its title and its code are what is to come; History has what was
        tellChange();
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
    showPlan();
}

// What a run would be, while there is none to look at.
void MainWindow::showPlan()
{
    if (!m_viewer->inView())
        m_readout->showPlan(settings());
}

void MainWindow::connectSession()
{
    Session &session = m_parts.session;
    connect(&session, &Session::recordFinished, this, &MainWindow::onFinished);
    connect(&session, &Session::stageChanged, this, &MainWindow::onStage);
    connect(&session, &Session::startRefused, this, &MainWindow::startFailed);
}

RunSettings MainWindow::settings() const
{
    RunSettings settings = m_settings->settings();
    if (settings.backend.empty())
        settings.backend = m_parts.backend.address.toStdString();
    return settings;
}

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
    showPlan();
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
    if (event->type() != QEvent::UpdateRequest)
        return QMainWindow::event(event);
    const qint64 figuresNs = m_viewer->takeFrameNs();
    QElapsedTimer clock;
    clock.start();
    const bool done = QMainWindow::event(event);
    if (figuresNs > 0)
        Q_EMIT framePainted(figuresNs + clock.nsecsElapsed());
    return done;
}

void MainWindow::onFinished(int number)
{
    const SessionRun *run = m_parts.session.find(number);
    if (!run || run->opened)
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
    m_actions->cancel->setEnabled(m_parts.session.stage() == Stage::running);
    m_panels->setStage(m_parts.session.stage());
    m_viewer->showFigures();
}

void MainWindow::showBackend()
{
    const QString own = QString::fromStdString(m_settings->settings().backend);
    const QString address = own.isEmpty() ? m_parts.backend.address : own;
    const QString place = own.isEmpty() ? QUrl(address).authority() : address;
    using Kind = StatusLine::Backend;
    const Kind kind = address.isEmpty() ? Kind::missing : own.isEmpty() ? Kind::embedded : Kind::external;
    m_status->setBackend(kind, place);
}

void MainWindow::showHelp()
{
    if (!m_help)
        m_help = new HelpWindow(m_parts.language, this);
    m_help->showPage(m_docks->helpPage(QApplication::focusWidget()));
}

void MainWindow::openRun(const QString &path) { m_documents->open(path); }

void MainWindow::saveRun(const QString &path) { m_documents->save(path); }

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
    m_lessons->setColours(colours);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    m_documents->retranslate();
    setLocale(QLocale()); // the number formats of all parts
    m_actions->retranslate();
    m_actions->showLanguage(m_parts.language.code());
    m_toolBar->showLanguage(Language::nativeName(m_parts.language.code()));
    if (m_docks)
        m_docks->retranslate();
    m_viewer->showRuns();
    showPlan();
    m_viewer->showFigures();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_view->save();
    event->setAccepted(m_farewell->mayClose());
}

} // namespace Gizmoscope
