// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepanel.h"

#include "ui/timeline/timelineview.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>

#include <cmath>

namespace Gizmoscope {

TimelinePanel::TimelinePanel(ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_kinds(new QButtonGroup(this))
    , m_kindButtons {new QToolButton(this), new QToolButton(this)}
    , m_fit(new QToolButton(this))
    , m_view(new TimelineView(state, this))
    , m_scroll(new QScrollBar(Qt::Vertical, this))
{
    setObjectName(QStringLiteral("timelinePanel"));
    m_kindButtons[0]->setObjectName(QStringLiteral("byThreadButton"));
    m_kindButtons[1]->setObjectName(QStringLiteral("byCallButton"));
    m_fit->setObjectName(QStringLiteral("timelineFitButton"));
    m_fit->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setObjectName(QStringLiteral("timelineScroll"));
    setFocusProxy(m_view);
    auto *head = new QHBoxLayout;
    for (std::size_t i = 0; i < m_kindButtons.size(); ++i) {
        m_kindButtons[i]->setCheckable(true);
        m_kinds->addButton(m_kindButtons[i], static_cast<int>(i));
        head->addWidget(m_kindButtons[i]);
    }
    head->addStretch(1);
    head->addWidget(m_fit);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_view, 1);
    body->addWidget(m_scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addLayout(body, 1);
    m_kindButtons[1]->setChecked(true);
    connect(m_kinds, &QButtonGroup::idToggled, this, &TimelinePanel::showChecked);
    connect(m_fit, &QToolButton::clicked, m_view, &TimelineView::fit);
    connect(m_scroll, &QScrollBar::valueChanged, m_view, &TimelineView::setScroll);
    connect(m_view, &TimelineView::contentMoved, this, &TimelinePanel::moveScrollBar);
    connect(m_view, &TimelineView::counterpartWanted, this, &TimelinePanel::counterpartWanted);
    showChecked();
    moveScrollBar();
    retranslate();
}

void TimelinePanel::setColours(const Colours &colours)
{
    m_colours = colours;
    m_view->setColours(colours);
    showChecked();
}

void TimelinePanel::show(const SessionRun *run, const RunPair &pair)
{
    m_view->show(run, pair);
    m_fit->setEnabled(!m_view->scene().isEmpty());
}

void TimelinePanel::refresh() { m_view->refresh(); }

void TimelinePanel::setGhost(const SessionRun *run) { m_view->setGhost(run); }

void TimelinePanel::paintTo(QPainter &painter, const QSize &size) const { m_view->paintTo(painter, size); }

void TimelinePanel::showThreads(bool byThread) { m_kindButtons[byThread ? 0 : 1]->setChecked(true); }

void TimelinePanel::showChecked()
{
    for (QToolButton *button : m_kindButtons) {
        QPalette palette; // the style makes too little of it where all is dark
        if (button->isChecked())
            palette.setColor(QPalette::Button, m_colours.of(Tint::line));
        button->setPalette(palette);
        // Tab goes to the one that is down, the arrows from there.
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    }
    m_view->setKind(m_kindButtons[0]->isChecked() ? TimelineKind::byThread : TimelineKind::byCall);
}

void TimelinePanel::moveScrollBar()
{
    const QSignalBlocker blocker(m_scroll); // it is told, it does not tell
    const TimelineLayout &layout = m_view->scene().layout();
    const bool empty = m_view->scene().isEmpty();
    m_scroll->setRange(0, empty ? 0 : static_cast<int>(std::ceil(layout.mostScroll())));
    m_scroll->setPageStep(static_cast<int>(layout.plot().height()));
    m_scroll->setSingleStep(static_cast<int>(layout.metrics().row));
    m_scroll->setValue(static_cast<int>(layout.scroll()));
    // It keeps its place: a picture that changes its width would be painted anew each time.
    m_scroll->setEnabled(m_scroll->maximum() > 0);
}

void TimelinePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TimelinePanel::retranslate()
{
    m_kindButtons[0]->setText(tr("By thread"));
    m_kindButtons[0]->setToolTip(tr("A lane for each thread: running, blocked or idle"));
    m_kindButtons[1]->setText(tr("By call"));
    m_kindButtons[1]->setToolTip(tr("A row for each call: queued, waiting, receiving, and how it ended"));
    m_fit->setText(tr("Fit"));
    m_fit->setToolTip(tr("Show the whole run (Home, or a double click)"));
    m_scroll->setAccessibleName(tr("Rows of the timeline"));
    m_view->retranslate();
}

} // namespace Gizmoscope
