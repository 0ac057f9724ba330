// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowview.h"

#include "ui/paneldocks.h"
#include "ui/preferences.h"
#include "ui/theme.h"
#include "ui/ticker.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QTimer>

namespace Gizmoscope {

namespace {

constexpr double scaleStep = 1.1;
constexpr double presenterScale = 1.5;

} // namespace

WindowView::WindowView(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_parts.actions.panelMenu()->addActions(m_parts.docks.actions());
    connectActions();
}

void WindowView::connectActions()
{
    const WindowActions &actions = m_parts.actions;
    connect(actions.larger, &QAction::triggered, this, [this] { scaleBy(scaleStep); });
    connect(actions.smaller, &QAction::triggered, this, [this] { scaleBy(1 / scaleStep); });
    connect(actions.usualSize, &QAction::triggered, this, [this] { scaleBy(1 / m_parts.theme.scale()); });
    connect(actions.present, &QAction::toggled, this, &WindowView::present);
    connect(actions.wholePanel, &QAction::triggered, this,
        [this] { m_parts.docks.toggleWhole(QApplication::focusWidget()); });
    connect(actions.resetLayout, &QAction::triggered, this, [this] {
        m_parts.actions.present->setChecked(false);
        m_parts.docks.reset();
    });
}

void WindowView::restore()
{
    m_parts.window.restoreGeometry(m_parts.preferences.geometry());
    m_parts.docks.restore(m_parts.preferences.layout());
}

void WindowView::save()
{
    m_parts.actions.present->setChecked(false);
    m_parts.preferences.setGeometry(m_parts.window.saveGeometry());
    m_parts.preferences.setLayout(m_parts.docks.save());
}

// What the presenter's view makes larger is not remembered.
void WindowView::scaleBy(double factor)
{
    m_parts.theme.setScale(m_parts.theme.scale() * factor);
    if (!m_parts.docks.isPresenting())
        m_parts.preferences.setScale(m_parts.theme.scale());
    QTimer::singleShot(0, &m_parts.docks, &PanelDocks::fitSide);
}

void WindowView::present(bool presenting)
{
    if (presenting == m_parts.docks.isPresenting())
        return;
    if (presenting) {
        m_scaleBefore = m_parts.theme.scale();
        m_stateBefore = m_parts.window.windowState();
        m_parts.theme.setScale(m_scaleBefore * presenterScale);
        m_parts.window.showFullScreen();
    } else {
        m_parts.theme.setScale(m_scaleBefore);
        m_parts.window.setWindowState(m_stateBefore);
    }
    m_parts.docks.setPresenting(presenting);
    // Once the letters' new size has reached everything that is laid out.
    QTimer::singleShot(0, &m_parts.docks, &PanelDocks::fitSide);
    m_parts.ticker.setOn(presenting);
}

} // namespace Gizmoscope
