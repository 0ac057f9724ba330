// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessoncontrol.h"

#include "lessons/lessonsettings.h"
#include "ui/lessons/lessoncontrols.h"
#include "ui/lessons/lessonkeys.h"
#include "ui/lessons/lessonlist.h"
#include "ui/messagearea.h"
#include "ui/words/happening.h"
#include "ui/words/lessonsheet.h"
#include "ui/words/words.h"

#include <QEvent>

#include <algorithm>

namespace Gizmoscope {

namespace {

constexpr std::chrono::milliseconds frameOfWords {100}; // nobody reads faster

} // namespace

LessonControl::LessonControl(Parts parts)
    : QObject(&parts.window)
    , m_parts(std::move(parts))
    , m_library(m_parts.lessons)
    , m_progress(m_parts.store)
    , m_side(new LessonSide(m_progress, &m_parts.window))
    , m_keys(new LessonKeys(m_parts.window, *m_side, this))
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(frameOfWords);
    connect(&m_frame, &QTimer::timeout, this, &LessonControl::update);
    m_parts.window.installEventFilter(this);
    connectSide();
    connectSession();
}

LessonControl::~LessonControl() = default;

void LessonControl::connectSide()
{
    connect(m_side, &LessonSide::forwardWanted, this, [this] { goOn(true); });
    connect(m_side, &LessonSide::backWanted, this, &LessonControl::goBack);
    connect(m_side, &LessonSide::runWanted, this, &LessonControl::run);
    connect(m_side, &LessonSide::listWanted, this, &LessonControl::showList);
    connect(m_side, &LessonSide::closeWanted, this, [this] { setOpen(false); });
    connect(m_side->list(), &LessonList::lessonChosen, this, &LessonControl::open);
    connect(m_keys, &LessonKeys::next, this, [this] { goOn(false); });
    connect(m_keys, &LessonKeys::previous, this, &LessonControl::goBack);
    LessonCard *card = m_side->card();
    connect(card, &LessonCard::guessed, this, [this](const LessonGuess &guess) {
        m_flow->predict(guess);
        update();
    });
    connect(card, &LessonCard::sawOrNot, this,
        [this](std::size_t sight, bool seen) { m_flow->see(sight, seen); });
    connect(card, &LessonCard::followUpChosen, this, &LessonControl::followUp);
    connect(card, &LessonCard::restoreWanted, this, &LessonControl::restoreSettings);
    connect(card->controls(), &LessonControls::changed, this, &LessonControl::changeSettings);
}

void LessonControl::connectSession()
{
    Session &session = m_parts.session;
    connect(&session, &Session::recordStarted, this, &LessonControl::onStarted);
    connect(&session, &Session::recordFinished, this, &LessonControl::onFinished);
    connect(&session, &Session::recordRemoved, this, &LessonControl::onRemoved);
    connect(&session, &Session::startRefused, this, [this] {
        if (m_isCollecting)
            conclude(LessonStop::failed);
    });
    connect(&session, &Session::recordChanged, this, [this] {
        if (m_isCollecting && !m_frame.isActive())
            m_frame.start();
    });
    connect(&session, &Session::stageChanged, this, &LessonControl::update);
}

const std::vector<Lesson> &LessonControl::lessons() const { return m_library.lessons(m_parts.language()); }

std::vector<Lesson> LessonControl::inOrder() const
{
    QStringList usual;
    for (const Lesson &lesson : lessons())
        usual += QString::fromStdString(lesson.name);
    std::vector<Lesson> ordered;
    for (const QString &name : m_progress.ordered(usual))
        ordered.push_back(*m_library.find(m_parts.language(), name.toStdString()));
    return ordered;
}

void LessonControl::setOpen(bool open)
{
    if (m_isOpen == open)
        return;
    m_isOpen = open;
    if (open) {
        relabel();
        m_parts.look(m_flow ? m_flow->lesson().look : std::vector<std::string>());
        if (m_flow)
            update();
        else
            m_side->showList();
    } else {
        m_parts.lookAtAll();
    }
    keepKeys();
    Q_EMIT changed();
}

// The list of lessons needs them itself.
void LessonControl::keepKeys() { m_keys->setOn(m_isOpen && m_flow); }

void LessonControl::beginFirst()
{
    const std::vector<Lesson> all = inOrder();
    if (all.empty())
        setOpen(true);
    else
        open(QString::fromStdString(all.front().name));
}

void LessonControl::open(const QString &name)
{
    const Lesson *lesson = m_library.find(m_parts.language(), name.toStdString());
    if (!lesson || m_isCollecting)
        return;
    m_flow = LessonFlow(*lesson);
    m_figures.reset();
    m_outcome = {};
    m_answered.clear();
    m_isOwnRun = false;
    m_settings = lessonSettings();
    m_progress.setBegun();
    m_parts.prepare(m_settings, mode());
    if (m_isOpen)
        m_parts.look(lesson->look);
    setOpen(true);
    keepKeys();
    update();
}

void LessonControl::showList()
{
    if (m_isCollecting)
        return;
    m_flow.reset();
    relabel();
    m_side->showList();
    keepKeys();
    m_parts.look({});
    Q_EMIT changed();
}

ModeChoice LessonControl::mode() const
{
    switch (m_flow->lesson().mode) {
    case LessonMode::sync:
        return ModeChoice::sync;
    case LessonMode::async:
        return ModeChoice::async;
    case LessonMode::both:
        break;
    }
    return ModeChoice::both;
}

RunSettings LessonControl::lessonSettings() const { return settingsOfLesson(m_flow->lesson()); }

LessonFill LessonControl::fill() const
{
    LessonFill fill {m_settings, m_figures ? &*m_figures : nullptr, {}};
    fill.predicted = guessText(m_flow->lesson(), m_flow->guess(), fill);
    return fill;
}

LessonScene LessonControl::scene() const
{
    if (!m_flow)
        return {};
    return {&*m_flow, fill(), m_outcome, stateText(), m_isOwnRun};
}

QString LessonControl::stateText() const
{
    QStringList lines;
    for (const int number : m_running) {
        const SessionRun *run = m_parts.session.find(number);
        if (!run)
            continue;
        const bool goesOn = run->record.state() == RunState::running;
        const QString text = goesOn ? happeningNow(run->record) : happened(run->record);
        lines += tr("%1: %2", "Sync: what happens").arg(modeWord(run->record.settings().mode), text);
    }
    return lines.isEmpty() ? tr("The run begins …") : lines.join(QLatin1Char('\n'));
}

void LessonControl::update()
{
    if (!m_flow || !m_isOpen)
        return;
    const std::vector<Lesson> all = inOrder();
    const auto at = std::find_if(
        all.begin(), all.end(), [this](const Lesson &each) { return each.name == m_flow->lesson().name; });
    m_side->showLesson(
        scene(), static_cast<int>(at - all.begin()) + 1, static_cast<int>(all.size()), m_isCollecting);
    Q_EMIT changed();
}

// What is written in the language of the person, anew.
void LessonControl::relabel()
{
    if (m_flow) {
        if (const Lesson *lesson = m_library.find(m_parts.language(), m_flow->lesson().name))
            m_flow->say(*lesson);
    }
    m_side->list()->setLessons(lessons());
    if (m_flow)
        update();
    Q_EMIT changed();
}

void LessonControl::goOn(bool mayCancel)
{
    if (!m_flow || !m_isOpen)
        return;
    if (m_isCollecting) {
        if (mayCancel)
            m_parts.session.cancel();
        return;
    }
    if (m_flow->canGoOn()) {
        m_flow->goOn();
        if (m_flow->step() == LessonStep::whatIf)
            m_progress.setDone(QString::fromStdString(m_flow->lesson().name));
        return update();
    }
    if (m_flow->canRun())
        return run();
    if (m_flow->step() != LessonStep::whatIf)
        return;
    const std::vector<Lesson> all = inOrder();
    auto next = std::find_if(
        all.begin(), all.end(), [this](const Lesson &each) { return each.name == m_flow->lesson().name; });
    if (next != all.end() && ++next != all.end())
        open(QString::fromStdString(next->name));
    else
        showList();
}

void LessonControl::goBack()
{
    if (!m_flow || !m_isOpen || m_isCollecting)
        return;
    m_flow->goBack();
    update();
}

// The card says what it is about; all else is as the lesson has it.
void LessonControl::run()
{
    if (!m_flow || m_parts.session.isRunning())
        return;
    const bool isAnswer = m_flow->step() == LessonStep::predict;
    if (isAnswer && !m_flow->canRun())
        return;
    RunSettings settings = m_side->card()->controls()->applied(m_settings);
    m_settings = settings;
    m_parts.prepare(settings, mode());
    settings.backend = m_parts.backend();
    m_parts.messages.dismissErrors();
    m_running.clear();
    m_isCollecting = true;
    m_isOwnRun = !isAnswer;
    std::optional<Prediction> prediction;
    if (isAnswer) {
        prediction = predictionOf(m_flow->lesson(), m_flow->guess(), fill().predicted.toStdString());
        m_figures.reset();
        m_answered.clear();
        m_flow->started();
    }
    const StartError error = m_parts.session.start(settings, mode(), prediction);
    if (error.kind != StartError::Kind::none) {
        m_parts.messages.add(MessageArea::Kind::error, [error] { return startErrorSentence(error); });
        conclude(LessonStop::failed);
        return;
    }
    update();
}

void LessonControl::onStarted(int number)
{
    if (m_isCollecting && !m_parts.session.find(number)->opened)
        m_running.push_back(number);
}

void LessonControl::onFinished()
{
    if (m_isCollecting && !m_parts.session.isRunning())
        conclude(stopOfRuns());
}

LessonStop LessonControl::stopOfRuns() const
{
    const std::size_t wanted = mode() == ModeChoice::both ? 2 : 1;
    bool isWhole = m_running.size() >= wanted;
    for (const int number : m_running) {
        const SessionRun *run = m_parts.session.find(number);
        const RunState state = run ? run->record.state() : RunState::interrupted;
        if (state == RunState::cancelled)
            return LessonStop::cancelled;
        isWhole = isWhole && state != RunState::failed && state != RunState::interrupted;
    }
    return isWhole ? LessonStop::none : LessonStop::failed;
}

void LessonControl::conclude(LessonStop stop)
{
    m_isCollecting = false;
    if (m_isOwnRun)
        return update();
    if (stop != LessonStop::none) {
        m_flow->stopped(stop);
        return update();
    }
    m_answered = m_running;
    const RunRecord *sync = nullptr;
    const RunRecord *async = nullptr;
    for (const int number : m_answered) {
        const RunRecord &record = m_parts.session.find(number)->record;
        (record.settings().mode == RunMode::sync ? sync : async) = &record;
    }
    m_figures.emplace(sync, async);
    m_outcome = judge(m_flow->lesson().question, m_flow->guess(), *m_figures);
    m_flow->ended();
    update();
}

// The figures read the record. Without it one is back at the question, with the answer that was given.
void LessonControl::onRemoved(int number)
{
    if (!m_flow || std::find(m_answered.begin(), m_answered.end(), number) == m_answered.end())
        return;
    m_figures.reset();
    m_answered.clear();
    LessonFlow again(m_flow->lesson());
    again.predict(m_flow->guess());
    if (!m_isCollecting)
        m_flow = again;
    update();
}

void LessonControl::followUp(std::size_t place)
{
    const auto &all = m_flow->lesson().followUps;
    if (place >= all.size() || m_isCollecting)
        return;
    apply(all[place].settings, m_settings);
    m_isOwnRun = false;
    m_parts.prepare(m_settings, mode());
    update();
}

void LessonControl::restoreSettings()
{
    if (m_isCollecting)
        return;
    m_settings = lessonSettings();
    m_isOwnRun = false;
    m_parts.prepare(m_settings, mode());
    update();
}

// A run that goes on hears of it as it does of the window's own sliders.
void LessonControl::changeSettings()
{
    m_settings = m_side->card()->controls()->applied(m_settings);
    Session &session = m_parts.session;
    if (m_isCollecting) {
        session.setDelay(m_settings.delayMinMs, m_settings.delayMaxMs);
        session.setTimeout(m_settings.timeoutMs);
        session.setConnections(m_settings.connections);
        session.setPool(m_settings.pool);
    } else {
        m_parts.prepare(m_settings, mode());
    }
    update();
}

void LessonControl::forgetProgress()
{
    m_progress.reset();
    m_side->list()->refresh();
    Q_EMIT changed();
}

bool LessonControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == &m_parts.window)
        QMetaObject::invokeMethod(this, &LessonControl::relabel, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace Gizmoscope
