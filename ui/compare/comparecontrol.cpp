// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparecontrol.h"

#include "ui/compare/comparewindow.h"
#include "ui/experimentlist.h"
#include "ui/historylist.h"
#include "ui/messagearea.h"
#include "ui/modeswitch.h"
#include "ui/panels.h"
#include "ui/runviewer.h"
#include "ui/settings/settingspanel.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QLocale>
#include <QMainWindow>

#include <algorithm>
#include <utility>

namespace Gizmoscope {

CompareControl::CompareControl(const Parts &parts, QMainWindow *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    HistoryList *history = m_parts.panels.history;
    history->addAction(m_parts.actions.compare);
    history->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_parts.actions.compare, &QAction::triggered, this, &CompareControl::compareChosen);
    connect(m_parts.actions.changeOne, &QAction::triggered, this, &CompareControl::takeOver);
    connect(history, &HistoryList::itemSelectionChanged, this, &CompareControl::follow);
    connect(&m_parts.viewer, &RunViewer::changed, this, &CompareControl::follow);
    connect(&m_parts.session, &Session::recordFinished, this, &CompareControl::onFinished);
    connect(&m_parts.session, &Session::stageChanged, this, &CompareControl::follow);
    connect(&m_parts.theme, &Theme::changed, this, [this] {
        if (m_dialog)
            m_dialog->setColours(m_parts.theme.colours());
    });
    follow();
}

bool CompareControl::hasEnded(int number) const
{
    const SessionRun *run = m_parts.session.find(number);
    return run && run->record.state() != RunState::running;
}

// The two that are chosen in the history; else the one in view and the latest before it of the same mode.
std::pair<int, int> CompareControl::chosen() const
{
    const std::vector<int> numbers = m_parts.panels.history->chosen();
    if (numbers.size() == 2)
        return {numbers[0], numbers[1]};
    const SessionRun *inView = m_parts.viewer.inView();
    if (!inView || numbers.size() > 2)
        return {};
    int before = 0;
    for (const SessionRun &run : m_parts.session.runs()) {
        if (run.number < inView->number && run.record.settings().mode == inView->record.settings().mode)
            before = run.number;
    }
    return {before, inView->number};
}

void CompareControl::follow()
{
    const auto [first, second] = chosen();
    m_parts.actions.compare->setEnabled(hasEnded(first) && hasEnded(second));
    const SessionRun *inView = m_parts.viewer.inView();
    m_parts.actions.changeOne->setEnabled(inView && hasEnded(inView->number) && !m_parts.session.isRunning());
    // Another run in view is not the one that was compared.
    if (m_earlier != 0 && (!inView || inView->number != m_later || !m_parts.session.find(m_earlier)))
        clear();
}

void CompareControl::clear()
{
    m_earlier = m_later = 0;
    m_parts.panels.setGhost(nullptr);
    if (m_dialog)
        m_dialog->hide();
}

void CompareControl::compareChosen()
{
    const auto [first, second] = chosen();
    compare(first, second);
}

void CompareControl::compare(int first, int second)
{
    const SessionRun *earlier = m_parts.session.find(std::min(first, second));
    const SessionRun *later = m_parts.session.find(std::max(first, second));
    if (!earlier || !later || earlier == later)
        return;
    m_earlier = m_later = 0;
    if (m_parts.viewer.inView() != later)
        m_parts.viewer.choose(later->number);
    m_earlier = earlier->number;
    m_later = later->number;
    m_parts.panels.setGhost(earlier);
    if (!m_dialog) {
        m_dialog = new CompareWindow(m_window);
        m_dialog->setColours(m_parts.theme.colours());
        connect(m_dialog, &CompareWindow::closed, this, &CompareControl::clear);
    }
    m_dialog->compare(*earlier, *later);
    m_dialog->show();
    m_dialog->raise();
}

void CompareControl::takeOver()
{
    const SessionRun *run = m_parts.viewer.inView();
    if (!run || m_parts.session.isRunning())
        return;
    const int number = run->number;
    const RunSettings settings = run->record.settings();
    const RunPair pair = pairOf(m_parts.session.runs(), *run);
    m_bases.clear();
    const bool isBoth = pair.sync && pair.async && pair.sync->round == pair.async->round;
    for (const SessionRun *each : {pair.sync, pair.async}) {
        if (each && (isBoth || each == run))
            m_bases.push_back(each->number);
    }
    m_parts.experiments.choose(settings.experiment);
    m_parts.settings.showSettings(settings);
    m_parts.mode.setMode(isBoth              ? ModeChoice::both
            : settings.mode == RunMode::sync ? ModeChoice::sync
                                             : ModeChoice::async);
    m_parts.viewer.choose(number);
    m_parts.messages.add(MessageArea::Kind::notice, [number] {
        return tr(
            "The settings and the seed of run %1 are in the controls. Change one of them and press Run: "
            "the new run is compared with this one.")
            .arg(QLocale().toString(number));
    });
}

// Of a pair the last is compared; by then both are there.
void CompareControl::onFinished(int number)
{
    const SessionRun *run = m_parts.session.find(number);
    if (m_bases.empty() || !run || run->opened || m_parts.session.isRunning())
        return;
    for (const int base : std::exchange(m_bases, {})) {
        const SessionRun *before = m_parts.session.find(base);
        if (before && before->record.settings().mode == run->record.settings().mode)
            compare(base, number);
    }
}

} // namespace Gizmoscope
