// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/percentaxis.h"

#include "ui/charts/chartmeasures.h"

#include "ui/charts/latencydata.h"
#include "ui/charts/latencytablemodel.h"

#include <QCategoryAxis>

#include <algorithm>
#include <array>

namespace Gizmoscope {

namespace {

constexpr std::array wholeNines {0.0, 90.0, 99.0, 99.9, 99.99, 99.999};
constexpr double middlePercent = 50; // close to the 0: only where it is wide enough
constexpr double rounding = 0.001;

// The percentages, ascending.
std::vector<double> marksFor(double topNines, qreal width, const QFontMetricsF &metrics)
{
    const double perNine = width / std::max(1.0, topNines);
    const auto roomFor = [&](double mark) {
        return metrics.horizontalAdvance(percentText(mark)) * widthsForMark;
    };
    std::vector<double> marks;
    for (const double mark : wholeNines) {
        const bool fits = marks.empty() || (ninesOf(mark) - ninesOf(marks.back())) * perNine > roomFor(mark);
        if (fits && ninesOf(mark) <= topNines + rounding)
            marks.push_back(mark);
    }
    if (ninesOf(middlePercent) * perNine > roomFor(middlePercent))
        marks.insert(marks.begin() + 1, middlePercent);
    return marks;
}

} // namespace

void applyPercentAxis(QCategoryAxis *axis, double topNines, qreal width, const QFontMetricsF &metrics)
{
    const std::vector<double> marks = marksFor(topNines, width, metrics);
    QStringList texts;
    for (const double mark : marks)
        texts += percentText(mark);
    if (axis->categoriesLabels() != texts) {
        for (const QString &old : axis->categoriesLabels())
            axis->remove(old);
        for (const double mark : marks)
            axis->append(percentText(mark), ninesOf(mark));
    }
    if (axis->max() != topNines)
        axis->setRange(0, topNines);
}

} // namespace Gizmoscope
