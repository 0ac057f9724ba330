// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order/orderpanel.h"

#include "ui/order/ordertablemodel.h"
#include "ui/order/orderview.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Gizmoscope {

OrderPanel::OrderPanel(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new QLabel(m_stack))
    , m_scroll(new QScrollArea(m_stack))
    , m_view(new OrderView)
    , m_table(new QTableView(m_stack))
    , m_model(new OrderTableModel(this))
{
    setObjectName(QStringLiteral("orderPanel"));
    m_empty->setObjectName(QStringLiteral("orderEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setFrameShape(QFrame::StyledPanel);
    m_scroll->setObjectName(QStringLiteral("orderScroll"));
    m_scroll->setWidget(m_view); // which owns it
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_table->setObjectName(QStringLiteral("orderTable"));
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (QWidget *page : std::initializer_list<QWidget *> {m_empty, m_scroll, m_table})
        m_stack->addWidget(page);
    m_stack->setMinimumSize(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    retranslate();
}

void OrderPanel::setColours(const Colours &colours)
{
    m_colours = colours;
    m_view->setColours(colours);
}

void OrderPanel::show(const SessionRun *run, const RunPair &pair)
{
    follow(RunMode::sync, run ? pair.sync : nullptr);
    follow(RunMode::async, run ? pair.async : nullptr);
    refresh();
    showFigures();
}

void OrderPanel::follow(RunMode mode, const SessionRun *run)
{
    const auto at = static_cast<std::size_t>(mode);
    m_runs[at] = run;
    if (m_followers[at].follow(run) || !run)
        m_data.readers[at].reset();
    if (run && !m_data.readers[at])
        m_data.readers[at].emplace();
}

void OrderPanel::refresh()
{
    bool isNew = false;
    for (std::size_t at = 0; at < m_runs.size(); ++at) {
        if (!m_runs[at])
            continue;
        isNew = m_data.readers[at]->read(m_runs[at]->record) || isNew;
        m_followers[at].readNew(*m_runs[at], [](const Event &) {}); // so that it knows the record again
    }
    if (isNew || (m_topic != MarkTopic::none && m_data.topic() == MarkTopic::none && hasEnded()))
        showFigures();
}

void OrderPanel::showFigures()
{
    const MarkTopic topic = m_data.topic();
    const bool isFilled = topic != MarkTopic::none;
    m_view->setRows(orderRows(m_data), m_data.endNs());
    if (m_asTable)
        m_model->setFigures(m_data);
    m_stack->setCurrentWidget(isFilled ? (m_asTable ? static_cast<QWidget *>(m_table) : m_scroll) : m_empty);
    const QString spoken = isFilled
        ? tr("Order and clocks") + QStringLiteral(". ") + spokenRows(m_view->rows())
        : tr("Order and clocks");
    for (QWidget *widget : std::initializer_list<QWidget *> {m_view, m_scroll})
        widget->setAccessibleName(spoken);
    if ((isFilled || hasEnded()) && std::exchange(m_topic, topic) != topic)
        Q_EMIT topicChanged(topic);
}

// Before it has, it may still have something to say.
bool OrderPanel::hasEnded() const
{
    return std::any_of(m_runs.begin(), m_runs.end(),
        [](const SessionRun *run) { return run && run->record.state() != RunState::running; });
}

void OrderPanel::setAsTable(bool asTable)
{
    m_asTable = asTable;
    showFigures();
}

void OrderPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OrderPanel::retranslate()
{
    m_empty->setText(
        tr("Runs that say something of themselves are shown here: the steps of a page (Order of a page), the "
           "order in which handlers end (Handlers without an order), and what clocks show (The lying "
           "stopwatch). Press Run."));
    const QString what =
        tr("What the code of the requests says of itself, sync beside async: when each step of a page "
           "began and which calls hang in it; how often the handlers ended in which order; what each "
           "clock shows, with the truth as a dashed line.");
    for (QWidget *widget : std::initializer_list<QWidget *> {m_empty, m_scroll, m_table})
        widget->setWhatsThis(what);
    m_table->setAccessibleName(tr("Order and clocks"));
    m_empty->setAccessibleName(tr("Order and clocks") + QStringLiteral(". ") + m_empty->text());
    showFigures();
}

} // namespace Gizmoscope
