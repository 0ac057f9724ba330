// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cancellationschart.h"

#include "ui/charts/chartstyle.h"
#include "ui/marks.h"
#include "ui/words/words.h"

#include <QChart>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace Gizmoscope {

namespace {

constexpr std::size_t mostCausesOfTwo = 2; // with more, two runs in one picture cannot be told apart
constexpr std::size_t marksOnLine = 6;
constexpr qreal markSize = 1; // of the height of letters

// The line of each rank; of two runs, the async one is solid where it can be.
Dash dashOf(RunMode mode, std::size_t rank, bool comparesModes)
{
    constexpr std::array alone {
        Dash::solid, Dash::dashes, Dash::dots, Dash::dashDot, Dash::longDashes, Dash::dashDotDot};
    constexpr std::array sync {Dash::dashes, Dash::dashDot};
    constexpr std::array async {Dash::solid, Dash::dots};
    if (!comparesModes)
        return alone[rank % alone.size()];
    return mode == RunMode::sync ? sync[rank % sync.size()] : async[rank % async.size()];
}

} // namespace

CancellationsChart::CancellationsChart(ViewState &state, QWidget *parent)
    : TimeChart(QStringLiteral("cancellations"), state, parent)
{
    retranslate();
}

bool CancellationsChart::comparesModes() const
{
    return hasBoth() && m_data[0].ends.size() <= mostCausesOfTwo && m_data[1].ends.size() <= mostCausesOfTwo;
}

TimeCurve CancellationsChart::curveOf(const EndSeries::Ends &ends, RunMode mode, std::size_t rank) const
{
    const bool compares = comparesModes();
    const QString words = ends.cause == Cause::none ? outcomeWord(ends.outcome) : causeWords(ends.cause);
    return {.name = compares ? nameOf(words, mode) : words,
        .mode = mode,
        .pen = linePen(colours().of(ends.outcome), dashOf(mode, rank, compares), font()),
        .mark = ends.outcome,
        .series = &ends.calls};
}

std::vector<TimeCurve> CancellationsChart::curves() const
{
    std::vector<TimeCurve> result;
    for (const RunMode mode : {RunMode::sync, RunMode::async}) {
        if (!has(mode) || (!comparesModes() && mode != modeInView()))
            continue;
        const auto ends = m_data[indexOf(mode)].mostFrequent(mostCurves);
        for (std::size_t rank = 0; rank < ends.size(); ++rank)
            result.push_back(curveOf(*ends[rank], mode, rank));
    }
    return result;
}

QString CancellationsChart::restHeading() const { return tr("In all"); }

void CancellationsChart::draw()
{
    retranslate(); // with a run in view, the empty page says that there was none
    TimeChart::draw();
}

void CancellationsChart::drawMore()
{
    for (std::size_t i = 0; i < drawnCurves().size(); ++i)
        drawMarks(i, drawnCurves()[i]);
    for (std::size_t i = drawnCurves().size(); i < m_marks.size(); ++i) {
        if (m_marks[i]->count() > 0)
            m_marks[i]->replace(QList<QPointF>());
    }
}

// A few along the line and one at its end.
void CancellationsChart::drawMarks(std::size_t index, const TimeCurve &curve)
{
    if (index >= m_marks.size()) {
        auto *series = new QScatterSeries(chart());
        series->setBorderColor(Qt::transparent);
        series->setColor(Qt::transparent);
        chart()->addSeries(series);
        series->attachAxis(timeAxis());
        series->attachAxis(valueAxis(0));
        m_marks.push_back(series);
    }
    QScatterSeries *series = m_marks[index];
    const int side = qRound(fontMetrics().height() * markSize);
    series->setMarkerSize(side);
    series->setLightMarker(
        outcomeIcon(curve.mark.value_or(Outcome::failed), colours()).pixmap(side, side).toImage());
    const std::vector<StepSeries::Step> &steps = curve.series->steps();
    const std::size_t apart = std::max<std::size_t>(1, steps.size() / marksOnLine);
    const std::int64_t shownNs = shownUntilNs(curve.mode);
    const bool isCut = shownNs < untilNs(curve.mode);
    QList<QPointF> places;
    for (std::size_t before = 0; before < steps.size(); before += apart) {
        const StepSeries::Step &step = steps[steps.size() - 1 - before];
        if (isCut && step.timeNs > shownNs)
            continue;
        places.prepend({static_cast<double>(step.timeNs) / timeUnit(), step.last});
    }
    series->replace(places);
}

void CancellationsChart::retranslate()
{
    setTexts(tr("Cancellations"),
        hasRun()
            ? tr("No call of this run was timed out, cancelled, rejected or failed so far.")
            : tr("Each call that is timed out, cancelled, rejected or failed will appear here as a step, "
                 "by its cause. Press Run."),
        tr("How many calls have not ended well since the run began. Each line is a cause; its mark says what "
           "became of the call: a clock for timed out, a cross for cancelled, a bar for rejected, a triangle "
           "for failed."));
}

} // namespace Gizmoscope
