// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/threadschart.h"

#include "ui/charts/chartstyle.h"
#include "ui/words/words.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace Gizmoscope {

namespace {

constexpr std::size_t mostFramedRows = 60; // frames of more take longer to paint than all the rest

struct GroupLook {
    Tint tint;
    Fill fill;
};

// From the bottom up; the pool first, so that its own figures lie on its area.
constexpr std::array<GroupLook, threadGroupCount> groupLooks {{
    {Tint::idle, Fill::pale},
    {Tint::faint, Fill::rising},
    {Tint::accent, Fill::bars},
    {Tint::accent, Fill::pale},
    {Tint::faint, Fill::dots},
    {Tint::text, Fill::falling},
}};

QString groupWord(ThreadGroup group)
{
    constexpr std::array roles {ThreadRole::pool, ThreadRole::webapp, ThreadRole::io, ThreadRole::network,
        ThreadRole::backend, ThreadRole::other};
    return roleWord(roles[static_cast<std::size_t>(group)]);
}

} // namespace

ThreadsChart::ThreadsChart(ViewState &state, QWidget *parent)
    : TimeChart(QStringLiteral("threads"), state, parent)
{
    makeAreas(); // before any line, so that lines are above
    retranslate();
}

void ThreadsChart::makeAreas()
{
    for (Area &area : m_areas) {
        area.lower = new QLineSeries(chart());
        area.upper = new QLineSeries(chart());
        area.area = new QAreaSeries(area.upper, area.lower);
        chart()->addSeries(area.area);
        area.area->attachAxis(timeAxis());
        area.area->attachAxis(valueAxis(0));
    }
}

TimeCurve ThreadsChart::areaCurve(ThreadGroup group) const
{
    const auto index = static_cast<std::size_t>(group);
    const GroupLook &look = groupLooks[index];
    const QColor colour = colours().of(look.tint);
    return {.name = groupWord(group),
        .mode = modeInView(),
        .pen = QPen(colour, strokeFor(font()) / 2),
        .area = needsGradients() ? gradientBrush(colour, look.fill, font())
                                 : fillBrush(colour, look.fill, font()),
        .series = &m_data[indexOf(modeInView())].groups[index]};
}

TimeCurve ThreadsChart::totalCurve(RunMode mode) const
{
    return {.name = nameOf(tr("all threads"), mode),
        .mode = mode,
        .pen = linePen(colours().of(mode), mode == RunMode::sync ? Dash::dashes : Dash::solid, font()),
        .series = &m_data[indexOf(mode)].all};
}

std::vector<TimeCurve> ThreadsChart::curves() const
{
    std::vector<TimeCurve> result;
    if (!has(modeInView()))
        return result;
    const ThreadSeries &figures = m_data[indexOf(modeInView())];
    result.push_back({.name = tr("running a request"),
        .mode = modeInView(),
        .pen = linePen(colours().of(Tint::running), Dash::solid, font()),
        .series = &figures.running});
    if (figures.blocked.peak() > 0) {
        result.push_back({.name = tr("of these, blocked"),
            .mode = modeInView(),
            .pen = linePen(colours().of(Tint::sync), Dash::dots, font()),
            .series = &figures.blocked});
    }
    // The upper edge of the areas is all threads of this run, where the system tells the roles.
    for (const RunMode mode : {RunMode::sync, RunMode::async}) {
        const bool isStacked = mode == modeInView() && !figures.rows.empty();
        if (has(mode) && !isStacked && !m_data[indexOf(mode)].all.isEmpty())
            result.push_back(totalCurve(mode));
        // Beside an asynchronous run it is the blocked threads of the other that there are to see.
        const StepSeries &blocked = m_data[indexOf(mode)].blocked;
        if (has(mode) && mode != modeInView() && blocked.peak() > 0) {
            result.push_back({.name = nameOf(tr("blocked"), mode),
                .mode = mode,
                .pen = linePen(colours().of(mode), Dash::dots, font()),
                .series = &blocked});
        }
    }
    // Last, because what is compared is what must be read when the head has no room for all.
    for (int i = 0; i < threadGroupCount; ++i) {
        const TimeCurve curve = areaCurve(static_cast<ThreadGroup>(i));
        if (curve.series->peak() > 0)
            result.push_back(curve);
    }
    return result;
}

double ThreadsChart::leastPeak() const
{
    std::uint64_t highest = 0;
    for (const ThreadRow &row : m_data[indexOf(modeInView())].rows)
        highest = std::max(highest, row.total());
    return static_cast<double>(highest);
}

void ThreadsChart::drawMore()
{
    const ThreadSeries &figures = m_data[indexOf(modeInView())];
    std::array<QList<QPointF>, threadGroupCount + 1> edges;
    std::array<double, threadGroupCount + 1> before {};
    const auto add = [&](double time, const std::array<double, threadGroupCount + 1> &heights) {
        for (std::size_t i = 0; i < edges.size(); ++i)
            edges[i].emplaceBack(time, heights[i]);
    };
    // The last sample may come after the end: a way back in time would turn the areas inside out.
    const std::int64_t untilNs = this->untilNs(modeInView());
    const bool isLate = !figures.rows.empty() && figures.rows.front().timeNs >= untilNs;
    const std::int64_t shownNs = shownUntilNs(modeInView());
    const bool isCut = shownNs < untilNs;
    const std::int64_t endNs = isCut ? shownNs : isLate ? figures.rows.back().timeNs : untilNs;
    for (const ThreadRow &row : figures.rows) {
        if (isCut && row.timeNs > shownNs)
            break;
        const double time = static_cast<double>(std::min(row.timeNs, endNs)) / timeUnit();
        const ThreadsByGroup threads = byGroup(row.threads);
        std::array<double, threadGroupCount + 1> heights {};
        for (std::size_t i = 0; i < threads.size(); ++i)
            heights[i + 1] = heights[i] + threads[i];
        // What has not changed needs no points; each costs time in six areas.
        if (!edges[0].isEmpty() && heights == before)
            continue;
        if (!edges[0].isEmpty())
            add(time, before);
        add(time, heights);
        before = heights;
    }
    if (!edges[0].isEmpty())
        add(static_cast<double>(endNs) / timeUnit(), before);
    const bool isFramed = figures.rows.size() <= mostFramedRows;
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        const TimeCurve look = areaCurve(static_cast<ThreadGroup>(i));
        const bool isUsed = look.series->peak() > 0;
        m_areas[i].lower->replace(isUsed ? edges[i] : QList<QPointF>());
        m_areas[i].upper->replace(isUsed ? edges[i + 1] : QList<QPointF>());
        m_areas[i].area->setPen(isUsed && isFramed ? look.pen : QPen(Qt::NoPen));
        m_areas[i].area->setBrush(look.area.value_or(QBrush()));
    }
}

void ThreadsChart::retranslate()
{
    setTexts(tr("Threads in use"),
        tr("The threads of this program will appear here, by what they are for, and how many of them run a "
           "request or are blocked in one. Press Run."),
        tr("The areas are threads as the operating system counts them, one role on the other. The lines are "
           "what the request pool says: threads that run a request and, of these, those that are blocked "
           "until an answer comes. Where there are both runs, all threads of the other one are a line."));
}

} // namespace Gizmoscope
