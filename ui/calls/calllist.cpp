// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/calllist.h"

#include "experiments/registry.h"
#include "ui/viewstate.h"
#include "ui/words/words.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>

namespace Gizmoscope {

namespace {

constexpr int rowsToMeasure = 50;

QTableView *makeTable(CallTableModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(QStringLiteral("callTable"));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false); // Tab goes on to the next panel
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setResizeContentsPrecision(rowsToMeasure);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true); // why it ended: the longest words
    return table;
}

} // namespace

CallList::CallList(ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_title(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_counts(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new QLabel(m_stack))
    , m_model(new CallTableModel(this))
{
    setObjectName(QStringLiteral("callList"));
    m_table = makeTable(m_model, m_stack);
    m_choice->setObjectName(QStringLiteral("runChoice"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_title->setBuddy(m_choice);
    m_counts->setObjectName(QStringLiteral("callCounts"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setFrameShape(QFrame::StyledPanel);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);

    auto *row = new QHBoxLayout;
    row->addWidget(m_title);
    row->addWidget(m_choice);
    row->addStretch(1);
    row->addWidget(m_counts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    connect(m_choice, &QComboBox::activated, this,
        [this](int index) { Q_EMIT runChosen(m_choice->itemData(index).toInt()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) {
            // Rows and numbers go together: the first call is in the first row.
            if (current.isValid())
                m_state.setCall(static_cast<std::uint32_t>(current.row() + 1));
        });
    connect(&m_state, &ViewState::callSelected, this, &CallList::followSelection);
    applyFont();
    retranslate();
    show(nullptr);
}

void CallList::addCallAction(QAction *action)
{
    m_table->addAction(action);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

// Another panel may have chosen the call.
void CallList::followSelection()
{
    const int row = static_cast<int>(m_state.call()) - 1;
    if (row == m_table->currentIndex().row())
        return;
    if (row >= 0 && row < m_model->rowCount())
        m_table->selectRow(row);
    else
        m_table->selectionModel()->clear(); // the current row, too, so that it can be chosen again
}

void CallList::applyFont()
{
    constexpr int padding = 6;
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + padding);
    m_fitted = false;
    m_freshColumns = true;
    if (m_model->rowCount() > 0)
        fitColumns();
}

void CallList::setColours(const Colours &colours) { m_model->setColours(colours); }

QString CallList::runText(int number, const RunSettings &settings)
{
    const Experiment *experiment = findExperiment(settings.experiment);
    const QString title =
        experiment ? experimentTitle(*experiment) : QString::fromStdString(settings.experiment);
    return tr("%1 · %2 · %3", "number of the run, experiment, mode")
        .arg(QLocale().toString(number), title, kindWord(settings));
}

void CallList::setRuns(const std::deque<SessionRun> &runs)
{
    const QSignalBlocker blocker(m_choice);
    const int chosen = m_choice->currentData().toInt();
    m_choice->clear();
    for (const SessionRun &run : runs)
        m_choice->addItem(runText(run.number, run.record.settings()), run.number);
    m_choice->setCurrentIndex(m_choice->findData(chosen));
    m_choice->setEnabled(m_choice->count() > 0);
}

void CallList::choose(int number) { m_choice->setCurrentIndex(m_choice->findData(number)); }

void CallList::show(const SessionRun *run)
{
    m_record = run ? &run->record : nullptr;
    m_model->setRecord(m_record);
    m_choice->setCurrentIndex(run ? m_choice->findData(run->number) : -1);
    m_fitted = false;
    m_freshColumns = true;
    showEmpty();
    refresh();
}

void CallList::refresh()
{
    m_model->refresh();
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    const bool ended = m_record && m_record->state() != RunState::running;
    if (any && !m_fitted) {
        fitColumns();
        m_fitted = ended; // the figures of a run that goes on still grow
    }
    showCounts();
}

void CallList::showEmpty()
{
    // A run of thousands of calls opens its connections first.
    const bool preparing = m_record && m_record->state() == RunState::running;
    m_empty->setText(preparing
            ? tr("The run gets its threads and connections ready. Its calls will appear here.")
            : tr("The calls of a run will appear here, one line for each. Press Run."));
}

void CallList::showCounts()
{
    QStringList parts;
    for (int i = 0; m_record && i < outcomeCount; ++i) {
        const auto outcome = static_cast<Outcome>(i);
        if (const std::uint32_t count = m_record->count(outcome))
            parts +=
                tr("%1: %2", "outcome and how many").arg(outcomeWord(outcome), QLocale().toString(count));
    }
    const QString text = parts.join(QStringLiteral(" · "));
    if (text != m_counts->text())
        m_counts->setText(text);
}

// Room for what is likely to come, so that the columns need not grow while one reads them.
int CallList::usualWidth(int column) const
{
    const QFontMetrics metrics = m_table->fontMetrics();
    const int margin =
        2 * (m_table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_table) + 2);
    if (column >= CallTableModel::issued && column <= CallTableModel::finished)
        return metrics.horizontalAdvance(QLocale().toString(88'888.8, 'f', 1)) + margin;
    if (column != CallTableModel::outcome)
        return 0;
    int longest = 0;
    for (int i = 0; i < outcomeCount; ++i)
        longest = std::max(longest, metrics.horizontalAdvance(outcomeWord(static_cast<Outcome>(i))));
    return longest + m_table->style()->pixelMetric(QStyle::PM_SmallIconSize) + 3 * margin;
}

void CallList::fitColumns()
{
    for (int column = 0; column < CallTableModel::columns; ++column) {
        const int wide = std::max({m_table->sizeHintForIndex(m_model->index(0, column)).width(),
            m_table->horizontalHeader()->sectionSizeHint(column), usualWidth(column)});
        // Within a run they only grow: nothing jumps to and fro.
        if (m_freshColumns || wide > m_table->columnWidth(column))
            m_table->setColumnWidth(column, wide);
    }
    m_freshColumns = false;
}

void CallList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        applyFont();
    QWidget::changeEvent(event);
}

void CallList::retranslate()
{
    m_title->setText(tr("Ca&lls of run"));
    m_choice->setAccessibleName(tr("Run whose calls are shown"));
    m_choice->setToolTip(tr("The runs of this session"));
    m_table->setAccessibleName(tr("Calls"));
    m_table->setWhatsThis(
        tr("Every call from the web app to the backend, with its times since the run began."));
    showEmpty();
    m_model->retranslate();
    m_fitted = false;
    m_freshColumns = true;
    if (m_model->rowCount() > 0)
        fitColumns();
}

} // namespace Gizmoscope
