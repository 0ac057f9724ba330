// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paneldocks.h"

#include "ui/calls/calllist.h"
#include "ui/charts/answerschart.h"
#include "ui/charts/callschart.h"
#include "ui/charts/cancellationschart.h"
#include "ui/charts/elapsedchart.h"
#include "ui/charts/latencychart.h"
#include "ui/charts/memorychart.h"
#include "ui/charts/threadschart.h"
#include "ui/code/codepane.h"
#include "ui/docktitle.h"
#include "ui/historylist.h"
#include "ui/order/orderpanel.h"
#include "ui/panelpictures.h"
#include "ui/panels.h"
#include "ui/pool/poolpanel.h"
#include "ui/sentencepanel.h"
#include "ui/timeline/timelinepanel.h"

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace Gizmoscope {

namespace {

constexpr int layoutVersion = 4; // to be raised when panels come or go
constexpr int evenShare = 100;
constexpr int lessonShare = 42; // of the window's width, per cent
constexpr QSize leastAmple {50, 44}; // in heights of letters: smaller windows have little room

} // namespace

PanelDocks::PanelDocks(QMainWindow *window, const Sides &sides, const Panels &panels)
    : QObject(window)
    , m_window(window)
{
    // When what goes on now has come to its end: a change of the letters reaches one part after the other.
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &PanelDocks::fitRoom);
    m_window->installEventFilter(this); // before the first bar of tabs is made
    dock(experiment, "experimentsDock", sides.experiments);
    dock(settings, "settingsDock", sides.settings);
    dock(history, "historyDock", panels.history);
    dock(timeline, "timelineDock", panels.timeline);
    dock(calls, "callsDock", panels.calls);
    dock(elapsed, "elapsedDock", panels.elapsed);
    dock(latency, "latencyDock", panels.latency);
    dock(answers, "answersDock", panels.answers);
    dock(threads, "threadsDock", panels.threads);
    dock(cancellations, "cancellationsDock", panels.cancellations);
    dock(callsInFlight, "callsInFlightDock", panels.callsInFlight);
    dock(memory, "memoryDock", panels.memory);
    dock(code, "codeDock", panels.code);
    dock(sentence, "sentenceDock", panels.sentence);
    dock(pool, "poolDock", panels.pool);
    dock(order, "orderDock", panels.order);
    connect(panels.order, &OrderPanel::topicChanged, this, &PanelDocks::bringOrderUp);
    // It has a head of its own, and goes when the lessons are closed.
    dock(lessons, "lessonsDock", sides.lessons)->setTitleBarWidget(new QWidget(m_window));
    m_window->setDockNestingEnabled(true);
    m_window->setDockOptions(m_window->dockOptions() | QMainWindow::AllowTabbedDocks);
    m_window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_window->setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
    for (const Room room : {Room::little, Room::ample}) {
        place(room);
        size(room);
        m_first[static_cast<std::size_t>(room)] = m_window->saveState(layoutVersion);
        m_shapes[static_cast<std::size_t>(room)] = shape();
    }
    retranslate();
}

QDockWidget *PanelDocks::dock(Place place, const char *name, QWidget *panel)
{
    auto *dock = new QDockWidget(m_window);
    dock->setObjectName(QLatin1String(name));
    dock->setTitleBarWidget(new DockTitle(dock));
    dock->setWidget(panel);
    m_docks[place] = dock;
    return dock;
}

void PanelDocks::place(Room room)
{
    for (QDockWidget *dock : m_docks)
        m_window->removeDockWidget(dock);
    placeSide();
    if (room == Room::ample)
        placeAmply();
    else
        placeTightly();
    for (QDockWidget *dock : m_docks)
        dock->setVisible(dock != m_docks[lessons]);
    raiseFronts();
}

// Where two of them share a place, it is the later that is seen.
void PanelDocks::raiseFronts()
{
    for (const Place front : {threads, cancellations, elapsed, sentence, timeline, experiment})
        m_docks[front]->raise();
}

void PanelDocks::placeSide()
{
    m_window->addDockWidget(Qt::LeftDockWidgetArea, m_docks[experiment]);
    m_window->splitDockWidget(m_docks[experiment], m_docks[settings], Qt::Vertical);
    m_window->tabifyDockWidget(m_docks[experiment], m_docks[history]);
    m_window->addDockWidget(Qt::LeftDockWidgetArea, m_docks[lessons]);
}

void PanelDocks::placeAmply()
{
    m_window->addDockWidget(Qt::BottomDockWidgetArea, m_docks[timeline]);
    m_window->splitDockWidget(m_docks[timeline], m_docks[elapsed], Qt::Vertical);
    m_window->splitDockWidget(m_docks[elapsed], m_docks[code], Qt::Vertical);
    m_window->splitDockWidget(m_docks[elapsed], m_docks[threads], Qt::Horizontal);
    m_window->splitDockWidget(m_docks[threads], m_docks[cancellations], Qt::Horizontal);
    m_window->splitDockWidget(m_docks[code], m_docks[sentence], Qt::Horizontal);
    m_window->tabifyDockWidget(m_docks[timeline], m_docks[calls]);
    m_window->tabifyDockWidget(m_docks[elapsed], m_docks[latency]);
    m_window->tabifyDockWidget(m_docks[threads], m_docks[memory]);
    m_window->tabifyDockWidget(m_docks[cancellations], m_docks[answers]);
    m_window->tabifyDockWidget(m_docks[answers], m_docks[callsInFlight]);
    m_window->tabifyDockWidget(m_docks[elapsed], m_docks[pool]);
    m_window->tabifyDockWidget(m_docks[pool], m_docks[order]);
}

// Two rows instead of three: what wants width shares the upper one, the charts have two places in the lower.
void PanelDocks::placeTightly()
{
    m_window->addDockWidget(Qt::BottomDockWidgetArea, m_docks[timeline]);
    m_window->splitDockWidget(m_docks[timeline], m_docks[elapsed], Qt::Vertical);
    m_window->splitDockWidget(m_docks[elapsed], m_docks[sentence], Qt::Horizontal);
    m_window->tabifyDockWidget(m_docks[timeline], m_docks[calls]);
    m_window->tabifyDockWidget(m_docks[calls], m_docks[code]);
    m_window->tabifyDockWidget(m_docks[elapsed], m_docks[answers]);
    m_window->tabifyDockWidget(m_docks[answers], m_docks[latency]);
    m_window->tabifyDockWidget(m_docks[latency], m_docks[threads]);
    m_window->tabifyDockWidget(m_docks[threads], m_docks[memory]);
    m_window->tabifyDockWidget(m_docks[sentence], m_docks[cancellations]);
    m_window->tabifyDockWidget(m_docks[cancellations], m_docks[callsInFlight]);
    m_window->tabifyDockWidget(m_docks[callsInFlight], m_docks[pool]);
    m_window->tabifyDockWidget(m_docks[pool], m_docks[order]);
}

// In proportion; the window deals them out over what room there is.
void PanelDocks::size(Room room)
{
    if (room == Room::ample) {
        m_window->resizeDocks(
            {m_docks[timeline], m_docks[elapsed], m_docks[code]}, {41, 35, 24}, Qt::Vertical);
        m_window->resizeDocks(
            {m_docks[elapsed], m_docks[threads], m_docks[cancellations]}, {30, 36, 34}, Qt::Horizontal);
        m_window->resizeDocks({m_docks[code], m_docks[sentence]}, {68, 32}, Qt::Horizontal);
    } else {
        m_window->resizeDocks({m_docks[timeline], m_docks[elapsed]}, {55, 45}, Qt::Vertical);
        m_window->resizeDocks({m_docks[elapsed], m_docks[sentence]}, {54, 46}, Qt::Horizontal);
    }
    const int experimentsShare = room == Room::ample ? 37 : 44;
    m_window->resizeDocks(
        {m_docks[experiment], m_docks[settings]}, {experimentsShare, 100 - experimentsShare}, Qt::Vertical);
    fitSide();
}

// In heights of its letters, because these grow and shrink, too.
PanelDocks::Room PanelDocks::room() const
{
    const QSize inLetters = m_window->size() / m_window->fontMetrics().height();
    return inLetters.width() < leastAmple.width() || inLetters.height() < leastAmple.height() ? Room::little
                                                                                              : Room::ample;
}

QStringList PanelDocks::shape() const
{
    QStringList shape;
    for (QDockWidget *dock : m_docks) {
        QStringList beside;
        for (const QDockWidget *other : m_window->tabifiedDockWidgets(dock))
            beside += other->objectName();
        beside.sort();
        const QString area =
            dock->isFloating() ? QStringLiteral("floating") : QString::number(m_window->dockWidgetArea(dock));
        shape += area + QLatin1Char(' ') + beside.join(QLatin1Char(','));
    }
    return shape;
}

// Whoever has moved or closed panels wants them where they are.
void PanelDocks::fitRoom()
{
    const Room now = room();
    const Room other = now == Room::ample ? Room::little : Room::ample;
    const bool isClosed = std::any_of(m_docks.begin(), m_docks.end(),
        [this](const QDockWidget *dock) { return dock->isHidden() && dock != m_docks[lessons]; });
    if (!m_before.isEmpty() || isClosed || shape() != m_shapes[static_cast<std::size_t>(other)])
        return;
    arrange(now);
}

void PanelDocks::arrange(Room room)
{
    m_window->restoreState(m_first[static_cast<std::size_t>(room)], layoutVersion);
    raiseFronts();
    size(room);
}

// The window makes bars of tabs as it needs them. Names that are cut say nothing; it can be scrolled instead.
void PanelDocks::showWholeNames(QObject *child)
{
    if (auto *tabs = qobject_cast<QTabBar *>(child)) {
        tabs->setElideMode(Qt::ElideNone);
        tabs->setUsesScrollButtons(true);
    }
}

bool PanelDocks::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Resize || type == QEvent::Show || type == QEvent::FontChange)
        m_fit.start();
    else if (type == QEvent::ChildPolished)
        showWholeNames(static_cast<QChildEvent *>(event)->child());
    return QObject::eventFilter(watched, event);
}

void PanelDocks::fitSide()
{
    if (!m_before.isEmpty())
        return; // few panels are shown
    for (int level = 0; level < 3; ++level)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_window->resizeDocks(
        {m_docks[settings]}, {m_docks[settings]->minimumSizeHint().width()}, Qt::Horizontal);
}

void PanelDocks::retranslate()
{
    const std::array<QString, places> titles {tr("Experiments"), tr("Settings"), tr("History"),
        tr("Timeline"), tr("Calls"), tr("Elapsed time"), tr("Latency"), tr("Answers over time"),
        tr("Threads in use"), tr("Cancellations"), tr("Calls in flight"), tr("Memory"),
        tr("Code that is running"), tr("What is happening"), tr("Pool and queue"), tr("Order and clocks"),
        tr("Lessons")};
    for (std::size_t i = 0; i < titles.size(); ++i)
        m_docks[i]->setWindowTitle(titles[i]);
}

void PanelDocks::reset()
{
    m_presenting = false;
    m_before.clear();
    arrange(room());
    if (!m_lesson.isEmpty())
        showFew();
}

QByteArray PanelDocks::save() const
{
    return m_before.isEmpty() ? m_window->saveState(layoutVersion) : m_before;
}

bool PanelDocks::restore(const QByteArray &layout)
{
    return !layout.isEmpty() && m_window->restoreState(layout, layoutVersion);
}

void PanelDocks::showOnly(const QList<QDockWidget *> &docks)
{
    if (m_before.isEmpty())
        m_before = m_window->saveState(layoutVersion);
    for (QDockWidget *dock : m_docks)
        dock->setVisible(docks.contains(dock));
}

void PanelDocks::showAll()
{
    if (m_before.isEmpty())
        return;
    for (int level = 0; level < 3; ++level)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_window->restoreState(std::exchange(m_before, {}), layoutVersion);
}

// Once for each topic, so that nobody who has turned to another panel is called back; and what it has covered
// comes back when a run has nothing to say of itself.
void PanelDocks::bringOrderUp(MarkTopic topic)
{
    const auto isSeen = [](const QDockWidget *dock) { return !dock->visibleRegion().isEmpty(); };
    if (!m_before.isEmpty() || m_docks[order]->isHidden())
        return;
    if (topic == MarkTopic::none) {
        if (m_behindOrder && isSeen(m_docks[order]))
            m_behindOrder->raise();
        m_behindOrder.clear();
        return;
    }
    const QList<QDockWidget *> beside = m_window->tabifiedDockWidgets(m_docks[order]);
    if (const auto front = std::find_if(beside.begin(), beside.end(), isSeen); front != beside.end())
        m_behindOrder = *front;
    m_docks[order]->raise();
}

void PanelDocks::toggleWhole(const QWidget *focus)
{
    if (m_presenting)
        return;
    if (!m_lesson.isEmpty() && std::exchange(m_isWhole, !m_isWhole)) {
        showFew();
        return;
    }
    if (m_lesson.isEmpty() && !m_before.isEmpty()) {
        showAll();
        return;
    }
    // The panels at the side are small by nature, and one that is hidden behind another is not meant.
    Place place = placeOf(focus);
    if (place < timeline || place >= lessons || m_docks[place]->visibleRegion().isEmpty())
        place = timeline;
    showOnly({m_docks[place]});
    m_docks[place]->raise();
}

// `places` where no panel has it.
PanelDocks::Place PanelDocks::placeOf(const QWidget *focus) const
{
    for (std::size_t i = 0; i < m_docks.size(); ++i) {
        if (focus && m_docks[i]->isAncestorOf(focus))
            return static_cast<Place>(i);
    }
    return places;
}

Picture PanelDocks::pictureOf(const QWidget *focus) const
{
    const Place place = placeOf(focus);
    const QDockWidget *dock = m_docks[place == places ? timeline : place];
    return pictureOfPanel(*dock->widget(), dock->windowTitle());
}

void PanelDocks::showPool()
{
    if (!m_before.isEmpty())
        return;
    m_docks[pool]->show();
    m_docks[pool]->raise();
}

void PanelDocks::setPresenting(bool presenting)
{
    if (std::exchange(m_presenting, presenting) == presenting)
        return;
    if (presenting || !m_lesson.isEmpty())
        showFew();
    else
        showAll();
}

// The lesson, or what the presenter shows.
void PanelDocks::showFew()
{
    m_isWhole = false;
    if (m_lesson.isEmpty()) {
        showOnly({m_docks[timeline], m_docks[threads]});
        m_docks[timeline]->raise();
        m_window->resizeDocks({m_docks[timeline], m_docks[threads]}, {64, 36}, Qt::Vertical);
        return;
    }
    showOnly(m_lesson);
    for (auto dock = m_lesson.crbegin(); dock != m_lesson.crend(); ++dock)
        (*dock)->raise(); // where two share a place, it is the one named first that is seen
    const int wide = m_window->width() * lessonShare / 100;
    for (const Qt::Orientation way : {Qt::Vertical, Qt::Horizontal})
        m_window->resizeDocks(m_lesson.mid(1), QList<int>(m_lesson.size() - 1, evenShare), way);
    m_window->resizeDocks({m_docks[lessons]}, {wide}, Qt::Horizontal);
}

void PanelDocks::showLesson(const std::vector<std::string> &look)
{
    constexpr std::string_view byThread = "timeline-by-thread";
    m_lesson = {m_docks[lessons]};
    for (const std::string &each : look) {
        const std::string word = each == byThread ? "timeline" : each;
        if (auto *panel = qobject_cast<TimelinePanel *>(m_docks[timeline]->widget());
            panel && word == "timeline")
            panel->showThreads(each == byThread);
        // "calls-in-flight" is at home in callsInFlightDock.
        const QString name = QString::fromStdString(word).remove(QLatin1Char('-')) + QStringLiteral("Dock");
        for (QDockWidget *dock : m_docks) {
            if (dock->objectName().compare(name, Qt::CaseInsensitive) == 0)
                m_lesson += dock;
        }
    }
    if (m_lesson.size() == 1)
        m_lesson += m_docks[timeline];
    showFew();
}

void PanelDocks::endLesson()
{
    m_lesson.clear();
    m_isWhole = false;
    if (m_presenting)
        showFew();
    else
        showAll();
}

QString PanelDocks::helpPage(const QWidget *focus) const
{
    if (const QVariant page = focus ? focus->window()->property("helpPage") : QVariant(); page.isValid())
        return page.toString(); // of another window than ours
    static constexpr std::array<const char *, places> pages {"experiments", "settings", "calls", "timeline",
        "calls", "charts", "latency", "charts", "charts", "charts", "charts", "charts", "code", "sentence",
        "pool", "order", "lessons"};
    const Place place = placeOf(focus);
    return place == places ? QStringLiteral("start") : QLatin1String(pages[place]);
}

QList<QAction *> PanelDocks::actions() const
{
    QList<QAction *> actions;
    for (QDockWidget *dock : m_docks) {
        if (dock != m_docks[lessons]) // there is another action for them
            actions += dock->toggleViewAction();
    }
    return actions;
}

} // namespace Gizmoscope
