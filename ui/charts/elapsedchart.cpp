// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/elapsedchart.h"

#include "ui/charts/chartstyle.h"
#include "ui/charts/elapsedlabels.h"
#include "ui/charts/elapsedtablemodel.h"
#include "ui/charts/roundaxis.h"
#include "ui/words/words.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QCursor>
#include <QLineSeries>
#include <QToolTip>
#include <QValueAxis>

#include <cmath>

namespace Gizmoscope {

namespace {

constexpr double barWidth = 0.7;
constexpr double idealReach = 0.45; // of a group's width, to either side
constexpr double whiskerReach = 0.06;
constexpr int mostIntervals = 6;
constexpr double linesForInterval = 2.2;
constexpr double linesForLabels = 2.4; // of the axis: in less, they would be dots

// To the millisecond, as everywhere.
double shown(const std::optional<ElapsedBar> &bar)
{
    return bar ? std::round(bar->seconds * 1000) / 1000 : 0;
}

QList<QPointF> whisker(double x, const ElapsedBar &bar)
{
    return {{x - whiskerReach, bar.least}, {x + whiskerReach, bar.least}, {x, bar.least}, {x, bar.most},
        {x - whiskerReach, bar.most}, {x + whiskerReach, bar.most}};
}

} // namespace

ElapsedChart::ElapsedChart(QWidget *parent)
    : ChartPanel(QStringLiteral("elapsed"), parent)
    , m_model(new ElapsedTableModel(this))
    , m_bars(new QBarSeries(chart()))
    , m_sync(new QBarSet(QString(), m_bars))
    , m_async(new QBarSet(QString(), m_bars))
    , m_groups(new QBarCategoryAxis(chart()))
    , m_seconds(new QValueAxis(chart()))
    , m_labels(nullptr)
{
    setModel(m_model);
    makeSeries();
    for (const RunMode mode : {RunMode::sync, RunMode::async}) {
        QBarSet *set = mode == RunMode::sync ? m_sync : m_async;
        connect(set, &QBarSet::clicked, this, [this, mode](int group) { choose(group, mode); });
        connect(set, &QBarSet::hovered, this,
            [this, mode](bool isOver, int group) { showTip(isOver, group, mode); });
    }
    connect(view(), &ChartView::resized, this, &ElapsedChart::scheduleDraw);
    // The chart paints anew what it knows to have moved, and of the labels it knows nothing.
    connect(chart(), &QChart::plotAreaChanged, this, [this] { m_labels->update(); });
    retranslate();
    draw();
}

QLineSeries *ElapsedChart::makeLine()
{
    auto *series = new QLineSeries(chart());
    chart()->addSeries(series);
    series->attachAxis(m_groups);
    series->attachAxis(m_seconds);
    return series;
}

void ElapsedChart::makeSeries()
{
    chart()->addAxis(m_groups, Qt::AlignBottom);
    chart()->addAxis(m_seconds, Qt::AlignLeft);
    m_bars->setBarWidth(barWidth);
    m_bars->append({m_sync, m_async});
    chart()->addSeries(m_bars);
    m_bars->attachAxis(m_groups);
    m_bars->attachAxis(m_seconds);
    for (QLineSeries *&ideal : m_ideals)
        ideal = makeLine();
    for (QLineSeries *&line : m_whiskers)
        line = makeLine();
    m_groups->setGridLineVisible(false);
    m_groups->setLabelsVisible(false); // ours do not get cut off
    m_labels = new ElapsedLabels(chart(), m_bars);
}

void ElapsedChart::setColours(const Colours &colours)
{
    ChartPanel::setColours(colours);
    scheduleDraw();
}

QBrush ElapsedChart::brushOf(RunMode mode) const
{
    const bool isHatched = mode == RunMode::sync && needsGradients();
    return isHatched ? gradientBrush(colours().of(mode), Fill::rising, font()) : colours().brush(mode);
}

void ElapsedChart::setData(const ElapsedData &figures)
{
    if (figures == m_data)
        return;
    m_data = figures;
    scheduleDraw();
}

void ElapsedChart::setRuns(const std::deque<SessionRun> &runs, std::int64_t ns, const RunPair &replayed)
{
    ElapsedData figures = m_history.of(runs);
    figures.cutAt(ns, replayed);
    setData(figures);
}

void ElapsedChart::draw()
{
    setFilled(!m_data.groups.empty());
    drawBars();
    drawIdeals();
    drawWhiskers();
    m_labels->set(m_data, font(), colours());
    tellFigures();
}

void ElapsedChart::drawBars()
{
    for (const auto &[set, mode] : {std::pair(m_sync, RunMode::sync), std::pair(m_async, RunMode::async)}) {
        set->setBrush(brushOf(mode));
        set->setPen(QPen(colours().of(mode), strokeFor(font())));
    }
    QStringList categories;
    QList<qreal> sync;
    QList<qreal> async;
    for (const ElapsedGroup &group : m_data.groups) {
        categories += QString::number(categories.size()); // never seen, but each must be another
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
    const double lines = view()->height() / (fontMetrics().height() * linesForInterval);
    const RoundAxis axis =
        roundAxis(m_data.top(), std::clamp(static_cast<int>(lines) - 2, 1, mostIntervals), false);
    m_seconds->setRange(0, axis.top);
    m_seconds->setTickCount(axis.intervals + 1);
    labelAxis(axis.decimals);
    makeRoom(axis.top);
}

// In a low chart the title would be cut: there, the unit is at each figure; in a very low one the figures of
// the bars must do.
void ElapsedChart::labelAxis(int decimals)
{
    const bool isTitled = fontMetrics().horizontalAdvance(m_seconds->titleText()) <= plotHeight();
    QString format = QStringLiteral("%.%1f").arg(decimals);
    if (!isTitled)
        format += QLatin1Char(' ') + tr("s", "seconds");
    m_seconds->setLabelFormat(format);
    m_seconds->setTitleVisible(isTitled);
    m_seconds->setLabelsVisible(plotHeight() >= linesForLabels * fontMetrics().height());
}

// Below for the names; above for the figure of a bar that nearly reaches the top.
void ElapsedChart::makeRoom(double top)
{
    const double above = top > 0 ? plotHeight() * (1 - m_data.highest() / top) : 0;
    const double height = fontMetrics().height();
    const double beside = m_seconds->labelsVisible() ? height / 2 : 0; // half of the axis' highest figure
    const int missing = std::max(0, qRound(height * ElapsedLabels::aboveBar - beside - above));
    chart()->setMargins(QMargins(0, missing, 0, ElapsedLabels::heightBelow(font())));
}

// Roughly, before all is laid out.
double ElapsedChart::plotHeight() const
{
    return view()->height() - ElapsedLabels::heightBelow(font()) - fontMetrics().height();
}

void ElapsedChart::drawIdeals()
{
    for (std::size_t i = 0; i < m_ideals.size(); ++i) {
        QList<QPointF> points;
        if (const auto seconds = i < m_data.groups.size() ? m_data.groups[i].idealSeconds : std::nullopt) {
            const auto x = static_cast<double>(i);
            points = {{x - idealReach, *seconds}, {x + idealReach, *seconds}};
        }
        m_ideals[i]->setPen(linePen(colours().of(Tint::text), Dash::dashes, font()));
        m_ideals[i]->replace(points);
    }
}

void ElapsedChart::drawWhiskers()
{
    for (std::size_t i = 0; i < m_whiskers.size(); ++i) {
        const RunMode mode = i % 2 == 0 ? RunMode::sync : RunMode::async;
        const std::size_t group = i / 2;
        QList<QPointF> points;
        if (group < m_data.groups.size()) {
            const auto &bar = m_data.groups[group].bar(mode);
            if (bar && bar->hasSpread())
                points = whisker(static_cast<double>(group) + ElapsedLabels::offsetOf(mode), *bar);
        }
        m_whiskers[i]->setPen(linePen(colours().of(Tint::text), Dash::solid, font()));
        m_whiskers[i]->replace(points);
    }
}

void ElapsedChart::tellFigures()
{
    std::vector<LegendEntry> entries;
    for (const RunMode mode : {RunMode::sync, RunMode::async}) {
        const QPen pen(colours().of(mode), strokeFor(font()));
        entries.push_back({modeWord(mode), {}, pen, brushOf(mode), {}});
    }
    const QColor text = colours().of(Tint::text);
    entries.push_back({tr("Ideal"), {}, linePen(text, Dash::dashes, font()), {}, {}});
    const bool hasSpread =
        std::any_of(m_data.groups.begin(), m_data.groups.end(), [](const ElapsedGroup &group) {
            return (group.sync && group.sync->hasSpread()) || (group.async && group.async->hasSpread());
        });
    if (hasSpread)
        entries.push_back({tr("Shortest to longest"), {}, linePen(text, Dash::solid, font()), {}, {}});
    legend()->setEntries({}, std::move(entries));
    setSpoken(spokenFigures(m_data));
}

void ElapsedChart::choose(int group, RunMode mode)
{
    if (group < 0 || group >= static_cast<int>(m_data.groups.size()))
        return;
    if (const auto &bar = m_data.groups[static_cast<std::size_t>(group)].bar(mode))
        Q_EMIT runChosen(bar->run);
}

void ElapsedChart::showTip(bool isOver, int group, RunMode mode)
{
    if (!isOver || group < 0 || group >= static_cast<int>(m_data.groups.size())) {
        QToolTip::hideText();
        return;
    }
    // A tip is taken for HTML, and a name from a file may hold anything.
    const QString text = barSentence(m_data.groups[static_cast<std::size_t>(group)], mode);
    QToolTip::showText(QCursor::pos(), text.toHtmlEscaped(), view());
}

void ElapsedChart::fillTable() { m_model->setFigures(m_data); }

void ElapsedChart::retranslate()
{
    setTexts(tr("Elapsed time"),
        tr("The elapsed time of each run will appear here: sync beside async, and a line for the time "
           "that would be ideal. Press Run."),
        tr("One pair of bars for runs with the same settings. The dashed line is the longest delay of a "
           "single call: no run that has to wait for it can be faster. Where there are several runs, the bar "
           "is their median, and the upright line reaches from the shortest to the longest. Click a bar to "
           "see its latest run."));
    m_seconds->setTitleText(tr("seconds"));
    m_model->retranslate();
    scheduleDraw();
}

} // namespace Gizmoscope
