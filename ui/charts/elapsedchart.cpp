// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/elapsedchart.h"

#include "ui/charts/elapsedtablemodel.h"
#include "ui/words/words.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLegendMarker>
#include <QLineSeries>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <QValueAxis>

#include <cmath>

namespace Gizmoscope {

namespace {

constexpr int msBetweenUpdates = 50; // Qt Charts takes some ms each time
constexpr double barWidth = 0.7;
constexpr double idealReach = 0.45; // of a group's width, to either side
constexpr int labelDigits = 4;
constexpr double outline = 1.5;
constexpr double idealWidth = 2;

// To the millisecond, as everywhere: the figure on the bar has as many digits as it needs.
double shown(const std::optional<ElapsedBar> &bar)
{
    return bar ? std::round(bar->seconds * 1000) / 1000 : 0;
}

QString badEnd(const std::optional<ElapsedBar> &bar)
{
    if (!bar || bar->state == RunState::running || bar->state == RunState::finished)
        return {};
    return stateWord(bar->state);
}

} // namespace

ElapsedChart::ElapsedChart(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new QLabel(m_stack))
    , m_table(new QTableView(m_stack))
    , m_model(new ElapsedTableModel(this))
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, m_stack))
    , m_bars(new QBarSeries(m_chart))
    , m_sync(new QBarSet(QString(), m_bars))
    , m_async(new QBarSet(QString(), m_bars))
    , m_groups(new QBarCategoryAxis(m_chart))
    , m_seconds(new QValueAxis(m_chart))
{
    setObjectName(QStringLiteral("elapsedChart"));
    makePages();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_stack, 1);
    makeSeries();
    m_due.setSingleShot(true);
    m_due.setInterval(msBetweenUpdates);
    connect(&m_due, &QTimer::timeout, this, &ElapsedChart::draw);
    retranslate();
}

void ElapsedChart::makePages()
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setFrameShape(QFrame::StyledPanel);
    m_table->setObjectName(QStringLiteral("elapsedTable"));
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->setObjectName(QStringLiteral("elapsedView"));
    m_view->setRenderHint(QPainter::Antialiasing);
    for (QWidget *page : std::initializer_list<QWidget *> {m_empty, m_view, m_table})
        m_stack->addWidget(page);
}

void ElapsedChart::makeSeries()
{
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setMargins({});
    m_chart->setLocalizeNumbers(true);
    m_chart->addAxis(m_groups, Qt::AlignBottom);
    m_chart->addAxis(m_seconds, Qt::AlignLeft);
    m_bars->setBarWidth(barWidth);
    m_bars->setLabelsVisible(true);
    m_bars->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    m_bars->setLabelsPrecision(labelDigits);
    m_bars->append({m_sync, m_async});
    m_chart->addSeries(m_bars);
    m_bars->attachAxis(m_groups);
    m_bars->attachAxis(m_seconds);
    for (QLineSeries *&ideal : m_ideals) {
        ideal = new QLineSeries(m_chart);
        m_chart->addSeries(ideal);
        ideal->attachAxis(m_groups);
        ideal->attachAxis(m_seconds);
        // One entry in the legend is enough for all pieces.
        QLegendMarker *marker = m_chart->legend()->markers(ideal).constFirst();
        marker->setVisible(ideal == m_ideals.front());
        marker->setShape(QLegend::MarkerShapeFromSeries);
    }
    m_chart->legend()->setAlignment(Qt::AlignTop);
    m_groups->setGridLineVisible(false);
}

void ElapsedChart::setColours(const Colours &colours)
{
    const QColor text = colours.of(Tint::text);
    m_chart->setBackgroundBrush(colours.of(Tint::ground));
    m_chart->setBackgroundRoundness(0);
    m_chart->legend()->setLabelColor(text);
    for (const auto &[set, mode] : {std::pair(m_sync, RunMode::sync), std::pair(m_async, RunMode::async)}) {
        set->setBrush(colours.brush(mode));
        set->setPen(QPen(colours.of(mode), outline));
        set->setLabelColor(text);
    }
    for (QLineSeries *ideal : m_ideals)
        ideal->setPen(QPen(text, idealWidth, Qt::DashLine));
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *> {m_groups, m_seconds}) {
        axis->setLabelsColor(text);
        axis->setTitleBrush(text);
        axis->setLinePenColor(colours.of(Tint::idle));
        axis->setGridLineColor(colours.of(Tint::line));
    }
}

void ElapsedChart::setData(const ElapsedData &figures)
{
    if (figures == m_data)
        return;
    m_data = figures;
    if (!m_due.isActive())
        m_due.start();
}

void ElapsedChart::setAsTable(bool asTable)
{
    m_asTable = asTable;
    showPage();
}

void ElapsedChart::showPage()
{
    QWidget *page = m_asTable ? static_cast<QWidget *>(m_table) : m_view;
    m_stack->setCurrentWidget(m_data.groups.empty() ? m_empty : page);
}

QString ElapsedChart::category(const ElapsedGroup &group) const
{
    QString text = QStringLiteral("%1 · %2").arg(numbersOf(group), titleOf(group.experiment));
    QStringList ends {badEnd(group.sync), badEnd(group.async)};
    ends.removeAll(QString());
    ends.removeDuplicates();
    if (!ends.isEmpty())
        text += QStringLiteral(" (%1)").arg(ends.join(QStringLiteral(", ")));
    // Qt Charts takes labels for HTML, and a name from a file may hold anything.
    return text.toHtmlEscaped();
}

void ElapsedChart::draw()
{
    showPage();
    m_model->setData(m_data);
    QStringList categories;
    QList<qreal> sync;
    QList<qreal> async;
    for (const ElapsedGroup &group : m_data.groups) {
        categories += category(group);
        sync += shown(group.sync);
        async += shown(group.async);
    }
    // Values first go in where there is a place for them; the sets only grow or are made anew.
    if (m_sync->count() != categories.size()) {
        m_sync->remove(0, m_sync->count());
        m_async->remove(0, m_async->count());
        m_sync->append(sync);
        m_async->append(async);
    } else {
        for (int i = 0; i < sync.size(); ++i) {
            m_sync->replace(i, sync[i]);
            m_async->replace(i, async[i]);
        }
    }
    if (m_groups->categories() != categories) {
        m_groups->clear();
        m_groups->append(categories);
    }
    m_seconds->setRange(0, m_data.top());
    drawIdeals();
    const QString figures = spokenFigures(m_data);
    m_view->setAccessibleName(
        figures.isEmpty() ? m_title->text() : m_title->text() + QStringLiteral(". ") + figures);
}

void ElapsedChart::drawIdeals()
{
    for (std::size_t i = 0; i < m_ideals.size(); ++i) {
        QList<QPointF> points;
        if (i < m_data.groups.size() && m_data.groups[i].idealSeconds) {
            const double seconds = *m_data.groups[i].idealSeconds;
            const auto x = static_cast<double>(i);
            points = {{x - idealReach, seconds}, {x + idealReach, seconds}};
        }
        m_ideals[i]->replace(points);
    }
}

void ElapsedChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ElapsedChart::retranslate()
{
    m_title->setText(tr("Elapsed time"));
    m_empty->setText(
        tr("The elapsed time of each run will appear here: sync beside async, and a line for the time "
           "that would be ideal. Press Run."));
    m_view->setWhatsThis(
        tr("One pair of bars for runs with the same settings. The dashed line is the longest delay of "
           "a single call: no run that has to wait for it can be faster."));
    m_table->setAccessibleName(m_title->text());
    m_sync->setLabel(modeWord(RunMode::sync));
    m_async->setLabel(modeWord(RunMode::async));
    m_ideals.front()->setName(tr("Ideal"));
    m_seconds->setTitleText(tr("seconds"));
    m_chart->setLocale(QLocale());
    m_model->retranslate();
    draw();
}

} // namespace Gizmoscope
