// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimswindow.h"

#include "ui/claims/claimspage.h"

#include <QAction>
#include <QCloseEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QScrollBar>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Gizmoscope {

namespace {

// In letters and lines, so that the first size goes with the font.
constexpr int firstLetters = 165;
constexpr int firstLines = 42;
constexpr std::array<int, ClaimsModel::columns> shares {0, 32, 36, 0, 32}; // of the width that is left
constexpr int leastLetters = 14; // of such a column

} // namespace

ClaimsWindow::ClaimsWindow(ClaimsModel &model, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_model(model)
    , m_bar(new QToolBar(this))
    , m_sentence(new QLabel(this))
    , m_table(new QTableView(this))
    , m_kinds(new QLabel(this))
{
    setObjectName(QStringLiteral("claimsWindow"));
    setProperty("helpPage", QStringLiteral("claims"));
    makeActions();
    makeTable();
    m_sentence->setObjectName(QStringLiteral("claimsSentence"));
    m_kinds->setObjectName(QStringLiteral("claimsKinds"));
    for (QLabel *label : {m_sentence, m_kinds}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_bar->addActions({m_checkAll, m_checkSelected, m_stop, m_save});
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_bar);
    column->addWidget(m_sentence);
    column->addWidget(m_table, 1);
    column->addWidget(m_kinds);
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &ClaimsWindow::fitColumns);
    retranslate();
    offer();
    const QFontMetrics metrics(font());
    const QSize wanted(metrics.averageCharWidth() * firstLetters, metrics.lineSpacing() * firstLines);
    resize(wanted.boundedTo(screen()->availableSize()));
}

QAction *ClaimsWindow::make(const char *name, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    addAction(action);
    return action;
}

void ClaimsWindow::makeActions()
{
    m_checkAll = make("claimsCheckAll", {QKeySequence(Qt::CTRL | Qt::Key_R), QKeySequence(Qt::Key_F9)});
    m_checkSelected = make("claimsCheckSelected", {QKeySequence(Qt::CTRL | Qt::Key_Return)});
    m_stop = make("claimsStop", {QKeySequence(Qt::Key_Escape)});
    m_save = make("claimsSave", {QKeySequence(Qt::CTRL | Qt::Key_S)});
    m_close = make("claimsClose", {QKeySequence(Qt::CTRL | Qt::Key_W)});
    connect(m_checkAll, &QAction::triggered, this, [this] {
        std::vector<const Claim *> all;
        for (const ClaimRow &row : m_model.claims())
            all.push_back(row.claim);
        Q_EMIT checkWanted(all);
    });
    connect(m_checkSelected, &QAction::triggered, this, [this] { Q_EMIT checkWanted(selected()); });
    connect(m_stop, &QAction::triggered, this, &ClaimsWindow::stopWanted);
    connect(m_save, &QAction::triggered, this, &ClaimsWindow::saveWanted);
    connect(m_close, &QAction::triggered, this, &QWidget::close);
}

void ClaimsWindow::makeTable()
{
    m_table->setObjectName(QStringLiteral("claimsTable"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] { m_fit.start(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ClaimsWindow::offer);
}

// Names and verdicts as wide as they are, the rest shares what is left and breaks its lines.
void ClaimsWindow::fitColumns()
{
    const int least = leastLetters * fontMetrics().averageCharWidth();
    int left = m_table->viewport()->width();
    for (const int column : {ClaimsModel::idColumn, ClaimsModel::verdictColumn}) {
        m_table->resizeColumnToContents(column);
        left -= m_table->columnWidth(column);
    }
    for (int column = 0; column < ClaimsModel::columns; ++column) {
        const int share = shares[static_cast<std::size_t>(column)];
        if (share > 0)
            m_table->setColumnWidth(column, std::max(least, left * share / 100));
    }
    m_table->resizeRowsToContents();
}

std::vector<const Claim *> ClaimsWindow::selected() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<const Claim *> chosen;
    for (const QModelIndex &index : rows)
        chosen.push_back(m_model.claims()[static_cast<std::size_t>(index.row())].claim);
    return chosen;
}

void ClaimsWindow::setState(Can can, const QString &sentence)
{
    m_can = can;
    m_sentence->setText(sentence);
    offer();
}

QString ClaimsWindow::sentence() const { return m_sentence->text(); }

void ClaimsWindow::offer()
{
    m_checkAll->setEnabled(m_can == Can::check);
    m_checkSelected->setEnabled(m_can == Can::check && m_table->selectionModel()->hasSelection());
    m_stop->setEnabled(m_can == Can::stop);
    m_save->setEnabled(m_can != Can::stop && m_model.hasChecked());
}

void ClaimsWindow::bringUp()
{
    show();
    raise();
    activateWindow();
    m_table->setFocus();
}

void ClaimsWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_fit.start();
}

void ClaimsWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

// While something is under way, the key stops it.
void ClaimsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_can != Can::stop)
        close();
    else
        QWidget::keyPressEvent(event);
}

void ClaimsWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT translated();
    } else if (event->type() == QEvent::FontChange) {
        m_fit.start();
    }
    QWidget::changeEvent(event);
}

void ClaimsWindow::retranslate()
{
    setWindowTitle(tr("Claims, checked on this computer"));
    m_bar->setWindowTitle(tr("Tool bar of the claims"));
    m_checkAll->setText(tr("Check all"));
    m_checkAll->setToolTip(tr("Check all claims, which takes about a minute (Ctrl+R)"));
    m_checkSelected->setText(tr("Check selected"));
    m_checkSelected->setToolTip(tr("Check the claims that are selected in the table (Ctrl+Enter)"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("End what is under way; what was checked before stays (Esc)"));
    m_save->setText(tr("Save report…"));
    m_save->setToolTip(tr("One page with all of this, as HTML or PDF (Ctrl+S)"));
    m_table->setAccessibleName(tr("Claims"));
    m_table->setWhatsThis(
        tr("What the tutorials claim of synchronous and asynchronous requests. Each claim is checked by "
           "runs of its own on this computer; beside what was measured stands what the claim expects."));
    m_kinds->setText(claimsKinds().join(QLatin1Char(' ')));
    m_model.retranslate();
    m_fit.start();
}

} // namespace Gizmoscope
