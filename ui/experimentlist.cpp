// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experimentlist.h"

#include "ui/words/words.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace Gizmoscope {

namespace {

constexpr int fewestRows = 5; // of the list that are seen in the smallest window

} // namespace

ExperimentList::ExperimentList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_summary(new QLabel(this))
{
    setObjectName(QStringLiteral("experiments"));
    m_list->setObjectName(QStringLiteral("experimentList"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    // As high as there is room for, so that the summary of the chosen one stays in view below it; the width is what
    // the longest title needs.
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    for (std::size_t i = 0; i < experiments().size(); ++i)
        m_list->addItem(QString());
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_summary);
    retranslate();
    m_list->setCurrentRow(0);
    showSummary();
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showSummary();
        Q_EMIT chosenChanged();
    });
}

const Experiment &ExperimentList::chosen() const
{
    return experiments()[static_cast<std::size_t>(std::max(0, m_list->currentRow()))];
}

void ExperimentList::choose(std::string_view name)
{
    for (std::size_t i = 0; i < experiments().size(); ++i) {
        if (experiments()[i].name == name)
            m_list->setCurrentRow(static_cast<int>(i));
    }
    keepChosenInView();
}

void ExperimentList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepChosenInView();
}

void ExperimentList::keepChosenInView()
{
    m_list->setMinimumHeight(fewestRows * fontMetrics().height());
    m_list->scrollToItem(m_list->currentItem());
}

void ExperimentList::showSummary() { m_summary->setText(experimentSummary(chosen())); }

void ExperimentList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        keepChosenInView();
    QWidget::changeEvent(event);
}

void ExperimentList::retranslate()
{
    setAccessibleName(tr("Experiments"));
    m_list->setAccessibleName(tr("Experiments"));
    m_list->setWhatsThis(
        tr("Choose what is run. Each experiment has a synchronous and an asynchronous version."));
    for (std::size_t i = 0; i < experiments().size(); ++i) {
        QListWidgetItem *item = m_list->item(static_cast<int>(i));
        item->setText(experimentTitle(experiments()[i]));
        item->setToolTip(experimentSummary(experiments()[i]));
    }
    if (m_list->currentRow() >= 0)
        showSummary();
}

} // namespace Gizmoscope
