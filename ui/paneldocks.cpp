// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paneldocks.h"

#include "ui/calls/calllist.h"
#include "ui/charts/callschart.h"
#include "ui/charts/cancellationschart.h"
#include "ui/charts/elapsedchart.h"
#include "ui/charts/memorychart.h"
#include "ui/charts/threadschart.h"
#include "ui/code/codepane.h"
#include "ui/docktitle.h"
#include "ui/historylist.h"
#include "ui/panelpictures.h"
#include "ui/panels.h"
#include "ui/sentencepanel.h"
#include "ui/timeline/timelinepanel.h"

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QMainWindow>

namespace Gizmoscope {

namespace {

constexpr int layoutVersion = 1; // to be raised when panels come or go

} // namespace

PanelDocks::PanelDocks(
    QMainWindow *window, QWidget *experimentList, QWidget *settingsPanel, const Panels &panels)
    : QObject(window)
    , m_window(window)
{
    dock(experiment, "experimentsDock", experimentList);
    dock(settings, "settingsDock", settingsPanel);
    dock(history, "historyDock", panels.history);
    dock(timeline, "timelineDock", panels.timeline);
    dock(calls, "callsDock", panels.calls);
    dock(elapsed, "elapsedDock", panels.elapsed);
    dock(threads, "threadsDock", panels.threads);
    dock(cancellations, "cancellationsDock", panels.cancellations);
    dock(callsInFlight, "callsInFlightDock", panels.callsInFlight);
    dock(memory, "memoryDock", panels.memory);
    dock(code, "codeDock", panels.code);
    dock(sentence, "sentenceDock", panels.sentence);
    m_window->setDockNestingEnabled(true);
    m_window->setDockOptions(m_window->dockOptions() | QMainWindow::AllowTabbedDocks);
    m_window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_window->setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
    place();
    size();
    retranslate();
    m_first = m_window->saveState(layoutVersion);
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

void PanelDocks::place()
{
    m_window->addDockWidget(Qt::LeftDockWidgetArea, m_docks[experiment]);
    m_window->splitDockWidget(m_docks[experiment], m_docks[settings], Qt::Vertical);
    m_window->tabifyDockWidget(m_docks[experiment], m_docks[history]);
    m_window->addDockWidget(Qt::BottomDockWidgetArea, m_docks[timeline]);
    m_window->splitDockWidget(m_docks[timeline], m_docks[elapsed], Qt::Vertical);
    m_window->splitDockWidget(m_docks[elapsed], m_docks[code], Qt::Vertical);
    m_window->splitDockWidget(m_docks[elapsed], m_docks[threads], Qt::Horizontal);
    m_window->splitDockWidget(m_docks[threads], m_docks[cancellations], Qt::Horizontal);
    m_window->splitDockWidget(m_docks[code], m_docks[sentence], Qt::Horizontal);
    m_window->tabifyDockWidget(m_docks[timeline], m_docks[calls]);
    m_window->tabifyDockWidget(m_docks[threads], m_docks[memory]);
    m_window->tabifyDockWidget(m_docks[cancellations], m_docks[callsInFlight]);
    for (QDockWidget *front :
        {m_docks[experiment], m_docks[timeline], m_docks[threads], m_docks[cancellations]})
        front->raise();
}

// In proportion; the window deals them out over what room there is.
void PanelDocks::size()
{
    m_window->resizeDocks({m_docks[timeline], m_docks[elapsed], m_docks[code]}, {40, 34, 26}, Qt::Vertical);
    m_window->resizeDocks(
        {m_docks[elapsed], m_docks[threads], m_docks[cancellations]}, {30, 36, 34}, Qt::Horizontal);
    m_window->resizeDocks({m_docks[code], m_docks[sentence]}, {68, 32}, Qt::Horizontal);
    m_window->resizeDocks({m_docks[experiment], m_docks[settings]}, {34, 66}, Qt::Vertical);
    fitSide();
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
        tr("Timeline"), tr("Calls"), tr("Elapsed time"), tr("Threads in use"), tr("Cancellations"),
        tr("Calls in flight"), tr("Memory"), tr("Code that is running"), tr("What is happening")};
    for (std::size_t i = 0; i < titles.size(); ++i)
        m_docks[i]->setWindowTitle(titles[i]);
}

void PanelDocks::reset()
{
    m_presenting = false;
    m_before.clear();
    m_window->restoreState(m_first, layoutVersion);
    size();
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

void PanelDocks::toggleWhole(const QWidget *focus)
{
    if (m_presenting)
        return;
    if (!m_before.isEmpty()) {
        showAll();
        return;
    }
    // The panels at the side are small by nature, and one that is hidden behind another is not meant.
    Place place = placeOf(focus);
    if (place < timeline || place == places || m_docks[place]->visibleRegion().isEmpty())
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

void PanelDocks::setPresenting(bool presenting)
{
    if (std::exchange(m_presenting, presenting) == presenting)
        return;
    if (presenting) {
        showOnly({m_docks[timeline], m_docks[threads]});
        m_docks[timeline]->raise();
        m_window->resizeDocks({m_docks[timeline], m_docks[threads]}, {60, 40}, Qt::Vertical);
    } else {
        showAll();
    }
}

QString PanelDocks::helpPage(const QWidget *focus) const
{
    static constexpr std::array<const char *, places> pages {"experiments", "settings", "calls", "timeline",
        "calls", "charts", "charts", "charts", "charts", "charts", "code", "sentence"};
    const Place place = placeOf(focus);
    return place == places ? QStringLiteral("start") : QLatin1String(pages[place]);
}

QList<QAction *> PanelDocks::actions() const
{
    QList<QAction *> actions;
    for (QDockWidget *dock : m_docks)
        actions += dock->toggleViewAction();
    return actions;
}

} // namespace Gizmoscope
