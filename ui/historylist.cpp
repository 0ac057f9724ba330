// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/historylist.h"

#include "experiments/registry.h"
#include "ui/marks.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>

namespace Gizmoscope {

namespace {

enum HistoryColumn { numberColumn, experimentColumn, modeColumn, timeColumn, stateColumn, historyColumns };

int numberOf(const QTreeWidgetItem *item) { return item->data(numberColumn, Qt::UserRole).toInt(); }

} // namespace

HistoryList::HistoryList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("historyList"));
    setColumnCount(historyColumns);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection); // two can be compared
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            Q_EMIT runChosen(numberOf(item));
    });
    retranslate();
}

void HistoryList::setColours(const Colours &colours)
{
    m_colours = colours;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = topLevelItem(row);
        const auto mode = static_cast<RunMode>(item->data(modeColumn, Qt::UserRole).toInt());
        if (!item->icon(modeColumn).isNull())
            item->setIcon(modeColumn, modeIcon(mode, colours));
    }
}

void HistoryList::fill(QTreeWidgetItem *item, const SessionRun &run) const
{
    const RunSettings &settings = run.record.settings();
    const Experiment *experiment = findExperiment(settings.experiment);
    const QString title =
        experiment ? experimentTitle(*experiment) : QString::fromStdString(settings.experiment);
    item->setText(numberColumn, QLocale().toString(run.number));
    item->setData(numberColumn, Qt::UserRole, run.number);
    item->setText(experimentColumn, title);
    item->setToolTip(
        experimentColumn, headline(settings).toHtmlEscaped()); // a name from a file may hold anything
    item->setText(modeColumn, kindWord(settings));
    item->setData(modeColumn, Qt::UserRole, static_cast<int>(settings.mode));
    if (!isServed(settings)) // its requests are of both modes
        item->setIcon(modeColumn, modeIcon(settings.mode, m_colours));
    item->setText(timeColumn, secondsText(run.record.elapsedNs()));
    item->setTextAlignment(timeColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(stateColumn, stateWord(run.record.state()));
}

void HistoryList::setRuns(const std::deque<SessionRun> &runs, int inView)
{
    const QSignalBlocker blocker(this);
    clear();
    for (const SessionRun &run : runs) {
        auto *item = new QTreeWidgetItem;
        fill(item, run);
        insertTopLevelItem(0, item); // takes it over
        if (run.number == inView)
            setCurrentItem(item);
    }
}

std::vector<int> HistoryList::chosen() const
{
    std::vector<int> numbers;
    for (const QTreeWidgetItem *item : selectedItems())
        numbers.push_back(numberOf(item));
    return numbers;
}

void HistoryList::choose(int number)
{
    // What else is selected stays so.
    if (const QTreeWidgetItem *current = currentItem(); current && numberOf(current) == number)
        return;
    const QSignalBlocker blocker(this);
    setCurrentItem(nullptr);
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (numberOf(topLevelItem(row)) == number)
            setCurrentItem(topLevelItem(row));
    }
}

void HistoryList::refresh(const SessionRun &run)
{
    const QSignalBlocker blocker(this);
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (numberOf(topLevelItem(row)) == run.number)
            fill(topLevelItem(row), run);
    }
}

void HistoryList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeWidget::changeEvent(event);
}

void HistoryList::retranslate()
{
    setHeaderLabels({tr("No."), tr("Experiment"), tr("Mode"), tr("Elapsed"), tr("State")});
    setAccessibleName(tr("Runs of this session"));
    setWhatsThis(
        tr("The runs of this session. Choose one to look at it again, or two (with Ctrl) to compare them."));
}

} // namespace Gizmoscope
