// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparewindow.h"

#include "ui/compare/comparetablemodel.h"
#include "ui/words/figurewords.h"
#include "ui/words/words.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace Gizmoscope {

namespace {

constexpr int rowsInView = 22; // at first

} // namespace

CompareWindow::CompareWindow(QWidget *parent)
    : QDialog(parent)
    , m_runs(new QLabel(this))
    , m_settings(new QLabel(this))
    , m_table(new QTableView(this))
    , m_model(new CompareTableModel(this))
{
    setObjectName(QStringLiteral("compareWindow"));
    m_runs->setObjectName(QStringLiteral("compareRuns"));
    m_settings->setObjectName(QStringLiteral("compareSettings"));
    m_table->setObjectName(QStringLiteral("compareTable"));
    for (QLabel *label : {m_runs, m_settings}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_runs);
    column->addWidget(m_settings);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    retranslate();
}

void CompareWindow::compare(const SessionRun &earlier, const SessionRun &later)
{
    m_earlier = {earlier.number, earlier.record.settings()};
    m_later = {later.number, later.record.settings()};
    m_model->setComparison(Gizmoscope::compare(earlier.record, later.record));
    retranslate();
    fit();
}

void CompareWindow::setColours(const Colours &colours) { m_model->setColours(colours); }

// As wide as the table, as high as the screen lets it be.
void CompareWindow::fit()
{
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() * 3 / 2);
    m_table->resizeColumnsToContents();
    const int frame = 2 * m_table->frameWidth() + m_table->verticalScrollBar()->sizeHint().width();
    const QMargins margins = layout()->contentsMargins();
    const int width = m_table->horizontalHeader()->length() + frame + margins.left() + margins.right();
    const int rows = std::min(rowsInView, m_model->rowCount() + 1);
    const int height = m_table->fontMetrics().height() * (rows * 3 / 2 + 9);
    if (!isVisible())
        resize(width, height);
}

void CompareWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fit();
    QDialog::changeEvent(event);
}

void CompareWindow::done(int result)
{
    QDialog::done(result);
    Q_EMIT closed();
}

QString CompareWindow::nameOf(const Side &side)
{
    return tr("run %1 (%2, %3)", "number, what was run, mode")
        .arg(QLocale().toString(side.number), headline(side.settings), modeWord(side.settings.mode));
}

void CompareWindow::retranslate()
{
    setWindowTitle(tr("Comparison of two runs"));
    m_runs->setText(tr("Earlier: %1\nLater: %2").arg(nameOf(m_earlier), nameOf(m_later)));
    m_settings->setText(settingsSentence(m_model->comparison()));
    m_table->setAccessibleName(tr("Differences of the two runs"));
    m_table->setWhatsThis(tr("First the settings in which the runs differ, then each figure of both. A tick "
                             "marks what is better, a "
                             "triangle what is worse. In the charts and the timeline, the earlier run lies "
                             "gray behind the later."));
    m_model->retranslate();
}

} // namespace Gizmoscope
