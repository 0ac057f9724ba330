// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timechart.h"

#include "ui/charts/chartmeasures.h"

#include "experiments/registry.h"
#include "ui/charts/roundaxis.h"
#include "ui/charts/timetablemodel.h"
#include "ui/charts/valueaxis.h"
#include "ui/marks.h"
#include "ui/viewstate.h"
#include "ui/words/words.h"

#include <QChart>
#include <QKeyEvent>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace Gizmoscope {

namespace {

constexpr int keySteps = 50; // across the whole chart

} // namespace

TimeChart::TimeChart(const QString &name, ViewState &state, QWidget *parent)
    : ChartPanel(name, parent)
    , m_state(state)
    , m_model(new TimeTableModel(this))
    , m_time(new QValueAxis(chart()))
{
    setModel(m_model);
    makeAxes();
    // Steps are level or upright: smoothing them costs most of the time and changes nothing.
    view()->setRenderHint(QPainter::Antialiasing, false);
    view()->installEventFilter(this);
    connect(view(), &ChartView::pointedAt, this, [this](std::optional<qreal> x) {
        m_state.setCursorNs(x && !m_curves.empty() ? std::optional(map().toNsAt(*x)) : std::nullopt);
    });
    connect(view(), &ChartView::resized, this, &TimeChart::scheduleDraw);
    connect(chart(), &QChart::plotAreaChanged, this, [this] { placeCursor(); });
    connect(&m_state, &ViewState::cursorMoved, this, [this] {
        tellFigures();
        placeCursor();
    });
}

// The table's texts are made by this chart, and the table outlives it, if only by a moment.
TimeChart::~TimeChart() { setModel(nullptr); }

void TimeChart::makeAxes()
{
    chart()->addAxis(m_time, Qt::AlignBottom);
    for (QValueAxis *&axis : m_values) {
        axis = new QValueAxis(chart());
        chart()->addAxis(axis, axis == m_values[0] ? Qt::AlignLeft : Qt::AlignRight);
    }
    m_values[1]->setGridLineVisible(false); // the left one's are enough
    m_values[1]->setVisible(false);
}

void TimeChart::show(const SessionRun *run, const RunPair &pair)
{
    m_modeInView = run ? run->record.settings().mode : RunMode::async;
    const bool isSplit = run && splitsServed() && isServed(run->record.settings());
    follow(RunMode::sync, isSplit ? run : run ? pair.sync : nullptr);
    follow(RunMode::async, isSplit ? run : run ? pair.async : nullptr);
    refresh();
}

void TimeChart::follow(RunMode mode, const SessionRun *run)
{
    m_runs[indexOf(mode)] = run;
    if (!m_readers[indexOf(mode)].follow(run))
        return;
    m_curves.clear(); // they point to what is forgotten now
    forget(mode);
    m_untilNs[indexOf(mode)] = 0;
    m_peaks = {};
    m_topNs = 0;
}

void TimeChart::refresh()
{
    m_isRunning = false;
    for (const RunMode mode : {RunMode::sync, RunMode::async}) {
        const SessionRun *run = m_runs[indexOf(mode)];
        if (!run)
            continue;
        m_readers[indexOf(mode)].readNew(*run, [this, mode](const Event &event) { take(mode, event); });
        m_untilNs[indexOf(mode)] = run->record.elapsedNs();
        m_isRunning = m_isRunning || run->record.state() == RunState::running;
    }
    scheduleDraw();
}

void TimeChart::setColours(const Colours &colours)
{
    ChartPanel::setColours(colours);
    scheduleDraw();
}

void TimeChart::draw()
{
    m_curves = curves();
    setFilled(std::any_of(
        m_curves.begin(), m_curves.end(), [](const TimeCurve &curve) { return !curve.series->isEmpty(); }));
    drawAxes();
    drawGhosts();
    drawLines();
    drawMore();
    tellFigures();
    placeCursor();
}

void TimeChart::drawAxes()
{
    m_topNs = std::max({m_topNs, m_untilNs[0], m_untilNs[1], leastTopNs()});
    for (const Ghost &ghost : m_ghosts)
        m_topNs = std::max(m_topNs, ghost.untilNs);
    drawTimeAxis();
    std::array<double, 2> peaks {leastPeak(), 0};
    bool usesRight = false;
    for (const TimeCurve &curve : m_curves) {
        double &peak = peaks[static_cast<std::size_t>(curve.side)];
        peak = std::max(peak, curve.series->peak());
        usesRight = usesRight || curve.side == 1;
    }
    for (const Ghost &ghost : m_ghosts)
        peaks[static_cast<std::size_t>(ghost.side)] =
            std::max(peaks[static_cast<std::size_t>(ghost.side)], ghost.series.peak());
    drawValueAxis(0, peaks[0]);
    drawValueAxis(1, peaks[1]);
    m_values[1]->setVisible(usesRight);
}

std::int64_t TimeChart::shownUntilNs(RunMode mode) const
{
    return std::min(untilNs(mode), m_state.limitNs().value_or(untilNs(mode)));
}

double TimeChart::timeUnit() const
{
    return static_cast<double>(m_topNs) > secondsFromNs ? nsInSecond : nsInMs;
}

void TimeChart::drawTimeAxis()
{
    const double unit = timeUnit();
    const double top = roundTop(static_cast<double>(m_topNs) / unit, false);
    const QFontMetricsF metrics(font());
    const QString longest = QLocale().toString(top, 'f', roundAxis(top, 1, false).decimals);
    const double mark = metrics.horizontalAdvance(longest + QStringLiteral(".0")) * widthsForMark;
    const int most = std::max(1, static_cast<int>(view()->width() / mark) - 1);
    const bool isMs = unit == nsInMs;
    const bool isLow = view()->height() < linesForTitle * metrics.height();
    applyAxis(m_time, roundAxis(top, isLow ? std::max(1, most / 2) : most, false),
        isMs ? tr("milliseconds") : tr("seconds"),
        isLow ? (isMs ? tr("ms", "milliseconds") : tr("s", "seconds")) : QString());
}

void TimeChart::drawValueAxis(int side, double peak)
{
    const auto index = static_cast<std::size_t>(side);
    m_peaks[index] = std::max(m_peaks[index], peak);
    const ValueScale scale = scaleOf(side, m_peaks[index]);
    m_units[index] = scale.unit;
    const double top = roundTop(m_peaks[index] / scale.unit * roomAbove, scale.integers);
    const double mark = fontMetrics().height() * linesForMark;
    const int most = std::clamp(static_cast<int>(view()->height() / mark) - 1, 1, 6);
    applyAxis(m_values[index], roundAxis(top, most, scale.integers), scale.title);
}

QLineSeries *TimeChart::line(std::size_t index)
{
    if (index < m_lines.size())
        return m_lines[index];
    auto *series = new QLineSeries(chart());
    chart()->addSeries(series);
    series->attachAxis(m_time);
    m_lines.push_back(series);
    return series;
}

QList<QPointF> TimeChart::pointsOf(const TimeCurve &curve) const
{
    const double time = timeUnit();
    const double unit = m_units[static_cast<std::size_t>(curve.side)];
    QList<QPointF> points;
    // What a replay has not come to is not drawn; the axes are those of the whole.
    const std::int64_t endNs = shownUntilNs(curve.mode);
    const bool isCut = endNs < untilNs(curve.mode);
    for (const SeriesPoint &point : curve.series->points(untilNs(curve.mode))) {
        if (isCut && point.timeNs > endNs) {
            if (!points.isEmpty())
                points.emplaceBack(static_cast<double>(endNs) / time, points.back().y());
            break;
        }
        points.emplaceBack(static_cast<double>(point.timeNs) / time, point.value / unit);
    }
    return points;
}

void TimeChart::drawLines()
{
    // Broken lines above the solid ones, so that both are seen where they meet.
    std::vector<const TimeCurve *> lines;
    for (const bool isSolid : {true, false}) {
        for (const TimeCurve &curve : m_curves) {
            if (!curve.area && (curve.pen.style() == Qt::SolidLine) == isSolid)
                lines.push_back(&curve);
        }
    }
    std::size_t used = 0;
    for (const TimeCurve *shown : lines) {
        const TimeCurve &curve = *shown;
        QLineSeries *series = line(used++);
        QValueAxis *axis = valueAxis(curve.side);
        if (!series->attachedAxes().contains(axis)) {
            if (QValueAxis *other = valueAxis(1 - curve.side); series->attachedAxes().contains(other))
                series->detachAxis(other);
            series->attachAxis(axis);
        }
        if (series->pen() != curve.pen)
            series->setPen(curve.pen);
        series->replace(pointsOf(curve));
    }
    for (; used < m_lines.size(); ++used) {
        if (m_lines[used]->count() > 0)
            m_lines[used]->replace(QList<QPointF>());
    }
}

TimeMap TimeChart::map() const
{
    const QRectF plot = chart()->plotArea();
    return {0, std::max<std::int64_t>(1, std::llround(m_time->max() * timeUnit())), plot.left(),
        std::max<qreal>(1, plot.width())};
}

void TimeChart::placeCursor()
{
    std::optional<qreal> x;
    if (const auto ns = m_state.momentNs(); ns && !m_curves.empty() && *ns <= map().toNs)
        x = map().toX(*ns);
    view()->setCursorX(x);
}

QString TimeChart::heading() const
{
    if (const auto ns = m_state.momentNs())
        return tr("At %1").arg(timeUnit() == nsInMs ? millisecondsText(*ns) : secondsText(*ns));
    return m_isRunning ? tr("Now") : restHeading();
}

QString TimeChart::figureOf(const TimeCurve &curve) const
{
    std::optional<double> value;
    if (const auto ns = m_state.momentNs()) {
        if (*ns <= shownUntilNs(curve.mode) || curve.isModel)
            value = curve.series->valueAt(*ns);
    } else if (curve.isModel && m_isRunning) {
        value = curve.series->valueAt(untilNs(curve.mode)); // not what is still to come
    } else if (!curve.series->isEmpty()) {
        value = m_isRunning ? curve.series->last() : curve.series->peak();
    }
    return value ? figureText(*value) : QStringLiteral("–");
}

QString TimeChart::figureOf(const Ghost &ghost) const
{
    const auto ns = m_state.momentNs();
    if (!ns)
        return figureText(ghost.series.peak());
    const std::optional<double> value = *ns <= ghost.untilNs ? ghost.series.valueAt(*ns) : std::nullopt;
    return value ? figureText(*value) : QStringLiteral("–");
}

void TimeChart::tellFigures()
{
    std::vector<LegendEntry> entries;
    for (const TimeCurve &curve : m_curves) {
        LegendEntry entry {curve.name, figureOf(curve), curve.pen, curve.area, {}};
        if (curve.mark)
            entry.mark = outcomeIcon(*curve.mark, colours());
        else if (curve.bearsMode)
            entry.mark = modeIcon(curve.mode, colours());
        entries.push_back(std::move(entry));
    }
    for (const Ghost &ghost : m_ghosts)
        entries.push_back({tr("earlier: %1", "a figure of an earlier run").arg(ghost.name), figureOf(ghost),
            penOf(ghost), {}, {}});
    legend()->setEntries(heading(), std::move(entries));
    const QString more = spokenMore();
    setSpoken(more.isEmpty() ? legend()->spoken() : legend()->spoken() + QStringLiteral(". ") + more);
}

QString TimeChart::figureText(double value) const { return QLocale().toString(std::llround(value)); }

QString TimeChart::restHeading() const { return tr("Peak"); }

TimeChart::ValueScale TimeChart::scaleOf(int /*side*/, double /*peak*/) const { return {}; }

QString TimeChart::nameOf(const QString &name, RunMode mode) const
{
    return hasBoth() ? tr("%1: %2", "as in “Sync: in flight”").arg(modeWord(mode), name) : name;
}

void TimeChart::fillTable()
{
    std::vector<TimeTableModel::Column> columns;
    columns.reserve(m_curves.size());
    for (const TimeCurve &curve : m_curves)
        columns.push_back({curve.name, *curve.series, [this](double value) { return figureText(value); }});
    m_model->setColumns(std::move(columns));
}

bool TimeChart::moveCursor(int key)
{
    const std::int64_t top = map().toNs;
    const std::int64_t step = std::max<std::int64_t>(1, top / keySteps);
    const std::int64_t now = m_state.cursorNs().value_or(key == Qt::Key_Left ? top : -step);
    switch (key) {
    case Qt::Key_Left:
        m_state.setCursorNs(std::max<std::int64_t>(0, now - step));
        return true;
    case Qt::Key_Right:
        m_state.setCursorNs(std::min(top, now + step));
        return true;
    case Qt::Key_Home:
        m_state.setCursorNs(0);
        return true;
    case Qt::Key_End:
        m_state.setCursorNs(std::max(m_untilNs[0], m_untilNs[1]));
        return true;
    case Qt::Key_Escape:
        if (!m_state.cursorNs())
            return false; // Escape may mean something to the window
        m_state.setCursorNs(std::nullopt);
        return true;
    default:
        return false;
    }
}

bool TimeChart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_curves.empty()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & ~Qt::KeypadModifier) && moveCursor(key->key()))
            return true;
    }
    return ChartPanel::eventFilter(watched, event);
}

void TimeChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
    ChartPanel::changeEvent(event);
}

} // namespace Gizmoscope
