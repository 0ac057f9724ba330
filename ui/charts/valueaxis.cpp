// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valueaxis.h"

#include <QValueAxis>

namespace Gizmoscope {

void applyAxis(QValueAxis *axis, const RoundAxis &round, const QString &title, const QString &unit)
{
    const bool isTitled = unit.isEmpty();
    if (axis->max() != round.top || axis->min() != 0)
        axis->setRange(0, round.top);
    if (axis->tickCount() != round.intervals + 1)
        axis->setTickCount(round.intervals + 1);
    QString format = QStringLiteral("%.%1f").arg(round.decimals);
    if (!isTitled)
        format += QLatin1Char(' ') + unit;
    if (axis->labelFormat() != format)
        axis->setLabelFormat(format);
    if (axis->titleText() != title)
        axis->setTitleText(title);
    if (axis->isTitleVisible() != isTitled)
        axis->setTitleVisible(isTitled);
}

} // namespace Gizmoscope
