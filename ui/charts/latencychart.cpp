// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/latencychart.h"

#include "ui/charts/chartmeasures.h"

#include "experiments/registry.h"
#include "ui/charts/chartstyle.h"
#include "ui/charts/chartswitch.h"
#include "ui/charts/latencytablemodel.h"
#include "ui/charts/percentaxis.h"
#include "ui/charts/valueaxis.h"
#include "ui/words/words.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QKeyEvent>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace Gizmoscope {

namespace {

constexpr std::array modes {RunMode::async, RunMode::sync}; // the hatched one above the solid one
constexpr double restPercent = 99; // that the figures are of when nobody points
constexpr double mostPercent = 99.999; // of the axis
constexpr double keyStep = 0.1; // nines

std::size_t indexOf(RunMode mode) { return static_cast<std::size_t>(mode); }

} // namespace

LatencyChart::LatencyChart(QWidget *parent)
    : ChartPanel(QStringLiteral("latency"), parent)
    , m_model(new LatencyTableModel(this))
    , m_switch(new ChartSwitch(
          QStringLiteral("latencyPercentilesButton"), QStringLiteral("latencyHistogramButton"), this))
    , m_percents(new QCategoryAxis(chart()))
    , m_times(new QValueAxis(chart()))
    , m_pieces(new QValueAxis(chart()))
    , m_counts(new QValueAxis(chart()))
    , m_ghostLine(nullptr)
{
    setModel(m_model);
    setTopRow(m_switch);
    makeAxes();
    makePictures();
    view()->setRenderHint(
        QPainter::Antialiasing, false); // level and upright lines, as in the charts over time
    view()->installEventFilter(this);
    connect(m_switch, &ChartSwitch::changed, this, [this] {
        m_nines.reset();
        showAxes();
        drawNow();
    });
    connect(view(), &ChartView::pointedAt, this, [this](std::optional<qreal> x) {
        const QRectF plot = chart()->plotArea();
        point(x && plot.width() > 0 ? std::optional((*x - plot.left()) / plot.width() * m_percents->max())
                                    : std::nullopt);
    });
    connect(view(), &ChartView::resized, this, &LatencyChart::scheduleDraw);
    connect(chart(), &QChart::plotAreaChanged, this, [this] { placeCursor(); });
    showAxes();
    retranslate();
    draw();
}

// The view would tell its filter of its own end.
LatencyChart::~LatencyChart() { view()->removeEventFilter(this); }

void LatencyChart::makeAxes()
{
    m_percents->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_percents->setRange(0, 1);
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *> {m_percents, m_pieces})
        chart()->addAxis(axis, Qt::AlignBottom);
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *> {m_times, m_counts})
        chart()->addAxis(axis, Qt::AlignLeft);
}

QLineSeries *LatencyChart::line(bool isCurve)
{
    auto *series = new QLineSeries(chart());
    chart()->addSeries(series);
    series->attachAxis(isCurve ? static_cast<QAbstractAxis *>(m_percents) : m_pieces);
    series->attachAxis(isCurve ? m_times : m_counts);
    return series;
}

void LatencyChart::makePictures()
{
    for (const RunMode mode : modes) {
        Pictures &pictures = m_pictures[indexOf(mode)];
        pictures.base = new QLineSeries(chart());
        pictures.top = new QLineSeries(chart());
        pictures.area = new QAreaSeries(pictures.top, pictures.base);
        chart()->addSeries(pictures.area);
        pictures.area->attachAxis(m_pieces);
        pictures.area->attachAxis(m_counts);
    }
    m_ghostLine = line(true); // under the other lines
    for (const RunMode mode : modes) {
        Pictures &pictures = m_pictures[indexOf(mode)];
        pictures.outline = line(false);
        for (QLineSeries *&curve : pictures.curves)
            curve = line(true);
    }
}

bool LatencyChart::isHistogram() const { return m_switch->chosen() == 1; }

void LatencyChart::showAxes()
{
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *> {m_percents, m_times})
        axis->setVisible(!isHistogram());
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *> {m_pieces, m_counts})
        axis->setVisible(isHistogram());
    m_ghostLine->setVisible(!isHistogram());
    for (const Pictures &pictures : m_pictures) {
        for (QLineSeries *curve : pictures.curves)
            curve->setVisible(!isHistogram());
        pictures.area->setVisible(isHistogram());
        pictures.outline->setVisible(isHistogram());
    }
}

void LatencyChart::show(const SessionRun *run, const RunPair &pair)
{
    // Of the web app each mode has a line of its own, as two runs have.
    const bool served = run && isServed(run->record.settings());
    follow(RunMode::sync, served ? run : run ? pair.sync : nullptr);
    follow(RunMode::async, served ? run : run ? pair.async : nullptr);
    refresh();
    scheduleDraw();
}

void LatencyChart::follow(RunMode mode, const SessionRun *run)
{
    m_runs[indexOf(mode)] = run;
    if (!m_followers[indexOf(mode)].follow(run))
        return;
    m_readers[indexOf(mode)] = {};
    if (run && isServed(run->record.settings()))
        m_readers[indexOf(mode)].only(mode);
}

void LatencyChart::refresh()
{
    bool isNew = false;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (!m_runs[i])
            continue;
        const std::uint64_t before = m_readers[i].ended();
        if (m_followers[i].follow(m_runs[i])) // a replay has gone back
            m_readers[i] = {};
        m_readers[i].read(m_runs[i]->record);
        m_followers[i].readNew(*m_runs[i], [](const Event &) {}); // so that it knows the record again
        isNew = isNew || m_readers[i].ended() != before;
    }
    if (isNew)
        scheduleDraw();
}

void LatencyChart::setColours(const Colours &colours)
{
    ChartPanel::setColours(colours);
    m_switch->setColours(colours);
    scheduleDraw();
}

void LatencyChart::draw()
{
    m_data = latencyData(m_readers);
    setFilled(!m_data.isEmpty());
    drawAxes();
    drawGhost();
    for (const RunMode mode : modes) {
        drawCurves(mode);
        drawBars(mode);
    }
    tellFigures();
    placeCursor();
}

void LatencyChart::drawAxes()
{
    const QFontMetricsF metrics(font());
    const bool isLow = view()->height() < linesForTitle * metrics.height();
    const int most =
        std::clamp(static_cast<int>(view()->height() / (metrics.height() * linesForMark)) - 1, 1, 6);
    const bool isMs = m_data.unitNs < 1'000'000'000;
    const QString title = isMs ? tr("milliseconds") : tr("seconds");
    const QString unit = isMs ? tr("ms", "milliseconds") : tr("s", "seconds");
    // The last figure stands half beyond the axis.
    const QMargins margins(0, 0, qRound(metrics.horizontalAdvance(percentText(mostPercent)) / 2), 0);
    if (chart()->margins() != margins)
        chart()->setMargins(margins);
    const double top = static_cast<double>(m_data.topNs) / static_cast<double>(m_data.unitNs);
    if (!isHistogram()) {
        const auto both = static_cast<double>(std::max(m_data.topNs, m_ghost.empty() ? 0 : m_ghostTopNs));
        applyAxis(m_times, roundAxis(both / static_cast<double>(m_data.unitNs), most, false), title,
            isLow ? unit : QString());
        applyPercentAxis(m_percents, m_data.topNines, view()->width(), metrics);
        m_percents->setTitleVisible(!isLow);
        return;
    }
    const double figure = metrics.horizontalAdvance(QLocale().toString(top, 'f', 1) + unit) * widthsForMark;
    applyAxis(m_pieces, roundAxis(top, std::max(1, static_cast<int>(view()->width() / figure) - 1), false),
        title, isLow ? unit : QString());
    const double highest = roundTop(m_data.highestBar() * roomAbove, true);
    applyAxis(m_counts, roundAxis(highest, most, true), isLow ? QString() : tr("requests"));
}

void LatencyChart::drawCurves(RunMode mode)
{
    const auto &run = m_data.run(mode);
    for (const bool isCorrected : {false, true}) {
        QLineSeries *curve = m_pictures[indexOf(mode)].curves[isCorrected ? 1 : 0];
        QList<QPointF> points;
        if (run && !isHistogram() && (isCorrected || run->differs())) {
            for (const LatencyPoint &point : (isCorrected ? run->corrected : run->uncorrected).curve)
                points.emplaceBack(
                    point.nines, static_cast<double>(point.ns) / static_cast<double>(m_data.unitNs));
        }
        const QPen pen = penOf(mode, isCorrected);
        if (curve->pen() != pen)
            curve->setPen(pen);
        if (curve->count() > 0 || !points.isEmpty())
            curve->replace(points);
    }
}

void LatencyChart::setGhost(const SessionRun *run)
{
    if (!run && m_ghost.empty())
        return;
    std::array<LatencyReader, 2> readers;
    if (run)
        readers[0].read(run->record);
    const LatencyData figures = latencyData(readers);
    m_ghost = figures.runs[0] ? figures.runs[0]->corrected.curve : std::vector<LatencyPoint>();
    m_ghostTopNs = figures.topNs;
    scheduleDraw();
}

// Gray, and as thin as can be: it is the later run that is looked at.
void LatencyChart::drawGhost()
{
    QList<QPointF> points;
    for (const LatencyPoint &point : m_ghost) {
        if (point.nines <= m_data.topNines)
            points.emplaceBack(
                point.nines, static_cast<double>(point.ns) / static_cast<double>(m_data.unitNs));
    }
    m_ghostLine->setPen(QPen(colours().of(Tint::faint), std::max(1.0, strokeFor(font()) / 2)));
    m_ghostLine->replace(points);
}

void LatencyChart::drawBars(RunMode mode)
{
    const auto &run = m_data.run(mode);
    const Pictures &pictures = m_pictures[indexOf(mode)];
    const double width =
        static_cast<double>(m_data.topNs) / static_cast<double>(m_data.unitNs) / LatencyData::bars;
    const auto stepsOf = [width](const std::vector<double> &bars) {
        QList<QPointF> points;
        for (std::size_t i = 0; i < bars.size(); ++i) {
            points.emplaceBack(static_cast<double>(i) * width, bars[i]);
            points.emplaceBack(static_cast<double>(i + 1) * width, bars[i]);
        }
        return points;
    };
    const bool isShown = run && isHistogram();
    QList<QPointF> base;
    if (isShown)
        base = {{0, 0}, {width * LatencyData::bars, 0}};
    pictures.base->replace(base);
    pictures.top->replace(isShown ? stepsOf(run->corrected.bars) : QList<QPointF>());
    pictures.area->setPen(QPen(colours().of(mode), strokeFor(font()) / 2));
    pictures.area->setBrush(brushOf(mode));
    pictures.outline->setPen(penOf(mode, false));
    pictures.outline->replace(isShown && run->differs() ? stepsOf(run->uncorrected.bars) : QList<QPointF>());
}

// What was not corrected is thin; on areas it is of the colour of letters, or it would be lost there.
QPen LatencyChart::penOf(RunMode mode, bool isCorrected) const
{
    const QColor colour = isHistogram() && !isCorrected ? colours().of(Tint::text) : colours().of(mode);
    QPen pen = linePen(colour, mode == RunMode::sync ? Dash::dashes : Dash::solid, font());
    pen.setWidth(std::max(1, isCorrected ? qRound(pen.widthF() * 1.5) : pen.width() / 2));
    return pen;
}

QBrush LatencyChart::brushOf(RunMode mode) const
{
    const Fill fill = mode == RunMode::sync ? Fill::rising : Fill::pale;
    return needsGradients() ? gradientBrush(colours().of(mode), fill, font())
                            : fillBrush(colours().of(mode), fill, font());
}

void LatencyChart::addEntries(std::vector<LegendEntry> &entries, RunMode mode, double percent)
{
    const auto &run = m_data.run(mode);
    if (!run)
        return;
    const bool differs = run->differs();
    const auto figure = [percent](const LatencyHistogram &histogram) {
        return latencyText(histogram.percentile(percent).count());
    };
    LegendEntry corrected {differs ? latencyName(mode, true) : modeWord(mode),
        figure(m_readers[indexOf(mode)].corrected()), penOf(mode, true), {}, {}};
    if (isHistogram()) {
        corrected.pen = QPen(colours().of(mode), strokeFor(font()) / 2);
        corrected.area = brushOf(mode);
    }
    entries.push_back(std::move(corrected));
    if (differs)
        entries.push_back({latencyName(mode, false), figure(m_readers[indexOf(mode)].uncorrected()),
            penOf(mode, false), {}, {}});
}

void LatencyChart::tellFigures()
{
    const double percent = m_nines ? percentOf(*m_nines) : restPercent;
    std::vector<LegendEntry> entries;
    for (const RunMode mode : {RunMode::sync, RunMode::async})
        addEntries(entries, mode, percent);
    if (!m_ghost.empty() && !isHistogram())
        entries.push_back({tr("earlier run"), {}, m_ghostLine->pen(), {}, {}});
    legend()->setEntries(tr("%1 % within").arg(percentText(percent)), std::move(entries));
    setSpoken(m_nines ? legend()->spoken() : spokenFigures(m_data));
}

void LatencyChart::point(std::optional<double> nines)
{
    if (isHistogram() || m_data.isEmpty())
        nines.reset();
    if (nines == m_nines)
        return;
    m_nines = nines;
    tellFigures();
    placeCursor();
}

void LatencyChart::placeCursor()
{
    std::optional<qreal> x;
    if (m_nines && *m_nines <= m_percents->max()) {
        const QRectF plot = chart()->plotArea();
        x = plot.left() + *m_nines / m_percents->max() * plot.width();
    }
    view()->setCursorX(x);
}

bool LatencyChart::moveCursor(int key)
{
    const double now = m_nines.value_or(ninesOf(restPercent));
    switch (key) {
    case Qt::Key_Left:
        point(std::max(0.0, now - keyStep));
        return true;
    case Qt::Key_Right:
        point(std::min(m_data.topNines, now + keyStep));
        return true;
    case Qt::Key_Home:
        point(0);
        return true;
    case Qt::Key_End:
        point(m_data.topNines);
        return true;
    case Qt::Key_Escape:
        if (!m_nines)
            return false; // Escape may mean something to the window
        point(std::nullopt);
        return true;
    default:
        return false;
    }
}

bool LatencyChart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !isHistogram() && !m_data.isEmpty()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & ~Qt::KeypadModifier) && moveCursor(key->key()))
            return true;
    }
    return ChartPanel::eventFilter(watched, event);
}

void LatencyChart::fillTable() { m_model->setFigures(m_data); }

void LatencyChart::retranslate()
{
    setTexts(tr("Latency"),
        tr("How long each request takes will appear here: how many were answered soon, and how long the "
           "slowest "
           "had to wait. Press Run."),
        tr("How long requests took, from the moment they were meant to come until their answer. To the "
           "right, "
           "each further nine takes the same room, so that the few that waited longest can be seen. The thin "
           "line is what is measured by somebody who does not notice that a stall also kept requests from "
           "being "
           "sent. Requests that were rejected, cancelled or failed are not counted."));
    m_switch->setTexts({tr("Percentiles"), tr("Histogram")},
        {tr("How long the quickest 50, 90, 99 … % of the requests took at most"),
            tr("How many requests took how long")});
    m_percents->setTitleText(tr("% of requests"));
    m_model->retranslate();
    scheduleDraw();
}

} // namespace Gizmoscope
