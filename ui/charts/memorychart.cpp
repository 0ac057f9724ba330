// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/memorychart.h"

#include "ui/charts/chartstyle.h"
#include "ui/words/words.h"

namespace Gizmoscope {

namespace {

constexpr double mebibyte = 1024.0 * 1024.0;
constexpr double gibibyte = 1024.0 * mebibyte;
constexpr double gibibytesFrom = 2 * gibibyte;

} // namespace

MemoryChart::MemoryChart(ViewState &state, QWidget *parent)
    : TimeChart(QStringLiteral("memory"), state, parent)
{
    retranslate();
}

std::vector<TimeCurve> MemoryChart::curves() const
{
    std::vector<TimeCurve> result;
    for (const RunMode mode : {RunMode::sync, RunMode::async}) {
        if (!has(mode))
            continue;
        const MemorySeries &figures = m_data[indexOf(mode)];
        const bool isSync = mode == RunMode::sync;
        const QColor colour = colours().of(mode);
        result.push_back({.name = nameOf(tr("reserved"), mode),
            .mode = mode,
            .pen = linePen(colour, isSync ? Dash::dashes : Dash::solid, font()),
            .series = &figures.reserved});
        result.push_back({.name = nameOf(tr("resident"), mode),
            .mode = mode,
            .pen = linePen(colour, isSync ? Dash::dashDot : Dash::dots, font()),
            .side = 1,
            .series = &figures.resident});
    }
    return result;
}

QString MemoryChart::figureText(double value) const { return bytesText(static_cast<std::uint64_t>(value)); }

TimeChart::ValueScale MemoryChart::scaleOf(int side, double peak) const
{
    const bool isLarge = peak >= gibibytesFrom;
    const QString unit = isLarge ? tr("GiB") : tr("MiB");
    return {.unit = isLarge ? gibibyte : mebibyte,
        .title = side == 0 ? tr("reserved (%1)").arg(unit) : tr("resident (%1)").arg(unit),
        .integers = false};
}

void MemoryChart::retranslate()
{
    setTexts(tr("Memory"),
        tr("The memory of this program during the run will appear here: what it has reserved, and what of "
           "that is resident, which is in real memory. Press Run."),
        tr("Each thread reserves memory for its stack, but only what it has used is resident (in real "
           "memory). The "
           "left axis is for what is reserved, the right one for what is resident. All of this program "
           "is counted, its window too."));
}

} // namespace Gizmoscope
