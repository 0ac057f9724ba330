// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/aboutdialog.h"
#include "ui/charts/elapsedchart.h"
#include "ui/experimentlist.h"
#include "ui/messagearea.h"
#include "ui/modeswitch.h"
#include "ui/readout.h"
#include "ui/rundialogs.h"
#include "ui/runfiles.h"
#include "ui/settings/settingspanel.h"
#include "ui/statusline.h"
#include "ui/windowactions.h"
#include "ui/windowtoolbar.h"
#include "ui/words/words.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace Gizmoscope {

namespace {

constexpr std::chrono::milliseconds longestFarewell {1500};
constexpr QSize firstSize {1180, 720};

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
    , m_elapsed(new ElapsedChart(this))
    , m_calls(new CallList(this))
    , m_status(new StatusLine(this))
    , m_files(new RunFiles(this))
    , m_dialogs(new RunDialogs(this))
    , m_toolBar(new WindowToolBar(*m_actions, m_mode, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_experiments->choose("pwg");
    m_settings->setExperiment(m_experiments->chosen());
    place();
    connectActions();
    connectSettings();
    connectSession();
    applyColours();
    retranslate();
    showBackend();
    onStage();
    m_actions->showTheme(m_parts.theme.choice());
    if (!restoreGeometry(m_parts.preferences.geometry()))
        resize(firstSize.boundedTo(screen()->availableSize()));
    greet();
}

void MainWindow::place()
{
    m_actions->fill(menuBar());
    addToolBar(m_toolBar);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(QStringLiteral("mainSplitter"));
    split->setChildrenCollapsible(false);
    split->addWidget(makeSide());
    split->addWidget(makeStage());
    split->setStretchFactor(1, 1);
    setCentralWidget(split);
    setStatusBar(m_status);
}

QWidget *MainWindow::makeSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->addWidget(m_experiments);
    column->addWidget(m_settings, 1);
    // On a low screen, or with large letters, the settings are reached by scrolling.
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("sideScroll"));
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the focus of what is in it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    return scroll;
}

QWidget *MainWindow::makeStage()
{
    auto *lower = new QSplitter(Qt::Vertical, this);
    lower->setObjectName(QStringLiteral("stageSplitter"));
    lower->setChildrenCollapsible(false);
    lower->addWidget(m_elapsed);
    lower->addWidget(m_calls);
    lower->setStretchFactor(0, 3);
    lower->setStretchFactor(1, 2);
    auto *stage = new QWidget(this);
    auto *column = new QVBoxLayout(stage);
    column->addWidget(m_messages);
    column->addWidget(m_readout);
    column->addWidget(lower, 1);
    return stage;
}

void MainWindow::connectActions()
{
    connect(m_actions->run, &QAction::triggered, this, &MainWindow::run);
    connect(m_actions->cancel, &QAction::triggered, this, [this] { m_parts.session.cancel(); });
    connect(m_actions->reset, &QAction::triggered, this, &MainWindow::reset);
    connect(m_actions->open, &QAction::triggered, m_dialogs, &RunDialogs::askWhatToOpen);
    connect(m_actions->save, &QAction::triggered, m_dialogs, &RunDialogs::askWhereToSave);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_actions->asTable, &QAction::toggled, m_elapsed, &ElapsedChart::setAsTable);
    connect(m_actions->about, &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });
    connect(m_actions->aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
    connect(m_actions, &WindowActions::languageChosen, this, &MainWindow::useLanguage);
    connect(m_actions, &WindowActions::themeChosen, this, &MainWindow::useTheme);
    connect(&m_parts.theme, &Theme::changed, this, &MainWindow::applyColours);
    connectFiles();
}

void MainWindow::connectFiles()
{
    connect(m_dialogs, &RunDialogs::openChosen, this, &MainWindow::openRun);
    connect(m_dialogs, &RunDialogs::saveChosen, this, &MainWindow::saveRun);
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
    connect(m_experiments, &ExperimentList::chosenChanged, this, [this] {
        m_settings->setExperiment(m_experiments->chosen());
        if (!m_inView)
            m_readout->showPlan(settings());
    });
    connect(m_settings, &SettingsPanel::delayChanged, this, [this](int minMs, int maxMs) {
        m_parts.session.setDelay(minMs, maxMs);
        if (!m_inView)
            m_readout->showPlan(settings());
    });
    connect(m_settings, &SettingsPanel::timeoutChanged, &m_parts.session, &Session::setTimeout);
    connect(m_settings, &SettingsPanel::backendChanged, this, &MainWindow::showBackend);
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
    connect(m_calls, &CallList::runChosen, this, [this](int number) {
        m_inView = number;
        m_calls->show(inView());
        refreshAll();
    });
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
    const StartError error = m_parts.session.start(settings(), m_mode->mode());
    if (error.kind != StartError::Kind::none)
        startFailed(error);
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

void MainWindow::runExperiment(std::string_view name)
{
    m_experiments->choose(name);
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
    m_inView = number;
    m_calls->setRuns(m_parts.session.runs());
    m_calls->show(inView());
    refreshAll();
}

void MainWindow::refresh(int number)
{
    if (number == m_inView)
        m_calls->refresh();
    refreshAll();
}

void MainWindow::refreshAll()
{
    const Session &session = m_parts.session;
    const SessionRun *run = inView();
    m_readout->show(run, run ? pairOf(session.runs(), *run) : RunPair {}, session.stage());
    m_elapsed->setData(elapsedData(session.runs()));
    m_status->setEvents(run ? run->record.events().size() : 0, session.lost());
}

void MainWindow::onFinished(int number)
{
    refresh(number);
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
    refreshAll();
    if (m_closing && !running)
        close();
}

void MainWindow::forget(int number)
{
    m_calls->setRuns(m_parts.session.runs());
    if (number != m_inView)
        return;
    m_inView = 0;
    m_calls->show(nullptr);
    refreshAll();
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
    m_elapsed->setColours(colours);
    m_calls->setColours(colours);
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
    m_calls->setRuns(m_parts.session.runs());
    if (!m_inView)
        m_readout->showPlan(settings());
    refreshAll();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.preferences.setGeometry(saveGeometry());
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
